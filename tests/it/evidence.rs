//! What rows tell a plan that moves columns to another type.

use crate::database::{Database, Tested, program, told};

const TYPES: &str = "CREATE TYPE state AS ENUM ('new', 'open', 'it''s done');
CREATE DOMAIN known_state AS state;
CREATE TYPE step AS (number int, state state);
CREATE TYPE span AS RANGE (subtype = state);";

const COLUMNS: &str =
    "id int, one state, many state[], known known_state, all_known known_state[], step step, steps step[],
  span span, text text";

/// One row that holds the value everywhere, one that holds it nowhere.
const ROWS: &str = r#"INSERT INTO part VALUES
  (1, 'it''s done', '{open,"it''s done"}', 'it''s done', '{"it''s done"}', '(1,"it''s done")', '{"(1,\"it''s done\")"}',
   '[new,"it''s done"]', 'new'),
  (2, 'new', '{open}', 'open', '{new,NULL}', '(2,open)', '{"(1,new)"}', '[new,open)', 'other');"#;

struct Planned {
    code: Option<i32>,
    text: String,
}

/// Plans from the database, with rows, to the text.
fn plan(database: &Database, wanted: &str, more: &[&str]) -> Tested<Planned> {
    let path = std::env::temp_dir().join(format!("{}.sql", database.name));
    std::fs::write(&path, wanted).map_err(|error| error.to_string())?;
    let (url, server, path) = (database.url(), database.server(), path.to_string_lossy().into_owned());
    let words = ["plan", "--from", &url, "--to", &path, "--scratch", &server];
    let output = program(&[&words, more].concat()).output().map_err(|error| error.to_string())?;
    std::fs::remove_file(&path).map_err(|error| error.to_string())?;
    Ok(Planned { code: output.status.code(), text: told(&output) })
}

fn without_done(types: &str) -> String {
    types.replace(", 'it''s done'", "")
}

#[tokio::test(flavor = "multi_thread")]
async fn values_are_found_wherever_they_are() -> Tested {
    for server in ["13", "18"] {
        // The rows are below a partitioned table, which is what is asked.
        let whole = format!(
            "{TYPES} CREATE TABLE t ({COLUMNS}) PARTITION BY LIST (id); CREATE TABLE part PARTITION OF t DEFAULT;"
        );
        let database = Database::create(server, &format!("{whole} {ROWS}")).await?;
        let wanted = without_done(&whole);
        let refused = plan(&database, &wanted, &[])?;
        assert_eq!(refused.code, Some(4), "{}", refused.text);
        for column in ["one", "many", "known", "all_known", "step", "steps", "span"] {
            let said = format!("1 row of public.t with 'it''s done' in {column}");
            assert!(refused.text.contains(&said), "PostgreSQL {server}: {said}\n{}", refused.text);
        }
        assert!(refused.text.contains("removed-value public.state it's done -> NEW"), "{}", refused.text);

        let mapped = plan(&database, &wanted, &["--map-enum", "public.state: it's done=>open"])?;
        assert_eq!(mapped.code, Some(4), "{}", mapped.text);
        assert_eq!(mapped.text.matches("error[refused]").count(), 1, "only arrays of rows\n{}", mapped.text);
        assert!(mapped.text.contains("takes no subquery"), "{}", mapped.text);

        database.execute("UPDATE t SET steps = NULL").await?;
        let told = plan(&database, &wanted, &["--map-enum", "public.state: it's done=>open"])?;
        assert_eq!(told.code, Some(0), "{}", told.text);
        assert!(
            told.text.contains("evidence: 1 row of public.t with 'it''s done' in many, to become 'open'"),
            "{}",
            told.text
        );
        assert!(
            told.text.contains("evidence: 0 rows of public.t with 'it''s done' in steps\n"),
            "{}",
            told.text
        );

        database.execute("DELETE FROM t WHERE id = 1").await?;
        let free = plan(&database, &wanted, &["--format", "json"])?;
        assert_eq!(free.code, Some(0), "{}", free.text);
        assert!(!free.text.contains("enum-value-removed"), "no risk is left\n{}", free.text);
        assert_eq!(free.text.matches("\"rows\": 0").count(), 7, "{}", free.text);
        database.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn text_that_is_no_value_is_shown() -> Tested {
    let from = "CREATE TABLE t (a text, b varchar(9)[]); INSERT INTO t VALUES ('x', '{x}'), ('y', '{y,q}'), ('z', NULL), (NULL, NULL)";
    let database = Database::create("16", from).await?;
    let wanted = "CREATE TYPE letter AS ENUM ('x'); CREATE TABLE t (a letter, b letter[]);";
    let refused = plan(&database, wanted, &[])?;
    assert_eq!(refused.code, Some(4), "{}", refused.text);
    for said in [
        "2 rows of public.t with what is no value of public.letter in a (\"y\", \"z\")",
        "1 row of public.t with what is no value of public.letter[] in b (\"{y,q}\")",
        "using EXPRESSION",
    ] {
        assert!(refused.text.contains(said), "{said}\n{}", refused.text);
    }
    let wanted = wanted.replace(
        "letter, b letter[]",
        "letter, -- schemadiff: using 'x'\n b letter[] -- schemadiff: using NULL\n",
    );
    let told = plan(&database, &wanted, &[])?;
    assert_eq!(told.code, Some(0), "{}", told.text);
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_counted_is_unknown() -> Tested {
    let from = "CREATE TYPE state AS ENUM ('a', 'b'); CREATE TABLE t (s state); CREATE TABLE u (s state);
        INSERT INTO t SELECT 'a' FROM generate_series(1, 200000); INSERT INTO u VALUES ('b'); ANALYZE t;
        ALTER TABLE u ENABLE ROW LEVEL SECURITY; ALTER TABLE u FORCE ROW LEVEL SECURITY;";
    let database = Database::create("17", from).await?;
    let wanted = from.replace(", 'b'", "");
    let (wanted, _) = wanted.split_once("INSERT").unwrap_or_default();
    let wanted =
        format!("{wanted} ALTER TABLE u ENABLE ROW LEVEL SECURITY; ALTER TABLE u FORCE ROW LEVEL SECURITY;");
    let map = "public.state: b=>a";
    let slow = plan(&database, &wanted, &["--evidence-timeout", "1ms", "--map-enum", map])?;
    assert_eq!(slow.code, Some(0), "{}", slow.text);
    let said = "unknown number of rows of public.t with 'b' in s: counting them took longer than 1ms (--evidence-timeout)";
    assert!(slow.text.contains(said), "{}", slow.text);
    let never = plan(&database, &wanted, &["--evidence-timeout", "0s"])?;
    assert_eq!(never.code, Some(0), "{}", never.text);
    assert!(
        !never.text.contains("evidence") && never.text.contains("hazard enum-value-removed"),
        "{}",
        never.text
    );

    // A policy would hide the row that matters.
    let role = format!("{}_reader", database.name);
    database.admin(&format!("CREATE ROLE {role} LOGIN SUPERUSER")).await?;
    database.execute(&format!("GRANT SELECT ON u TO {role}")).await?;
    database.admin(&format!("ALTER ROLE {role} NOSUPERUSER NOBYPASSRLS CREATEDB")).await?;
    let path = std::env::temp_dir().join(format!("{}_role.sql", database.name));
    std::fs::write(&path, &wanted).map_err(|error| error.to_string())?;
    let url = database.url().replace("postgres://postgres@", &format!("postgres://{role}@"));
    let words = ["plan", "--from", &url, "--to", &path.to_string_lossy(), "--scratch", &database.server()];
    let output = program(&words).output().map_err(|error| error.to_string())?;
    let text = told(&output);
    assert!(
        text.contains(
            "unknown number of rows of public.u with 'b' in s: query would be affected by row-level"
        ),
        "{text}"
    );
    assert!(
        text.contains("unknown number of rows of public.t with 'b' in s: permission denied for table t"),
        "{text}"
    );
    assert!(text.contains("hazard enum-value-removed"), "{text}");
    std::fs::remove_file(&path).map_err(|error| error.to_string())?;
    database.execute(&format!("DROP OWNED BY {role}")).await?;
    database.admin(&format!("DROP ROLE {role}")).await?;
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_asked_under_their_old_names() -> Tested {
    let from = "CREATE SCHEMA a; CREATE TYPE a.state AS ENUM ('a', 'b'); CREATE TABLE a.t (s a.state); INSERT INTO a.t VALUES ('b')";
    let database = Database::create("15", from).await?;
    let wanted = "CREATE SCHEMA c; CREATE TYPE c.kind AS ENUM ('a'); CREATE TABLE c.u (k c.kind);";
    let renames = ["schema a=c", "type c.state=kind", "table c.t=u", "column c.u.s=k"];
    let renames: Vec<&str> = renames.iter().flat_map(|rename| ["--rename", *rename]).collect();
    let refused = plan(&database, wanted, &renames)?;
    assert_eq!(refused.code, Some(4), "{}", refused.text);
    assert!(refused.text.contains("1 row of c.u with 'b' in k"), "{}", refused.text);
    database.drop().await
}

const SHOP: &str = "CREATE TABLE customers (id int PRIMARY KEY, email text);
CREATE TABLE orders (id int, customer int, number text, total numeric, weight numeric, note text);";

const SHOP_ROWS: &str = "INSERT INTO customers VALUES (1, 'A@x'), (2, 'a@x'), (3, NULL), (4, NULL);
INSERT INTO orders VALUES (1, 1, '10', 5, 1, 'short'), (1, 9, 'ten', -1, 1, 'much too long'),
  (2, 8, NULL, 1, 100000, NULL), (2, NULL, '7', 0, NULL, NULL);
ANALYZE orders;";

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_violate_are_counted() -> Tested {
    let wanted = "CREATE TABLE customers (id int PRIMARY KEY, email text);
CREATE UNIQUE INDEX one_account ON customers (lower(email));
CREATE TABLE orders (id int CONSTRAINT one_id UNIQUE, customer int REFERENCES customers, number int NOT NULL,
  total numeric CONSTRAINT positive CHECK (total > 0), weight numeric(5,2), note varchar(8), state text NOT NULL);";
    for server in ["13", "18"] {
        let database = Database::create(server, &format!("{SHOP} {SHOP_ROWS}")).await?;
        let found = plan(&database, wanted, &["--allow", "data-loss"])?;
        assert_eq!(found.code, Some(0), "{}", found.text);
        for said in [
            "1 duplicate key of public.customers in lower(email), on which it fails, for example \"a@x\"",
            "2 duplicate keys of public.orders in id, on which it fails, for example \"1\", \"2\"",
            "2 rows of public.orders with customer that no row of public.customers has, on which it fails (\"8\", \"9\")",
            "1 row of public.orders with NULL in number, on which it fails",
            "1 row of public.orders with what integer cannot hold in number, on which it fails (\"ten\")",
            "1 row of public.orders with what numeric(5,2) cannot hold in weight, on which it fails (\"100000\")",
            "1 row of public.orders with what character varying(8) cannot hold in note, on which it fails (\"much too long\")",
            "2 rows of public.orders outside of CHECK ((total > (0)::numeric)), on which it fails",
            "4 rows of public.orders without a value for state, on which it fails",
        ] {
            assert!(
                found.text.contains(&format!("evidence: {said}\n")),
                "PostgreSQL {server}: {said}\n{}",
                found.text
            );
        }
        database
            .execute("DELETE FROM orders WHERE id = 2 OR customer = 9; DELETE FROM customers WHERE id = 2")
            .await?;
        let found = plan(&database, wanted, &["--allow", "data-loss"])?;
        let risks: Vec<&str> =
            found.text.lines().filter(|line| line.contains("hazard needs-valid-data")).collect();
        assert_eq!(risks.len(), 1, "only the column without a value is left: {risks:?}\n{}", found.text);
        assert!(found.text.contains("evidence: 0 duplicate keys of public.orders in id\n"), "{}", found.text);

        let unasked = plan(&database, wanted, &["--allow", "data-loss", "--evidence-timeout", "0s"])?;
        assert!(!unasked.text.contains("evidence:"), "{}", unasked.text);
        assert!(unasked.text.matches("hazard needs-valid-data").count() > 6, "{}", unasked.text);
        database.drop().await?;
    }
    Ok(())
}

/// What is asked under old names: the live database knows no others.
#[tokio::test(flavor = "multi_thread")]
async fn renamed_columns_are_asked_under_their_old_names() -> Tested {
    let database = Database::create("18", &format!("{SHOP} {SHOP_ROWS}")).await?;
    let wanted =
        "CREATE TABLE clients (key int PRIMARY KEY, email text); -- schemadiff: renamed-from customers
CREATE TABLE orders (id int, client int REFERENCES clients, number text, total numeric, weight numeric, note text);";
    let renames =
        ["--rename", "column public.clients.id=key", "--rename", "column public.orders.customer=client"];
    let found = plan(&database, wanted, &renames)?;
    assert_eq!(found.code, Some(0), "{}", found.text);
    let said = "evidence: 2 rows of public.orders with client that no row of public.clients has, on which it fails (\"8\", \"9\")\n";
    assert!(found.text.contains(said), "{}", found.text);
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_that_are_worked_on_are_measured() -> Tested {
    let script = "CREATE TABLE whole (id int, code text) PARTITION BY LIST (id);
CREATE TABLE part PARTITION OF whole DEFAULT; CREATE INDEX part_id ON part (id);
INSERT INTO part SELECT n, 'x' FROM generate_series(1, 5000) n; ANALYZE part;";
    let database = Database::create("18", script).await?;
    let wanted = "CREATE TABLE whole (id int, code text) PARTITION BY LIST (id);
CREATE TABLE part PARTITION OF whole DEFAULT; CREATE INDEX part_id ON part (id); CREATE INDEX part_code ON part (code);";
    let found = plan(&database, wanted, &["--no-online"])?;
    assert!(
        found.text.contains("evidence: builds an index of public.part: it has about 5,000 rows in "),
        "{}",
        found.text
    );
    assert!(found.text.contains(" of indexes\n"), "{}", found.text);
    let json = plan(&database, wanted, &["--format", "json", "--no-online"])?;
    assert!(
        json.text.contains("\"estimated_rows\": 5000") && json.text.contains("\"index_bytes\": 1"),
        "{}",
        json.text
    );
    let markdown = plan(&database, wanted, &["--format", "markdown", "--no-online"])?;
    assert!(
        markdown.text.contains("- builds an index of public.part: it has about 5,000 rows"),
        "{}",
        markdown.text
    );
    let online = plan(&database, wanted, &[])?;
    assert!(!online.text.contains("builds an index"), "small, and nobody waits\n{}", online.text);
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn values_that_a_domain_is_to_refuse_are_counted() -> Tested {
    let tables = "CREATE TABLE a (key amount, \"Odd name\" large);
CREATE TABLE whole (id int, sum amount) PARTITION BY LIST (id); CREATE TABLE part PARTITION OF whole DEFAULT;";
    let from = format!("CREATE DOMAIN amount AS int; CREATE DOMAIN large AS amount; {tables}");
    let rows = "INSERT INTO a VALUES (1, 1), (-1, NULL), (NULL, -2), (-3, 5);
INSERT INTO whole VALUES (1, 7), (2, -7), (3, -8), (4, NULL);";
    let wanted = format!(
        "CREATE DOMAIN amount AS int CONSTRAINT positive CHECK (VALUE > 0);
CREATE DOMAIN large AS amount NOT NULL; {tables}"
    );
    for server in ["13", "18"] {
        let database = Database::create(server, &format!("{from} {rows}")).await?;
        let found = plan(&database, &wanted, &[])?;
        assert_eq!(found.code, Some(0), "{}", found.text);
        for said in [
            "evidence: 2 rows of public.a with key outside of CHECK ((VALUE > 0)), on which it fails\n",
            "evidence: 1 row of public.a with \"Odd name\" outside of CHECK ((VALUE > 0)), on which it fails\n",
            "evidence: 2 rows of public.whole with sum outside of CHECK ((VALUE > 0)), on which it fails\n",
            "evidence: 1 row of public.a with NULL in \"Odd name\", on which it fails\n",
        ] {
            assert!(found.text.contains(said), "PostgreSQL {server}: {said}\n{}", found.text);
        }
        assert!(!found.text.contains("of public.part with"), "it is counted with the whole\n{}", found.text);

        database.execute("DELETE FROM a WHERE key < 0; UPDATE whole SET sum = 1 WHERE sum < 0").await?;
        let found = plan(&database, &wanted, &[])?;
        let risks: Vec<&str> =
            found.text.lines().filter(|line| line.contains("hazard needs-valid-data")).collect();
        assert_eq!(risks.len(), 1, "only the one column is left: {risks:?}\n{}", found.text);
        assert!(risks[0].contains("column public.a.\"Odd name\" violate"), "{risks:?}");
        database.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_on_the_wrong_side_of_a_bound_are_counted() -> Tested {
    let whole = "CREATE TABLE whole (id int, note text) PARTITION BY RANGE (id); CREATE TABLE rest PARTITION OF whole DEFAULT;";
    let from = format!(
        "{whole} CREATE TABLE joins (id int, note text); INSERT INTO joins VALUES (1, 'a'), (2, 'b'), (NULL, 'c'), (40, 'd');
INSERT INTO whole VALUES (11, 'x'), (12, 'y'), (3, 'z'), (50, NULL);"
    );
    let wanted = format!(
        "{whole} CREATE TABLE joins PARTITION OF whole FOR VALUES FROM (1) TO (10);
CREATE TABLE fresh PARTITION OF whole FOR VALUES FROM (10) TO (20);"
    );
    for server in ["13", "18"] {
        let database = Database::create(server, &from).await?;
        for more in [&[][..], &["--no-online"]] {
            let found = plan(&database, &wanted, more)?;
            assert_eq!(found.code, Some(0), "{}", found.text);
            for said in [
                "evidence: 2 rows of public.joins outside of FOR VALUES FROM (1) TO (10), on which it fails\n",
                "evidence: 1 row of public.rest that belong into public.joins, on which it fails\n",
                "evidence: 2 rows of public.rest that belong into public.fresh, on which it fails\n",
            ] {
                assert!(found.text.contains(said), "PostgreSQL {server}, {more:?}: {said}\n{}", found.text);
            }
        }
        database
            .execute("DELETE FROM rest WHERE id < 20; DELETE FROM joins WHERE id = 40 OR id IS NULL")
            .await?;
        for more in [&[][..], &["--no-online"]] {
            let found = plan(&database, &wanted, more)?;
            assert!(!found.text.contains("hazard needs-valid-data"), "no risk is left\n{}", found.text);
            assert!(found.text.contains("evidence: 0 rows of public.joins outside of"), "{}", found.text);
        }
        database.drop().await?;
    }
    Ok(())
}

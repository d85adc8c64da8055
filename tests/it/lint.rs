//! Which hazards are found in SQL that people wrote.

use std::path::Path;

use serde_json::Value;

use crate::database::{Tested, program, told};
use crate::servers;

const SCHEMA: &str = "
CREATE TABLE accounts (id int PRIMARY KEY, email varchar(50), legacy text, twice int GENERATED ALWAYS AS (1) STORED);
CREATE TABLE orders (id bigserial PRIMARY KEY, account int, note text);
CREATE TABLE parts (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE VIEW v AS SELECT id FROM orders;
CREATE DOMAIN code AS text;
CREATE TABLE coded (code code);
";

/// SQL, and the codes that are found in it, in order.
const CASES: &[(&str, &[&str])] = &[
    ("CREATE INDEX i ON orders (account);", &["index-not-concurrent", "blocks-writes"]),
    ("CREATE INDEX CONCURRENTLY i ON orders (account);", &[]),
    (
        "CREATE TABLE t (a int); CREATE INDEX i ON t (a); ALTER TABLE t ALTER a SET NOT NULL; DROP TABLE t;",
        &[],
    ),
    ("ALTER TABLE accounts ADD COLUMN x int;", &[]),
    ("ALTER TABLE accounts ADD COLUMN x int NOT NULL DEFAULT 1;", &[]),
    ("ALTER TABLE accounts ADD COLUMN x int NOT NULL;", &["needs-valid-data"]),
    ("ALTER TABLE accounts ADD COLUMN x float DEFAULT random();", &["table-rewrite", "blocks-reads"]),
    (
        "ALTER TABLE accounts ALTER email SET NOT NULL;",
        &["blocking-scan", "blocks-reads", "needs-valid-data"],
    ),
    (
        "ALTER TABLE accounts ADD CONSTRAINT c CHECK (email IS NOT NULL) NOT VALID;
         ALTER TABLE accounts VALIDATE CONSTRAINT c;
         ALTER TABLE accounts ALTER email SET NOT NULL;",
        &["needs-valid-data"],
    ),
    ("ALTER TABLE accounts ADD CHECK (id > 0);", &["blocking-scan", "blocks-reads", "needs-valid-data"]),
    (
        "ALTER TABLE orders ADD FOREIGN KEY (account) REFERENCES accounts;",
        &["blocking-scan", "blocks-writes", "needs-valid-data", "second-table-lock"],
    ),
    (
        "ALTER TABLE orders ADD UNIQUE (account);",
        &["index-not-concurrent", "blocks-reads", "needs-valid-data"],
    ),
    ("ALTER TABLE accounts ALTER email TYPE varchar(60);", &[]),
    (
        "ALTER TABLE accounts ALTER email TYPE varchar(5);",
        &["table-rewrite", "blocks-reads", "needs-valid-data"],
    ),
    ("ALTER TABLE accounts ALTER email TYPE text;", &["breaks-running-code"]),
    (
        "ALTER TABLE orders ALTER account TYPE bigint;",
        &["breaks-running-code", "table-rewrite", "blocks-reads"],
    ),
    ("ALTER TABLE orders RENAME COLUMN note TO remark;", &["breaks-running-code"]),
    ("ALTER TABLE coded RENAME TO encoded;", &["breaks-running-code"]),
    ("ALTER INDEX orders_pkey RENAME TO p;", &[]),
    ("DROP VIEW v;", &["breaks-running-code"]),
    ("DROP TABLE coded;", &["data-loss"]),
    ("ALTER TABLE accounts DROP COLUMN legacy;", &["data-loss"]),
    ("ALTER TABLE accounts DROP COLUMN twice;", &[]),
    ("TRUNCATE accounts;", &["data-loss"]),
    ("INSERT INTO accounts (id) VALUES (1); DELETE FROM accounts;", &[]),
    ("ALTER TABLE parts ALTER id TYPE bigint;", &["breaks-running-code", "table-rewrite", "blocks-reads"]),
    ("ALTER DOMAIN code ADD CHECK (VALUE <> '');", &["blocking-scan", "blocks-writes"]),
    ("VACUUM FULL accounts;", &["table-rewrite"]),
    ("BEGIN; ALTER TABLE accounts ADD x int; UPDATE orders SET note = ''; COMMIT;", &["long-held-lock"]),
    ("BEGIN; ALTER TABLE accounts ADD x int; ALTER TABLE orders ADD x int; COMMIT;", &["second-table-lock"]),
    ("BEGIN; ALTER TABLE accounts ADD x int; COMMIT; ALTER TABLE orders ADD x int;", &[]),
    ("BEGIN; DROP TABLE orders CASCADE; ROLLBACK; ALTER TABLE orders ADD x int;", &[]),
    (
        "BEGIN; SAVEPOINT s; ALTER TABLE orders RENAME TO o; ROLLBACK TO s; ALTER TABLE orders ADD x int; COMMIT;",
        &["breaks-running-code"],
    ),
    ("DO $$ BEGIN FOR i IN 1..3 LOOP INSERT INTO coded VALUES (i); COMMIT; END LOOP; END $$;", &[]),
    ("SET search_path = nowhere; SET LOCAL lock_timeout = '1s'; ALTER TABLE public.coded ADD x int;", &[]),
    ("-- schemadiff: allow data-loss nobody has used it for a year\nDROP TABLE coded;", &[]),
];

struct Place(tempfile::TempDir, String);

impl Place {
    fn new(server: &str) -> Tested<Self> {
        let place = Self(
            tempfile::tempdir().map_err(|error| error.to_string())?,
            format!("{}postgres", servers::base(server)?),
        );
        place.write("schema.sql", SCHEMA)?;
        Ok(place)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) -> Tested {
        std::fs::write(self.path().join(name), text).map_err(|error| error.to_string())
    }

    fn lint(&self, words: &[&str]) -> Tested<(Option<i32>, String, String)> {
        let all = [&["lint"], words, &["--from", "schema.sql", "--scratch", &self.1]].concat();
        let output = program(&all).current_dir(self.path()).output().map_err(|error| error.to_string())?;
        Ok((output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned(), told(&output)))
    }

    /// The codes of what is found and not allowed, each file by itself.
    fn codes(&self, sql: &str) -> Tested<Vec<String>> {
        self.write("change.sql", sql)?;
        let (_, stdout, told) = self.lint(&["change.sql", "--format", "json"])?;
        let value: Value = serde_json::from_str(&stdout).map_err(|error| format!("{error}: {told}"))?;
        assert_eq!(value["problems"], Value::Array(Vec::new()), "{sql}");
        let open = |finding: &&Value| finding["allowed"].is_null();
        let code = |finding: &Value| finding["code"].as_str().unwrap_or_default().to_owned();
        Ok(value["findings"].as_array().into_iter().flatten().filter(open).map(code).collect())
    }
}

fn hazards_are_found(server: &str) -> Tested {
    let place = Place::new(server)?;
    for (sql, expected) in CASES {
        assert_eq!(place.codes(sql)?, *expected, "{server}: {sql}");
    }
    Ok(())
}

#[test]
fn on_the_newest_server() -> Tested {
    hazards_are_found("18")?;
    let place = Place::new("18")?;
    let unproven = "ALTER TABLE orders ADD CONSTRAINT n NOT NULL account NOT VALID;";
    assert_eq!(place.codes(unproven)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn on_the_oldest_server() -> Tested {
    hazards_are_found("13")
}

#[test]
fn what_is_denied_decides_the_exit_code() -> Tested {
    let place = Place::new("18")?;
    place.write("drop.sql", "DROP TABLE coded;")?;
    place.write("rename.sql", "ALTER TABLE orders RENAME TO o;")?;
    place.write("wrong.sql", "ALTER TABLE orders ADD nonsense;")?;
    place.write("late.sql", "BEGIN; DROP TABLE coded;")?;
    assert_eq!(place.lint(&["drop.sql"])?.0, Some(4));
    assert_eq!(place.lint(&["drop.sql", "--allow", "data-loss"])?.0, Some(0));
    assert_eq!(place.lint(&["rename.sql"])?.0, Some(0));
    place.write("schemadiff.yaml", "hazards: {deny: [breaks-running-code]}\n")?;
    assert_eq!(place.lint(&["drop.sql"])?.0, Some(0));
    assert_eq!(place.lint(&["rename.sql"])?.0, Some(4));
    let (code, stdout, _) = place.lint(&["rename.sql", "wrong.sql", "drop.sql"])?;
    assert_eq!(code, Some(1));
    assert!(stdout.contains("not run after that error: drop.sql"), "{stdout}");
    let (_, stdout, _) = place.lint(&["late.sql"])?;
    assert!(stdout.contains("this transaction is never committed"), "{stdout}");
    Ok(())
}

#[test]
fn one_transaction_for_the_file() -> Tested {
    let place = Place::new("18")?;
    place.write("two.sql", "ALTER TABLE accounts ADD x int;\nALTER TABLE orders ADD x int;\n")?;
    place.write("index.sql", "CREATE INDEX CONCURRENTLY i ON orders (account);\n")?;
    assert!(!place.lint(&["two.sql"])?.1.contains("second-table-lock"));
    assert!(place.lint(&["two.sql", "--single-transaction"])?.1.contains("second-table-lock"));
    let (code, stdout, _) = place.lint(&["index.sql", "-1"])?;
    assert!(stdout.contains("not-transactional") && stdout.contains("index.sql:1:1"), "{stdout}");
    assert_eq!(code, Some(1));
    Ok(())
}

/// Of a revision, those before it are run first.
#[test]
fn revisions_are_linted_where_they_stand() -> Tested {
    let place = Place::new("18")?;
    std::fs::create_dir(place.path().join("migrations")).map_err(|error| error.to_string())?;
    let revision = |id: &str, parent: &str, sql: &str| {
        let head = format!("-- schemadiff-revision: 1\n-- Revision: {id}\n-- Parents: {parent}\n\n");
        place.write(&format!("migrations/{id}.up.sql"), &format!("{head}{sql}"))
    };
    revision("aaaaaaaa", "none", "CREATE TABLE t (a int);")?;
    revision("bbbbbbbb", "aaaaaaaa", "BEGIN;\nALTER TABLE t DROP COLUMN a;\nCOMMIT;")?;
    revision("cccccccc", "bbbbbbbb", "DROP TABLE t;")?;
    place.write("migrations/bbbbbbbb.down.sql", "ALTER TABLE t ADD a int NOT NULL;")?;
    place.write("hand.sql", "ALTER TABLE t ADD b int;")?;
    let lint = |file: &str| {
        let all = ["lint", file, "--scratch", &place.1];
        let output = program(&all).current_dir(place.path()).output().map_err(|error| error.to_string())?;
        Ok::<_, String>((output.status.code(), told(&output)))
    };
    let (code, said) = lint("migrations/bbbbbbbb.up.sql")?;
    assert!(code == Some(4) && said.contains("column public.t.a is dropped"), "{said}");
    let (code, said) = lint("migrations/bbbbbbbb.down.sql")?;
    assert!(code == Some(0) && said.contains("needs-valid-data"), "{said}");
    let (code, said) = lint("hand.sql")?;
    assert!(code == Some(1) && said.contains("relation \"t\" does not exist"), "{said}");
    Ok(())
}

//! The bad SQL of each hazard has it in its plan, the good SQL has not; and what is said of it comes true.

use std::path::{Path, PathBuf};

use schemadiff::hazard::{self, Definition, Example};
use serde_json::Value;

use crate::database::{Database, Tested, ask, open, program, run, told};
use crate::servers;

/// A schema before and after, in files.
struct Files(PathBuf);

impl Files {
    fn of(example: &Example, name: &str) -> Tested<Self> {
        let directory = std::env::temp_dir().join(format!("it_hazards_{}_{name}", std::process::id()));
        let text = |error: std::io::Error| format!("{}: {error}", directory.display());
        std::fs::create_dir_all(&directory).map_err(text)?;
        for (file, sql) in [("from.sql", example.from), ("to.sql", example.to)] {
            std::fs::write(directory.join(file), format!("{sql}\n")).map_err(text)?;
        }
        Ok(Self(directory))
    }

    fn path(&self, file: &str) -> String {
        self.0.join(file).to_string_lossy().into_owned()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // A test that has failed already says more than this could.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// The plan of an example, all hazards allowed.
fn plan(example: &Example, name: &str, server: &str, format: &str) -> Tested<String> {
    let files = Files::of(example, &format!("{name}_{server}_{format}"))?;
    let codes: Vec<&str> = hazard::KNOWN.iter().map(|known| known.code).collect();
    let (from, to, allowed) = (files.path("from.sql"), files.path("to.sql"), codes.join(","));
    let scratch = format!("{}postgres", servers::base(server)?);
    let mut words = vec![
        "plan",
        "--from",
        &from,
        "--to",
        &to,
        "--scratch",
        &scratch,
        "--format",
        format,
        "--allow",
        &allowed,
    ];
    if !example.online {
        words.push("--no-online");
    }
    let output = program(&words).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("{name} on PostgreSQL {server}: {}", told(&output)));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

fn definition(code: &str) -> Tested<&'static Definition> {
    hazard::definition(code).ok_or_else(|| format!("no hazard {code}"))
}

/// What the bad plan of a hazard runs, transaction by transaction.
fn statements(code: &str, server: &str) -> Tested<Vec<String>> {
    let plan: Value =
        serde_json::from_str(&plan(&definition(code)?.bad, &format!("{code}_run"), server, "json")?)
            .map_err(|error| error.to_string())?;
    let transactions = plan["transactions"].as_array().ok_or("no transactions")?;
    let all = transactions.iter().flat_map(|one| one["statements"].as_array().into_iter().flatten());
    Ok(all.filter_map(|statement| statement["sql"].as_str()).map(str::to_owned).collect())
}

async fn before(code: &str, server: &str) -> Tested<Database> {
    Database::create(server, definition(code)?.bad.from).await
}

/// The codes of the hazards that a script tells.
fn told_in(script: &str) -> Vec<&str> {
    let hazards = script.lines().filter_map(|line| line.strip_prefix("-- hazard "));
    hazards.filter_map(|line| line.split(':').next()).collect()
}

#[test]
fn each_hazard_is_told_where_it_is_and_nowhere_else() -> Tested {
    let mut wrong = Vec::new();
    for server in ["14", "18"] {
        for known in hazard::KNOWN {
            let code = known.code;
            for (name, example) in [("bad", &known.bad), ("good", &known.good)] {
                let script = plan(example, &format!("{code}_{name}"), server, "sql")?;
                let has = told_in(&script).contains(&code);
                let must = name == "bad";
                if has != must {
                    wrong.push(format!("{code} on {server}: {name}: {:?}", told_in(&script)));
                }
                if server == "18" {
                    wrong.extend(kept(code, name, &script)?);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The pages of the documentation show the plans.
fn kept(code: &str, name: &str, script: &str) -> Tested<Option<String>> {
    let bless = std::env::var_os("SCHEMADIFF_BLESS").is_some_and(|value| value == "1");
    let (_, plan) = script.split_once("SET check_function_bodies = off;\n").unwrap_or_default();
    let plan = plan.rsplit_once("RESET check_function_bodies;").unwrap_or_default().0.trim();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/hazards/{code}.{name}.sql"));
    if bless {
        std::fs::create_dir_all(path.parent().unwrap_or(&path)).map_err(|error| error.to_string())?;
        std::fs::write(&path, format!("{plan}\n")).map_err(|error| error.to_string())?;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.trim() != plan;
    Ok(differs
        .then(|| format!("{} is out of date: run with SCHEMADIFF_BLESS=1 and commit it", path.display())))
}

/// While the bad plan of `code` is carried out and not committed, this has to wait.
async fn waits(code: &str, sql: &str) -> Tested {
    let database = before(code, "18").await?;
    let session = database.session().await?;
    run(&session, "BEGIN").await?;
    for statement in statements(code, "18")? {
        run(&session, &statement).await?;
    }
    let other = open(&database.url()).await?;
    let outcome = run(&other, &format!("SET lock_timeout = '100ms'; {sql}")).await;
    let waited = outcome.as_ref().is_err_and(|error| error.contains("lock timeout"));
    assert!(waited, "{code}: `{sql}` did not wait: {outcome:?}");
    run(&session, "COMMIT").await?;
    session.close().await;
    other.close().await;
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn others_wait_where_it_is_said() -> Tested {
    waits("blocks-reads", "SELECT FROM orders").await?;
    waits("blocks-writes", "DELETE FROM orders").await?;
    waits("index-not-concurrent", "DELETE FROM orders").await?;
    waits("blocking-scan", "SELECT FROM orders").await?;
    waits("table-rewrite", "SELECT FROM orders").await?;
    waits("long-held-lock", "SELECT FROM orders").await?;
    waits("second-table-lock", "DELETE FROM customers").await
}

/// After the bad plan of `code` this fails as it is said, which went well before.
async fn fails_after(code: &str, sql: &str, message: &str) -> Tested {
    let database = before(code, "18").await?;
    let session = database.session().await?;
    run(&session, "SET check_function_bodies = off").await?;
    for statement in statements(code, "18")? {
        run(&session, &statement).await?;
    }
    let outcome = run(&session, sql).await;
    let failed = outcome.as_ref().is_err_and(|error| error.contains(message));
    assert!(failed, "{code}: `{sql}` did not fail as expected: {outcome:?}");
    session.close().await;
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_runs_fails_where_it_is_said() -> Tested {
    fails_after("breaks-running-code", "SELECT id FROM totals", "does not exist").await?;
    fails_after("data-loss", "SELECT remark FROM accounts", "does not exist").await?;
    fails_after("unchecked-body", "SELECT revenue()", "does not exist").await?;
    fails_after(
        "enum-value-in-body",
        "INSERT INTO orders VALUES (1); SELECT close_all()",
        "invalid input value",
    )
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_of_old_values_finds_other_rows() -> Tested {
    let database = before("stale-values", "18").await?;
    database.execute("INSERT INTO exam VALUES (25)").await?;
    let session = database.session().await?;
    run(&session, "SET check_function_bodies = off").await?;
    for statement in statements("stale-values", "18")? {
        run(&session, &statement).await?;
    }
    let query = "SELECT count(*) FROM exam WHERE grade(points) = 1";
    for (without, found) in [("enable_indexscan = off; SET enable_bitmapscan", "1"), ("enable_seqscan", "0")]
    {
        run(&session, &format!("RESET enable_indexscan; RESET enable_bitmapscan; SET {without} = off"))
            .await?;
        assert_eq!(ask(&session, query).await?, found, "{without}");
    }
    session.close().await;
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_stop_what_needs_valid_data() -> Tested {
    let database = before("needs-valid-data", "18").await?;
    database.execute("INSERT INTO orders VALUES (1, NULL)").await?;
    let session = database.session().await?;
    let mut outcome = Ok(());
    for statement in statements("needs-valid-data", "18")? {
        if outcome.is_ok() {
            outcome = run(&session, &statement).await;
        }
    }
    assert!(outcome.as_ref().is_err_and(|error| error.contains("null values")), "{outcome:?}");
    session.close().await;
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_transaction_takes_what_is_not_transactional() -> Tested {
    let database = before("not-transactional", "18").await?;
    let session = database.session().await?;
    run(&session, "BEGIN").await?;
    let statement = statements("not-transactional", "18")?.join("; ");
    let outcome = run(&session, &statement).await;
    assert!(outcome.as_ref().is_err_and(|error| error.contains("transaction block")), "{outcome:?}");
    session.close().await;
    database.drop().await
}

/// Plans the change of `to` for the database.
fn planned(database: &Database, to: &str, more: &[&str]) -> Tested<(Option<i32>, String)> {
    let files = Files::of(&Example { from: "", to: "", online: true }, &database.name)?;
    std::fs::write(files.0.join("to.sql"), to).map_err(|error| error.to_string())?;
    let (url, scratch, to) = (database.url(), database.server(), files.path("to.sql"));
    let words = [&["plan", "--from", &url, "--to", &to, "--scratch", &scratch], more].concat();
    let output = program(&words).output().map_err(|error| error.to_string())?;
    Ok((output.status.code(), told(&output)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiver_lets_one_hazard_of_one_object_pass() -> Tested {
    let database =
        Database::create("18", "CREATE TABLE a (x int, y int); CREATE TABLE b (x int, y int);").await?;
    let (code, text) = planned(&database, "CREATE TABLE a (x int);\nCREATE TABLE b (x int, y int);", &[])?;
    assert_eq!(code, Some(4), "{text}");
    assert!(text.contains("`-- schemadiff: allow data-loss REASON`"), "{text}");

    let waived = "-- schemadiff: allow data-loss nobody reads it\nCREATE TABLE a (x int);\n";
    let (code, text) = planned(&database, &format!("{waived}CREATE TABLE b (x int, y int);"), &[])?;
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("drops column public.a.y and all values in it (allowed: nobody reads it)"),
        "{text}"
    );

    let (code, text) = planned(&database, &format!("{waived}CREATE TABLE b (x int);"), &[])?;
    assert_eq!(code, Some(4), "only of table a\n{text}");
    assert!(text.contains("column public.b.y") && !text.contains("column public.a.y"), "{text}");

    let (code, text) = planned(
        &database,
        &format!("{}CREATE TABLE b (x int, y int);", waived.replace("(x int)", "(x int, y int)")),
        &[],
    )?;
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("`allow data-loss` is not needed") && text.contains("to.sql:1:1"), "{text}");

    let (code, text) = planned(&database, "CREATE TABLE a (x int); -- schemadiff: allow data-loss", &[])?;
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("gives no reason") && text.contains("to.sql:1:25"), "{text}");
    database.drop().await
}

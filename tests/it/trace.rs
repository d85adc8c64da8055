//! What is measured of statements, on the newest and the oldest server.

use schemadiff::trace::{Measured, Tracer};
use serde_json::Value;

use crate::database::{Database, Tested, program, run, told};

const SCHEMA: &str = "
    CREATE TABLE parent (id int PRIMARY KEY);
    CREATE TABLE orders (id int PRIMARY KEY, parent int, note varchar(10), amount numeric(10, 2));
    CREATE INDEX orders_note ON orders (note);
    CREATE TABLE parts (id int, day date) PARTITION BY RANGE (day);
    CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
    CREATE VIEW seen AS SELECT id FROM orders;
    CREATE MATERIALIZED VIEW kept AS SELECT id FROM parent;";

/// Statements, each in a transaction of its own that is taken back, and what is measured of them.
const CASES: &[(&str, &[&str])] = &[
    ("ALTER TABLE orders ADD COLUMN x int", &["public.orders ACCESS EXCLUSIVE"]),
    (
        "ALTER TABLE orders ADD COLUMN x float DEFAULT random()",
        &["public.orders ACCESS EXCLUSIVE, rewritten"],
    ),
    (
        "ALTER TABLE orders ALTER COLUMN parent SET NOT NULL",
        &["public.orders ACCESS EXCLUSIVE, all rows read"],
    ),
    ("ALTER TABLE orders ALTER COLUMN note TYPE varchar(5)", &["public.orders ACCESS EXCLUSIVE, rewritten"]),
    ("ALTER TABLE orders ALTER COLUMN note TYPE text", &["public.orders ACCESS EXCLUSIVE"]),
    (
        "ALTER TABLE orders ALTER COLUMN note TYPE varchar(10) COLLATE \"C\"",
        &["public.orders ACCESS EXCLUSIVE, built orders_note"],
    ),
    (
        "ALTER TABLE orders ADD FOREIGN KEY (parent) REFERENCES parent NOT VALID",
        &["public.orders SHARE ROW EXCLUSIVE", "public.parent SHARE ROW EXCLUSIVE"],
    ),
    ("ALTER TABLE orders ADD UNIQUE (parent)", &["public.orders ACCESS EXCLUSIVE, built orders_parent_key"]),
    ("CREATE INDEX made ON orders (parent)", &["public.orders SHARE, built made"]),
    ("CREATE INDEX made ON ONLY parts (id)", &["public.parts SHARE"]),
    ("ALTER TABLE orders SET (fillfactor = 70)", &["public.orders SHARE UPDATE EXCLUSIVE"]),
    ("COMMENT ON TABLE orders IS 'x'", &["public.orders SHARE UPDATE EXCLUSIVE"]),
    ("DROP INDEX orders_note", &["public.orders ACCESS EXCLUSIVE"]),
    ("CREATE OR REPLACE VIEW seen AS SELECT id, note FROM orders", &["public.seen ACCESS EXCLUSIVE"]),
    ("REFRESH MATERIALIZED VIEW kept", &["public.kept ACCESS EXCLUSIVE, rewritten"]),
    ("UPDATE orders SET note = 'x'", &["public.orders ROW EXCLUSIVE, all rows read"]),
    ("SELECT * FROM orders", &[]),
    ("CREATE TABLE other (id int PRIMARY KEY)", &[]),
];

async fn measured(database: &Database, statements: &[&str]) -> Tested<Vec<Measured>> {
    let session = database.session().await?;
    let told = |error: schemadiff::trace::TraceError| error.to_string();
    let mut tracer = Tracer::start(&session).await.map_err(told)?;
    run(&session, "BEGIN").await?;
    tracer.begin(&session).await.map_err(told)?;
    let mut found = Vec::new();
    for statement in statements {
        run(&session, statement).await.map_err(|error| format!("{statement}: {error}"))?;
        found.push(tracer.inside(&session).await.map_err(told)?);
    }
    run(&session, "ROLLBACK").await?;
    session.close().await;
    Ok(found)
}

async fn statements_are_measured(server: &str) -> Tested {
    let database = Database::create(server, SCHEMA).await?;
    for (statement, expected) in CASES {
        let found = measured(&database, &[statement]).await?;
        assert_eq!(found[0].lines(), *expected, "{server}: {statement}");
    }
    let dropped = measured(&database, &["DROP TABLE orders CASCADE"]).await?;
    let lost: Vec<String> = dropped[0].lost.iter().map(ToString::to_string).collect();
    assert_eq!(lost, ["public.orders", "public.orders_note", "public.orders_pkey", "public.seen"]);
    database.drop().await
}

async fn locks_are_told_once(server: &str) -> Tested {
    let database = Database::create(server, SCHEMA).await?;
    let statements = [
        "ALTER TABLE orders ADD COLUMN x int",
        "ALTER TABLE orders ADD COLUMN y int",
        "ALTER TABLE orders ALTER COLUMN x SET NOT NULL",
        "CREATE TABLE made (id int)",
        "ALTER TABLE made ADD COLUMN y float DEFAULT random()",
    ];
    let found = measured(&database, &statements).await?;
    let lines: Vec<Vec<String>> = found.iter().map(Measured::lines).collect();
    let none: Vec<String> = Vec::new();
    let once = vec!["public.orders ACCESS EXCLUSIVE".to_owned()];
    let read = vec!["public.orders all rows read".to_owned()];
    assert_eq!(lines, [once, none.clone(), read, none.clone(), none]);
    assert_eq!(found[3].created.len(), 1);
    database.drop().await
}

#[tokio::test]
async fn on_the_newest_server() -> Tested {
    statements_are_measured("18").await?;
    locks_are_told_once("18").await
}

#[tokio::test]
async fn on_the_oldest_server() -> Tested {
    statements_are_measured("13").await?;
    locks_are_told_once("13").await
}

/// A plan whose statements say what they lock, and one that says nothing of it.
#[tokio::test]
async fn plans_are_traced() -> Tested {
    let database = Database::create("18", "CREATE TABLE orders (id int, parent int)").await?;
    let directory = tempfile::tempdir().map_err(|error| error.to_string())?;
    let to = directory.path().join("to.sql");
    let desired = "CREATE TABLE orders (id int, parent int);\nCREATE INDEX made ON orders (parent);\n";
    std::fs::write(&to, desired).map_err(|error| error.to_string())?;
    let (to, url, scratch) = (to.to_string_lossy(), database.url(), database.server());
    let plan = |more: &[&str]| {
        let sides = ["plan", "--from", &url, "--to", &to, "--scratch", &scratch];
        program(&[&sides, more].concat()).output().map_err(|error| error.to_string())
    };
    let text = told(&plan(&["--trace", "--no-online"])?);
    assert!(text.contains("measured: public.orders SHARE, built made"), "{text}");
    let text = told(&plan(&["--trace", "--format", "markdown", "--no-online"])?);
    assert!(text.contains("Locks as measured"), "{text}");
    let text = told(&plan(&["--trace"])?);
    assert!(text.contains("measured: no locks, because it cannot run in a transaction block"), "{text}");
    let text = told(&plan(&["--no-online"])?);
    assert!(!text.contains("measured"), "{text}");
    let json = plan(&["--trace", "--format", "json", "--no-online"])?;
    let value: Value = serde_json::from_slice(&json.stdout).map_err(|error| error.to_string())?;
    let uses = &value["transactions"][0]["statements"][0]["trace"]["uses"];
    assert_eq!(uses[0]["relation"]["label"], "table public.orders", "{value}");
    assert_eq!(uses[0]["mode"], "SHARE");
    database.drop().await
}

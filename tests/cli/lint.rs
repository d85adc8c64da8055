//! `schemadiff lint`, as a user sees it.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const SCHEMA: &str = "CREATE TABLE accounts (id int PRIMARY KEY, email text, legacy text);\n";
const CHANGE: &str = "\
ALTER TABLE accounts
  ALTER COLUMN email SET NOT NULL;
-- schemadiff: allow data-loss nobody has read it for a year
ALTER TABLE accounts DROP COLUMN legacy;
DROP TABLE accounts;
";

fn place() -> Place {
    Place::new().with("schema.sql", SCHEMA).with("change.sql", CHANGE)
}

fn shown(done: &Done) -> String {
    done.shown().replace("127.0.0.1:54315", "SERVER")
}

#[test]
fn every_format_of_findings() {
    if !has_server() {
        return;
    }
    for format in ["text", "json", "github"] {
        let words = ["lint", "change.sql", "--from", "schema.sql", "--scratch", SERVER, "--format", format];
        insta::assert_snapshot!(format!("lint_{format}"), shown(&place().run(&words)));
    }
}

#[test]
fn sarif_has_rules_results_and_suppressions() {
    if !has_server() {
        return;
    }
    let place = place();
    let words = [
        "lint",
        "change.sql",
        "--from",
        "schema.sql",
        "--scratch",
        SERVER,
        "--format",
        "sarif",
        "--out",
        "log",
    ];
    assert_eq!(place.run(&words).code, Some(4));
    let log: serde_json::Value = serde_json::from_str(&place.read("log")).unwrap_or_default();
    assert_eq!(log["version"], "2.1.0");
    let mut run = log["runs"][0].clone();
    assert!(run["tool"]["driver"]["rules"].as_array().is_some_and(|rules| rules.len() > 5), "{log}");
    run["tool"] = serde_json::Value::Null;
    insta::assert_json_snapshot!("lint_sarif", run);
}

#[test]
fn errors_of_statements_are_shown_with_their_place() {
    if !has_server() {
        return;
    }
    let place = Place::new().with("schema.sql", SCHEMA);
    let place =
        place.with("change.sql", "CREATE TABLE t (a int);\nALTER TABLE accounts\n  ADD x nosuchtype;\n");
    let place =
        place.with("index.sql", "BEGIN;\nCREATE INDEX CONCURRENTLY i ON accounts (email);\nCOMMIT;\n");
    let place = place.with("role.sql", "CREATE ROLE joe;\n").with("empty.sql", "");
    for file in ["change.sql", "index.sql", "role.sql", "empty.sql"] {
        insta::assert_snapshot!(shown(&place.run(&[
            "lint",
            file,
            "--from",
            "schema.sql",
            "--scratch",
            SERVER
        ])));
    }
}

#[test]
fn what_cannot_be_linted_is_said_before_anything_is_run() {
    let place = Place::new()
        .with("reason.sql", "-- schemadiff: allow data-loss\nDROP TABLE t;\n")
        .with("code.sql", "-- schemadiff: allow data-lost old\nDROP TABLE t;\n")
        .with("alone.sql", "DROP TABLE t;\n-- schemadiff: allow data-loss old\n")
        .with("psql.sql", "\\i other.sql\n")
        .with("open.sql", "SELECT 'x;\n")
        .with("state.yaml", "tables: {}\n");
    for file in ["reason.sql", "code.sql", "alone.sql", "psql.sql", "open.sql", "state.yaml", "none.sql", "."]
    {
        insta::assert_snapshot!(place.run(&["lint", file, "--from", "empty"]).shown());
    }
    insta::assert_snapshot!(place.run(&["lint", "reason.sql", "--allow", "data-lost"]).shown());
}

#[test]
fn without_a_source_it_says_so() {
    let place = Place::new().with("change.sql", "SELECT 1;\n");
    insta::assert_snapshot!(place.run(&["lint", "change.sql"]).shown());
}

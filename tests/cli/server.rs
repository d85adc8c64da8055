//! Whole runs on a real server: `tests/servers start 15` starts it, and without it these tests do nothing.

use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::program::{Done, Place};

/// Where `tests/servers` starts PostgreSQL 15.
pub(crate) const SERVER: &str = "postgres://postgres@127.0.0.1:54315/postgres";

const OLD: &str = "\
CREATE TABLE accounts (id int PRIMARY KEY, email text, legacy text);
CREATE FUNCTION greet() RETURNS text LANGUAGE sql AS $$
  SELECT 'hello'
$$;
";
const NEW: &str = "\
CREATE TABLE accounts (id int PRIMARY KEY, email text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, account int REFERENCES accounts);
CREATE FUNCTION greet() RETURNS text LANGUAGE sql AS $$
  SELECT 'good morning'
$$;
";

pub(crate) fn has_server() -> bool {
    let address = SocketAddr::from(([127, 0, 0, 1], 54315));
    TcpStream::connect_timeout(&address, Duration::from_millis(300)).is_ok()
}

fn place() -> Place {
    Place::new().with("old.sql", OLD).with("new.sql", NEW)
}

fn run(place: &Place, command: &str, more: &[&str]) -> Done {
    let mut words = vec![command, "--from", "old.sql", "--to", "new.sql", "--scratch", SERVER];
    words.extend(more);
    place.run(&words)
}

#[test]
fn a_denied_hazard_stops_before_anything_is_printed() {
    if !has_server() {
        return;
    }
    let place = place();
    for format in ["text", "sql", "markdown", "json"] {
        let done = run(&place, "plan", &["--format", format, "--out", "plan"]);
        done.fails(4, &["accounts.legacy", "--allow data-loss"]);
    }
    run(&place, "generate", &["-m", "x"]).fails(4, &["--allow data-loss"]);
    assert_eq!(place.files(), ["new.sql", "old.sql"]);
}

#[test]
fn every_format_of_a_plan() {
    if !has_server() {
        return;
    }
    let place = place();
    for format in ["text", "sql", "markdown"] {
        let done = run(&place, "plan", &["--format", format, "--allow", "data-loss"]);
        insta::assert_snapshot!(format!("plan_{format}"), done.shown().replace("127.0.0.1:54315", "SERVER"));
    }
    let json = run(&place, "plan", &["--format", "json", "--allow", "data-loss", "--exit-code"]);
    assert_eq!(json.code, Some(3), "{}", json.shown());
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap_or_default();
    assert_eq!(value["proof"]["status"], "passed");
    assert_eq!(value["hazards"][0]["code"], "data-loss");
}

#[test]
fn check_prints_what_differs() {
    if !has_server() {
        return;
    }
    insta::assert_snapshot!(run(&place(), "check", &[]).shown());
}

#[test]
fn generate_writes_both_ways_and_checksums() {
    if !has_server() {
        return;
    }
    let place = place();
    let done = run(&place, "generate", &["-m", "Drop legacy", "--allow", "data-loss"]);
    let files: Vec<&str> = done.succeeds().stdout.lines().collect();
    assert_eq!(files.len(), 2, "{}", done.shown());
    let (up, down) = (place.read(files[0]), place.read(files[1]));
    assert!(up.contains("-- Parents: none\n") && up.contains("DROP COLUMN legacy"), "{up}");
    assert!(down.contains("What this cannot undo") && down.contains("ADD COLUMN legacy"), "{down}");
    let again = run(&place, "generate", &["-m", "Drop legacy", "--allow", "data-loss"]);
    assert!(again.succeeds().stdout.lines().next().is_some_and(|file| file != files[0]));
}

#[test]
fn inspect_prints_what_can_be_read_again() {
    if !has_server() {
        return;
    }
    let place = place();
    let inspect = |more: &[&str]| {
        let mut words = vec!["inspect", "new.sql", "--scratch", SERVER];
        words.extend(more);
        place.run(&words)
    };
    insta::assert_snapshot!(inspect(&["--split", "split"]).shown());
    inspect(&["--out", "copy.sql"]).succeeds();
    inspect(&["--format", "json", "--out", "copy.json"]).succeeds();
    inspect(&["--format", "yaml", "--out", "copy.yaml"]).succeeds();
    for copy in ["split", "copy.sql", "copy.json", "copy.yaml"] {
        let done = place.run(&["check", "--from", copy, "--to", "new.sql", "--scratch", SERVER]);
        assert_eq!(done.code, Some(0), "{copy}: {}", done.shown());
    }
}

#[test]
fn bad_sql_is_shown_with_its_place() {
    if !has_server() {
        return;
    }
    let place = Place::new().with("bad.sql", "CREATE TABLE t (\n  a nosuchtype\n);\n");
    let done = place.run(&["plan", "--from", "empty", "--to", "bad.sql", "--scratch", SERVER]);
    done.fails(1, &["nosuchtype", "bad.sql:2"]);
}

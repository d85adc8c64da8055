//! Sources that cannot be read: whole outputs, as a user sees them.

use crate::fake::{self, Answer};
use crate::program::Place;

fn shown(words: &[&str]) -> String {
    Place::new().with("schema.sql", "CREATE TABLE t (a int);\n").with("notes.txt", "").run(words).shown()
}

#[test]
fn no_source() {
    insta::assert_snapshot!(shown(&["plan", "--to", "schema.sql"]));
}

#[test]
fn what_is_not_supported_yet() {
    insta::assert_snapshot!(shown(&["plan", "--from", "sqlite:app", "--to", "schema.sql"]));
    insta::assert_snapshot!(shown(&["plan", "--from", "empty", "--to", "migrations:migrations/"]));
}

#[test]
fn unknown_sources() {
    insta::assert_snapshot!(shown(&["check", "--from", "mysql://root:secret@db/app", "--to", "schema.sql"]));
    insta::assert_snapshot!(shown(&["check", "--from", "notes.txt", "--to", "schema.sql"]));
    insta::assert_snapshot!(shown(&["check", "--from", "nothing", "--to", "schema.sql"]));
}

#[test]
fn a_missing_file_names_the_one_beside_it() {
    insta::assert_snapshot!(shown(&["plan", "--from", "empty", "--to", "shcema.sql"]));
}

#[test]
fn a_connection_string_with_a_mistake() {
    insta::assert_snapshot!(shown(&["inspect", "postgres://u:secret@h/app?sslmod=require"]));
    insta::assert_snapshot!(shown(&["inspect", "postgres://u:secret@h:port/app"]));
}

#[test]
fn a_server_that_is_not_there() {
    insta::assert_snapshot!(shown(&["inspect", "postgres://u:secret@127.0.0.1:1/app"]));
}

#[test]
fn a_server_that_refuses() {
    let refused = |answer| {
        let port = fake::start(answer);
        let done = Place::new().run(&["inspect", &format!("postgres://app:secret@127.0.0.1:{port}/app")]);
        done.shown().replace(&port.to_string(), "PORT")
    };
    insta::assert_snapshot!(refused(Answer::WrongPassword));
    insta::assert_snapshot!(refused(Answer::Version("120022")));
}

#[test]
fn a_snapshot_that_is_none() {
    let place = Place::new().with("broken.json", "{").with("newer.json", "{\"format\": 99}");
    insta::assert_snapshot!(place.run(&["inspect", "broken.json"]).shown());
    insta::assert_snapshot!(place.run(&["inspect", "newer.json"]).shown());
}

#[test]
fn a_scratch_that_is_none() {
    insta::assert_snapshot!(shown(&["plan", "--from", "empty", "--to", "schema.sql", "--scratch", "here"]));
}

#[test]
fn a_directory_that_is_full_is_not_written_to() {
    let place = Place::new().with("out/mine.txt", "x");
    insta::assert_snapshot!(place.run(&["inspect", "empty", "--split", "out"]).shown());
    assert_eq!(place.files(), ["out/mine.txt"]);
}

/// PostgreSQL would convert values of the child by another column.
#[test]
fn a_conversion_that_child_tables_would_misread() {
    if !cfg!(feature = "embedded") {
        return;
    }
    let tables = |column: &str| {
        format!(
            "CREATE TABLE b (\n  y {column}\n);\nCREATE TABLE a (x int);\nCREATE TABLE c () INHERITS (a, b);\n"
        )
    };
    let place = Place::new().with("from.sql", &tables("int")).with(
        "to.sql",
        &tables("text -- schemadiff: using CASE WHEN y IS NULL THEN 'none' ELSE y::text END"),
    );
    let words = ["plan", "--from", "from.sql", "--to", "to.sql", "--scratch", "embedded"];
    insta::assert_snapshot!(place.run(&words).shown());
}

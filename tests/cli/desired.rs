//! Desired files that are refused before any server is asked: whole outputs, as a user sees them.

use crate::program::Place;

fn shown(name: &str, text: &str) -> String {
    Place::new().with(name, text).run(&["plan", "--from", "empty", "--to", name]).shown()
}

#[test]
fn statements_that_declare_nothing() {
    insta::assert_snapshot!(shown(
        "a.sql",
        "CREATE TABLE a (x int);\nDELETE FROM a;\nDROP TABLE a;\nTRUNCATE a;\nALTER SYSTEM SET x = 1;\n\
         CREATE TABLESPACE x LOCATION '/x';\n\\! ls\nCOPY a FROM PROGRAM 'ls';\nDO $$BEGIN END$$;\nCRATE TABLE b ();\n"
    ));
}

#[test]
fn text_that_has_no_end() {
    insta::assert_snapshot!(shown("a.sql", "CREATE TABLE t (a text DEFAULT 'x);\n"));
}

#[test]
fn misspelt_annotations() {
    insta::assert_snapshot!(shown("a.sql", "CREATE TABLE t (a int); -- schemadiff: renamed-form b\n"));
}

#[test]
fn files_with_nothing_in_them() {
    insta::assert_snapshot!(shown("a.sql", " \n"));
    let place = Place::new().with("schema/readme.md", "");
    insta::assert_snapshot!(place.run(&["plan", "--from", "empty", "--to", "schema"]).shown());
}

#[test]
fn a_side_that_declares_nothing_is_named() {
    if !cfg!(feature = "embedded") {
        return;
    }
    let place = Place::new().with("before.sql", "-- not yet\n").with("a.sql", "CREATE TABLE t (a int);\n");
    let done = place.run(&["plan", "--from", "before.sql", "--to", "a.sql", "--scratch", "embedded"]);
    let told = "note[empty-source]: before.sql declares nothing: it stands for an empty schema";
    assert!(done.succeeds().stderr.contains(told), "{}", done.shown());
}

#[test]
fn text_in_another_encoding() {
    let place = Place::new().with_bytes("a.sql", b"CREATE TABLE t (\n  \"\xfcber\" int\n);\n");
    insta::assert_snapshot!(place.run(&["plan", "--from", "empty", "--to", "a.sql"]).shown());
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing() {
    let place = Place::new();
    std::os::unix::fs::symlink("nowhere", place.path().join("a.sql")).expect("a link");
    insta::assert_snapshot!(place.run(&["plan", "--from", "empty", "--to", "a.sql"]).shown());
}

#[test]
fn yaml_of_another_shape() {
    insta::assert_snapshot!(shown("a.yaml", "- tables\n- views\n"));
    insta::assert_snapshot!(shown("a.yaml", "hello\n"));
    insta::assert_snapshot!(shown("a.yaml", "tables:\n  t: 5\n"));
    insta::assert_snapshot!(shown("a.yaml", "tables:\n  t:\n    row_security: forced\n"));
    insta::assert_snapshot!(shown("a.yaml", "tables:\n\tt: {}\n"));
}

#[test]
fn yaml_keys() {
    insta::assert_snapshot!(shown("a.yaml", "tables:\n  t:\n    colums: {a: int}\n"));
    insta::assert_snapshot!(shown(
        "a.yaml",
        "tables:\n  t:\n    columns: {a: int}\n  t:\n    columns: {b: int}\n"
    ));
    insta::assert_snapshot!(shown("a.yaml", "tables:\n  t:\n    columns:\n      a: {not_null: true}\n"));
}

#[test]
fn yaml_with_statements_that_declare_nothing() {
    insta::assert_snapshot!(shown("a.yaml", "sql:\n  - CREATE TABLE t (a int)\n  - DROP TABLE t\n"));
}

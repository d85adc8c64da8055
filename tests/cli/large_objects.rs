//! Large objects: data, of which some can be declared by number.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const MANAGED: &str = "manage: {large_objects: true}\n";

/// What `pg_dump` writes of a database with rows.
const DUMP: &str = "CREATE TABLE public.t (a oid);
SELECT pg_catalog.lo_create('16409');
ALTER LARGE OBJECT 16409 OWNER TO keeper;
COMMENT ON LARGE OBJECT 16409 IS 'a picture';
BEGIN;
SELECT pg_catalog.lo_open('16409', 131072);
SELECT pg_catalog.lowrite(0, '\\x6162');
SELECT pg_catalog.lo_close(0);
COMMIT;
GRANT SELECT ON LARGE OBJECT 16409 TO cli_reader;
";

fn plan(from: &str, place: &Place, scratch: &str) -> Done {
    place.run(&["plan", "--from", from, "--to", "to.sql", "--scratch", scratch, "--format", "sql"])
}

#[test]
fn a_dump_with_some_loads_without_them() {
    if !has_server() {
        return;
    }
    let done = plan("empty", &Place::new().with("to.sql", DUMP), SERVER);
    assert!(!done.succeeds().stdout.to_lowercase().contains("large"), "{}", done.shown());
    for told in ["rows in 4 statements were skipped", "3 statements were skipped: owners, privileges"] {
        assert!(done.stderr.contains(told), "no `{told}` in\n{}", done.shown());
    }
}

#[test]
fn those_of_files_come_and_go_when_that_is_asked_for() {
    if !cfg!(feature = "embedded") {
        return;
    }
    let table = "CREATE TABLE public.t (a oid);\n";
    let place = Place::new().with("to.sql", DUMP).with("from.sql", table).with("schemadiff.yaml", MANAGED);
    let done = plan("from.sql", &place, "embedded");
    for told in [
        "SELECT pg_catalog.lo_create(16409);",
        "COMMENT ON LARGE OBJECT 16409 IS 'a picture';",
        "GRANT SELECT ON LARGE OBJECT 16409 TO cli_reader;",
    ] {
        assert!(done.succeeds().stdout.contains(told), "no `{told}` in\n{}", done.shown());
    }
    let place = Place::new().with("from.sql", DUMP).with("to.sql", table).with("schemadiff.yaml", MANAGED);
    let told = ["error[data-loss]", "drops large object 16409 with all that is in it"];
    plan("from.sql", &place, "embedded").fails(4, &told);
}

#[test]
fn one_without_a_number_is_refused_at_its_place() {
    let place = Place::new().with("to.sql", "CREATE TABLE t (a oid);\nSELECT lo_create(0);\n");
    let told = ["to.sql:2:1", "`SELECT lo_create` is not allowed here", "write SELECT lo_create(NUMBER)"];
    plan("empty", &place, "embedded").fails(1, &told);
}

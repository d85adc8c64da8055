//! The database itself: left alone and told by default, compared when that is asked for.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const MANAGED: &str = "manage: {database: true}\n";

/// What `pg_dump --create` writes, with all that it can say of a database.
const DUMP: &str = r#"
\restrict x9
SET statement_timeout = 0;
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE DATABASE "Shop" WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'C.UTF-8';
ALTER DATABASE "Shop" OWNER TO keeper;
\unrestrict x9
\connect "Shop"
\restrict x9
SET statement_timeout = 0;
COMMENT ON DATABASE "Shop" IS 'of the shop';
ALTER DATABASE "Shop" IS_TEMPLATE = true;
ALTER DATABASE "Shop" CONNECTION LIMIT = 40;
ALTER DATABASE "Shop" SET search_path TO 'app', 'public';
ALTER ROLE cli_reader IN DATABASE "Shop" SET lock_timeout TO '2s';
\unrestrict x9
\connect "Shop"
\restrict x9
SET statement_timeout = 0;
CREATE TABLE public.notes (body text);
ALTER TABLE public.notes OWNER TO keeper;
REVOKE CONNECT,TEMPORARY ON DATABASE "Shop" FROM PUBLIC;
\unrestrict x9
"#;

fn plan(place: &Place, scratch: &str) -> Done {
    let words = ["plan", "--from", "empty", "--to", "dump.sql", "--scratch", scratch, "--format", "sql"];
    place.run(&words)
}

#[test]
fn a_dump_that_creates_its_database_loads_and_what_is_left_out_is_told() {
    if !has_server() {
        return;
    }
    let done = plan(&Place::new().with("dump.sql", DUMP), SERVER);
    assert!(!done.succeeds().stdout.contains("DATABASE"), "{}", done.shown());
    assert!(done.stdout.contains("CREATE TABLE public.notes"), "{}", done.shown());
    for told in [
        "5 statements were skipped: settings, comment",
        "manage: {database: true}",
        "3 statements were skipped: what a",
    ] {
        assert!(done.stderr.contains(told), "no `{told}` in\n{}", done.shown());
    }
}

#[test]
fn a_dump_that_creates_its_database_says_all_of_it_when_that_is_asked_for() {
    if !has_server() {
        return;
    }
    let place = Place::new().with("dump.sql", DUMP).with("schemadiff.yaml", MANAGED);
    let done = plan(&place, "embedded");
    for told in [
        "COMMENT ON DATABASE %I IS 'of the shop'",
        "ALTER DATABASE %I CONNECTION LIMIT 40",
        "ALTER DATABASE %I SET search_path TO 'app', 'public'",
        "ALTER ROLE cli_reader IN DATABASE %I SET lock_timeout TO '2s'",
        "REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC",
        "proved on embedded",
    ] {
        assert!(done.succeeds().stdout.contains(told), "no `{told}` in\n{}", done.shown());
    }
    assert!(!done.stdout.contains("Shop"), "{}", done.shown());
    assert!(done.stderr.contains("note[new-sessions]"), "{}", done.shown());
}

#[test]
fn what_the_server_refuses_is_told_at_its_place() {
    if !has_server() {
        return;
    }
    let plan = |statement: &str| {
        let text = format!("CREATE TABLE t (a int);\n{statement};\n");
        let place = Place::new().with("dump.sql", &text).with("schemadiff.yaml", MANAGED);
        plan(&place, SERVER)
    };
    let unknown = plan("ALTER DATABASE shop SET work_memory = '1MB'");
    unknown.fails(
        1,
        &["dump.sql:2:1", "unrecognized configuration parameter \"work_memory\"", "has no setting"],
    );
    plan("ALTER DATABASE shop SET work_mem 5 5").fails(1, &["dump.sql:2:34", "syntax error"]);
    let role = plan("ALTER ROLE cli_nobody IN DATABASE shop SET work_mem = '1MB'");
    role.fails(1, &["dump.sql:2:1", "role \"cli_nobody\" does not exist", "--scratch local"]);
    let words = ["dump.sql:2:1", "names several databases", "name one"];
    plan("GRANT CONNECT ON DATABASE a, b TO PUBLIC").fails(1, &words);
}

#[test]
fn roles_are_not_compared_and_that_is_told() {
    if !has_server() {
        return;
    }
    let text = "CREATE ROLE cli_writer;\nCREATE TABLE t (a int);\nGRANT SELECT ON t TO cli_writer;\n";
    let done = plan(&Place::new().with("dump.sql", text), "embedded");
    assert!(!done.succeeds().stdout.contains("CREATE ROLE"), "{}", done.shown());
    let told = "1 statement about roles was run on the scratch alone: roles belong to the whole server";
    assert!(done.stderr.contains(told), "{}", done.shown());
}

#[test]
fn another_database_in_the_middle_of_a_file_is_refused() {
    let place = Place::new().with("dump.sql", "CREATE TABLE t (a int);\n\\connect other\n");
    plan(&place, SERVER).fails(1, &["dump.sql:2:1", "one file per database"]);
}

#[test]
fn snapshots_say_whether_they_have_it() {
    if !has_server() {
        return;
    }
    let place =
        Place::new().with("dump.sql", "ALTER DATABASE x SET work_mem = '1MB';\nCREATE TABLE t (a int);\n");
    let inspect = |out: &str| {
        place.run(&["inspect", "dump.sql", "--format", "json", "--out", out, "--scratch", SERVER])
    };
    let compare = |from: &str| {
        place.run(&["plan", "--from", from, "--to", "dump.sql", "--scratch", SERVER, "--format", "sql"])
    };
    inspect("without.json").succeeds();
    std::fs::write(place.path().join("schemadiff.yaml"), MANAGED).expect("a file");
    inspect("with.json").succeeds();
    assert_eq!(compare("with.json").succeeds().stdout, "");
    compare("without.json").fails(1, &["knows nothing of the database itself", "write it again"]);
    std::fs::remove_file(place.path().join("schemadiff.yaml")).expect("a file");
    let done = compare("with.json");
    assert_eq!(done.succeeds().stdout, "");
    assert!(done.stderr.contains("only in from: database setting work_mem"), "{}", done.shown());
}

#[test]
fn patterns_of_schemas_leave_it_alone() {
    if !has_server() {
        return;
    }
    let text = "ALTER DATABASE x SET work_mem = '1MB';\nCREATE SCHEMA a;\nCREATE SCHEMA b;\nCREATE TABLE b.t (a int);\n";
    let config = format!("{MANAGED}schemas: {{include: [a]}}\n");
    let done = plan(&Place::new().with("dump.sql", text).with("schemadiff.yaml", &config), SERVER);
    assert!(done.succeeds().stdout.contains("SET work_mem"), "{}", done.shown());
    assert!(!done.stdout.contains("TABLE b.t"), "{}", done.shown());
}

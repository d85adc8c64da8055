//! Roles: left alone and told by default, compared when that is asked for.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const MANAGED: &str = "manage: {roles: true, owners: true}\n";

/// What `pg_dumpall --roles-only` writes.
const DUMP: &str = r"
\restrict x9
SET default_transaction_read_only = off;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
CREATE ROLE app;
ALTER ROLE app WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS PASSWORD 'SCRAM-SHA-256$4096:hidden';
COMMENT ON ROLE app IS 'the program';
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;
CREATE ROLE root;
ALTER ROLE root WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;
CREATE ROLE team;
ALTER ROLE team WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
ALTER ROLE app SET search_path TO 'app', 'public';
GRANT team TO app WITH INHERIT TRUE GRANTED BY root;
GRANT SET ON PARAMETER log_statement TO team;
SECURITY LABEL FOR dummy ON ROLE app IS 'x';
\unrestrict x9
";

fn plan(place: &Place, from: &str, more: &[&str]) -> Done {
    let words = ["plan", "--from", from, "--to", "to.sql", "--scratch", "embedded", "--format", "sql"];
    place.run(&[&words, more].concat())
}

fn managed(files: &[(&str, &str)]) -> Place {
    let place = Place::new().with("schemadiff.yaml", MANAGED);
    files.iter().fold(place, |place, (name, text)| place.with(name, text))
}

#[test]
fn a_dump_of_roles_loads_and_shows_no_password() {
    let done = plan(&managed(&[("to.sql", DUMP)]), "empty", &[]);
    for told in [
        "CREATE ROLE app WITH LOGIN;",
        "CREATE ROLE team;",
        "COMMENT ON ROLE app IS 'the program'",
        "ALTER ROLE app SET search_path TO 'app', 'public'",
        "GRANT team TO app;",
        "GRANT SET ON PARAMETER log_statement TO team",
        "SECURITY LABEL FOR dummy ON ROLE app IS 'x'",
        "proved on embedded",
    ] {
        assert!(done.succeeds().stdout.contains(told), "no `{told}` in\n{}", done.shown());
    }
    for told in [
        "note[no-password]: new roles that may log in have no password: app, root",
        "1 password was left out",
        "2 statements were skipped: the role that a server is made with",
    ] {
        assert!(done.stderr.contains(told), "no `{told}` in\n{}", done.shown());
    }
    for hidden in ["hidden", "ROLE postgres"] {
        assert!(!done.stdout.contains(hidden) && !done.stderr.contains(hidden), "{}", done.shown());
    }
}

#[test]
fn what_names_roles_is_done_before_they_go_and_that_is_a_hazard() {
    let from = "CREATE ROLE old LOGIN;\nCREATE ROLE new;\nCREATE TABLE t (a int);\nALTER TABLE t OWNER TO old;\nGRANT SELECT ON t TO new;\n";
    let to = "CREATE ROLE new;\nCREATE TABLE t (a int);\nALTER TABLE t OWNER TO new;\n";
    let place = managed(&[("from.sql", from), ("to.sql", to)]);
    plan(&place, "from.sql", &[]).fails(4, &["data-loss", "drops role old with its password"]);
    let done = plan(&place, "from.sql", &["--allow", "data-loss"]);
    let text = &done.succeeds().stdout;
    let at = |sql: &str| text.find(sql).unwrap_or_else(|| panic!("no `{sql}` in\n{}", done.shown()));
    assert!(at("ALTER TABLE public.t OWNER TO new") < at("DROP ROLE old"), "{}", done.shown());
    assert!(text.contains("proved on embedded"), "{}", done.shown());
}

#[test]
fn roles_that_are_only_named_are_left_alone() {
    let from = "CREATE ROLE keeper;\nCREATE TABLE t (a int);\nALTER TABLE t OWNER TO keeper;\n";
    let to = "CREATE TABLE t (a int);\nALTER TABLE t OWNER TO keeper;\nGRANT SELECT ON t TO reader;\n";
    let done = plan(&managed(&[("from.sql", from), ("to.sql", to)]), "from.sql", &[]);
    assert!(!done.succeeds().stdout.contains(" ROLE "), "{}", done.shown());
    assert!(done.stdout.contains("GRANT SELECT ON TABLE public.t TO reader"), "{}", done.shown());
    assert!(done.stderr.contains("does not declare stay as they are: keeper"), "{}", done.shown());

    let text = "CREATE ROLE team;\nGRANT team TO joe;\n";
    let done = plan(&managed(&[("to.sql", text)]), "empty", &[]);
    assert!(!done.succeeds().stdout.contains("joe"), "{}", done.shown());
    assert!(
        done.stderr.contains("no CREATE ROLE declares the role: membership of joe in team"),
        "{}",
        done.shown()
    );

    let done = plan(
        &managed(&[
            ("from.sql", to),
            (
                "to.sql",
                "CREATE ROLE reader LOGIN;\nCREATE TABLE t (a int);\nALTER TABLE t OWNER TO keeper;\nGRANT SELECT ON t TO reader;\n",
            ),
        ]),
        "from.sql",
        &[],
    );
    assert!(done.succeeds().stdout.contains("ALTER ROLE reader WITH LOGIN"), "{}", done.shown());
    assert!(done.stderr.contains("note[assumed-roles]"), "{}", done.shown());
}

#[test]
fn mistakes_are_told_at_their_place() {
    let fails = |text: &str, words: &[&str]| {
        plan(&managed(&[("to.sql", text)]), "empty", &[]).fails(1, words);
    };
    fails(
        "CREATE TABLE t (a int);\nALTER ROLE joe LOGIN;\n",
        &["to.sql:2:1", "undeclared-role", "write CREATE ROLE"],
    );
    fails("COMMENT ON ROLE joe IS 'x';\n", &["to.sql:1:1", "undeclared-role"]);
    fails("CREATE ROLE joe;\nCREATE ROLE joe;\n", &["to.sql:2:1", "already exists", "first defined at"]);
    fails("CREATE ROLE pg_joe;\n", &["to.sql:1:1", "reserved"]);
    fails("CREATE ROLE joe LOGIN LOGINN PASSWORD 'hush';\n", &["to.sql:1:", "unrecognized role option"]);
    fails("CREATE ROLE joe;\nALTER ROLE joe SET work_memory = '1MB';\n", &["to.sql:2:1", "work_memory"]);
}

#[test]
fn roles_may_stand_in_any_order() {
    let text = "GRANT team TO ann;\nCOMMENT ON ROLE ann IS 'x';\nALTER ROLE ann SET work_mem = '8MB';\nCREATE ROLE ann LOGIN;\nCREATE ROLE team NOINHERIT;\n";
    let done = plan(&managed(&[("to.sql", text)]), "empty", &[]);
    for told in
        ["CREATE ROLE ann WITH LOGIN", "CREATE ROLE team WITH NOINHERIT", "GRANT team TO ann", "SET work_mem"]
    {
        assert!(done.succeeds().stdout.contains(told), "no `{told}` in\n{}", done.shown());
    }
}

#[test]
fn a_server_whose_roles_others_use_is_no_scratch() {
    if !has_server() {
        return;
    }
    let place = managed(&[("to.sql", "CREATE ROLE joe;\n")]);
    let words = ["plan", "--from", "empty", "--to", "to.sql", "--scratch", SERVER];
    place.run(&words).fails(1, &["would share them", "--scratch local", "--scratch embedded"]);
}

#[test]
fn what_an_older_server_lacks_is_told_before_anything_is_planned() {
    let place = managed(&[(
        "to.sql",
        "CREATE ROLE a;\nCREATE ROLE b;\nGRANT a TO b WITH INHERIT FALSE;\nGRANT SET ON PARAMETER log_statement TO a;\n",
    )]);
    plan(&place, "empty", &["--target-version", "15"])
        .fails(1, &["too-new", "the inherit option of a membership came with PostgreSQL 16"]);
    plan(&place, "empty", &["--target-version", "14"])
        .fails(1, &["a privilege on a parameter came with PostgreSQL 15"]);
}

#[test]
fn snapshots_say_whether_they_have_roles() {
    let place = Place::new().with("to.sql", "CREATE ROLE joe;\nCREATE TABLE t (a int);\n");
    let inspect = |out: &str| {
        place.run(&["inspect", "to.sql", "--format", "json", "--out", out, "--scratch", "embedded"])
    };
    inspect("without.json").succeeds();
    std::fs::write(place.path().join("schemadiff.yaml"), MANAGED).expect("a file");
    inspect("with.json").succeeds();
    assert_eq!(plan(&place, "with.json", &[]).succeeds().stdout, "");
    plan(&place, "without.json", &[]).fails(1, &["knows nothing of roles", "write it again"]);
    std::fs::remove_file(place.path().join("schemadiff.yaml")).expect("a file");
    assert_eq!(plan(&place, "with.json", &[]).succeeds().stdout, "");
}

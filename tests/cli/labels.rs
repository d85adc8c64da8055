//! Security labels in files, with providers that no scratch has.

use crate::program::{Done, Place};
use crate::server::{SERVER, has_server};

const SCHEMA: &str = "CREATE TABLE t (a int, is_open boolean);\n";

fn plan(text: &str, scratch: &str) -> Done {
    let place = Place::new().with("from.sql", SCHEMA).with("to.sql", &format!("{SCHEMA}{text}\n"));
    place.run(&["plan", "--from", "from.sql", "--to", "to.sql", "--scratch", scratch, "--format", "sql"])
}

#[test]
fn an_embedded_scratch_takes_those_of_any_provider() {
    if !cfg!(feature = "embedded") {
        return;
    }
    let labels = "SECURITY LABEL FOR anon ON COLUMN t.is_open IS $x$MASKED WITH VALUE 'it''s'$x$;
SECURITY LABEL FOR \"Own\" ON TABLE t IS 'one';
SECURITY LABEL FOR \"Own\" ON TABLE t IS 'two';
SECURITY LABEL FOR anon ON TABLE t IS 'not any more';
SECURITY LABEL FOR anon ON TABLE t IS NULL;
SET ROLE cli_labeller;
CREATE SEQUENCE s;
SECURITY LABEL FOR anon ON SEQUENCE s IS E'tab\\t';";
    let done = plan(&format!("GRANT CREATE ON SCHEMA public TO cli_labeller;\n{labels}"), "embedded");
    for told in [
        "SECURITY LABEL FOR anon ON COLUMN public.t.is_open IS 'MASKED WITH VALUE ''it''''s'''",
        "SECURITY LABEL FOR \"Own\" ON TABLE public.t IS 'two'",
        "SECURITY LABEL FOR anon ON SEQUENCE public.s IS 'tab\t'",
    ] {
        assert!(done.succeeds().stdout.contains(told), "no `{told}` in\n{}", done.shown());
    }
    assert_eq!(done.stdout.matches("SECURITY LABEL FOR").count(), 3, "{}", done.shown());
    for told in ["note[label-unchecked]", "providers: Own, anon"] {
        assert!(done.stderr.contains(told), "no `{told}` in\n{}", done.shown());
    }
}

#[test]
fn what_is_wrong_with_one_is_told_at_its_place() {
    if !cfg!(feature = "embedded") {
        return;
    }
    for (label, told) in [
        ("FOR anon ON TABLE nothing IS 'x'", "relation \"nothing\" does not exist"),
        ("FOR anon ON COLUMN t.c IS 'x'", "column \"c\" of relation \"t\" does not exist"),
        ("FOR anon ON CONSTRAINT c ON t IS 'x'", "constraint \"c\" for table \"t\" does not exist"),
        ("FOR anon ON EXTENSION plpgsql IS 'x'", "not supported for this type of object"),
        ("FOR anon ON TABLE t IS 5", "syntax error at or near \"5\""),
        ("ON TABLE t IS 'x'", "name the provider: SECURITY LABEL FOR provider ON"),
    ] {
        let done = plan(&format!("SECURITY LABEL {label};"), "embedded");
        done.fails(1, &["to.sql:2:", told]);
        assert!(!done.stderr.contains("COMMENT"), "{}", done.shown());
        assert!(!done.stderr.contains("PL/pgSQL"), "{}", done.shown());
    }
}

#[test]
fn a_named_server_must_have_the_provider() {
    if !has_server() {
        return;
    }
    let done = plan("SECURITY LABEL FOR nobody ON TABLE t IS 'x';", SERVER);
    done.fails(
        1,
        &["to.sql:2:1", "scratch-lacks", "provider \"nobody\" is not loaded", "session_preload_libraries"],
    );
    plan("SECURITY LABEL FOR demo ON TABLE t IS 'bad';", SERVER).fails(1, &["to.sql:2:1", "is no label"]);
    let done = plan("SECURITY LABEL FOR demo ON TABLE t IS 'fine';", SERVER);
    assert!(!done.succeeds().stderr.contains("label-unchecked"), "{}", done.shown());
}

#[test]
fn those_of_roles_are_skipped_and_told() {
    if !has_server() {
        return;
    }
    let done = plan("SECURITY LABEL FOR anon ON ROLE joe IS 'MASKED';", SERVER);
    assert!(done.succeeds().stderr.contains("security labels on roles"), "{}", done.shown());
}

#[test]
fn lint_runs_them_and_sees_their_locks() {
    if !cfg!(feature = "embedded") {
        return;
    }
    let up = "SECURITY LABEL FOR anon ON TABLE t IS 'x';\nSECURITY LABEL FOR anon ON TABLE u IS 'x';\n";
    let place = Place::new().with("from.sql", SCHEMA).with("up.sql", up);
    let words = ["lint", "up.sql", "--from", "from.sql", "--scratch", "embedded", "--format", "json"];
    let done = place.run(&words);
    assert_eq!(done.code, Some(1), "{}", done.shown());
    for told in ["up.sql", "relation \\\"u\\\" does not exist"] {
        assert!(done.stdout.contains(told), "no `{told}` in\n{}", done.shown());
    }
    assert!(!done.stdout.contains("COMMENT"), "{}", done.shown());
}

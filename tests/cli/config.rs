//! schemadiff.yaml, and what `init` writes.

use crate::program::Place;

fn shown(config: &str) -> String {
    Place::new().with("schemadiff.yaml", config).run(&["plan"]).shown()
}

#[test]
fn mistakes_are_shown_with_their_place() {
    insta::assert_snapshot!(shown("database: empty\nshema: [schema/]\n"));
    insta::assert_snapshot!(shown("database: empty\nhazards:\n  denny: [data-loss]\n"));
    insta::assert_snapshot!(shown("database: ${NO_SUCH_VARIABLE}\n"));
    insta::assert_snapshot!(shown("database: [\n"));
    insta::assert_snapshot!(shown("online: perhaps\n"));
    insta::assert_snapshot!(shown("hazards: {allow: [data-lost]}\n"));
    insta::assert_snapshot!(shown("lock_timeout: soon\n"));
    insta::assert_snapshot!(shown("database: empty\nonline: true\n"));
}

#[test]
fn a_configuration_without_sources_says_so() {
    insta::assert_snapshot!(shown("# nothing\n"));
    insta::assert_snapshot!(shown("database: empty\n"));
}

#[test]
fn a_named_file_must_be_there() {
    Place::new().run(&["plan", "--config", "no.yaml"]).fails(1, &["cannot read no.yaml", "--config"]);
}

#[test]
fn it_is_found_in_directories_above_and_paths_are_relative_to_it() {
    let place =
        Place::new().with("schemadiff.yaml", "database: empty\nschema: missing.sql\n").with("a/b/c", "");
    place.run_in("a/b", &["plan"], &[]).fails(1, &["there is no file or directory `../../missing.sql`"]);
}

#[test]
fn equal_snapshots_need_no_server() {
    let snapshot = r#"{"format": 1, "engine": "postgres", "version": 150000, "objects": []}"#;
    let place =
        Place::new().with("a.json", snapshot).with("schemadiff.yaml", "database: ${FROM}\nschema: a.json\n");
    let done = place.run_in("", &["check"], &[("FROM", "a.json")]);
    assert_eq!(done.succeeds().stdout, "no changes\n");
    let done = place.run_in("", &["plan", "--no-prove", "--format", "sql"], &[("FROM", "a.json")]);
    assert_eq!(done.succeeds().stdout, "");
    let json = place.run_in("", &["plan", "--no-prove", "--format", "json"], &[("FROM", "a.json")]);
    assert!(json.succeeds().stdout.contains("\"format\": 1"));
}

#[test]
fn init_writes_what_plan_reads_and_never_writes_over_anything() {
    let place = Place::new();
    insta::assert_snapshot!(place.run(&["init"]).shown());
    assert_eq!(place.files(), ["schema/example.sql", "schemadiff.yaml"]);
    let before = place.read("schemadiff.yaml");
    place.run(&["init"]).fails(1, &["there is a schemadiff.yaml here already"]);
    assert_eq!(place.read("schemadiff.yaml"), before);
    place.run(&["plan"]).fails(1, &["no variable `DATABASE_URL`"]);

    let full = Place::new().with("schema/mine.sql", "SELECT 1;");
    full.run(&["init"]).succeeds();
    assert_eq!(full.files(), ["schema/mine.sql", "schemadiff.yaml"]);
}

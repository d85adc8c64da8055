use super::*;
use crate::diagnostic::text::{Colour, render};

fn read(text: &str) -> Result<Config, Diagnostic> {
    Config::parse(Path::new("dir/schemadiff.yaml"), text, &|name| {
        (name == "DATABASE_URL").then(|| "postgres://h/app".to_owned())
    })
}

fn complaint(text: &str) -> String {
    read(text).err().map(|diagnostic| render(&diagnostic, Colour::Off)).unwrap_or_default()
}

const FULL: &str = "\
database: ${DATABASE_URL}
schema: [schema/, more.sql]
migrations: db/migrations/
scratch: local
schemas: {exclude: [audit]}
manage: {owners: true, privileges: false}
online: false
lock_timeout: 2s
statement_timeout: 1min
hazards: {deny: [], allow: [data-loss]}
";

#[test]
fn every_key_is_read() {
    let config = read(FULL).unwrap_or_default();
    assert_eq!(config.database.as_deref(), Some("postgres://h/app"));
    assert_eq!(config.schema, ["schema/", "more.sql"]);
    assert_eq!(config.migrations, Path::new("dir/db/migrations/"));
    assert_eq!(config.scratch, Choice::Local);
    assert_eq!(config.exclude, ["schema audit"]);
    assert!(config.owners);
    assert!(!config.online);
    assert_eq!(config.privileges, Privileges::Never);
    let limits: Vec<String> =
        config.limits.settings().map(|(name, limit)| format!("{name} {limit}")).collect();
    assert_eq!(limits, ["lock_timeout 2s", "statement_timeout 1min"]);
    assert!(!config.hazards.stops("data-loss"));
}

#[test]
fn an_empty_file_has_the_defaults() {
    let config = read("# nothing\n\n").unwrap_or_default();
    assert_eq!(config.migrations, Path::new("dir/migrations"));
    assert!(config.hazards.stops("data-loss"));
}

#[test]
fn one_schema_needs_no_list() {
    assert_eq!(read("schema: a.sql").unwrap_or_default().schema, ["a.sql"]);
}

#[test]
fn unknown_keys_are_shown_with_line_and_nearest_key() {
    assert_eq!(
        complaint("scratch: auto\nshema: x\n"),
        "\
error[unknown-key]: unknown key `shema`
 --> dir/schemadiff.yaml:2:1
  |
2 | shema: x
  | ^^^^^
  = help: did you mean `schema`?
"
    );
    assert!(complaint("schemas:\n  exlude: [a]\n").contains("schemadiff.yaml:2:3"));
    assert!(complaint("schemas:\n  exlude: [a]\n").contains("did you mean `exclude`?"));
}

#[test]
fn a_missing_variable_is_named_with_its_place() {
    let complaint = complaint("# ${NOPE}\ndatabase: ${NOPE}\n");
    assert!(
        complaint.contains("no variable `NOPE`") && complaint.contains("schemadiff.yaml:2:11"),
        "{complaint}"
    );
}

#[test]
fn bad_values_are_shown_with_their_line() {
    assert!(complaint("online: perhaps\n").contains("expected a boolean"));
    assert!(complaint("a: [\n").contains("schemadiff.yaml:"));
    assert!(complaint("lock_timeout: soon\n").contains("`soon` is no length of time"));
    assert!(complaint("statement_timeout: 25d\n").contains("schemadiff.yaml:1:20"));
    assert!(complaint("hazards: {allow: [data-lost]}\n").contains("did you mean `data-loss`?"));
    assert!(complaint("manage: {privileges: perhaps}\n").contains("expected `auto`"));
    assert!(complaint("scratch: nowhere\n").contains("bad scratch"));
}

#[test]
fn the_published_schema_is_this_one() {
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(File)).unwrap_or_default() + "\n";
    crate::generated::compare("docs/schemadiff.schema.json", &schema);
}

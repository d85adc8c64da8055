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
fn a_directory_does_not_need_the_order_of_its_files() {
    if !has_server() {
        return;
    }
    let text = "
        CREATE TABLE t (a public_id, b public_id);
        CREATE DOMAIN public_id AS int;
        CREATE TABLE p (a int, b int) PARTITION BY RANGE (a);
        CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
        CREATE INDEX whole ON ONLY p (b);
        ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;";
    let place = Place::new().with("all.sql", text);
    place.run(&["inspect", "all.sql", "--scratch", SERVER, "--split", "split"]).succeeds();
    let done = place.run(&["check", "--from", "all.sql", "--to", "split", "--scratch", SERVER]);
    assert_eq!(done.code, Some(0), "{}", done.shown());
    let inspected = place.run(&["inspect", "split", "--scratch", SERVER]);
    assert!(!inspected.succeeds().stdout.contains("GRANT SELECT ON public"), "{}", inspected.shown());
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

/// What the database says of files.
fn told(files: &[(&str, &str)], to: &str) -> String {
    let place = files.iter().fold(Place::new(), |place, (name, text)| place.with(name, text));
    place.run(&["plan", "--from", "empty", "--to", to, "--scratch", SERVER]).shown()
}

#[test]
fn errors_of_the_database_are_shown_with_their_place() {
    if !has_server() {
        return;
    }
    insta::assert_snapshot!(told(&[("a.sql", "CREATE TABLE t (\n  a int;\n")], "a.sql"));
    insta::assert_snapshot!(told(
        &[("a.sql", "CREATE TABLE t (a nosuchtype);\nCREATE VIEW v AS\n  SELECT * FROM nosuchtable;\n")],
        "a.sql"
    ));
    let twice = [("s/a.sql", "CREATE TABLE t (a int);\n"), ("s/b.sql", "\nCREATE TABLE t (b int);\n")];
    insta::assert_snapshot!(told(&twice, "s"));
}

#[test]
fn errors_of_the_database_are_shown_in_yaml() {
    if !has_server() {
        return;
    }
    let table = "\
tables:
  t:
    columns:
      a: int
      b: {type: int, default: 1 +* 2}
  u:
    columns:
      a: int
    checks:
      positive: a > 0 AND nothing
views:
  v:
    query: |
      SELECT 1 AS one,
        nosuchfunction(2)
sql:
  - CREATE VIEW w AS SELECT * FROM nosuchtable
";
    insta::assert_snapshot!(told(&[("a.yaml", table)], "a.yaml"));
}

#[test]
fn what_the_target_does_not_have_is_refused_up_front() {
    if !has_server() {
        return;
    }
    let place = Place::new().with(
        "new.sql",
        "CREATE TABLE t (\n  a int,\n  CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a)\n);\n\
         CREATE VIEW v WITH (security_invoker) AS SELECT a FROM t;\n\
         CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1;\n",
    );
    let plan = |version: &str| {
        let words = ["plan", "--from", "empty", "--to", "new.sql", "--scratch", SERVER, "--format", "sql"];
        place.run(&[&words[..], &["--target-version", version]].concat())
    };
    insta::assert_snapshot!(plan("13").shown());
    plan("14").fails(1, &["constraint public.t.u", "view public.v"]);
    plan("15").succeeds();
}

#[test]
fn limits_stand_in_scripts_and_revisions() {
    if !has_server() {
        return;
    }
    let place = place().with("schemadiff.yaml", "lock_timeout: 4s\nstatement_timeout: 90s\nonline: false\n");
    let expected = "BEGIN;\nSET LOCAL lock_timeout = '4s';\nSET LOCAL statement_timeout = '90s';\n\n";
    let plan = run(&place, "plan", &["--format", "sql", "--allow", "data-loss", "--no-online"]);
    assert!(plan.succeeds().stdout.contains(expected), "{}", plan.shown());
    let json = run(&place, "plan", &["--format", "json", "--allow", "data-loss"]);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap_or_default();
    assert_eq!(value["settings"]["lock_timeout"], "4s");
    let done = run(&place, "generate", &["-m", "x", "--allow", "data-loss"]);
    for file in done.succeeds().stdout.lines() {
        let text = place.read(file);
        assert!(text.contains(expected), "{text}");
    }
    let none =
        place.run(&["plan", "--from", "new.sql", "--to", "new.sql", "--scratch", SERVER, "--format", "sql"]);
    assert_eq!(none.succeeds().stdout, "");
}

#[test]
fn a_rename_is_reversed_by_the_down_file() {
    if !has_server() {
        return;
    }
    let place = Place::new().with("old.sql", "CREATE TABLE users (id int, name text);\n").with(
        "new.sql",
        "CREATE TABLE accounts (id int, full_name text); -- schemadiff: renamed-from users\n",
    );
    let rename = ["-m", "rename", "--rename", "column accounts.name=full_name"];
    let done = run(&place, "generate", &rename);
    let files: Vec<&str> = done.succeeds().stdout.lines().collect();
    let (up, down) = (place.read(files[0]), place.read(files[1]));
    assert!(up.contains("ALTER TABLE public.users RENAME TO accounts;"), "{up}");
    assert!(up.contains("RENAME COLUMN name TO full_name;"), "{up}");
    assert!(down.contains("RENAME TO users;") && down.contains("RENAME COLUMN full_name TO name;"), "{down}");
    assert!(!down.contains("cannot undo") && !down.contains("DROP"), "{down}");
}

#[test]
fn a_renamed_value_is_renamed_back_by_the_down_file() {
    if !has_server() {
        return;
    }
    let old = "CREATE TYPE mood AS ENUM ('ok', 'it''s', 'gone'); CREATE TABLE t (m mood DEFAULT 'ok');\n";
    let new = "CREATE TYPE feeling AS ENUM ('fine', 'it is'); CREATE TABLE t (m feeling DEFAULT 'fine');\n";
    let place = Place::new().with("old.sql", old).with("new.sql", new);
    let likely = run(&place, "plan", &["--rename", "type mood=feeling"]);
    let told = likely.succeeds().stderr.clone();
    assert!(!told.contains("renamed-value"), "fewer came than went\n{told}");
    let said = [
        "--rename",
        "type mood=feeling",
        "--rename",
        "value feeling.ok=fine",
        "--rename",
        "value feeling.it's=\"it is\"",
    ];
    let done = run(&place, "generate", &[&["-m", "rename"], &said[..]].concat());
    let files: Vec<&str> = done.succeeds().stdout.lines().collect();
    let (up, down) = (place.read(files[0]), place.read(files[1]));
    assert!(
        up.contains("RENAME VALUE 'ok' TO 'fine';") && up.contains("RENAME VALUE 'it''s' TO 'it is';"),
        "{up}"
    );
    assert!(up.contains("hazard enum-value-removed: fails if column public.t.m holds 'gone'"), "{up}");
    assert!(
        down.contains("RENAME VALUE 'fine' TO 'ok';") && down.contains("RENAME VALUE 'it is' TO 'it''s';"),
        "{down}"
    );
    assert!(down.contains("ADD VALUE 'gone'"), "{down}");
    for (argument, why) in [
        ("value ok=fine", "there is no type before the value"),
        ("value nothing.ok=fine", "the desired schema has no enum public.nothing"),
        ("value feeling.ok", "there is no `=`"),
    ] {
        let wrong = run(&place, "plan", &["--rename", argument]);
        assert!(
            wrong.stderr.contains(why) || wrong.stderr.contains("expected KIND OLD=NEW"),
            "{}",
            wrong.stderr
        );
    }
}

const EVERYTHING: &str = "\
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'it''s ok', '  ');
COMMENT ON TYPE app.mood IS 'how it is';
CREATE DOMAIN app.pos AS int DEFAULT 1 NOT NULL CONSTRAINT positive CHECK (VALUE > 0);
CREATE TYPE app.pair AS (a int, \"B\" text COLLATE \"C\");
CREATE TABLE app.\"People.X\" (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  small smallint GENERATED BY DEFAULT AS IDENTITY (START WITH 5),
  name text COLLATE \"C\" NOT NULL DEFAULT E'x\\n  y: #' CHECK (name <> ''),
  feels app.mood DEFAULT 'sad',
  twice bigint GENERATED ALWAYS AS (length(name) * 2) STORED,
  \"Odd, Name\" app.pos,
  serial serial,
  boss bigint REFERENCES app.\"People.X\" (id) ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (name, \"Odd, Name\") INCLUDE (feels),
  EXCLUDE USING gist (box(point(id, id), point(id, id)) WITH &&)
);
COMMENT ON TABLE app.\"People.X\" IS E'several\\nlines \\n';
COMMENT ON COLUMN app.\"People.X\".name IS 'her name: #1';
CREATE INDEX part ON app.\"People.X\" (lower(name) DESC, id) INCLUDE (feels) WITH (fillfactor = 70) WHERE id > 0;
COMMENT ON INDEX app.part IS 'for the list';
ALTER TABLE app.\"People.X\" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE app.\"People.X\" ALTER name SET STORAGE EXTERNAL;
CREATE POLICY own ON app.\"People.X\" AS RESTRICTIVE FOR UPDATE USING (id > 0) WITH CHECK (id > 1);
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF name ON app.\"People.X\"
  FOR EACH ROW WHEN (NEW.id > 0) EXECUTE FUNCTION app.touch('a', 'b');
CREATE VIEW app.v WITH (security_barrier) AS SELECT id, 'a  '::text AS k FROM app.\"People.X\" WHERE name <> 'it''s';
CREATE MATERIALIZED VIEW app.m AS SELECT id FROM app.\"People.X\";
CREATE UNIQUE INDEX mi ON app.m (id);
CREATE TABLE parts (a int PRIMARY KEY, b text DEFAULT 'b') PARTITION BY RANGE (a);
CREATE TABLE part_1 PARTITION OF parts (b DEFAULT 'c') FOR VALUES FROM (0) TO (10);
CREATE TABLE above (a int, CHECK (a > 0));
CREATE TABLE below (b int) INHERITS (above);
GRANT SELECT ON app.v TO PUBLIC;
";

#[test]
fn yaml_has_keys_for_what_has_them_and_sql_for_the_rest() {
    if !has_server() {
        return;
    }
    let place = Place::new().with("all.sql", EVERYTHING);
    let yaml = place.run(&["inspect", "all.sql", "--scratch", SERVER, "--format", "yaml"]);
    insta::assert_snapshot!(yaml.shown());
    let place = place.with("all.yaml", &yaml.stdout);
    place.run(&["check", "--from", "all.sql", "--to", "all.yaml", "--scratch", SERVER]).succeeds();
}

#[test]
fn a_source_without_objects_can_be_read_again() {
    if !has_server() {
        return;
    }
    let place = Place::new();
    place.run(&["inspect", "empty", "--out", "none.sql"]).succeeds();
    place.run(&["inspect", "empty", "--format", "yaml", "--out", "none.yaml"]).succeeds();
    place.run(&["inspect", "empty", "--split", "none"]).succeeds();
    for copy in ["none", "none.sql", "none.yaml"] {
        place.run(&["check", "--from", copy, "--to", "empty", "--scratch", SERVER]).succeeds();
    }
}

//! What is done with a statement, by its leading words.

use super::cursor::Cursor;
use super::database;
use super::define::created_kind;
use super::label;
use super::large_object::{self, About};
use super::parse::DoBlocks;
use super::refuse::{ALLOWED, Refusal, heading, psql, refuse};
use super::roles;
use super::settings::{self, Change};

/// What is done with a statement.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// It is run.
    Run,
    /// It is about roles, which belong to the whole cluster: run only where the cluster is ours.
    Cluster,
    /// It is about something of the server that is compared where roles are, and is skipped for this reason where not.
    OfRoles(&'static str),
    /// It is about the database itself, by the name that is this token.
    Database(usize),
    /// It is about a large object.
    LargeObject(About),
    /// It changes the settings for what follows.
    Setting(Change),
    /// `BEGIN`.
    Begin,
    /// `COMMIT`.
    End,
    /// It carries rows, and is skipped.
    Rows,
    /// It is passed over: psql's own business.
    Nothing,
    /// It is about something outside of any schema, and is skipped.
    Outside(&'static str),
    /// It is an error.
    Refused(Refusal),
}

/// Sorts a statement by its first words.
pub(super) fn classify(cursor: Cursor<'_>, do_blocks: DoBlocks) -> Class {
    if let Some(change) = settings::change(cursor) {
        return Class::Setting(change);
    }
    let mut rest = cursor;
    match rest.word().unwrap_or_default().as_str() {
        "create" => create(cursor),
        "alter" => alter(cursor, rest),
        "comment" => comment(rest),
        "grant" | "revoke" => grant(cursor, rest),
        "begin" | "start" => Class::Begin,
        "commit" | "end" => Class::End,
        "insert" | "refresh" => Class::Rows,
        "copy" if copies_from_stdin(rest) => Class::Rows,
        "select" if restores_rows(rest) => Class::Rows,
        "select" => large_object::created(rest).unwrap_or_else(|| Class::Refused(refuse(cursor))),
        "security" => security_label(cursor),
        "do" if do_blocks == DoBlocks::Run => Class::Run,
        word if ALLOWED.contains(&word) => Class::Run,
        _ => Class::Refused(refuse(cursor)),
    }
}

/// Sorts a command to psql: those that `pg_dump` writes are passed over.
pub(super) fn classify_meta(command: &str) -> Class {
    let name = command.split_whitespace().next().unwrap_or_default();
    if matches!(name, "\\restrict" | "\\unrestrict" | "\\.") {
        Class::Nothing
    } else {
        Class::Refused(psql(command))
    }
}

fn create(cursor: Cursor<'_>) -> Class {
    let mut rest = cursor;
    rest.eat("create");
    if rest.is("database") {
        return database::create();
    }
    if rest.is("tablespace") {
        return refused(cursor, 2, "it is outside of a database's schema", None);
    }
    rest.eat_any(&["global", "local"]);
    if rest.is_any(&["temp", "temporary"]) {
        return refused(cursor, 3, "temporary objects are no part of a schema", None);
    }
    let mut rest = cursor;
    match created_kind(&mut rest) {
        Some("role") => Class::Cluster,
        Some("table") if is_filled_by_query(rest) => {
            let help = "write CREATE TABLE with its columns, or a materialized view";
            Class::Refused(Refusal {
                what: "CREATE TABLE AS".to_owned(),
                rule: "its columns depend on a query",
                help: Some(help.to_owned()),
            })
        }
        Some("subscription") if !stays_unconnected(rest) => {
            refused(cursor, 2, "it would connect to the publisher", Some("write WITH (connect = false)"))
        }
        _ => Class::Run,
    }
}

fn alter(cursor: Cursor<'_>, mut rest: Cursor<'_>) -> Class {
    if rest.eat("database") {
        return database::alter(cursor, rest);
    }
    if rest.is_any(&["system", "tablespace"]) {
        return refused(cursor, 2, "it is outside of a database's schema", None);
    }
    if rest.is("large") {
        return Class::LargeObject(About::Attributes);
    }
    if rest.eat("subscription") {
        rest.ident();
        return alter_subscription(cursor, rest);
    }
    let is_mapping = rest.eat_all("user mapping");
    if is_mapping || !rest.eat_any(&["role", "user", "group"]) {
        return Class::Run;
    }
    database::alter_role(rest).unwrap_or(Class::Cluster)
}

fn comment(mut rest: Cursor<'_>) -> Class {
    rest.eat("on");
    if rest.eat("database") {
        return database::comment(rest);
    }
    match () {
        () if rest.is("role") => Class::OfRoles(roles::NOT_MANAGED),
        () if rest.is("large") => Class::LargeObject(About::Attributes),
        () if rest.is("tablespace") => Class::Outside("comments on tablespaces are not compared"),
        () => Class::Run,
    }
}

/// `SECURITY LABEL`: on what `COMMENT` can be on.
fn security_label(mut rest: Cursor<'_>) -> Class {
    label::head(&mut rest);
    if rest.eat("database") {
        return database::comment(rest);
    }
    match () {
        () if rest.is("role") => Class::OfRoles(roles::NOT_MANAGED),
        () if rest.is("large") => Class::LargeObject(About::Attributes),
        () if rest.is("tablespace") => Class::Outside("security labels of tablespaces are not compared"),
        () => Class::Run,
    }
}

/// `GRANT … ON …`, or the grant of a role, which has no `ON`.
fn grant(whole: Cursor<'_>, mut rest: Cursor<'_>) -> Class {
    while !rest.is_done() && !rest.is("on") {
        if rest.is_any(&["to", "from"]) {
            return Class::Cluster;
        }
        if rest.parentheses().is_none() {
            rest.at += 1;
        }
    }
    rest.eat("on");
    if names_a_table(rest) {
        return Class::Run;
    }
    if rest.eat("database") {
        return database::grant(whole, rest);
    }
    if rest.is("parameter") {
        return Class::OfRoles(roles::NOT_MANAGED);
    }
    if rest.eat_all("large object") {
        return Class::LargeObject(About::Attributes);
    }
    if rest.is("tablespace") {
        return Class::Outside("privileges on tablespaces are not compared");
    }
    Class::Run
}

/// Whether the word here is a table's name and no sort of object: `GRANT SELECT ON parameter TO joe`.
fn names_a_table(mut rest: Cursor<'_>) -> bool {
    rest.at += 1;
    rest.is_any(&["to", "from"]) || rest.is_punct(b',') || rest.is_punct(b'.')
}

fn copies_from_stdin(mut rest: Cursor<'_>) -> bool {
    while !rest.is_done() {
        if rest.eat_all("from stdin") {
            return true;
        }
        if rest.parentheses().is_none() {
            rest.at += 1;
        }
    }
    false
}

/// What a dump with data calls: `setval`, the bytes of large objects, statistics. None of it is run.
fn restores_rows(mut rest: Cursor<'_>) -> bool {
    if rest.eat_punct(b'*') {
        rest.eat("from");
    }
    let path = rest.path().unwrap_or_default();
    let name = match path.as_slice() {
        [name] => name,
        [schema, name] if schema == "pg_catalog" => name,
        _ => return false,
    };
    let known = matches!(name.as_str(), "setval" | "lo_open" | "lowrite" | "lo_close");
    (known || name.starts_with("pg_restore_")) && rest.is_punct(b'(')
}

/// `CREATE TABLE … AS`: outside of parentheses there is no other `AS`.
fn is_filled_by_query(mut rest: Cursor<'_>) -> bool {
    while !rest.is_done() {
        if rest.is("as") {
            return true;
        }
        if rest.parentheses().is_none() {
            rest.at += 1;
        }
    }
    false
}

/// What a change of a subscription does to others: no scratch connects to a publisher, nor lets a worker do so.
fn alter_subscription(cursor: Cursor<'_>, mut rest: Cursor<'_>) -> Class {
    let connects = |help| refused(cursor, 2, "it would connect to the publisher", help);
    if rest.is("enable") {
        return Class::Outside("whether a subscription is enabled is not compared");
    }
    if rest.is_any(&["owner", "rename", "connection", "disable"]) {
        return Class::Run;
    }
    if rest.eat_any(&["set", "add", "drop"]) {
        if rest.is("publication") {
            let help = Some("write WITH (refresh = false)");
            return if is_off(rest, "refresh") { Class::Run } else { connects(help) };
        }
        let of_slot = |word| has_word(rest, word);
        if rest.is_punct(b'(') && !of_slot("failover") && !of_slot("two_phase") {
            return Class::Run;
        }
        return connects(Some("write it in CREATE SUBSCRIPTION … WITH (connect = false, …)"));
    }
    connects(None)
}

fn has_word(mut rest: Cursor<'_>, word: &str) -> bool {
    while !rest.is_done() {
        if rest.eat(word) {
            return true;
        }
        rest.at += 1;
    }
    false
}

fn stays_unconnected(rest: Cursor<'_>) -> bool {
    is_off(rest, "connect")
}

/// Whether an option in parentheses is off.
fn is_off(mut rest: Cursor<'_>, option: &str) -> bool {
    while !rest.is_done() {
        if rest.eat(option) && rest.eat_punct(b'=') && rest.is_any(&["false", "off"]) {
            return true;
        }
        rest.at += 1;
    }
    false
}

fn refused(cursor: Cursor<'_>, words: usize, rule: &'static str, help: Option<&str>) -> Class {
    Class::Refused(Refusal { what: heading(cursor, words), rule, help: help.map(str::to_owned) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sql_files::define::tests::with_cursor;

    fn class(sql: &str) -> Class {
        with_cursor(sql, |cursor| classify(cursor, DoBlocks::Refuse)).unwrap_or(Class::Nothing)
    }

    #[test]
    fn declarations_run() {
        for sql in [
            "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY)",
            "CREATE TABLE p PARTITION OF t FOR VALUES FROM (1) TO (2)",
            "ALTER TABLE ONLY t ALTER COLUMN a DROP NOT NULL",
            "COMMENT ON SCHEMA public IS 'x'",
            "GRANT SELECT (a, b) ON t TO joe",
            "GRANT SELECT ON parameter TO joe",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO joe",
            "CREATE MATERIALIZED VIEW v AS SELECT 1",
            "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false)",
            "ALTER USER MAPPING FOR joe SERVER s OPTIONS (SET a 'b')",
            "ALTER SUBSCRIPTION s CONNECTION 'host=a'",
            "ALTER SUBSCRIPTION s SET (slot_name = NONE)",
            "ALTER SUBSCRIPTION s SET PUBLICATION p WITH (copy_data = false, refresh = false)",
            "ALTER SUBSCRIPTION s DISABLE",
            "COMMENT ON SUBSCRIPTION s IS 'x'",
            "SECURITY LABEL FOR anon ON COLUMN t.role IS 'x'",
            "SECURITY LABEL ON FUNCTION f(int) IS NULL",
        ] {
            assert_eq!(class(sql), Class::Run, "{sql}");
        }
    }

    #[test]
    fn rows_roles_and_the_rest_are_told_apart() {
        for sql in
            ["INSERT INTO t VALUES (1)", "COPY t (a) FROM stdin", "SELECT pg_catalog.setval('s', 1, true)"]
        {
            assert_eq!(class(sql), Class::Rows, "{sql}");
        }
        for sql in
            ["CREATE USER joe", "ALTER ROLE joe LOGIN", "GRANT a TO b", "REVOKE ADMIN OPTION FOR a FROM b"]
        {
            assert_eq!(class(sql), Class::Cluster, "{sql}");
        }
        assert!(matches!(class("GRANT CREATE ON TABLESPACE t TO joe"), Class::Outside(_)));
        assert!(matches!(class("GRANT SET, ALTER SYSTEM ON PARAMETER a.b TO joe"), Class::OfRoles(_)));
        assert!(matches!(class("COMMENT ON ROLE joe IS 'x'"), Class::OfRoles(_)));
        assert!(matches!(class("ALTER SUBSCRIPTION s ENABLE"), Class::Outside(_)));
        assert!(matches!(class("SECURITY LABEL FOR 'anon' ON ROLE joe IS 'MASKED'"), Class::OfRoles(_)));
        assert!(matches!(class("SECURITY LABEL FOR 'anon' ON TABLESPACE t IS 'MASKED'"), Class::Outside(_)));
        assert_eq!(class("START TRANSACTION"), Class::Begin);
        assert_eq!(classify_meta("\\restrict abc"), Class::Nothing);
    }

    #[test]
    fn the_rest_is_refused() {
        let what = |sql: &str| match class(sql) {
            Class::Refused(refusal) => refusal.what,
            other => format!("{other:?}"),
        };
        for (sql, expected) in [
            ("DROP TABLE t", "DROP TABLE"),
            ("delete from t", "DELETE"),
            ("SELECT f()", "SELECT"),
            ("SELECT a INTO b FROM c", "SELECT INTO"),
            ("CREATE TABLE a WITH (fillfactor = 1) AS SELECT 1", "CREATE TABLE AS"),
            ("CREATE TEMP TABLE a (b int)", "CREATE TEMP TABLE"),
            ("COPY t FROM PROGRAM 'x'", "COPY"),
            ("COPY (SELECT 'from stdin') TO '/tmp/x'", "COPY"),
            ("ALTER SYSTEM SET a = 1", "ALTER SYSTEM"),
            ("DO $$ BEGIN END $$", "DO"),
            ("CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p", "CREATE SUBSCRIPTION"),
            (
                "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION connect WITH (connect = true)",
                "CREATE SUBSCRIPTION",
            ),
            ("ALTER SUBSCRIPTION s SET (failover = true)", "ALTER SUBSCRIPTION"),
            ("ALTER SUBSCRIPTION s ADD PUBLICATION p", "ALTER SUBSCRIPTION"),
            ("ALTER SUBSCRIPTION s REFRESH PUBLICATION", "ALTER SUBSCRIPTION"),
        ] {
            assert_eq!(what(sql), expected, "{sql}");
        }
        let Class::Refused(misspelt) = class("CRAETE TABLE x ()") else { return };
        assert_eq!(misspelt.help.as_deref(), Some("did you mean `CREATE`?"));
    }
}

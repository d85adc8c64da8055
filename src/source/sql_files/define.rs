//! What a statement defines, by its first words.

use super::cursor::{Cursor, Path};

/// An object that a statement defines, as far as its words tell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Definition {
    /// The name of its kind; for kinds that are not modelled, the words of `CREATE`.
    pub kind: &'static str,
    /// Its names as written, outermost first: a schema only where one is written, and for what belongs to a table the
    /// names of the table.
    pub path: Vec<String>,
}

/// Words of `CREATE` and the kind that they make. Longer ones come first.
const KINDS: &[(&str, &str)] = &[
    ("table", "table"),
    ("foreign table", "table"),
    ("view", "view"),
    ("materialized view", "materialized view"),
    ("index", "index"),
    ("sequence", "sequence"),
    ("type", "type"),
    ("domain", "domain"),
    ("function", "function"),
    ("procedure", "function"),
    ("aggregate", "aggregate"),
    ("event trigger", "event trigger"),
    ("trigger", "trigger"),
    ("policy", "policy"),
    ("rule", "rule"),
    ("schema", "schema"),
    ("extension", "extension"),
    ("role", "role"),
    ("user mapping", "user mapping"),
    ("user", "role"),
    ("group", "role"),
    ("collation", "collation"),
    ("conversion", "conversion"),
    ("operator class", "operator class"),
    ("operator family", "operator family"),
    ("operator", "operator"),
    ("language", "language"),
    ("server", "server"),
    ("foreign data wrapper", "foreign data wrapper"),
    ("publication", "publication"),
    ("subscription", "subscription"),
    ("statistics", "statistics object"),
    ("text search configuration", "text search configuration"),
    ("text search dictionary", "text search dictionary"),
    ("text search parser", "text search parser"),
    ("text search template", "text search template"),
    ("access method", "access method"),
    ("cast", "cast"),
    ("transform", "transform"),
];

/// Words that may stand between `CREATE` and the kind.
const MODIFIERS: &[&str] = &[
    "global",
    "local",
    "temp",
    "temporary",
    "unlogged",
    "unique",
    "recursive",
    "constraint",
    "trusted",
    "procedural",
    "default",
];

/// The object that a statement brings into being, if its words tell.
pub(super) fn definition(mut cursor: Cursor<'_>) -> Option<Definition> {
    if cursor.eat("alter") {
        return addition(cursor);
    }
    let kind = created_kind(&mut cursor)?;
    cursor.eat("concurrently");
    cursor.eat_all("if not exists");
    let (kind, path) = match kind {
        "schema" if cursor.eat("authorization") => (kind, vec![cursor.ident()?]),
        "index" => (kind, index(&mut cursor)?),
        "trigger" | "policy" => (kind, belonging(&mut cursor, "on")?),
        "rule" => (kind, belonging(&mut cursor, "to")?),
        "type" => {
            let path = cursor.path()?;
            (type_kind(&mut cursor), path)
        }
        _ => (kind, cursor.path()?),
    };
    Some(Definition { kind, path })
}

/// Steps over `CREATE` and the words of a kind.
pub(super) fn created_kind(cursor: &mut Cursor<'_>) -> Option<&'static str> {
    if !cursor.eat("create") {
        return None;
    }
    cursor.eat_all("or replace");
    while cursor.eat_any(MODIFIERS) {}
    KINDS.iter().find(|(words, _)| cursor.eat_all(words)).map(|(_, kind)| *kind)
}

/// An index has the schema of its table.
fn index(cursor: &mut Cursor<'_>) -> Option<Path> {
    if cursor.is("on") {
        return None;
    }
    let name = cursor.ident()?;
    let table = if cursor.eat("on") { on_table(cursor) } else { None };
    let schema = table.filter(|table| table.len() > 1).map(|mut table| table.swap_remove(0));
    Some(schema.into_iter().chain([name]).collect())
}

/// The name of something that belongs to a table, which a word comes before.
fn belonging(cursor: &mut Cursor<'_>, word: &str) -> Option<Path> {
    let name = cursor.ident()?;
    if word == "to" {
        cursor.find("on");
    }
    if !cursor.find(word) {
        return None;
    }
    cursor.eat(word);
    let mut path = on_table(cursor)?;
    path.push(name);
    Some(path)
}

fn on_table(cursor: &mut Cursor<'_>) -> Option<Path> {
    cursor.eat("only");
    cursor.path()
}

fn type_kind(cursor: &mut Cursor<'_>) -> &'static str {
    if !cursor.eat("as") {
        // Without them it is a shell, of which a range type may come as well.
        return if cursor.parentheses().is_some() { "base type" } else { "type" };
    }
    match () {
        () if cursor.is("enum") => "enum",
        () if cursor.is("range") => "range type",
        () => "composite type",
    }
}

/// A column or constraint that `ALTER TABLE … ADD` brings.
fn addition(mut cursor: Cursor<'_>) -> Option<Definition> {
    cursor.eat("foreign");
    if !cursor.eat("table") {
        return None;
    }
    cursor.eat_all("if exists");
    let mut path = on_table(&mut cursor)?;
    cursor.eat_punct(b'*');
    if !cursor.eat("add") {
        return None;
    }
    let kind = if cursor.eat("constraint") { "constraint" } else { "column" };
    if kind == "column" && !cursor.eat("column") && cursor.is_any(UNNAMED_CONSTRAINT) {
        return None;
    }
    cursor.eat_all("if not exists");
    path.push(cursor.ident()?);
    Some(Definition { kind, path })
}

/// Words that begin a constraint without a name.
pub(super) const UNNAMED_CONSTRAINT: &[&str] = &["primary", "unique", "check", "foreign", "exclude", "not"];

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::source::sql_files::split::{Piece, Splitter};

    pub(in crate::source::sql_files) fn with_cursor<T>(
        sql: &str,
        work: impl FnOnce(Cursor<'_>) -> T,
    ) -> Option<T> {
        let mut piece = Piece::default();
        Splitter::new(sql).next(&mut piece).ok()?;
        Some(work(Cursor::new(sql, &piece.tokens)))
    }

    fn defined(sql: &str) -> String {
        let found = with_cursor(sql, definition).flatten();
        found.map(|found| format!("{} {}", found.kind, found.path.join("/"))).unwrap_or_default()
    }

    #[test]
    fn names_what_is_created() {
        for (sql, expected) in [
            ("CREATE UNLOGGED TABLE IF NOT EXISTS a.\"B c\" (x int)", "table a/B c"),
            ("create or replace view V as select 1", "view v"),
            ("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.t (a)", "index s/i"),
            ("CREATE INDEX ON t (a)", ""),
            ("CREATE TYPE s.t AS ENUM ('a')", "enum s/t"),
            ("CREATE TYPE t AS (a int)", "composite type t"),
            ("CREATE TYPE t AS RANGE (subtype = int)", "range type t"),
            (
                "CREATE CONSTRAINT TRIGGER g AFTER INSERT OR UPDATE OF a ON s.t FOR EACH ROW EXECUTE FUNCTION f()",
                "trigger s/t/g",
            ),
            ("CREATE POLICY p ON t TO public", "policy t/p"),
            ("CREATE RULE r AS ON INSERT TO s.t DO INSTEAD NOTHING", "rule s/t/r"),
            ("CREATE SCHEMA AUTHORIZATION joe", "schema joe"),
            ("CREATE OR REPLACE PROCEDURE p() LANGUAGE sql AS ''", "function p"),
            ("CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f()", "event trigger e"),
            ("CREATE USER MAPPING FOR joe SERVER s", "user mapping for"),
            ("ALTER TABLE ONLY s.t ADD CONSTRAINT c PRIMARY KEY (id)", "constraint s/t/c"),
            ("ALTER TABLE t ADD COLUMN IF NOT EXISTS x int", "column t/x"),
            ("ALTER TABLE t ADD x int", "column t/x"),
            ("ALTER TABLE t ADD PRIMARY KEY (id)", ""),
            ("ALTER TABLE t OWNER TO joe", ""),
        ] {
            assert_eq!(defined(sql), expected, "{sql}");
        }
    }
}

//! Which version of an extension a statement names.

use super::cursor::{Cursor, identifier, string};
use super::define::created_kind;

/// The extension that a statement creates or updates, and the version it names; none is whichever the server has.
pub(super) fn version(mut cursor: Cursor<'_>) -> Option<(String, Option<String>)> {
    if cursor.eat_all("alter extension") {
        let name = cursor.ident()?;
        let updates = cursor.eat("update");
        return updates.then(|| (name, version_behind(&mut cursor, "to")));
    }
    if created_kind(&mut cursor)? != "extension" {
        return None;
    }
    cursor.eat_all("if not exists");
    let name = cursor.ident()?;
    Some((name, version_behind(&mut cursor, "version")))
}

/// A version is a string or a name.
fn version_behind(cursor: &mut Cursor<'_>, word: &str) -> Option<String> {
    if !cursor.find(word) {
        return None;
    }
    cursor.eat(word);
    let token = cursor.peek()?;
    string(cursor.text, token).or_else(|| identifier(cursor.text, token))
}

#[cfg(test)]
mod tests {
    use super::super::define::tests::with_cursor;
    use super::*;

    fn named(sql: &str) -> String {
        let found = with_cursor(sql, version).flatten();
        found
            .map(|(name, version)| format!("{name} {}", version.as_deref().unwrap_or("any")))
            .unwrap_or_default()
    }

    #[test]
    fn versions_are_those_of_statements() {
        for (sql, expected) in [
            ("CREATE EXTENSION hstore", "hstore any"),
            (
                "create extension if not exists \"uuid-ossp\" with schema s version '1.1' cascade",
                "uuid-ossp 1.1",
            ),
            ("CREATE EXTENSION Postgis VERSION unpackaged", "postgis unpackaged"),
            ("ALTER EXTENSION hstore UPDATE TO '1.5'", "hstore 1.5"),
            ("ALTER EXTENSION hstore UPDATE", "hstore any"),
            ("ALTER EXTENSION hstore SET SCHEMA s", ""),
            ("ALTER EXTENSION hstore ADD TABLE version", ""),
            ("CREATE TABLE version (a int)", ""),
        ] {
            assert_eq!(named(sql), expected, "{sql}");
        }
    }
}

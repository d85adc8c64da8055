//! The roles that statements name.

use std::collections::BTreeSet;
use std::ops::Range;

use super::cursor::Cursor;
use super::lex::TokenKind;
use super::split::{Piece, Splitter};
use super::{database, label};
use crate::diagnostic::{Diagnostic, Place};
use crate::scratch::FIRST_SUPERUSER;

/// Why statements about what belongs to roles are skipped where those are not compared.
pub(super) const NOT_MANAGED: &str = "comments and security labels on roles and privileges on parameters are compared only with `manage: {roles: true}` in schemadiff.yaml";

/// Why statements about one role always are.
pub(super) const OF_FIRST_SUPERUSER: &str =
    "the role that a server is made with, postgres here, is not compared: it has another name in each place";

/// Words in the place of a role that are none.
const NO_ROLES: &[&str] =
    &["public", "current_user", "session_user", "current_role", "default", "none", "user"];

/// Adds the roles that a statement names to `roles`.
pub(super) fn collect(cursor: Cursor<'_>, roles: &mut BTreeSet<String>) {
    let mut rest = cursor;
    let first = rest.word().unwrap_or_default();
    let mut second = rest;
    let second = second.word().unwrap_or_default();
    match (first.as_str(), second.as_str()) {
        ("grant" | "revoke", _) => grant(rest, roles),
        ("alter", "default") => default_privileges(rest, roles),
        ("alter", "policy") | ("create", "policy") => after(rest, &["to"], roles),
        ("alter", "user") if rest.eat_all("user mapping") => {}
        ("alter", "role" | "user" | "group") => {
            rest.at += 1;
            roles.extend(database::role(rest).filter(|role| !NO_ROLES.contains(&role.as_str())));
        }
        ("alter", _) => owner(rest, roles),
        ("create", "schema") => after(rest, &["authorization"], roles),
        ("create", "user") if rest.eat_all("user mapping") => after(rest, &["for"], roles),
        ("set", _) => set(rest, roles),
        _ => {}
    }
}

/// The role that a `CREATE ROLE` creates.
pub(super) fn created(mut cursor: Cursor<'_>) -> Option<String> {
    let is_create = cursor.eat("create") && cursor.eat_any(&["role", "user", "group"]);
    if is_create { cursor.ident() } else { None }
}

/// The role that a statement says something of, where it must be declared for that.
pub(super) fn described(mut cursor: Cursor<'_>) -> Option<String> {
    let is_comment = cursor.eat_all("comment on role") || label::head(&mut cursor) && cursor.eat("role");
    let mut is_change = || {
        cursor.eat("alter") && !cursor.eat_all("user mapping") && cursor.eat_any(&["role", "user", "group"])
    };
    if !is_comment && !is_change() {
        return None;
    }
    let is_everyone = cursor.is("all");
    cursor.ident().filter(|_| !is_everyone && !cursor.eat_all("in database"))
}

/// Whether a role of this name is the one that the scratch's server was made with, of which nothing can be said.
pub(super) fn is_first_superuser(role: &str) -> bool {
    role == FIRST_SUPERUSER || NO_ROLES.contains(&role)
}

/// That something is said of a role that is not declared.
pub(super) fn undeclared(role: &str, place: &Place) -> Diagnostic {
    Diagnostic::error(format!("the role \"{role}\" is not created here, and so is not compared"))
        .code("undeclared-role")
        .at(place.clone())
        .help("write CREATE ROLE for it, too")
}

/// That passwords are no part of what is compared.
pub(super) fn passwords_skipped(count: usize) -> Diagnostic {
    let what = super::parse::count(count, "password was", "passwords were");
    Diagnostic::note(format!("{what} left out: passwords are neither read nor written"))
        .code("passwords-skipped")
}

/// The statement without passwords, as long as it was; `None` where there are none.
pub(super) fn without_passwords(cursor: Cursor<'_>, piece: &Piece) -> Option<String> {
    let spans = passwords(cursor);
    let start = piece.span().start;
    let mut sql = cursor.text[piece.span()].to_owned();
    for span in &spans {
        sql.replace_range(span.start - start..span.end - start, &" ".repeat(span.len()));
    }
    (!spans.is_empty()).then_some(sql)
}

/// `[ENCRYPTED] PASSWORD '…'` of `CREATE ROLE` and `ALTER ROLE`.
fn passwords(mut rest: Cursor<'_>) -> Vec<Range<usize>> {
    let is_one = rest.eat_any(&["create", "alter"]) && !rest.eat_all("user mapping");
    if !is_one || !rest.eat_any(&["role", "user", "group"]) || rest.ident().is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    while let Some(first) = rest.peek() {
        if rest.is_any(&["set", "reset", "in", "rename"]) {
            break;
        }
        rest.eat_any(&["encrypted", "unencrypted"]);
        let is_password = rest.eat("password");
        let last = rest.peek().filter(|last| {
            is_password && (matches!(last.kind, TokenKind::Text | TokenKind::Dollar) || rest.is("null"))
        });
        found.extend(last.map(|last| first.start..last.end));
        rest.at += usize::from(!is_password || last.is_some());
    }
    found
}

/// Who grants a membership by the words of the statement, and the statement without those.
pub(super) fn without_grantor(sql: &str) -> Option<(String, String)> {
    let mut piece = Piece::default();
    Splitter::new(sql).next(&mut piece).ok()?;
    let mut cursor = Cursor::new(sql, &piece.tokens);
    if !cursor.find("granted") {
        return None;
    }
    let start = cursor.peek()?.start;
    let grantor = if cursor.eat_all("granted by") { cursor.ident()? } else { return None };
    let end = piece.tokens[cursor.at - 1].end;
    Some((grantor, format!("{}{}", sql[..start].trim_end(), &sql[end..])))
}

fn grant(mut rest: Cursor<'_>, roles: &mut BTreeSet<String>) {
    let start = rest;
    let mut has_object = false;
    while !rest.is_done() && !rest.is_any(&["to", "from"]) {
        has_object |= rest.is("on");
        if rest.parentheses().is_none() {
            rest.at += 1;
        }
    }
    if !has_object {
        let mut granted = start;
        let _ = granted.eat_all("admin option for")
            || granted.eat_all("inherit option for")
            || granted.eat_all("set option for");
        add(granted, roles);
    }
    rest.at += 1;
    add(rest, roles);
    after(rest, &["granted by"], roles);
}

fn default_privileges(mut rest: Cursor<'_>, roles: &mut BTreeSet<String>) {
    if rest.find("for") {
        rest.eat("for");
        if rest.eat_any(&["role", "user"]) {
            add(rest, roles);
        }
    }
    if rest.find("grant") || rest.find("revoke") {
        rest.at += 1;
        rest.find("on");
        after(rest, &["to", "from"], roles);
    }
}

/// `OWNER TO role` at the end of an `ALTER`, or among several actions of `ALTER TABLE`.
fn owner(mut rest: Cursor<'_>, roles: &mut BTreeSet<String>) {
    while rest.find("owner") {
        rest.eat("owner");
        if rest.eat("to") {
            add(rest, roles);
        }
    }
}

fn set(mut rest: Cursor<'_>, roles: &mut BTreeSet<String>) {
    let _ = rest.eat("local") || (!rest.eat_all("session authorization") && rest.eat("session"));
    let is_role = rest.eat("role");
    let is_authorization = rest.at > 1 && rest.tokens[rest.at - 1].is_word(rest.text, "authorization");
    if !is_role && !is_authorization {
        return;
    }
    let _ = rest.eat("to") || rest.eat_punct(b'=');
    let name = rest.peek().and_then(|token| super::cursor::string(rest.text, token));
    match name {
        Some(name) => drop(roles.insert(name)),
        None => add(rest, roles),
    }
}

/// The roles that come after some words, wherever those are.
fn after(rest: Cursor<'_>, markers: &[&str], roles: &mut BTreeSet<String>) {
    for at in rest.at..rest.tokens.len() {
        let mut here = Cursor { at, ..rest };
        if markers.iter().any(|words| here.eat_all(words)) {
            add(here, roles);
            return;
        }
    }
}

fn add(mut cursor: Cursor<'_>, roles: &mut BTreeSet<String>) {
    loop {
        cursor.eat("group");
        let is_word = cursor.is_any(NO_ROLES);
        let Some(name) = cursor.ident() else { return };
        if !is_word {
            roles.insert(name);
        }
        if !cursor.eat_punct(b',') {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sql_files::define::tests::with_cursor;

    #[test]
    fn passwords_are_left_out() {
        for (sql, expected) in [
            ("CREATE ROLE a LOGIN PASSWORD 'x'", "CREATE ROLE a LOGIN"),
            ("ALTER USER a WITH ENCRYPTED PASSWORD $$x$$ NOLOGIN", "ALTER USER a WITH NOLOGIN"),
            ("ALTER ROLE password PASSWORD NULL", "ALTER ROLE password"),
            ("CREATE ROLE a PASSWORD E'x' PASSWORD 'y' IN ROLE b", "CREATE ROLE a IN ROLE b"),
        ] {
            let mut piece = Piece::default();
            assert!(Splitter::new(sql).next(&mut piece).is_ok());
            let without = without_passwords(Cursor::new(sql, &piece.tokens), &piece).unwrap_or_default();
            assert_eq!(without.split_whitespace().collect::<Vec<_>>().join(" "), expected);
            assert_eq!(without.len(), sql.len());
        }
        for sql in [
            "ALTER ROLE a SET password TO 'x'",
            "CREATE ROLE a PASSWORD",
            "CREATE USER MAPPING FOR a SERVER s",
        ] {
            let mut piece = Piece::default();
            assert!(Splitter::new(sql).next(&mut piece).is_ok());
            assert_eq!(without_passwords(Cursor::new(sql, &piece.tokens), &piece), None, "{sql}");
        }
    }

    #[test]
    fn what_is_said_of_a_role_is_known() {
        for (sql, expected) in [
            ("ALTER ROLE joe LOGIN", Some("joe")),
            ("ALTER USER \"Joe\" SET a = 1", Some("Joe")),
            ("COMMENT ON ROLE joe IS 'x'", Some("joe")),
            ("ALTER ROLE ALL SET a = 1", None),
            ("ALTER ROLE joe IN DATABASE d SET a = 1", None),
            ("ALTER USER MAPPING FOR joe SERVER s OPTIONS (a 'b')", None),
            ("CREATE ROLE joe", None),
        ] {
            assert_eq!(with_cursor(sql, described).flatten().as_deref(), expected, "{sql}");
        }
    }

    #[test]
    fn every_place_of_a_role_is_known() {
        for (sql, expected) in [
            ("ALTER TABLE public.owner OWNER TO joe", "joe"),
            ("ALTER TABLE t OWNER TO CURRENT_USER", ""),
            ("ALTER FUNCTION f(int, text) OWNER TO \"Joe\"", "Joe"),
            (
                "GRANT SELECT (a), UPDATE ON t, \"to\" TO a, GROUP b, PUBLIC WITH GRANT OPTION GRANTED BY c",
                "a b c",
            ),
            ("REVOKE ALL ON SCHEMA s FROM PUBLIC", ""),
            ("GRANT a TO b", "a b"),
            ("CREATE POLICY p ON t FOR SELECT TO a, b USING (true)", "a b"),
            ("CREATE SCHEMA s AUTHORIZATION joe", "joe"),
            ("ALTER DEFAULT PRIVILEGES FOR ROLE a, b IN SCHEMA s GRANT SELECT ON TABLES TO c", "a b c"),
            ("ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM c", "c"),
            ("CREATE USER MAPPING FOR joe SERVER s", "joe"),
            ("SET SESSION AUTHORIZATION 'joe'", "joe"),
            ("ALTER ROLE joe IN DATABASE d SET a = 1", "joe"),
            ("ALTER ROLE ALL IN DATABASE d SET a = 1", ""),
            ("ALTER ROLE joe SET a = 1", ""),
            ("GRANT CONNECT ON DATABASE d TO joe", "joe"),
            ("SET ROLE joe", "joe"),
            ("SET SESSION work_mem = x", ""),
        ] {
            let mut roles = BTreeSet::new();
            with_cursor(sql, |cursor| collect(cursor, &mut roles));
            assert_eq!(roles.into_iter().collect::<Vec<_>>().join(" "), expected, "{sql}");
        }
    }
}

//! The roles that statements name.

use std::collections::BTreeSet;

use super::cursor::Cursor;
use super::database;

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

//! `SET` clauses of functions, databases and roles.

use crate::engine::postgres::quote::{ident, literal};

/// Settings that are lists of names: PostgreSQL keeps them as quoted identifiers and wants each as a literal.
///
/// Source: `variable_is_guc_list_quote` in `src/bin/pg_dump/dumputils.c`.
const LISTS: &[&str] = &[
    "local_preload_libraries",
    "search_path",
    "session_preload_libraries",
    "shared_preload_libraries",
    "temp_tablespaces",
    "unix_socket_directories",
];

/// `SET search_path TO '', 'A'` from the catalog's `search_path="", "A"`.
pub(crate) fn clause(setting: &str) -> String {
    let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
    set(name, value)
}

/// The same of a name and the value that the catalog has for it.
pub(crate) fn set(name: &str, value: &str) -> String {
    let value = if LISTS.contains(&name.to_lowercase().as_str()) {
        names(value).iter().map(|name| literal(name)).collect::<Vec<_>>().join(", ")
    } else {
        literal(value)
    };
    format!("SET {} TO {value}", ident(name))
}

/// The names of a list of identifiers.
fn names(list: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut quoted = false;
    let mut chars = list.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quoted) {
            ('"', true) if chars.peek() == Some(&'"') => {
                chars.next();
                names.iter_mut().last().into_iter().for_each(|name| name.push('"'));
            }
            ('"', _) => quoted = !quoted,
            (',', false) => names.push(String::new()),
            (' ', false) => {}
            _ => names.iter_mut().last().into_iter().for_each(|name| name.push(c)),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names_are_literals() {
        assert_eq!(clause("search_path=\"\""), "SET search_path TO ''");
        assert_eq!(clause("search_path=a, \"B c\", \"d\"\"\""), "SET search_path TO 'a', 'B c', 'd\"'");
    }

    #[test]
    fn others_are_one_literal() {
        assert_eq!(clause("work_mem=5MB"), "SET work_mem TO '5MB'");
        assert_eq!(clause("TimeZone=it's"), "SET \"TimeZone\" TO 'it''s'");
        assert_eq!(clause("app.key=a=b, c"), "SET \"app.key\" TO 'a=b, c'");
    }
}

//! Statements that have no place in files that declare a schema, and what to write instead.

use super::cursor::Cursor;

/// Why a statement is not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The statement's first words, in capitals: `DROP TABLE`.
    pub(super) what: String,
    /// The rule it breaks.
    pub(super) rule: &'static str,
    /// What to write instead.
    pub(super) help: Option<String>,
}

/// The words that may begin a statement.
pub(super) const ALLOWED: &[&str] =
    &["alter", "comment", "create", "grant", "reset", "revoke", "security", "set"];

/// First words, the rule they break and what to do.
const RULES: &[(&str, &str, &str)] = &[
    ("drop", "files say what there is", "leave the object out of the files, and the plan drops it"),
    ("delete", "files declare a schema and change no rows", ""),
    ("update", "files declare a schema and change no rows", ""),
    ("merge", "files declare a schema and change no rows", ""),
    ("truncate", "files declare a schema and change no rows", ""),
    ("with", "files declare a schema and run no queries", ""),
    ("values", "files declare a schema and run no queries", ""),
    ("table", "files declare a schema and run no queries", ""),
    ("copy", "files declare a schema and copy no rows from files or programs", ""),
    ("do", "anonymous code blocks can do anything", "`--allow-do` runs them in the scratch database"),
    ("call", "procedures can do anything", ""),
    ("rollback", "files say what there is: every statement counts", ""),
    ("abort", "files say what there is: every statement counts", ""),
    ("savepoint", "files say what there is: every statement counts", ""),
    ("import", "it would connect to another server", "write the CREATE FOREIGN TABLE statements"),
    ("reassign", "files say what there is", "write ALTER … OWNER TO for each object"),
    ("vacuum", "it is maintenance and declares nothing", ""),
    ("analyze", "it is maintenance and declares nothing", ""),
    ("reindex", "it is maintenance and declares nothing", ""),
    ("cluster", "it is maintenance and declares nothing", "ALTER TABLE … CLUSTER ON declares the index"),
];

/// Refuses a statement that does not begin with an allowed word.
pub(super) fn refuse(cursor: Cursor<'_>) -> Refusal {
    let mut ahead = cursor;
    let first = ahead.word().unwrap_or_default();
    if first == "select" {
        return select(cursor);
    }
    let what = if first == "drop" { heading(cursor, 2) } else { heading(cursor, 1) };
    let known = RULES.iter().find(|(word, ..)| *word == first);
    let (rule, help) =
        known.map_or(("it is not a statement that declares a schema", ""), |(_, rule, help)| (*rule, *help));
    let help =
        if help.is_empty() { nearest(&first).filter(|_| known.is_none()) } else { Some(help.to_owned()) };
    Refusal { what, rule, help }
}

fn select(cursor: Cursor<'_>) -> Refusal {
    let mut ahead = cursor;
    if ahead.find("into") {
        let help = "write CREATE TABLE with its columns".to_owned();
        return Refusal {
            what: "SELECT INTO".to_owned(),
            rule: "its columns depend on a query",
            help: Some(help),
        };
    }
    Refusal { what: "SELECT".to_owned(), rule: "files declare a schema and run no queries", help: None }
}

/// Refuses a command to psql.
pub(super) fn psql(command: &str) -> Refusal {
    let name: String = command.chars().skip(1).take_while(|c| !c.is_whitespace()).collect();
    let help = match name.as_str() {
        "i" | "ir" | "include" | "include_relative" => {
            Some("name that file as a source beside this one".to_owned())
        }
        "c" | "connect" => Some("keep one file per database, without the commands to psql".to_owned()),
        _ => None,
    };
    Refusal { what: format!("\\{name}"), rule: "commands to psql are not run", help }
}

/// The first words of a statement in capitals, for messages.
pub(super) fn heading(mut cursor: Cursor<'_>, words: usize) -> String {
    let found: Vec<String> =
        (0..words).map_while(|_| cursor.word()).map(|word| word.to_uppercase()).collect();
    if !found.is_empty() {
        return found.join(" ");
    }
    cursor.peek().map(|token| token.text(cursor.text).chars().take(20).collect()).unwrap_or_default()
}

fn nearest(word: &str) -> Option<String> {
    let found = crate::nearest::within(2, word, ALLOWED.iter().copied())?;
    Some(format!("did you mean `{}`?", found.to_uppercase()))
}

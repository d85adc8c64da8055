//! Settings that files make for the statements behind them: `SET search_path`, `set_config`, `RESET`.

use std::sync::Arc;

use super::cursor::{Cursor, identifier, string};
use super::unit::Unit;
use crate::diagnostic::Place;

/// One setting.
#[derive(Debug)]
pub(super) struct Setting {
    /// The parameter, in lower case.
    pub(super) name: String,
    /// The statement that makes it, for the session.
    pub(super) sql: String,
    /// Its values, where they are plain names or strings.
    values: Vec<String>,
    lasts: Lasts,
    unit: Arc<Unit>,
    span: std::ops::Range<usize>,
}

impl Setting {
    pub(super) fn place(&self) -> Place {
        self.unit.place(self.span.clone())
    }
}

/// Until when a setting lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lasts {
    Session,
    Transaction,
}

/// What a statement does to the settings.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    Set {
        name: String,
        sql: String,
        values: Vec<String>,
        lasts: Lasts,
    },
    Reset(String),
    ResetAll,
    /// The statement matters to nothing that is read back.
    Nothing,
}

/// The settings in effect at a statement, in the order they were made.
pub(super) type Settings = Arc<Vec<Arc<Setting>>>;

/// Parameters that are left as the loader wants them: the encoding is that of the connection, function bodies are not
/// checked, and timeouts and messages are no part of a schema.
const LEFT_ALONE: &[&str] = &[
    "check_function_bodies",
    "client_encoding",
    "client_min_messages",
    "default_transaction_read_only",
    "idle_in_transaction_session_timeout",
    "idle_session_timeout",
    "lock_timeout",
    "seed",
    "statement_timeout",
    "transaction_timeout",
];

/// What a `SET` or `RESET` does, or a `SELECT` of `set_config`; `None` for any other statement.
pub(super) fn change(cursor: Cursor<'_>) -> Option<Change> {
    let mut ahead = cursor;
    let change = match ahead.word()?.as_str() {
        "set" => set(cursor, ahead)?,
        "reset" => reset(ahead),
        "select" => set_config(ahead)?,
        _ => return None,
    };
    let left_alone = matches!(&change, Change::Set { name, .. } if LEFT_ALONE.contains(&name.as_str()));
    Some(if left_alone { Change::Nothing } else { change })
}

fn set(whole: Cursor<'_>, mut cursor: Cursor<'_>) -> Option<Change> {
    let mut sql = statement(whole);
    let mut lasts = Lasts::Session;
    if cursor.is_any(&["transaction", "constraints"]) || cursor.eat_all("session characteristics") {
        return Some(Change::Nothing);
    }
    if let Some(local) = cursor.peek().filter(|_| cursor.is("local")) {
        let start = whole.tokens.first()?.start;
        sql.replace_range(local.start - start..local.end - start, "     ");
        lasts = Lasts::Transaction;
        cursor.at += 1;
    } else if cursor.is("session") && !cursor.eat_all("session authorization") {
        cursor.at += 1;
    } else if cursor.at > 1 {
        return Some(Change::Set {
            name: "session_authorization".to_owned(),
            sql,
            values: values(cursor),
            lasts,
        });
    }
    let name = match () {
        () if cursor.eat_all("time zone") => "timezone".to_owned(),
        () if cursor.eat_all("xml option") => "xmloption".to_owned(),
        () if cursor.eat("schema") => "search_path".to_owned(),
        () if cursor.eat("names") => "client_encoding".to_owned(),
        () => cursor.path()?.join(".").to_lowercase(),
    };
    let _ = cursor.eat("to") || cursor.eat_punct(b'=');
    Some(Change::Set { name, sql, values: values(cursor), lasts })
}

fn reset(mut cursor: Cursor<'_>) -> Change {
    match () {
        () if cursor.eat("all") => Change::ResetAll,
        () if cursor.eat_all("time zone") => Change::Reset("timezone".to_owned()),
        () if cursor.eat_all("session authorization") => Change::Reset("session_authorization".to_owned()),
        () => cursor.path().map_or(Change::Nothing, |path| Change::Reset(path.join(".").to_lowercase())),
    }
}

/// `SELECT [pg_catalog.]set_config('name', 'value', is_local)`, with constants only and nothing more.
fn set_config(mut cursor: Cursor<'_>) -> Option<Change> {
    let path = cursor.path()?;
    let is_function = matches!(
        path.iter().map(String::as_str).collect::<Vec<_>>()[..],
        ["set_config"] | ["pg_catalog", "set_config"]
    );
    if !is_function || !cursor.eat_punct(b'(') {
        return None;
    }
    let name = cursor.bump().and_then(|token| string(cursor.text, token))?;
    cursor.eat_punct(b',').then_some(())?;
    let written = cursor.bump()?;
    let value = string(cursor.text, written)?;
    cursor.eat_punct(b',').then_some(())?;
    let lasts = match cursor.bump()?.text(cursor.text).to_lowercase().trim_matches('\'') {
        "true" | "t" | "on" => Lasts::Transaction,
        "false" | "f" | "off" => Lasts::Session,
        _ => return None,
    };
    if !cursor.eat_punct(b')') || !cursor.is_done() {
        return None;
    }
    let sql = format!(
        "SELECT pg_catalog.set_config('{}', {}, false)",
        name.replace('\'', "''"),
        written.text(cursor.text)
    );
    let split = value.split(',').map(|part| part.trim().trim_matches('"').to_owned());
    Some(Change::Set {
        name: name.to_lowercase(),
        sql,
        values: split.filter(|part| !part.is_empty()).collect(),
        lasts,
    })
}

fn statement(cursor: Cursor<'_>) -> String {
    let (Some(first), Some(last)) = (cursor.tokens.first(), cursor.tokens.last()) else {
        return String::new();
    };
    cursor.text[first.start..last.end].to_owned()
}

fn values(cursor: Cursor<'_>) -> Vec<String> {
    let rest = cursor.tokens.get(cursor.at..).unwrap_or_default();
    rest.iter()
        .filter_map(|token| identifier(cursor.text, *token).or_else(|| string(cursor.text, *token)))
        .collect()
}

/// Follows the settings through one file.
#[derive(Debug, Default)]
pub(super) struct Tracker {
    current: Settings,
    in_transaction: bool,
}

impl Tracker {
    pub(super) fn current(&self) -> Settings {
        Arc::clone(&self.current)
    }

    pub(super) fn begin(&mut self) {
        self.in_transaction = true;
    }

    /// `SET LOCAL` ends with its transaction.
    pub(super) fn end(&mut self) {
        self.in_transaction = false;
        if self.current.iter().any(|setting| setting.lasts == Lasts::Transaction) {
            self.retain(|setting| setting.lasts == Lasts::Session);
        }
    }

    pub(super) fn apply(&mut self, change: Change, unit: &Arc<Unit>, span: std::ops::Range<usize>) {
        match change {
            Change::Nothing => {}
            Change::ResetAll => self.current = Settings::default(),
            Change::Reset(name) => self.retain(|setting| setting.name != name),
            // Outside of a transaction it ends with its own statement.
            Change::Set { lasts: Lasts::Transaction, .. } if !self.in_transaction => {}
            Change::Set { name, sql, values, lasts } => {
                self.retain(|setting| setting.name != name);
                let setting = Setting { name, sql, values, lasts, unit: Arc::clone(unit), span };
                Arc::make_mut(&mut self.current).push(Arc::new(setting));
            }
        }
    }

    fn retain(&mut self, keep: impl Fn(&Setting) -> bool) {
        if !self.current.iter().all(|setting| keep(setting)) {
            Arc::make_mut(&mut self.current).retain(|setting| keep(setting));
        }
    }
}

/// The schemas that names without one are looked for in.
pub(super) fn search_path(settings: &Settings) -> Vec<String> {
    let found = settings.iter().rev().find(|setting| setting.name == "search_path");
    let Some(setting) = found.filter(|setting| setting.values.first().is_none_or(|value| value != "default"))
    else {
        return vec!["public".to_owned()];
    };
    setting.values.iter().filter(|schema| !schema.is_empty() && *schema != "$user").cloned().collect()
}

/// The setting that changes where strings end. PostgreSQL splits a whole query before it runs the first statement of it,
/// so what this changes must come in another query.
pub(super) fn lexical(settings: &Settings) -> Option<&str> {
    settings
        .iter()
        .find(|setting| setting.name == "standard_conforming_strings")
        .map(|setting| setting.sql.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sql_files::define::tests::with_cursor;

    fn set_of(sql: &str) -> Option<(String, Vec<String>, Lasts)> {
        match with_cursor(sql, change).flatten()? {
            Change::Set { name, values, lasts, .. } => Some((name, values, lasts)),
            _ => None,
        }
    }

    #[test]
    fn settings_are_read_in_all_their_forms() {
        let session = |name: &str, values: &[&str]| {
            Some((name.to_owned(), values.iter().map(|value| (*value).to_owned()).collect(), Lasts::Session))
        };
        assert_eq!(
            set_of("SET search_path TO \"$user\", Public"),
            session("search_path", &["$user", "public"])
        );
        assert_eq!(set_of("set SESSION work_mem = '1MB'"), session("work_mem", &["1MB"]));
        assert_eq!(set_of("SET app.user = 'x'"), session("app.user", &["x"]));
        assert_eq!(set_of("SET TIME ZONE 'UTC'"), session("timezone", &["UTC"]));
        assert_eq!(set_of("SET SESSION AUTHORIZATION joe"), session("session_authorization", &["joe"]));
        assert_eq!(
            set_of("SELECT pg_catalog.set_config('search_path', '', false)"),
            session("search_path", &[])
        );
        assert_eq!(set_of("SET LOCAL role TO x").map(|set| set.2), Some(Lasts::Transaction));
        assert_eq!(with_cursor("SET statement_timeout = 0", change), Some(Some(Change::Nothing)));
        assert_eq!(with_cursor("SELECT set_config('a', now()::text, false)", change), Some(None));
        assert_eq!(with_cursor("SELECT set_config('a', 'b', false), f()", change), Some(None));
    }
}

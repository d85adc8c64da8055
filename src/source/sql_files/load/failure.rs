//! What the database says, at the place it is about.

use tokio_postgres::error::{DbError, ErrorPosition, SqlState};

use super::super::label::Label;
use super::super::lex::Lexer;
use super::super::parse::{Parsed, Statement};
use super::super::settings::Setting;
use super::Failure;
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Notice;
use crate::scratch::{SCRATCH_LACKS, help_for};

/// The code of an error about an extension that is not there.
pub(super) const EXTENSION_MISSING: &str = "extension-missing";

/// How many warnings of the database are passed on.
const WARNING_LIMIT: usize = 10;

/// An error of a statement.
pub(super) fn diagnostic(parsed: &Parsed, index: usize, failure: &Failure) -> Diagnostic {
    let statement = &parsed.statements[index];
    let place = match failure.position {
        Some(position) => statement.place_of(token_at(statement.sql(), position)),
        None => statement.place(),
    };
    let mut diagnostic = of_statement(statement.sql(), &failure.error).at(place);
    if let Some(help) = help_for(statement.sql(), &failure.error) {
        diagnostic = diagnostic.code(SCRATCH_LACKS).help(help);
    }
    if let Some(first) = first_definition(parsed, index, failure.error.code()) {
        diagnostic = diagnostic.detail(format!("it is first defined at {}", first.place()));
    }
    diagnostic
}

/// An error of a `SET`.
pub(super) fn of_setting(setting: &Setting, error: &DbError) -> Diagnostic {
    plain(error).at(setting.place())
}

/// An extension that cannot be created.
pub(super) fn of_extension(extension: &str, sql: &str, error: &DbError) -> Diagnostic {
    let message = format!("the scratch's PostgreSQL does not have the extension \"{extension}\"");
    let said = Diagnostic::error(message).code(EXTENSION_MISSING).detail(error.message());
    let said = error.detail().into_iter().fold(said, |said, detail| said.detail(detail));
    help_for(sql, error).into_iter().fold(said, Diagnostic::help)
}

/// What the database warned of, each once.
pub(super) fn warnings(notices: &[Notice]) -> Vec<Diagnostic> {
    // Class 01 is that of warnings, whatever the language of the messages.
    let mut messages: Vec<&str> = notices
        .iter()
        .filter(|notice| notice.code.starts_with("01"))
        // That a subscription is not connected is as it shall be.
        .filter(|notice| notice.routine.as_deref() != Some("CreateSubscription"))
        .map(|notice| notice.message.as_str())
        .collect();
    messages.sort_unstable();
    messages.dedup();
    let warning =
        |message: &str| Diagnostic::warning(format!("the scratch database warned: {message}")).code("sql");
    messages.into_iter().take(WARNING_LIMIT).map(warning).collect()
}

/// An error of a statement, without its place.
pub(in super::super) fn of_statement(sql: &str, error: &DbError) -> Diagnostic {
    // What is run in place of it says nothing to those who wrote it.
    if Label::parse(sql).is_some() { said(error) } else { plain(error) }
}

fn said(error: &DbError) -> Diagnostic {
    let message = format!("{} (SQLSTATE {})", error.message(), error.code().code());
    let diagnostic = Diagnostic::error(message).code("sql");
    let diagnostic = error.detail().into_iter().fold(diagnostic, Diagnostic::detail);
    error.hint().into_iter().fold(diagnostic, Diagnostic::help)
}

fn plain(error: &DbError) -> Diagnostic {
    let mut diagnostic = said(error);
    if let Some(ErrorPosition::Internal { query, .. }) = error.position() {
        diagnostic = diagnostic.detail(format!("in the query: {}", query.trim()));
    }
    if let Some(context) = error.where_() {
        diagnostic = diagnostic.detail(context);
    }
    diagnostic
}

/// The token that begins at a byte, or that byte alone.
pub(in super::super) fn token_at(sql: &str, position: usize) -> std::ops::Range<usize> {
    let rest = sql.get(position..).unwrap_or_default();
    let token = Lexer::new(rest).next().ok().flatten().filter(|token| token.start == 0);
    position..position + token.map_or(1, |token| token.end)
}

/// The other statement that defines what this one defines too.
fn first_definition<'a>(parsed: &'a Parsed, index: usize, code: &SqlState) -> Option<&'a Statement> {
    let duplicates = [
        SqlState::DUPLICATE_TABLE,
        SqlState::DUPLICATE_OBJECT,
        SqlState::DUPLICATE_FUNCTION,
        SqlState::DUPLICATE_SCHEMA,
        SqlState::DUPLICATE_COLUMN,
    ];
    if !duplicates.contains(code) {
        return None;
    }
    let own = key(&parsed.statements[index])?;
    let others = parsed.statements.iter().enumerate().filter(|(other, _)| *other != index);
    others.map(|(_, statement)| statement).find(|statement| key(statement).is_some_and(|key| key == own))
}

/// What may exist once only: tables, views, indexes and sequences share their names.
fn key(statement: &Statement) -> Option<(&'static str, Vec<String>)> {
    let definition = statement.definition.as_ref()?;
    let kind = match definition.kind {
        "table" | "view" | "materialized view" | "index" | "sequence" => "relation",
        "type" | "base type" | "enum" | "domain" | "range type" | "composite type" => "type",
        other => other,
    };
    let has_schema = matches!(kind, "relation" | "type" | "function" | "aggregate");
    let mut path = definition.path.clone();
    if has_schema && path.len() == 1 {
        path.insert(
            0,
            super::super::parse::schemas(&statement.settings).into_iter().next().unwrap_or_default(),
        );
    }
    Some((kind, path))
}

//! The lines of the list.

use std::iter::once;

use super::MAJORS;
use crate::catalog::applies;
use crate::kind::Kind;

/// What the list says of one column, or of all columns of a table.
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) table: &'a str,
    pub(super) column: &'a str,
    /// As in the queries: `15+`, `-17`; empty for all versions.
    pub(super) versions: &'a str,
    pub(super) state: State<'a>,
}

/// What becomes of a column.
pub(super) enum State<'a> {
    Compared { attributes: Vec<Attribute<'a>>, through: Option<&'a str> },
    Ignored(&'a str),
    Unmodelled(&'a str),
    Missing(&'a str),
}

/// A field of a kind, or its name.
#[derive(Clone, Copy)]
pub(super) struct Attribute<'a> {
    pub(super) kind: Kind,
    pub(super) name: &'a str,
}

impl Line<'_> {
    /// The column as people write it: `pg_class.relname`.
    pub(super) fn address(&self) -> String {
        format!("{}.{}", self.table, self.column)
    }

    /// The supported versions that have the column.
    pub(super) fn majors(&self) -> impl Iterator<Item = u16> + use<'_> {
        MAJORS.filter(|major| self.versions.is_empty() || applies(self.versions, *major))
    }
}

/// The lines of a list, without comments.
pub(super) fn parse(list: &str) -> Result<Vec<Line<'_>>, String> {
    let lines = list.lines().enumerate().map(|(index, text)| (index + 1, text.trim()));
    let lines = lines.filter(|(_, text)| !text.is_empty() && !text.starts_with('#'));
    lines
        .map(|(number, text)| {
            line(number, text).ok_or_else(|| format!("line {number} is not understood: {text}"))
        })
        .collect()
}

fn line(number: usize, text: &str) -> Option<Line<'_>> {
    let (address, rest) = word(text)?;
    let (table, column) = address.split_once('.')?;
    let (first, after) = word(rest)?;
    let has_versions = first.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let (versions, (state, said)) = if has_versions { (first, word(after)?) } else { ("", (first, after)) };
    let state = match state {
        "compared" => compared(said)?,
        "ignored" => State::Ignored(said),
        "unmodelled" => State::Unmodelled(said),
        "missing" => State::Missing(said),
        _ => return None,
    };
    (!said.is_empty()).then_some(Line { number, table, column, versions, state })
}

/// The first word and what follows it.
fn word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    (!word.is_empty()).then_some((word, rest.trim_start()))
}

fn compared(said: &str) -> Option<State<'_>> {
    let (names, through) =
        said.split_once(" through ").map_or((said, None), |(names, function)| (names, Some(function)));
    let attributes = names.split(", ").map(attribute).collect::<Option<Vec<_>>>()?;
    Some(State::Compared { attributes, through })
}

fn attribute(text: &str) -> Option<Attribute<'_>> {
    let (kind, name) = text.split_once('.')?;
    Some(Attribute { kind: Kind::from_name(kind)?, name })
}

/// What is compared of a kind, in the order of its fields.
pub(super) fn attributes(kind: Kind) -> impl Iterator<Item = &'static str> {
    let is_compared = move |field: &&str| !kind.uncompared().contains(field);
    once(super::NAME).chain(kind.fields().iter().copied().filter(is_compared))
}

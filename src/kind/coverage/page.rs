//! The page for users, docs/coverage.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::MAJORS;
use super::line::{Line, State, attributes};
use crate::kind::Kind;

const INTRODUCTION: &str = include_str!("introduction.md");

/// Kind × attribute × version, and what is left out.
pub(super) fn page(lines: &[Line<'_>]) -> String {
    let mut out = INTRODUCTION.to_owned();
    for kind in Kind::ALL {
        compared(&mut out, *kind, lines);
    }
    missing(&mut out, lines);
    unmodelled(&mut out, lines);
    ignored(&mut out, lines);
    out
}

fn compared(out: &mut String, kind: Kind, lines: &[Line<'_>]) {
    let plural = kind.plural();
    let (first, rest) = plural.split_at(1);
    put(out, &format!("\n### {}{rest}\n\n", first.to_uppercase()));
    out.push_str("| attribute | PostgreSQL | read from |\n| --- | --- | --- |\n");
    for name in attributes(kind) {
        let sources: Vec<_> =
            lines.iter().filter_map(|line| Some((line, source(line, kind, name)?))).collect();
        if sources.is_empty() {
            continue;
        }
        let majors = sources.iter().flat_map(|(line, _)| line.majors()).collect();
        let columns: Vec<_> = sources.into_iter().map(|(_, text)| text).collect();
        put(out, &format!("| {name} | {} | {} |\n", span(&majors), columns.join(", ")));
    }
}

/// How the column is shown among those of an attribute, if it is one.
fn source(line: &Line<'_>, kind: Kind, name: &str) -> Option<String> {
    let State::Compared { attributes, through } = &line.state else { return None };
    attributes.iter().find(|attribute| attribute.kind == kind && attribute.name == name)?;
    let notes: Vec<String> = [through.map(|function| format!("through `{function}`")), versions(line)]
        .into_iter()
        .flatten()
        .collect();
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) };
    Some(format!("`{}`{notes}", line.address()))
}

fn missing(out: &mut String, lines: &[Line<'_>]) {
    out.push_str("\n## Known gaps\n\nThese change without a word: look after them by hand.\n\n");
    for line in lines {
        if let State::Missing(what) = line.state {
            put(out, &format!("- {what} (`{}`)\n", line.address()));
        }
    }
}

fn unmodelled(out: &mut String, lines: &[Line<'_>]) {
    let mut kinds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in lines {
        if let State::Unmodelled(kind) = line.state {
            kinds.entry(kind).or_default().insert(line.table);
        }
    }
    out.push_str(
        "\n## What no kind models\n\nIt is pointed out by name.\n\n| what | kept in |\n| --- | --- |\n",
    );
    for (kind, tables) in kinds {
        let tables: Vec<_> = tables.iter().map(|table| format!("`{table}`")).collect();
        put(out, &format!("| {kind} | {} |\n", tables.join(", ")));
    }
}

fn ignored(out: &mut String, lines: &[Line<'_>]) {
    out.push_str("\n## Ignored\n\n| column | PostgreSQL | because |\n| --- | --- | --- |\n");
    for line in lines {
        if let State::Ignored(reason) = line.state {
            put(out, &format!("| `{}` | {} | {reason} |\n", line.address(), span(&line.majors().collect())));
        }
    }
}

fn versions(line: &Line<'_>) -> Option<String> {
    (!line.versions.is_empty()).then(|| span(&line.majors().collect()))
}

/// The versions from the first to the last: `14–18`.
fn span(majors: &BTreeSet<u16>) -> String {
    match (majors.first(), majors.last()) {
        (Some(first), Some(last)) if first == last => first.to_string(),
        (Some(first), Some(last)) => format!("{first}–{last}"),
        _ => format!("none of {}–{}", MAJORS.start(), MAJORS.end()),
    }
}

fn put(out: &mut String, text: &str) {
    let _infallible = out.write_str(text);
}

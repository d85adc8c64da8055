//! Where in a YAML file something stands, and what the parser has to say about it.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, LineIndex, Place};

/// Finds keys in the text: the parser keeps no places of values.
pub(super) struct Places<'a> {
    text: &'a str,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// Where a key of the whole file and what is under it stands, or nowhere in particular.
    pub(super) fn section(&self, key: &str) -> Range<usize> {
        let start = self.find(key, 0..self.text.len()).unwrap_or_default();
        start..block_end(self.text, start)
    }

    /// The first line in `range` that begins with this key.
    pub(super) fn find(&self, key: &str, range: Range<usize>) -> Option<usize> {
        let mut at = range.start;
        for line in self.text.get(range)?.split_inclusive('\n') {
            let trimmed = line.trim_start_matches([' ', '-', '\t']);
            let bare = trimmed.trim_start_matches(['"', '\'']);
            let after = bare.strip_prefix(key).map(|rest| rest.trim_start_matches(['"', '\'']));
            if after.is_some_and(|rest| rest.starts_with(':') || rest.trim().is_empty()) {
                return Some(at + (line.len() - trimmed.len()));
            }
            at += line.len();
        }
        None
    }

    /// A key under a key of what begins at `from`, or the nearest of these that stands on a line of its own.
    pub(super) fn part(&self, section: &str, key: &str, from: usize) -> usize {
        let end = block_end(self.text, from);
        let Some(section) = self.find(section, from..end) else { return from };
        self.find(key, section..block_end(self.text, section)).unwrap_or(section)
    }
}

/// Where what belongs to the key at `start` ends: before the next line that is not further in.
fn block_end(text: &str, start: usize) -> usize {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let indent = start - line_start;
    let mut at = line_start;
    for (number, line) in text[line_start..].split_inclusive('\n').enumerate() {
        let inner = line.trim_start_matches(' ');
        let is_outside = line.len() - inner.len() <= indent && !inner.starts_with("- ");
        if number > 0 && is_outside && !inner.trim().is_empty() && !inner.starts_with('#') {
            return at;
        }
        at += line.len();
    }
    text.len()
}

/// The bytes of the file that a stretch of SQL comes from, which was compiled from what begins at `offset`: the words
/// themselves where they stand there, otherwise the line.
pub(in crate::source) fn origin(text: &str, offset: usize, sql: &str, span: &Range<usize>) -> Range<usize> {
    let block = text.get(offset..block_end(text, offset)).unwrap_or_default();
    let words = sql.get(span.clone()).unwrap_or_default();
    let words = words.lines().next().unwrap_or_default();
    let found = line_in(block, sql, span.start).or_else(|| word_in(block, words));
    match found.filter(|_| !words.is_empty()) {
        Some(at) => offset + at..(offset + at + words.len()).min(text.len()),
        None => offset..offset + block.lines().next().unwrap_or_default().trim_end().len(),
    }
}

/// Where the byte of the SQL is, if its line stands in the block as it is.
fn line_in(block: &str, sql: &str, at: usize) -> Option<usize> {
    let start = sql.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = sql.get(start..)?.lines().next()?;
    let trimmed = line.trim();
    let inner = (at - start).checked_sub(line.len() - line.trim_start().len())?;
    if trimmed.len() < 3 { None } else { Some(block.find(trimmed)? + inner) }
}

/// The first place of the words in the block that is no part of a longer word.
fn word_in(block: &str, words: &str) -> Option<usize> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let whole = |(at, found): &(usize, &str)| {
        let inside = |c: Option<char>, edge: Option<char>| c.is_some_and(part) && edge.is_some_and(part);
        let before = block[..*at].chars().next_back();
        let after = block[at + found.len()..].chars().next();
        !inside(before, found.chars().next()) && !inside(after, found.chars().next_back())
    };
    if words.is_empty() { None } else { block.match_indices(words).find(whole).map(|(at, _)| at) }
}

/// The parser's error with place, and the nearest key where one is misspelt.
pub(super) fn diagnostic(text: &str, file: &str, error: &serde_yaml::Error) -> Diagnostic {
    let raw = error.to_string();
    let message = plain(raw.split(" at line ").next().unwrap_or(&raw));
    let lines = LineIndex::new(text);
    let offset = error.location().map_or(0, |location| {
        lines.offset(text, location.line(), location.column()).unwrap_or_else(|| location.index())
    });
    let place =
        |at: usize, length: usize| -> Place { lines.place(file, text, at..(at + length).min(text.len())) };
    if text.trim_start().starts_with("- ") && message.contains("sequence") {
        return Diagnostic::error(
            "a schema file is a mapping of `tables:`, `views:` and so on, and this is a list",
        )
        .code("yaml")
        .at(place(offset, 1))
        .help("write the objects under their keys, for example `tables:` and below it `public.accounts:`");
    }
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match quoted.split_first() {
        Some((key, known)) if message.contains("unknown field") => {
            let within = message.split("unknown field").next().unwrap_or_default();
            Diagnostic::error(format!("{within}unknown key `{key}`"))
                .code("yaml")
                .at(place(offset, key.len()))
                .help(crate::nearest::help(key, known))
        }
        Some((key, _)) if message.contains("duplicate field") => {
            Diagnostic::error(message.replace("duplicate field", "duplicate key"))
                .code("yaml")
                .at(place(second(text, key, offset), key.len()))
                .help("a key stands once: write both under one, or give one another name")
        }
        _ => Diagnostic::error(message.replace("missing field", "missing key"))
            .code("yaml")
            .at(place(offset, 1)),
    }
}

/// A message without names of this program's own types.
fn plain(message: &str) -> String {
    match message.split_once("expected struct ") {
        Some((start, rest)) => {
            let rest = rest.trim_start_matches(|c: char| c.is_alphanumeric());
            format!("{start}expected a mapping{rest}")
        }
        None => message.to_owned(),
    }
}

/// The second place of a key in the mapping at `offset`, as far as its keys begin lines; or that place itself.
fn second(text: &str, key: &str, offset: usize) -> usize {
    let places = Places::new(text);
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let Some(first) = places.find(key, start..text.len()) else { return offset };
    let after = text[first..].find('\n').map_or(text.len(), |length| first + length + 1);
    places.find(key, after..text.len()).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_end_at_the_next_key() {
        let text = "tables:\n  a:\n    x: 1\n\n  # b\n  b: {}\nsql:\n- one\n- two\nviews: {}\n";
        let places = Places::new(text);
        assert_eq!(&text[places.section("sql")], "sql:\n- one\n- two\n");
        let a = places.part("tables", "a", 0);
        assert_eq!(&text[a..block_end(text, a)], "a:\n    x: 1\n\n  # b\n");
        assert_eq!(places.part("tables", "none", 0), 0);
    }

    #[test]
    fn words_are_found_where_they_come_from() {
        let text = "v:\n  query: |\n    SELECT aa,\n      a FROM b\n";
        let sql = "CREATE VIEW v AS\nSELECT aa,\n  a FROM b";
        let at = |word: &str| {
            let start = sql.rfind(word).unwrap_or_default();
            let found = origin(text, 0, sql, &(start..start + word.len()));
            (found.start, &text[found])
        };
        assert_eq!(at("a FROM b"), (text.rfind("a FROM").unwrap_or_default(), "a FROM b"));
        assert_eq!(at("VIEW"), (0, "v:"));
        assert_eq!(word_in("{type: aa, default: a}", "a"), Some(20));
    }
}

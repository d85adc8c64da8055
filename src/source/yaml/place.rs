//! Where in a YAML file something stands, and what the parser has to say about it.

use crate::diagnostic::{Diagnostic, LineIndex};

/// Finds keys in the text: the parser keeps no places of values.
pub(super) struct Places<'a> {
    text: &'a str,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// The first line after `from` that begins with this key, or `from` itself.
    pub(super) fn key(&self, key: &str, from: usize) -> usize {
        let mut at = from;
        for line in self.text.get(from..).unwrap_or_default().split_inclusive('\n') {
            let trimmed = line.trim_start_matches([' ', '-', '\t']);
            let bare = trimmed.trim_start_matches(['"', '\'']);
            let after = bare.strip_prefix(key).map(|rest| rest.trim_start_matches(['"', '\'']));
            if after.is_some_and(|rest| rest.starts_with(':') || rest.trim().is_empty()) {
                return at + (line.len() - trimmed.len());
            }
            at += line.len();
        }
        from
    }
}

/// The parser's error with place, and the nearest key where one is misspelt.
pub(super) fn diagnostic(text: &str, file: &str, error: &serde_yaml::Error) -> Diagnostic {
    let raw = error.to_string();
    let message = raw.split(" at line ").next().unwrap_or(&raw).to_owned();
    let lines = LineIndex::new(text);
    let place = error.location().map(|location| {
        let offset =
            lines.offset(text, location.line(), location.column()).unwrap_or_else(|| location.index());
        lines.place(file, text, offset..(offset + 1).min(text.len()))
    });
    let is_list = text.trim_start().starts_with("- ") && message.contains("sequence");
    if is_list {
        return Diagnostic::error(
            "a schema file is a mapping of `tables:`, `views:` and so on, and this is a list",
        )
        .code("yaml")
        .at(place)
        .help("write the objects under their keys, for example `tables:` and below it `public.accounts:`");
    }
    let diagnostic = Diagnostic::error(message.clone()).code("yaml").at(place);
    match misspelt(&message) {
        Some(nearest) => diagnostic.help(format!("the nearest known key is `{nearest}`")),
        None => diagnostic,
    }
}

/// The nearest of the expected keys in ``unknown field `x`, expected one of `a`, `b` ``.
fn misspelt(message: &str) -> Option<String> {
    let quoted: Vec<&str> = message.split_once("unknown field")?.1.split('`').skip(1).step_by(2).collect();
    let (unknown, known) = quoted.split_first()?;
    // However far it is: something must be named, and the list of all keys is long.
    crate::nearest::within(usize::MAX, unknown, known.iter().copied()).map(str::to_owned)
}

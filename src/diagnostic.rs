//! What a user is told: what is wrong, where, and what to do about it.
//!
//! A [`Diagnostic`] is data; [`text`] renders it for people, [`github`] for workflow logs, and [`json`] for programs.

pub mod github;
mod lines;
pub mod text;

use std::fmt;

use serde::Serialize;

pub use self::lines::LineIndex;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing was done because of it.
    Error,
    /// It was done, and somebody should look at it.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A stretch of a file. Lines and columns count from 1, columns and lengths in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The file as it is called in messages: a path, or `REV:path`.
    pub file: String,
    /// The line it starts on.
    pub line: usize,
    /// The column it starts at.
    pub column: usize,
    /// How many characters of that line it covers, at least 1.
    pub length: usize,
    /// The text of that line.
    pub snippet: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One thing a user is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name for this sort of diagnostic: `not-declarative`.
    pub code: Option<&'static str>,
    /// What is wrong, as a lowercase fragment.
    pub message: String,
    /// Where.
    pub place: Option<Place>,
    /// More about it; may have several lines.
    pub detail: Option<String>,
    /// What to do about it.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic with nothing but a message.
    pub fn new(severity: Severity, message: impl Into<String>) -> Self {
        Self { severity, code: None, message: message.into(), place: None, detail: None, help: Vec::new() }
    }

    /// An error.
    pub fn error(message: impl Into<String>) -> Self {
        Self::new(Severity::Error, message)
    }

    /// A warning.
    pub fn warning(message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, message)
    }

    /// A note.
    pub fn note(message: impl Into<String>) -> Self {
        Self::new(Severity::Note, message)
    }

    /// The same with a code.
    #[must_use]
    pub fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    /// The same with a place.
    #[must_use]
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into();
        self
    }

    /// The same with one more line of detail.
    #[must_use]
    pub fn detail(mut self, line: impl AsRef<str>) -> Self {
        let detail = self.detail.get_or_insert_default();
        if !detail.is_empty() {
            detail.push('\n');
        }
        detail.push_str(line.as_ref());
        self
    }

    /// The same with one more piece of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// `file:line:column: message`, for logs and as a last resort; [`text`] shows all of it.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Diagnostic {}

/// A JSON array of the diagnostics, one per line.
#[must_use]
pub fn json(diagnostics: &[Diagnostic]) -> String {
    let lines: Vec<String> = diagnostics.iter().filter_map(|one| serde_json::to_string(one).ok()).collect();
    if lines.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", lines.join(",\n")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_has_every_field() {
        let place = Place { file: "a.sql".into(), line: 2, column: 3, length: 1, snippet: "x".into() };
        let one = Diagnostic::error("no").code("c").at(place).detail("d").detail("e").help("h");
        let value: serde_json::Value = serde_json::from_str(&json(&[one])).unwrap_or_default();
        assert_eq!(
            value,
            serde_json::json!([{
                "severity": "error", "code": "c", "message": "no", "detail": "d\ne", "help": ["h"],
                "place": {"file": "a.sql", "line": 2, "column": 3, "length": 1, "snippet": "x"},
            }])
        );
        assert_eq!(json(&[]), "[]\n");
    }
}

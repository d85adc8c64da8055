//! Findings for programs. The doc comments here are the descriptions in the published JSON Schema.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Finding, Report};
use crate::diagnostic::{Diagnostic, Place};

/// The version of this format. It grows when a field changes its meaning or goes; new fields may come at any time.
pub const FORMAT_VERSION: u32 = 1;

/// What `schemadiff lint --format json` prints.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "schemadiff lint")]
pub struct Document {
    /// The version of this format: 1.
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// The scratch that the files ran on: `local PostgreSQL 18.4`.
    pub on: String,
    /// The files.
    pub files: Vec<String>,
    /// How many statements were run.
    pub statements: usize,
    /// What was found, in the order of the statements.
    pub findings: Vec<FindingEntry>,
    /// Errors of statements, and notes.
    pub problems: Vec<ProblemEntry>,
}

/// A hazard of a statement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FindingEntry {
    /// Its stable code: `table-rewrite`.
    pub code: String,
    /// What happens, in one sentence.
    pub message: String,
    /// What to do instead.
    pub help: Option<String>,
    /// Where the statement begins.
    pub place: PlaceEntry,
    /// The statement, without a semicolon.
    pub sql: String,
    /// Why it was allowed, in the file.
    pub allowed: Option<String>,
    /// Whether it is forbidden, so that the exit code is 4.
    pub denied: bool,
}

/// An error or a note.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProblemEntry {
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// A stable code.
    pub code: Option<String>,
    /// What.
    pub message: String,
    /// Where.
    pub place: Option<PlaceEntry>,
    /// More about it.
    pub detail: Option<String>,
    /// What to do about it.
    pub help: Vec<String>,
}

/// A stretch of a line. Lines and columns count from 1, columns and lengths in characters.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceEntry {
    /// The file.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column it starts at.
    pub column: usize,
    /// How many characters it covers.
    pub length: usize,
}

/// The document as JSON, ending in a line break.
#[must_use]
pub fn render(report: &Report) -> String {
    serde_json::to_string_pretty(&document(report)).unwrap_or_default() + "\n"
}

fn document(report: &Report) -> Document {
    Document {
        format: FORMAT_VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        on: report.on.clone(),
        files: report.files.clone(),
        statements: report.statements,
        findings: report.findings.iter().map(finding).collect(),
        problems: report.problems.iter().map(problem).collect(),
    }
}

fn finding(finding: &Finding) -> FindingEntry {
    FindingEntry {
        code: finding.code.to_owned(),
        message: finding.message.clone(),
        help: finding.help.clone(),
        place: place(&finding.place),
        sql: finding.sql.clone(),
        allowed: finding.allowed.clone(),
        denied: finding.denied,
    }
}

fn problem(diagnostic: &Diagnostic) -> ProblemEntry {
    ProblemEntry {
        severity: diagnostic.severity.name().to_owned(),
        code: diagnostic.code.map(str::to_owned),
        message: diagnostic.message.clone(),
        place: diagnostic.place.as_ref().map(place),
        detail: diagnostic.detail.clone(),
        help: diagnostic.help.clone(),
    }
}

fn place(place: &Place) -> PlaceEntry {
    PlaceEntry { file: place.file.clone(), line: place.line, column: place.column, length: place.length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_schema_is_this_one() {
        let schema =
            serde_json::to_string_pretty(&schemars::schema_for!(Document)).unwrap_or_default() + "\n";
        crate::generated::compare("docs/lint.schema.json", &schema);
    }
}

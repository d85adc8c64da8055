//! Findings for people: each with its line and a caret, and one line that counts them.

use super::Report;
use crate::diagnostic::text::{Colour, render_all};

/// All of it.
#[must_use]
pub fn render(report: &Report, colour: Colour) -> String {
    let told = report.diagnostics();
    let space = if told.is_empty() { "" } else { "\n" };
    format!("{}{space}{}\n", render_all(&told, colour), summary(report))
}

/// `2 findings (1 denied, 1 allowed) · 4 statements in 1 file · traced on local PostgreSQL 18.4`.
fn summary(report: &Report) -> String {
    let count = |number: usize, noun: &str| match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    };
    let denied = report.findings.iter().filter(|finding| finding.denied).count();
    let allowed = report.findings.iter().filter(|finding| finding.allowed.is_some()).count();
    let parts: Vec<String> = [(denied, "denied"), (allowed, "allowed")]
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{number} {what}"))
        .collect();
    let parts = if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) };
    let findings = match report.findings.len() {
        0 if report.has_errors() => "stopped by an error".to_owned(),
        0 => "nothing found".to_owned(),
        number => count(number, "finding"),
    };
    let statements = count(report.statements, "statement");
    let files = count(report.files.len(), "file");
    format!("{findings}{parts} · {statements} in {files} · traced on {}", report.on)
}

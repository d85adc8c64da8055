//! Findings as annotations of a pull request.

use super::Report;
use crate::diagnostic::github::render_all;

/// One line for each: `::warning file=…,line=…,col=…,title=…::…`.
#[must_use]
pub fn render(report: &Report) -> String {
    render_all(&report.diagnostics())
}

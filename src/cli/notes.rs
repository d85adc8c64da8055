//! What somebody should know besides the result.

use super::output::Output;
use crate::compare::Outcome;
use crate::diagnostic::Diagnostic;
use crate::render::text::rename_argument;

/// Prints the notes of a comparison to stderr.
pub(crate) fn print(outcome: &Outcome, output: &Output) {
    let likely = outcome.likely_renames.iter().map(|(old, new)| {
        Diagnostic::note(format!("{old} is dropped and {new}, which looks the same, is created"))
            .code("likely-rename")
            .help(format!("if it is the same under another name: --rename '{}'", rename_argument(old, new)))
    });
    let notes: Vec<Diagnostic> = outcome.notes.iter().cloned().chain(likely).collect();
    output.diagnostics(&notes);
}

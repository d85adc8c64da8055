//! The only place that prints: results to stdout, everything else to stderr.

use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::path::Path;

use super::{Global, When};
use crate::diagnostic::text::{self, Colour};
use crate::diagnostic::{Diagnostic, Severity};

/// How much is said besides the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loudness {
    /// Errors.
    Quiet,
    /// Notes, and progress on a terminal.
    Normal,
    /// Each step.
    Verbose,
}

/// Where and how to print.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    /// Whether results have colours.
    pub(crate) colour: Colour,
    /// How much is said.
    pub(crate) loudness: Loudness,
    errors: Colour,
}

impl Output {
    pub(super) fn new(global: &Global) -> Self {
        let colour = |is_terminal: bool| match global.color {
            When::Always => Colour::On,
            When::Auto if is_terminal && wants_colour() => Colour::On,
            When::Auto | When::Never => Colour::Off,
        };
        let loudness = match (global.quiet, global.verbose) {
            (true, _) => Loudness::Quiet,
            (_, true) => Loudness::Verbose,
            _ => Loudness::Normal,
        };
        Self {
            colour: colour(io::stdout().is_terminal()),
            errors: colour(io::stderr().is_terminal()),
            loudness,
        }
    }

    /// Writes a command's result to a file or else to stdout. A reader that has seen enough is no error.
    pub(crate) fn deliver(&self, file: Option<&Path>, text: &str) -> Result<(), Diagnostic> {
        if let Some(path) = file {
            return crate::files::write(path, text)
                .map_err(|error| Diagnostic::error(format!("cannot write {}: {error}", path.display())));
        }
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Diagnostic::error(format!("cannot write to stdout: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Prints diagnostics to stderr; when quiet, only errors.
    pub(crate) fn diagnostics(&self, diagnostics: &[Diagnostic]) {
        let is_said = |one: &&Diagnostic| self.loudness != Loudness::Quiet || one.severity == Severity::Error;
        let said: Vec<Diagnostic> = diagnostics.iter().filter(is_said).cloned().collect();
        if !said.is_empty() {
            self.stderr(&text::render_all(&said, self.errors));
        }
    }

    /// Prints to stderr as it is. There is nobody to tell when that fails.
    pub(crate) fn stderr(&self, text: &str) {
        let mut err = io::stderr().lock();
        let _untold = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }
}

/// Source: <https://no-color.org>
fn wants_colour() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

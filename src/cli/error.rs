//! How a command fails: an exit code and what the user is told.

use super::exit;
use crate::compare::Failure;
use crate::diagnostic::Diagnostic;
use crate::plan::Refusal;

/// Why a command did not do its work.
#[derive(Debug)]
pub(crate) struct CommandError {
    /// The exit code of the program.
    pub(crate) exit: u8,
    /// What the user is told.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl CommandError {
    /// The command line makes no sense.
    pub(crate) fn usage(diagnostic: Diagnostic) -> Self {
        Self { exit: exit::USAGE, diagnostics: vec![diagnostic] }
    }

    /// A person must decide.
    pub(crate) fn refused(diagnostics: Vec<Diagnostic>) -> Self {
        Self { exit: exit::REFUSED, diagnostics }
    }

    /// The plan does not do what it should.
    pub(crate) fn unproven(diagnostic: Diagnostic) -> Self {
        Self { exit: exit::UNPROVEN, diagnostics: vec![diagnostic] }
    }
}

impl From<Diagnostic> for CommandError {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { exit: exit::FAILED, diagnostics: vec![diagnostic] }
    }
}

impl From<Failure> for CommandError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Diagnostics(diagnostics) => Self { exit: exit::FAILED, diagnostics },
            Failure::Refused(refusals) => Self::refused(refusals.iter().map(refusal).collect()),
        }
    }
}

fn refusal(refusal: &Refusal) -> Diagnostic {
    let about = refusal.about.to_string();
    let diagnostic = Diagnostic::error(&refusal.message).code("refused");
    let diagnostic = if refusal.message.contains(&about) {
        diagnostic
    } else {
        diagnostic.detail(format!("about {about}"))
    };
    if refusal.help.is_empty() { diagnostic } else { diagnostic.help(&refusal.help) }
}

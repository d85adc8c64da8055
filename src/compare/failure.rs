//! Everything that can go wrong on the way, folded at one place.

use super::renames::Rename;
use crate::catalog::{ReadError, SnapshotError};
use crate::diagnostic::Diagnostic;
use crate::plan::{PlanError, Refusal};
use crate::proof::CopyError;
use crate::scratch::{SCRATCH_LACKS, ScratchError};

/// Why there is no outcome.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Errors with place and remedy.
    #[error("{} errors", .0.len())]
    Diagnostics(Vec<Diagnostic>),
    /// Changes that a person must decide about; exit code 4.
    #[error("{} changes need a decision", .0.len())]
    Refused(Vec<Refusal>),
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Diagnostics(vec![diagnostic])
    }
}

impl From<ScratchError> for Failure {
    fn from(error: ScratchError) -> Self {
        let diagnostic = Diagnostic::error(error.to_string());
        Self::from(match error.help() {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        })
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::from(Diagnostic::error(error.to_string()))
    }
}

impl From<SnapshotError> for Failure {
    fn from(error: SnapshotError) -> Self {
        Self::from(Diagnostic::error(error.to_string()))
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::Refused(refusals) => Self::Refused(refusals),
            PlanError::Cycle(_) => Self::from(
                Diagnostic::error(error.to_string())
                    .help("this is a defect of schemadiff: please report it with both schemas"),
            ),
        }
    }
}

impl From<CopyError> for Failure {
    fn from(error: CopyError) -> Self {
        let diagnostic = Diagnostic::error(format!("a scratch copy of `from` could not be made: {error}"));
        Self::from(match error {
            CopyError::Rejected(rejected) => {
                let diagnostic = diagnostic.detail(format!("the statement was: {}", rejected.statement));
                let lacks = |said: Diagnostic, help| said.code(SCRATCH_LACKS).help(help);
                let diagnostic = rejected.help.into_iter().fold(diagnostic, lacks);
                diagnostic.help("--scratch chooses another server; --no-prove plans without a copy")
            }
            CopyError::Plan(PlanError::Refused(refusals)) => {
                refusals.iter().fold(diagnostic, |diagnostic, refusal| diagnostic.detail(&refusal.message))
            }
            _ => diagnostic,
        })
    }
}

/// A rename that a person wrote and that cannot be made.
pub(super) fn refuse(rename: &Rename, why: &str, help: &str) -> Refusal {
    Refusal {
        about: rename.old.clone(),
        message: format!(
            "{} cannot be renamed to {}: {why}",
            rename.old,
            rename.new.name_beside(&rename.old)
        ),
        help: help.to_owned(),
    }
}

//! Statements with secrets in them.

use std::fmt;

/// A statement in the forms that have more than what is shown.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Unmasked {
    /// As it runs.
    pub(crate) exact: String,
    /// With digests.
    pub(crate) kept: String,
}

impl fmt::Debug for Unmasked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unmasked(…)")
    }
}

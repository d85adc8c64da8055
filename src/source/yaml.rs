//! Desired state in YAML, compiled to SQL.

use crate::diagnostic::Diagnostic;

/// SQL that stands for a part of a YAML file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledStatement {
    /// One or more statements; annotations are comments in them, as in a SQL file.
    pub sql: String,
    /// The byte of the YAML file that it comes from.
    pub offset: usize,
}

/// Compiles a YAML file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn to_sql(_text: &str, file: &str) -> Result<Vec<CompiledStatement>, Diagnostic> {
    Err(Diagnostic::error(format!("{file} cannot be read: YAML is not supported yet")).code("yaml"))
}

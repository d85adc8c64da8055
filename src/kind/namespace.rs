//! Names that several kinds share one namespace for.

use crate::engine::postgres::quote::ident;

/// The name of a relation or type: tables, views, sequences, indexes and types of one schema cannot share one.
pub(crate) fn relation(schema: &str, name: &str) -> String {
    format!("relation {}.{}", ident(schema), ident(name))
}

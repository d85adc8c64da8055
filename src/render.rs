//! Prints a comparison: for people, as a script, for a pull request, for programs. Pure functions; names no kind.

mod changes;
mod fields;
pub mod json;
mod locks;
pub mod markdown;
pub mod sql;
mod summary;
pub mod text;

pub use sql::{bare, script, statement};

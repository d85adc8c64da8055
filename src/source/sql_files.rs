//! Desired state in SQL files: any number of them, in any order, unmodified dumps among them.
//!
//! [`read_paths`] reads files, [`parse`] splits them into statements and refuses what does not declare a schema, and
//! [`load`] runs them in a scratch database. Only words are looked at here; what a statement means, PostgreSQL decides.
//! Where this module does not understand a statement, the statement is run all the same.

mod annotate;
mod attach;
mod classify;
mod cursor;
mod database;
mod define;
mod extension;
mod label;
mod large_object;
mod lex;
mod load;
mod locate;
mod order;
mod parse;
mod read;
mod refer;
mod refuse;
mod resolve;
mod roles;
mod script;
mod settings;
mod split;
mod unit;

pub use self::annotate::{Annotation, AnnotationTarget, Keyword};
pub use self::define::Definition;
pub use self::label::{Label, labelling};
pub use self::load::{LoadOptions, Loaded, MissingOwners};
pub use self::parse::{DoBlocks, ParseOptions, Parsed, Statement};
pub use self::read::{SourceFile, read_paths};
pub use self::resolve::{Rename, Resolved, resolve};
pub use self::script::{Allowed, Command, Control, Script};

use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Session;

/// Splits files into statements and sorts out what is not declarative.
///
/// # Errors
/// Each statement that is refused, each annotation that is misspelt, and text that cannot be split.
pub fn parse(files: Vec<SourceFile>, options: &ParseOptions) -> Result<Parsed, Vec<Diagnostic>> {
    parse::parse(files, options)
}

/// Runs statements in an empty scratch database, in the order of the files as far as that works, and otherwise by what
/// they define and refer to.
///
/// # Errors
/// What the database says about the statements that cannot be run in any order, root causes first.
pub async fn load(
    session: &Session,
    parsed: &Parsed,
    options: &LoadOptions,
) -> Result<Loaded, Vec<Diagnostic>> {
    load::load(session, parsed, options).await
}

//! Where catalogs are read from.
//!
//! Files say what is desired; they are run in a scratch database, and the database says what they mean.

pub mod git;
mod parse;
pub mod sql_files;
pub mod yaml;

use std::path::PathBuf;

pub use parse::FORMS;

use crate::engine::postgres::connect::Target;

/// A place that a schema can be read from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A live database, read only.
    Live(Box<Target>),
    /// Desired-state files and directories, SQL and YAML.
    Files(Vec<PathBuf>),
    /// A saved catalog.
    Snapshot(PathBuf),
    /// Files as of a git revision.
    Git {
        /// The revision.
        revision: String,
        /// The path in the repository.
        path: PathBuf,
    },
    /// Nothing.
    Empty,
}

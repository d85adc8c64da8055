//! Where a catalog is read from.

mod parse;

pub use parse::FORMS;

use std::path::PathBuf;

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

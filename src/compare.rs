//! The whole way from two sources to a proven plan: what every command that compares does.

mod beyond;
mod copied;
mod enum_values;
mod evidence;
mod failure;
mod features;
mod labels;
mod large_objects;
mod moves;
mod renames;
mod roles;
mod scope;
mod secrets;
mod side;
mod strategy;
mod unmodelled;
mod versions;
mod workbench;

pub use copied::{Copied, copy_of};
pub use failure::Failure;
pub use renames::Rename;
pub(crate) use renames::{before, under_old_names};
pub use strategy::Strategy;
pub use workbench::{compare, read};

use crate::catalog::{Catalog, Extent, ObjectId};
use crate::diff::Diff;
use crate::engine::postgres::limit::{Limit, Limits};
use crate::engine::postgres::version::Version;
use crate::plan::Plan;
use crate::scratch::Choice;
use crate::source::Source;
use crate::trace::{Contradiction, Trace};

/// When grants are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Privileges {
    /// When the desired files grant or revoke anything, or both sides are live.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// When the locks of a plan's statements are measured while it is proved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tracing {
    /// On a local or server scratch, where it costs little.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What is to be compared and how.
#[derive(Clone, Debug)]
pub struct Request {
    /// Where the plan starts.
    pub from: Source,
    /// Where it ends.
    pub to: Source,
    /// Which scratch to use.
    pub scratch: Choice,
    /// Whether the plan is executed on a scratch copy.
    pub prove: bool,
    /// When it is measured what the statements lock then.
    pub tracing: Tracing,
    /// Whether `DO` blocks in files run.
    pub allow_do: bool,
    /// Whether owners are compared.
    pub owners: bool,
    /// Whether grants are compared.
    pub privileges: Privileges,
    /// Whether the database itself is compared: its settings, its comment, its connection limit and, as grants are, its
    /// privileges.
    pub database: bool,
    /// Whether the roles of the server are compared, with what belongs to them alone.
    pub roles: bool,
    /// Whether large objects are compared: which there are, and whom they belong to.
    pub large_objects: bool,
    /// `--rename` arguments: `table public.old=new`.
    pub renames: Vec<String>,
    /// `--map-enum` arguments: `type: old=>new`.
    pub enum_maps: Vec<String>,
    /// How columns get to an enum that loses values or changes their order.
    pub enum_strategy: Strategy,
    /// How columns get another type where that would write their table anew.
    pub type_strategy: Strategy,
    /// Whether tables stay in use while the plan is carried out, as far as PostgreSQL allows.
    pub online: bool,
    /// How long the rows of each table of a live `from` may be looked at; `None` when they are not.
    pub evidence: Option<Limit>,
    /// Patterns of what is compared; all when empty.
    pub include: Vec<String>,
    /// Patterns of what is not.
    pub exclude: Vec<String>,
    /// The major version statements are written for, when there is no live side to ask.
    pub target_version: Option<u16>,
    /// How long the statements of the plan may wait and run.
    pub limits: Limits,
    /// Where `initdb` and `postgres` are, when they are nowhere usual.
    pub pg_bin: Option<std::path::PathBuf>,
}

impl Request {
    /// What is read besides schemas.
    #[must_use]
    pub fn extent(&self) -> Extent {
        Extent { database: self.database, roles: self.roles, large_objects: self.large_objects }
    }
}

/// How the proof ended.
#[derive(Clone, Debug)]
pub enum Proof {
    /// Nobody asked for it, or there was nothing to prove.
    Skipped,
    /// The plan landed on the desired catalog.
    Passed {
        /// The scratch it ran on: `local PostgreSQL 15.18`.
        on: String,
        /// Whether that is another major version than the one the plan is for.
        other_major: bool,
    },
    /// It ran, and something differs.
    Differs {
        /// The scratch it ran on.
        on: String,
        /// What differs.
        diff: Diff,
        /// The catalog the plan landed on.
        landed: Box<Catalog>,
    },
    /// It landed there, but statements lock or rewrite more than the plan says.
    Contradicted {
        /// The scratch it ran on.
        on: String,
        /// Which, and what.
        contradictions: Vec<Contradiction>,
    },
    /// A statement failed.
    Failed {
        /// The scratch it ran on.
        on: String,
        /// The statement.
        statement: String,
        /// What the server said.
        message: String,
    },
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// Where the plan starts, as read.
    pub from: Catalog,
    /// The same after the plan's renames and moves: what `diff` starts from.
    pub start: Catalog,
    /// Where it ends.
    pub to: Catalog,
    /// What differs.
    pub diff: Diff,
    /// What differs between `from` and `start` besides renames, which everything that uses it followed.
    pub moved: Diff,
    /// What to do about it.
    pub plan: Plan,
    /// How the proof ended.
    pub proof: Proof,
    /// What the statements did when it was proved, if that was measured.
    pub trace: Option<Trace>,
    /// Renames that the plan makes, outermost objects first; old ids are under the new names of what contains them.
    pub renames: Vec<(ObjectId, ObjectId)>,
    /// Values of enums that the plan renames: the type by its new name, the old value and the new.
    pub renamed_values: Vec<(ObjectId, String, String)>,
    /// Dropped and created objects that look like one renamed.
    pub likely_renames: Vec<(ObjectId, ObjectId)>,
    /// Notes for people: skipped rows, unmodelled objects, annotations that no longer apply.
    pub notes: Vec<crate::diagnostic::Diagnostic>,
    /// Where each side came from, without secrets.
    pub labels: (String, String),
    /// The server version statements are written for.
    pub version: Version,
    /// How long the statements may wait and run.
    pub limits: Limits,
}

//! What statements really do to the relations that were there before them: run one by one on a scratch copy, and asked
//! after each which locks it took, what it read from start to end, built or wrote anew.
//!
//! A [`Tracer`] watches a session. [`Trace`] is what it saw of a plan, [`script`] runs SQL that people wrote.

mod contradiction;
mod detail;
mod reading;
pub mod script;
mod tracer;

use std::fmt;

pub use self::contradiction::Contradiction;
pub use self::detail::{Change, Details, Rule};
pub use self::tracer::Tracer;

use crate::catalog;
use crate::engine::postgres::lock::Mode;
use crate::engine::postgres::quote::ident;
use crate::engine::postgres::version::Version;

/// What a relation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A table, partitioned or not.
    Table,
    /// A table whose rows are elsewhere.
    ForeignTable,
    /// A view.
    View,
    /// A materialized view.
    MaterializedView,
    /// A sequence.
    Sequence,
    /// An index.
    Index,
}

/// A relation by the name it had when the trace began.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Relation {
    /// The schema it is in.
    pub schema: String,
    /// Its name there.
    pub name: String,
    /// What it is.
    pub sort: Sort,
    /// The table it belongs to, of a sequence or an index.
    pub is_part: bool,
    /// Whether it is a partition.
    pub is_partition: bool,
}

/// What a statement did to a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The relation, which was there when the trace began.
    pub relation: Relation,
    /// The strongest lock that the statement took and its transaction did not hold before; none up to `ROW SHARE`.
    pub mode: Option<Mode>,
    /// The strongest lock that is held after it.
    pub held: Option<Mode>,
    /// Whether all rows were written anew.
    pub rewritten: bool,
    /// Whether all rows were read.
    pub scanned: bool,
    /// Indexes that were built, unless the table was rewritten with all of them.
    pub built: Vec<String>,
}

/// What a statement did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// To relations that were there when the trace began, sorted.
    pub uses: Vec<Use>,
    /// Relations it has created.
    pub created: Vec<Relation>,
    /// Relations that are gone after it, and were there when the trace began.
    pub lost: Vec<Relation>,
    /// Why its locks are not known.
    pub untraced: Option<&'static str>,
}

/// Why locks are not known: the statement was run while the desired catalog was worked out.
pub const RUN_BEFORE: &str = "it was carried out before the rest was planned";
/// Why locks are not known: they are released by the time anybody could ask.
pub const OUTSIDE: &str = "it cannot run in a transaction block";

/// What the statements of a plan did, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The server they ran on.
    pub version: Version,
    /// One for each statement.
    pub statements: Vec<Measured>,
}

/// The scratch cannot be asked what statements do.
#[derive(Debug, thiserror::Error)]
#[error("asking for {what}: {}", catalog::server_message(source))]
pub struct TraceError {
    /// What was asked for.
    pub what: &'static str,
    /// What the server said.
    pub source: tokio_postgres::Error,
}

impl Trace {
    /// The same behind `count` statements that were run before.
    #[must_use]
    pub fn behind(mut self, count: usize) -> Self {
        let before = Measured { untraced: Some(RUN_BEFORE), ..Measured::default() };
        self.statements.splice(0..0, std::iter::repeat_n(before, count));
        self
    }
}

impl Sort {
    fn of(relkind: &str) -> Self {
        match relkind {
            "v" => Self::View,
            "m" => Self::MaterializedView,
            "S" => Self::Sequence,
            "f" => Self::ForeignTable,
            "i" | "I" => Self::Index,
            _ => Self::Table,
        }
    }

    /// For people: `materialized view`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::ForeignTable => "foreign table",
            Self::View => "view",
            Self::MaterializedView => "materialized view",
            Self::Sequence => "sequence",
            Self::Index => "index",
        }
    }

    /// Whether it is a view of either sort.
    #[must_use]
    pub const fn is_view(self) -> bool {
        matches!(self, Self::View | Self::MaterializedView)
    }

    /// Whether rows are stored in it.
    #[must_use]
    pub const fn has_rows(self) -> bool {
        matches!(self, Self::Table | Self::MaterializedView)
    }
}

impl Use {
    /// `ACCESS EXCLUSIVE, rewritten`.
    #[must_use]
    pub fn sentence(&self) -> String {
        let mut parts: Vec<String> = self.mode.iter().map(ToString::to_string).collect();
        if self.rewritten {
            parts.push("rewritten".to_owned());
        }
        if self.scanned && !self.rewritten && self.built.is_empty() {
            parts.push("all rows read".to_owned());
        }
        if !self.built.is_empty() {
            parts.push(format!("built {}", self.built.join(", ")));
        }
        parts.join(", ")
    }
}

impl Measured {
    /// One line for each relation that was there before, for people: `public.orders ACCESS EXCLUSIVE, rewritten`.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.uses.iter().map(|one| format!("{} {}", one.relation, one.sentence())).collect()
    }
}

impl fmt::Display for Relation {
    /// As SQL: `public.orders`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", ident(&self.schema), ident(&self.name))
    }
}

//! Conversion between encodings.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a conversion. None of them can be altered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conversion {
    /// Whether PostgreSQL uses it by itself, where the schema is on the search path.
    pub default: bool,
    /// The encoding that it reads.
    pub from: String,
    /// The encoding that it writes.
    pub to: String,
    /// The function behind it, qualified.
    pub function: String,
}

impl Model for Conversion {
    const KIND: Kind = Kind::Conversion;
    const QUERY: &'static str = include_str!("conversion.sql");
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let default = if self.default { "DEFAULT " } else { "" };
        let (from, to) = (literal(&self.from), literal(&self.to));
        let sql = format!("CREATE {default}CONVERSION {} FOR {from} TO {to} FROM {}", id.sql(), self.function);
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP CONVERSION {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::Replace
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER CONVERSION {} RENAME TO {}", id.sql(), ident(name)))
    }

    /// Each schema has one default for two encodings; those of different schemas wait for each other for nothing.
    fn places(&self) -> Vec<String> {
        let place = || format!("default conversion from {} to {}", self.from, self.to);
        self.default.then(place).into_iter().collect()
    }
}

//! Operator class: how indexes and partitions of an access method treat a type.

use serde::{Deserialize, Serialize};

use super::operator_family::sql_name;
use super::routine;
use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of an operator class. Its access method is a part of its name. None of them can be altered: what PostgreSQL
/// adds to a family later is the family's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OperatorClass {
    /// Whether an index has it when none is named.
    pub default: bool,
    /// The type that it is for, qualified.
    #[serde(rename = "type")]
    pub of: String,
    /// The family that it is in, qualified.
    pub family: String,
    /// The type that is kept in the index, where that is another.
    pub storage: Option<String>,
    /// The access method.
    pub method: String,
    /// Its operators and functions: `OPERATOR 1 <(integer,integer)`.
    pub members: Vec<String>,
}

impl Model for OperatorClass {
    const KIND: Kind = Kind::OperatorClass;
    const QUERY: &'static str = include_str!("operator_class.sql");
    const UNCOMPARED: &'static [&'static str] = &["method"];
    const MOVES: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), sql_name(id))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let default = if self.default { " DEFAULT" } else { "" };
        let storage = self.storage.as_ref().map(|storage| format!("STORAGE {storage}"));
        // One without members is written with the storage that it has anyway, as pg_dump does.
        let storage = storage.or_else(|| self.members.is_empty().then(|| format!("STORAGE {}", self.of)));
        let items: Vec<String> = storage.into_iter().chain(self.members.iter().cloned()).collect();
        let (name, method) = (routine::bare_name(id), crate::engine::postgres::quote::ident(&self.method));
        let sql = format!(
            "CREATE OPERATOR CLASS {name}{default} FOR TYPE {} USING {method} FAMILY {} AS\n    {}",
            self.of,
            self.family,
            items.join(",\n    ")
        );
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP OPERATOR CLASS {}", sql_name(id)))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::Replace
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER OPERATOR CLASS {} RENAME TO {}", sql_name(id), routine::new_name(name)))
    }

    /// A type has one class in a family, and one default for each access method.
    fn places(&self) -> Vec<String> {
        let Self { of, family, method, .. } = self;
        let default = self.default.then(|| format!("default operator class of {method} for {of}"));
        default.into_iter().chain([format!("{of} in operator family {family} of {method}")]).collect()
    }
}

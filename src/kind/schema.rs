//! Schema.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a schema: it has only a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Schema {}

impl Model for Schema {
    const KIND: Kind = Kind::Schema;
    const QUERY: &'static str = include_str!("schema.sql");
    const USED_BY_CODE: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, format!("CREATE SCHEMA {}", id.sql()))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP SCHEMA {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(Vec::new())
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER SCHEMA {} RENAME TO {}", id.sql(), ident(name)))
    }
}

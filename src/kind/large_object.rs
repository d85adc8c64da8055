//! Large object: rows without a table, under a number. Which there are, and whom they belong to, is read only where that is asked
//! for; what is in them never is.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a large object: it has only a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LargeObject {}

impl Model for LargeObject {
    const KIND: Kind = Kind::LargeObject;
    const QUERY: &'static str = include_str!("large_object.sql");
    const USED_BY_CODE: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), id.name())
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, format!("SELECT pg_catalog.lo_create({})", id.name()))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let drop = Action::drop(id, format!("SELECT pg_catalog.lo_unlink({})", id.name()));
        vec![drop.hazard("data-loss", format!("drops {id} with all that is in it"))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(Vec::new())
    }
}

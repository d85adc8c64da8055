//! Default privilege.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a default privilege.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DefaultPrivilege {}

impl Model for DefaultPrivilege {
    const KIND: Kind = Kind::DefaultPrivilege;
    const QUERY: &'static str = include_str!("default_privilege.sql");

    fn create(&self, _id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        Vec::new()
    }

    fn drop(&self, _id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        Vec::new()
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(Vec::new())
    }
}

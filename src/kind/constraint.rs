//! Constraint.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a constraint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Constraint {}

impl Model for Constraint {
    const KIND: Kind = Kind::Constraint;
    const QUERY: &'static str = include_str!("constraint.sql");

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

impl Constraint {
    /// As it stands in `CREATE TABLE`, if it may.
    pub(crate) fn inline(&self, _id: &ObjectId) -> Option<String> {
        None
    }
}

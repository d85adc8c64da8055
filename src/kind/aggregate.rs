//! Aggregate.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a aggregate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aggregate {}

impl Model for Aggregate {
    const KIND: Kind = Kind::Aggregate;
    const QUERY: &'static str = include_str!("aggregate.sql");

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

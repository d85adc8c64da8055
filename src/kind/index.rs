//! Index.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {}

impl Model for Index {
    const KIND: Kind = Kind::Index;
    const QUERY: &'static str = include_str!("index.sql");

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

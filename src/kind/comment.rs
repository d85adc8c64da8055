//! Comment.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a comment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comment {}

impl Model for Comment {
    const KIND: Kind = Kind::Comment;
    const QUERY: &'static str = include_str!("comment.sql");

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

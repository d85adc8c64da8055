//! Comment.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::literal;
use crate::kind::target::Target;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a comment. What has no comment has no such object, and neither has what bears the comment that it was
/// born with: the schema `public`, an extension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comment {
    /// What it says.
    pub text: String,
    /// What the target says when nobody commented on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<String>,
    /// Whether the target is a procedure: its id does not tell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub procedure: bool,
    /// Whether the target is a foreign table: its id does not tell that either.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub foreign: bool,
}

impl Model for Comment {
    const KIND: Kind = Kind::Comment;
    const QUERY: &'static str = include_str!("comment.sql");
    const UNCOMPARED: &'static [&'static str] = &["standard", "procedure", "foreign"];

    fn label(id: &ObjectId) -> String {
        Target::of::<0>(id)
            .map_or_else(|| super::plain_label(id), |(target, _)| format!("comment on {}", target.label()))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![on_target(Action::create(id, self.sql(id, Some(&self.text))), id)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![on_target(Action::drop(id, self.sql(id, self.standard.as_deref())), id)]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![on_target(Action::alter(id, self.sql(id, Some(&self.text)), "text"), id)])
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }
}

/// A comment on a relation or a column keeps `VACUUM` and the like out; others lock nothing that is used.
fn on_target(action: Action, id: &ObjectId) -> Action {
    let relation = Target::of::<0>(id).and_then(|(target, _)| target.of_relation());
    action.touching(relation, Operation::Settings)
}

impl Comment {
    /// The statement that says it.
    pub(crate) fn say(&self, id: &ObjectId) -> String {
        self.sql(id, Some(&self.text))
    }

    fn sql(&self, id: &ObjectId, text: Option<&str>) -> String {
        let target = Target::of::<0>(id).map(|(target, _)| target.sql(self.procedure)).unwrap_or_default();
        let foreign = if self.foreign { "FOREIGN " } else { "" };
        format!("COMMENT ON {foreign}{target} IS {}", text.map_or_else(|| "NULL".to_owned(), literal))
    }
}

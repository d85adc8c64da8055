//! Security label: what a module that provides labels (PostgreSQL Anonymizer, sepgsql) has been told about an object. Only the
//! provider knows what it means; often it is a rule about who may see what.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::target::Target;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Hazard};

/// The fields of a security label. The last part of its path is the provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityLabel {
    /// What it says.
    pub label: String,
    /// Whether the target is a procedure: its id does not tell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub procedure: bool,
    /// Whether the target is a foreign table: its id does not tell that either.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub foreign: bool,
}

impl Model for SecurityLabel {
    const KIND: Kind = Kind::SecurityLabel;
    const QUERY: &'static str = include_str!("security_label.sql");
    const UNCOMPARED: &'static [&'static str] = &["procedure", "foreign"];

    fn label(id: &ObjectId) -> String {
        let of = |(target, [provider]): (Target<'_>, [&str; 1])| {
            format!("security label of {} on {}", ident(provider), target.label())
        };
        Target::of(id).map_or_else(|| super::plain_label(id), of)
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![on_target(Action::create(id, self.sql(id, Some(&self.label))), id)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![on_target(Action::drop(id, self.sql(id, None)), id)]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![on_target(Action::alter(id, self.sql(id, Some(&self.label)), "label"), id)])
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let stays = Target::of::<1>(id).is_some_and(|(target, _)| cx.to.contains(&target.id()));
        let becomes = if new.is_some() { "says something else" } else { "is gone" };
        let hazard =
            || Hazard::new("privilege-widened", format!("{id} {becomes}: what it hid or forbade may be open then"));
        (old.is_some() && stays).then(hazard).into_iter().collect()
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }
}

/// It locks what a comment locks: `ExecSecLabelStmt` in `src/backend/commands/seclabel.c`.
fn on_target(action: Action, id: &ObjectId) -> Action {
    let relation = Target::of::<1>(id).and_then(|(target, _)| target.of_relation());
    action.touching(relation, Operation::Settings)
}

impl SecurityLabel {
    fn sql(&self, id: &ObjectId, label: Option<&str>) -> String {
        let Some((target, [provider])) = Target::of(id) else { return String::new() };
        let foreign = if self.foreign { "FOREIGN " } else { "" };
        let (provider, target) = (ident(provider), target.sql(self.procedure));
        let label = label.map_or_else(|| "NULL".to_owned(), literal);
        format!("SECURITY LABEL FOR {provider} ON {foreign}{target} IS {label}")
    }
}

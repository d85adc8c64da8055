//! Owner.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::target::Target;
use crate::kind::{Alter, Body, Kind, Model, touched};
use crate::plan::{Action, Context};

/// The fields of an owner. What belongs to the role that reads has no such object: it is what a new object gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Owner {
    /// Who owns the target.
    pub role: String,
    /// Whether the target is a procedure: its id does not tell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub procedure: bool,
    /// Whether it is a sequence that a column owns: it changes hands with the table, and only so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub follows: bool,
}

impl Model for Owner {
    const KIND: Kind = Kind::Owner;
    const QUERY: &'static str = include_str!("owner.sql");
    const UNCOMPARED: &'static [&'static str] = &["procedure", "follows"];

    fn label(id: &ObjectId) -> String {
        Target::of::<0>(id)
            .map_or_else(|| super::plain_label(id), |(target, _)| format!("owner of {}", target.label()))
    }

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let joined = if self.follows { kept_table(id, cx) } else { None };
        if self.follows && joined.is_none() {
            return Vec::new();
        }
        let action =
            Action::create(id, self.sql(id, &ident(&self.role))).because(reason(id, &ident(&self.role)));
        let after =
            before_it_becomes_the_owners(id, &self.role).into_iter().chain(joined.as_ref().map(id_of));
        vec![on_target(action, id, cx).requiring(after)]
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if self.follows {
            return Vec::new();
        }
        let target = Target::of::<0>(id).map(|(target, _)| target.id());
        let role = target.map_or_else(|| "CURRENT_USER".to_owned(), |target| sql_of(cx.to, &target));
        vec![on_target(Action::drop(id, self.sql(id, &role)).because(reason(id, &role)), id, cx)]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        if old.follows && self.follows {
            return Alter::InPlace(Vec::new());
        }
        let role = ident(&self.role);
        let action = Action::alter(id, self.sql(id, &role), &role).because(reason(id, &role));
        Alter::InPlace(vec![on_target(action, id, cx).producing([id.clone()])])
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }
}

/// The sequences that a table owns change hands with it.
fn on_target(action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
    let Some(relation) = Target::of::<0>(id).and_then(|(target, _)| target.of_relation()) else { return action };
    let sequences = touched::sequences(&relation, cx.from);
    action.touching(std::iter::once(relation).chain(sequences), Operation::Entries)
}

impl Owner {
    fn sql(&self, id: &ObjectId, role: &str) -> String {
        let target = Target::of::<0>(id).map(|(target, _)| target.sql(self.procedure)).unwrap_or_default();
        format!("ALTER {target} OWNER TO {role}")
    }
}

fn reason(id: &ObjectId, role: &str) -> String {
    Target::of::<0>(id).map(|(target, _)| format!("give {} to {role}", target.label())).unwrap_or_default()
}

/// The owner that a new sequence must have for a column of a table that is there already: the table's.
pub(crate) fn given(sequence: &Object, from: &Catalog, to: &Catalog) -> Option<Object> {
    if sequence.id.kind != Kind::Sequence {
        return None;
    }
    let mut columns = to.depends(&sequence.id).filter(|on| on.id.kind == Kind::Column);
    let role = columns.find_map(|column| role_of(from, column.parent.as_ref()?))?;
    let body = Body::Owner(Arc::new(Owner { role: role.to_owned(), procedure: false, follows: true }));
    Some(Object { id: id_of(&sequence.id), parent: Some(sequence.id.clone()), body })
}

/// The id of the owner of `target`.
pub(crate) fn id_of(target: &ObjectId) -> ObjectId {
    ObjectId::attached(Kind::Owner, target, &[])
}

/// The owner of `target`, where that is not the reading role.
pub(crate) fn role_of<'a>(catalog: &'a Catalog, target: &ObjectId) -> Option<&'a str> {
    match &catalog.get(&id_of(target))?.body {
        Body::Owner(owner) => Some(&owner.role),
        _ => None,
    }
}

/// The owner of `target` as SQL names a role.
pub(crate) fn sql_of(catalog: &Catalog, target: &ObjectId) -> String {
    // The first schema belongs to a role of its own from PostgreSQL 15 on.
    let first = target.kind == Kind::Schema && target.name() == "public" && catalog.version.major() >= 15;
    let usual = if first { "pg_database_owner" } else { "CURRENT_USER" };
    role_of(catalog, target).map_or_else(|| usual.to_owned(), ident)
}

/// What default privileges gave to the role that is to own the object is taken back first: as the owner's it would be
/// taken from the owner.
fn before_it_becomes_the_owners(id: &ObjectId, role: &str) -> Option<ObjectId> {
    let (target, _) = Target::of::<0>(id)?;
    Some(ObjectId::attached(Kind::Grant, &target.id(), &[role]))
}

/// The table that stays and gets the sequence for a column of its: it asks for its own owner. With a new table the
/// sequence is still the creator's, as the table is, when it is given to a column.
fn kept_table(id: &ObjectId, cx: &Context<'_>) -> Option<ObjectId> {
    let (sequence, _) = Target::of::<0>(id)?;
    let mut columns = cx.to.depends(&sequence.id()).filter(|on| on.id.kind == Kind::Column);
    columns.find_map(|column| column.parent.clone().filter(|table| cx.keeps(table)))
}

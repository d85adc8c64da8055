//! Enum types.
//!
//! Values are added and renamed in place. Removing or reordering them needs a new type that the columns move to, see
//! [`super::type_swap`].

pub(crate) mod values;

use serde::{Deserialize, Serialize};

use super::{namespace, type_swap};
use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Disturbance, Kind, Model, Reaction};
use crate::plan::{Action, Context, Hazard, Intents, Settle};
use values::{Addition, Anchor};

/// The fields of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Enum {
    /// Its labels, in their order.
    pub values: Vec<String>,
}

impl Model for Enum {
    const KIND: Kind = Kind::Enum;
    const QUERY: &'static str = include_str!("enum.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, format!("CREATE TYPE {} AS ENUM ({})", id.sql(), self.list()))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TYPE {}", id.sql()))]
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
        let renames = values::renames(id, &old.values, &new.values, cx.intents);
        // One that is renamed in place is told with its statement.
        let is_told = |value: &String| renames.iter().any(|(from, _)| from == value) && !cx.replaces(id);
        let gone = old.values.iter().filter(|value| !new.values.contains(value) && !is_told(value));
        let gone: Vec<String> = gone.map(|value| literal(value)).collect();
        let message = || format!("code that reads or writes {} of {id} fails from here on", gone.join(", "));
        (!gone.is_empty()).then(|| Hazard::new("breaks-running-code", message())).into_iter().collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let renames = values::renames(id, &old.values, &self.values, cx.intents);
        let renamed = values::after(&old.values, &renames);
        let Some(additions) = values::additions(&renamed, &self.values) else { return Alter::Replace };
        let renames = values::stepwise(renames).into_iter().map(|(from, to)| rename_value(id, &from, &to));
        Alter::InPlace(renames.chain(additions.into_iter().map(|addition| add_value(id, &addition))).collect())
    }

    fn replace(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        if type_swap::online::is_wanted(id, cx)
            && let Some(actions) = type_swap::online::replace_type(id, &self.list(), cx)
        {
            return Some(actions);
        }
        let mut create = self.create(id, cx);
        let gone: Vec<&String> = old.values.iter().filter(|value| !self.values.contains(value)).collect();
        let bodies = values::mentioned_in(&gone, cx);
        if !bodies.is_empty() {
            let message = format!("{} may still use a value that is gone from {}", bodies.join(", "), id.sql());
            create = create.into_iter().map(|action| action.hazard("enum-value-in-body", &message)).collect();
        }
        type_swap::swap(id, "TYPE", create, cx)
    }

    /// Whatever names a value follows its new name: nothing of it need be written again.
    fn relocate(&self, old: &Self, id: &ObjectId, _from: &Catalog, intents: &Intents) -> Vec<Action> {
        let renames = values::renames(id, &old.values, &self.values, intents);
        values::stepwise(renames).into_iter().map(|(from, to)| rename_value(id, &from, &to)).collect()
    }

    fn reaction(&self, _id: &ObjectId, _disturbed: &ObjectId, _how: Disturbance, _cx: &Context<'_>) -> Reaction {
        // An enum is made of nothing but its labels.
        Reaction::Unaffected
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TYPE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }
}

impl Enum {
    /// The labels as an SQL array of text.
    pub(crate) fn labels(&self) -> String {
        format!("ARRAY[{}]::text[]", self.list())
    }

    fn list(&self) -> String {
        self.values.iter().map(|value| literal(value)).collect::<Vec<_>>().join(", ")
    }
}

fn rename_value(id: &ObjectId, from: &str, to: &str) -> Action {
    let (from, to) = (literal(from), literal(to));
    let sql = format!("ALTER TYPE {} RENAME VALUE {from} TO {to}", id.sql());
    Action::alter(id, sql, format!("rename value {from} to {to}"))
        .hazard("breaks-running-code", format!("code that reads or writes {from} of {id} fails from here on"))
}

fn add_value(id: &ObjectId, addition: &Addition<'_>) -> Action {
    let value = literal(addition.value);
    let place = match addition.anchor {
        Anchor::End => String::new(),
        Anchor::Before(next) => format!(" BEFORE {}", literal(next)),
        Anchor::After(previous) => format!(" AFTER {}", literal(previous)),
    };
    let sql = format!("ALTER TYPE {} ADD VALUE {value}{place}", id.sql());
    // 55P04: a value cannot be used in the transaction that adds it.
    Action::alter(id, sql, format!("add value {value}"))
        .settling(Settle::BeforeUse)
        .hazard("not-reversible", format!("PostgreSQL has no statement that takes {value} out of {id} again"))
}

//! The default of a table's column.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::column::Column;
use crate::kind::expression::Expression;
use crate::kind::{Alter, Body, Disturbance, Kind, Model, Reach, Reaction};
use crate::kind::table::table_of;
use crate::plan::{Action, Context};

/// The fields of a default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Default {
    /// What it is.
    pub expression: Expression,
    /// Whether each row gets another value.
    #[serde(default)]
    pub volatile: bool,
}

impl Model for Default {
    const KIND: Kind = Kind::Default;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Table, Operation::Entries));
    const QUERY: &'static str = include_str!("default.sql");
    const UNCOMPARED: &'static [&'static str] = &["volatile"];

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.set(id))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("{} DROP DEFAULT", alter_column(id)))]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![Action::alter(id, self.set(id), format!("now {}", self.expression))])
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        match how {
            Disturbance::Replaced | Disturbance::Swapped => Reaction::Recreate,
            // PostgreSQL casts the old default to the new type where it can, else it refuses (42804).
            Disturbance::Retyped if Self::follows(disturbed, cx) && !self.changes(id, cx) => Reaction::Unaffected,
            Disturbance::Retyped => Reaction::Recreate,
        }
    }
}

impl Default {
    fn set(&self, id: &ObjectId) -> String {
        format!("{} SET DEFAULT {}", alter_column(id), self.expression.sql())
    }

    fn follows(column: &ObjectId, cx: &Context<'_>) -> bool {
        let states = cx.from.model::<Column>(column).zip(cx.to.model(column));
        states.is_some_and(|(old, new): (_, &Column)| new.converts_by_itself(old))
    }

    fn changes(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        !matches!(cx.to.get(id).map(|object| &object.body), Some(Body::Default(new)) if new.expression == self.expression)
    }
}

fn alter_column(id: &ObjectId) -> String {
    let table = table_of(id);
    format!("ALTER TABLE ONLY {} ALTER COLUMN {}", table.sql(), ident(id.name()))
}

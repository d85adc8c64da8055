//! Rewrite rule of a table or view, other than the one that makes a view.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::{Alter, Disturbance, Kind, Model, Reach, Reaction};
use crate::kind::table::table_of;
use crate::plan::{Action, Context};

/// The fields of a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// `INSERT`, `UPDATE`, `DELETE` or `SELECT`.
    pub event: String,
    /// What follows the table's name: `WHERE (…) DO INSTEAD …`.
    pub definition: Expression,
    /// When it fires, as `ALTER TABLE` says it: `ENABLE`, `DISABLE`, `ENABLE REPLICA`, `ENABLE ALWAYS`.
    pub enabled: String,
}

impl Model for Rule {
    const KIND: Kind = Kind::Rule;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Table, Operation::Guard));
    const QUERY: &'static str = include_str!("rule.sql");
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut actions = vec![Action::create(id, self.statement(id, "CREATE"))];
        if self.enabled != "ENABLE" {
            actions.push(Action::create(id, self.enable(id)).because(format!("{} {id}", self.enabled.to_lowercase())));
        }
        actions
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP RULE {} ON {}", ident(id.name()), table(id)))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        let mut actions = Vec::new();
        if self.event != old.event || self.definition != old.definition {
            actions.push(Action::alter(id, self.statement(id, "CREATE OR REPLACE"), "definition"));
        }
        if self.enabled != old.enabled {
            actions.push(Action::alter(id, self.enable(id), self.enabled.to_lowercase()));
        }
        Alter::InPlace(actions)
    }

    fn reaction(
        &self,
        _id: &ObjectId,
        disturbed: &ObjectId,
        how: Disturbance,
        _cx: &Context<'_>,
    ) -> Reaction {
        // "cannot alter type of a column used by a view or rule" (0A000).
        let used = how == Disturbance::Replaced || disturbed.kind == Kind::Column;
        if used { Reaction::Recreate } else { Reaction::Unaffected }
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER RULE {} ON {} RENAME TO {}", ident(id.name()), table(id), ident(name)))
    }
}

impl Rule {
    fn statement(&self, id: &ObjectId, verb: &str) -> String {
        let name = ident(id.name());
        format!("{verb} RULE {name} AS\n    ON {} TO {} {}", self.event, table(id), self.definition.sql())
    }

    fn enable(&self, id: &ObjectId) -> String {
        format!("ALTER TABLE {} {} RULE {}", table(id), self.enabled, ident(id.name()))
    }
}

fn table(id: &ObjectId) -> String {
    table_of(id).sql()
}

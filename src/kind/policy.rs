//! Row-level security policy. Whether a table's policies apply at all is a field of the table.

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::{Alter, Body, Disturbance, Kind, Model, Reach, Reaction};
use crate::kind::table::table_of;
use crate::plan::{Action, Context, Hazard};

/// The fields of a policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// Whether it lets rows through; a restrictive one holds them back.
    pub permissive: bool,
    /// `ALL`, `SELECT`, `INSERT`, `UPDATE` or `DELETE`.
    pub command: String,
    /// Whom it is for, sorted; `public` is everyone.
    pub roles: Vec<String>,
    /// Which rows are seen.
    pub using: Option<Expression>,
    /// Which rows may be written.
    pub with_check: Option<Expression>,
}

impl Model for Policy {
    const KIND: Kind = Kind::Policy;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Table, Operation::Guard));
    const QUERY: &'static str = include_str!("policy.sql");
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut sql = format!("CREATE POLICY {}", on(id));
        if !self.permissive {
            sql.push_str(" AS RESTRICTIVE");
        }
        if self.command != "ALL" {
            sql.push_str(&format!(" FOR {}", self.command));
        }
        if self.roles != ["public"] {
            sql.push_str(&self.to_roles());
        }
        if let Some(using) = &self.using {
            sql.push_str(&clause("USING", using));
        }
        if let Some(check) = &self.with_check {
            sql.push_str(&clause("WITH CHECK", check));
        }
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP POLICY {}", on(id)))]
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        if !cx.parent(id).is_some_and(|table| cx.keeps(&table.id) && applies(&table.id, cx)) {
            return Vec::new();
        }
        let lets_more = match (old, new) {
            (None, Some(new)) => new.permissive,
            (Some(old), None) => !old.permissive,
            (Some(_), Some(_)) => true,
            (None, None) => false,
        };
        let what = match (old, new) {
            (None, _) => "lets",
            (Some(_), None) => "no longer holds back",
            (Some(_), Some(_)) => "may let",
        };
        let message = match new {
            None => format!("{id} {what} what it did"),
            Some(_) => format!("{id} {what} more rows through than before"),
        };
        lets_more.then(|| Hazard::new("privilege-widened", message)).into_iter().collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        let takes_away = |old: &Option<Expression>, new: &Option<Expression>| old.is_some() && new.is_none();
        let differs_in_kind = self.permissive != old.permissive || self.command != old.command;
        if differs_in_kind || takes_away(&old.using, &self.using) || takes_away(&old.with_check, &self.with_check) {
            return Alter::Replace;
        }
        let mut sql = format!("ALTER POLICY {}", on(id));
        if self.roles != old.roles {
            sql.push_str(&self.to_roles());
        }
        if let Some(using) = self.using.as_ref().filter(|_| self.using != old.using) {
            sql.push_str(&clause("USING", using));
        }
        if let Some(check) = self.with_check.as_ref().filter(|_| self.with_check != old.with_check) {
            sql.push_str(&clause("WITH CHECK", check));
        }
        Alter::InPlace(vec![Action::alter(id, sql, changed.join(", ").replace('_', " "))])
    }

    fn reaction(
        &self,
        _id: &ObjectId,
        disturbed: &ObjectId,
        how: Disturbance,
        _cx: &Context<'_>,
    ) -> Reaction {
        // "cannot alter type of a column used in a policy definition" (0A000).
        let used = how == Disturbance::Replaced || disturbed.kind == Kind::Column;
        if used { Reaction::Recreate } else { Reaction::Unaffected }
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER POLICY {} RENAME TO {}", on(id), ident(name)))
    }
}

impl Policy {
    fn to_roles(&self) -> String {
        // No role can be called "public".
        let role = |name: &String| if name == "public" { "PUBLIC".to_owned() } else { ident(name) };
        format!(" TO {}", self.roles.iter().map(role).collect::<Vec<_>>().join(", "))
    }
}

/// Whether policies apply to the table before and after.
fn applies(table: &ObjectId, cx: &Context<'_>) -> bool {
    let secured = |catalog: &Catalog| match catalog.get(table).map(|object| &object.body) {
        Some(Body::Table(table)) => table.row_security,
        _ => false,
    };
    secured(cx.from) && secured(cx.to)
}

fn clause(keyword: &str, expression: &Expression) -> String {
    format!("\n    {keyword} ({})", expression.sql())
}

fn on(id: &ObjectId) -> String {
    let table = table_of(id);
    format!("{} ON {}", ident(id.name()), table.sql())
}

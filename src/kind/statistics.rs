//! Statistics object: what `ANALYZE` finds out about several columns together, or about expressions.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::index::backing::several_retyped;
use crate::kind::{Alter, Disturbance, Kind, Model, Reach, Reaction, Since, owner};
use crate::plan::{Action, Context};

/// How many kinds of statistics there are: what `CREATE STATISTICS` makes when none is named.
const EVERY_KIND: usize = 3;

/// The fields of a statistics object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statistics {
    /// `ndistinct`, `dependencies` and `mcv`, in this order; none of a single expression.
    pub kinds: Vec<String>,
    /// The columns, sorted.
    pub columns: Vec<String>,
    /// The expressions (14), sorted.
    pub expressions: Option<Vec<Expression>>,
    /// The statistics target, where it is not that of the columns.
    pub target: Option<i32>,
}

impl Model for Statistics {
    const KIND: Kind = Kind::Statistics;
    const QUERY: &'static str = include_str!("statistics.sql");
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Table, Operation::Settings));
    const RENAMES_FREELY: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let table = cx.parent(id).map(|table| table.id.sql()).unwrap_or_default();
        let named = !self.kinds.is_empty() && self.kinds.len() < EVERY_KIND;
        let kinds = if named { format!(" ({})", self.kinds.join(", ")) } else { String::new() };
        let sql = format!("CREATE STATISTICS {}{kinds} ON {} FROM {table}", id.sql(), self.what());
        let target = self.target.map(|_| self.set_target(id).requiring([id.clone()]));
        let create = Action::create(id, sql).touching(cx.parent(id).map(|table| table.id.clone()), Operation::Settings);
        std::iter::once(create).chain(target).collect()
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP STATISTICS {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        if changed == ["target"] { Alter::InPlace(vec![self.set_target(id)]) } else { Alter::Replace }
    }

    fn reaction(
        &self,
        id: &ObjectId,
        _disturbed: &ObjectId,
        how: Disturbance,
        cx: &Context<'_>,
    ) -> Reaction {
        let is_computed_anew = self.expressions.is_some() && (how == Disturbance::Swapped || several_retyped(id, cx));
        if how == Disturbance::Replaced || is_computed_anew {
            return Reaction::Recreate;
        }
        // Up to PostgreSQL 13 it stays as it is. From 14 on it is made anew from its text, which has neither target nor
        // owner: it belongs to whoever changes the column (measured on 13, 15 and 18).
        if cx.version.major() < 14 {
            return Reaction::Unaffected;
        }
        let target = self.target.map(|_| self.set_target(id));
        let owner = owner::role_of(cx.to, id).map(|role| {
            let sql = format!("ALTER STATISTICS {} OWNER TO {}", id.sql(), ident(role));
            Action::alter(id, sql, "the owner again, which the column's new type has put back")
        });
        let again: Vec<Action> = target.into_iter().chain(owner).collect();
        if again.is_empty() { Reaction::Unaffected } else { Reaction::Adapt(again) }
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER STATISTICS {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        self.expressions.is_some().then_some((14, "statistics of expressions"))
    }
}

impl Statistics {
    /// What follows `ON`.
    fn what(&self) -> String {
        let columns = self.columns.iter().map(|column| ident(column));
        let expressions = self.expressions.iter().flatten().map(|expression| format!("({})", expression.sql()));
        columns.chain(expressions).collect::<Vec<_>>().join(", ")
    }

    fn set_target(&self, id: &ObjectId) -> Action {
        let sql = format!("ALTER STATISTICS {} SET STATISTICS {}", id.sql(), self.target.unwrap_or(-1));
        Action::alter(id, sql, "statistics target")
    }
}

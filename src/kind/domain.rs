//! Domains.

pub(crate) mod evidence;

use serde::{Deserialize, Serialize};

use super::{namespace, touched, type_swap};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::column::Column;
use crate::kind::expression::Expression;
use crate::kind::{Alter, Body, Disturbance, Kind, Model, Reaction, Since};
use crate::plan::{Action, Context};

/// The first version that keeps a domain's NOT NULL as a constraint with a name.
const NAMED_NOT_NULL: u16 = 17;

/// The fields of a domain; its checks are objects of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Domain {
    /// The type it is over.
    pub base: String,
    /// Its collation, if not that of the base type.
    pub collation: Option<String>,
    /// Its default expression.
    pub default: Option<Expression>,
    /// Whether it refuses NULL.
    pub not_null: bool,
    /// The name of the constraint that refuses NULL, if somebody chose one (17).
    pub not_null_name: Option<String>,
}

impl Model for Domain {
    const KIND: Kind = Kind::Domain;
    const QUERY: &'static str = include_str!("domain.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut sql = format!("CREATE DOMAIN {} AS {}", id.sql(), self.base);
        if let Some(collation) = &self.collation {
            sql.push_str(&format!(" COLLATE {collation}"));
        }
        if let Some(default) = &self.default {
            sql.push_str(&format!(" DEFAULT {}", default.sql()));
        }
        if self.not_null {
            sql.push_str(&self.not_null_clause(id, cx));
        }
        let mut checks = Vec::new();
        for object in cx.to.children_of(id, Kind::DomainConstraint) {
            if let Body::DomainConstraint(check) = &object.body
                && check.validated
                && !needs(cx, &object.id, id)
            {
                sql.push_str(&format!("\n    CONSTRAINT {} {}", ident(object.id.name()), check.definition.sql()));
                checks.push(object.id.clone());
            }
        }
        vec![Action::create(id, sql).producing(checks)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP DOMAIN {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        if self.base != old.base || self.collation != old.collation {
            return Alter::Replace;
        }
        // 0A000: no rows are looked through that hold the domain inside of an array or another type.
        if self.not_null && !old.not_null && is_held_inside(id, cx) {
            return Alter::Replace;
        }
        let mut actions = Vec::new();
        if self.default != old.default {
            actions.push(self.set_default(id));
        }
        actions.extend(self.alter_not_null(old, id, cx));
        Alter::InPlace(actions)
    }

    fn replace(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        let swap = type_swap::swap(id, "DOMAIN", self.create(id, cx), cx)?;
        Some(old.let_go(id, cx).into_iter().chain(swap).collect())
    }

    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        if how != Disturbance::Replaced {
            return Reaction::Unaffected;
        }
        if self.is_over(disturbed) {
            return Reaction::Recreate;
        }
        // Only the default can depend on it: that is taken away and written again, and no row moves.
        let drop_default = drop_default(id, [disturbed.clone()]);
        let wanted = cx.to.get(id).map(|object| &object.body);
        match wanted {
            Some(Body::Domain(new)) if new.default.is_some() => {
                Reaction::Adapt(vec![drop_default, new.set_default(id).requiring([disturbed.clone()])])
            }
            _ => Reaction::Adapt(vec![drop_default]),
        }
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER DOMAIN {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        self.not_null_name.is_some().then_some((NAMED_NOT_NULL, "names of NOT NULL constraints of domains"))
    }
}

impl Domain {
    fn is_over(&self, disturbed: &ObjectId) -> bool {
        let base = self.base.trim_end_matches("[]");
        let name = disturbed.sql();
        let only_in_default = || self.default.as_ref().is_some_and(|default| default.text().contains(&name));
        disturbed.kind.is_type() && (base == name || !only_in_default())
    }

    fn not_null_clause(&self, id: &ObjectId, cx: &Context<'_>) -> String {
        // PostgreSQL would not choose the usual name while the old domain still has it.
        let chosen = self.not_null_name.is_some() || cx.from.contains(id);
        if chosen && cx.version.major() >= NAMED_NOT_NULL {
            return format!(" CONSTRAINT {} NOT NULL", ident(&self.not_null_called(id)));
        }
        " NOT NULL".to_owned()
    }

    /// The old domain lives on under another name while the new one needs the successors of the functions it uses: it
    /// lets go of them first.
    fn let_go(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let dropped = |on: &ObjectId| {
            let used = cx.from.depends(on).map(|object| object.id.clone());
            used.filter(|used| used != id && !used.kind.is_type() && cx.drops(used)).collect::<Vec<_>>()
        };
        let mut actions = Vec::new();
        let functions = dropped(id);
        if self.default.is_some() && !functions.is_empty() {
            actions.push(drop_default(id, functions.into_iter().chain([id.clone()])));
        }
        for check in cx.from.children_of(id, Kind::DomainConstraint).filter(|check| !dropped(&check.id).is_empty()) {
            actions.extend(check.body.drop(&check.id, cx));
        }
        actions
    }

    fn set_default(&self, id: &ObjectId) -> Action {
        match &self.default {
            Some(default) => {
                Action::alter(id, format!("ALTER DOMAIN {} SET DEFAULT {}", id.sql(), default.sql()), "set default")
            }
            None => Action::alter(id, format!("ALTER DOMAIN {} DROP DEFAULT", id.sql()), "drop default"),
        }
    }

    fn alter_not_null(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
        let named = cx.version.major() >= NAMED_NOT_NULL;
        let domain = id.sql();
        let (sql, what) = match (old.not_null, self.not_null) {
            (true, false) => (format!("ALTER DOMAIN {domain} DROP NOT NULL"), "drop not null"),
            (false, true) => match self.not_null_name.as_ref().filter(|_| named) {
                Some(name) => (format!("ALTER DOMAIN {domain} ADD CONSTRAINT {} NOT NULL", ident(name)), "set not null"),
                None => (format!("ALTER DOMAIN {domain} SET NOT NULL"), "set not null"),
            },
            (true, true) if named && self.not_null_name != old.not_null_name => {
                let (from, to) = (old.not_null_called(id), self.not_null_called(id));
                let sql = format!("ALTER DOMAIN {domain} RENAME CONSTRAINT {} TO {}", ident(&from), ident(&to));
                (sql, "rename the not-null constraint")
            }
            _ => return None,
        };
        let action = Action::alter(id, sql, what);
        let is_proved = self.not_null && !old.not_null;
        if !is_proved {
            return Some(action);
        }
        let action = action.touching(touched::holders(id, cx), Operation::ProveDomain);
        Some(evidence::refusing_nulls(action, id, cx))
    }

    fn not_null_called(&self, id: &ObjectId) -> String {
        self.not_null_name.clone().unwrap_or_else(|| {
            let end = (0..=id.name().len().min(54)).rev().find(|end| id.name().is_char_boundary(*end));
            format!("{}_not_null", &id.name()[..end.unwrap_or_default()])
        })
    }
}

/// Whether a column holds it inside of an array or another type, other than a domain. One that goes counts as well: it
/// may be there until what uses it has turned to columns that come.
pub(crate) fn is_held_inside(id: &ObjectId, cx: &Context<'_>) -> bool {
    type_swap::columns_there(id, cx).iter().any(|column| {
        let Some(body) = cx.from.model::<Column>(column) else { return false };
        let name = body.type_name.as_str();
        let mut types = cx.from.depends(column).filter(|on| on.id.kind == Kind::Domain);
        name != id.sql() && !types.any(|on| on.id.sql() == name)
    })
}

/// Takes the default away so that what it uses can be dropped.
fn drop_default(id: &ObjectId, uses: impl IntoIterator<Item = ObjectId>) -> Action {
    let sql = format!("ALTER DOMAIN {} DROP DEFAULT", id.sql());
    let mut action = Action::drop(id, sql).releasing(uses).because(format!("alter {id}: drop the default for now"));
    action.destroys.clear();
    action
}

/// Whether `check` needs `domain` by another way than belonging to it: a function that takes it.
fn needs(cx: &Context<'_>, check: &ObjectId, domain: &ObjectId) -> bool {
    let mut open: Vec<ObjectId> = cx.to.depends(check).map(|object| object.id.clone()).filter(|id| id != domain).collect();
    let mut seen = std::collections::BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == *domain {
            return true;
        }
        if seen.insert(id.clone()) {
            open.extend(cx.to.depends(&id).map(|object| object.id.clone()));
        }
    }
    false
}

//! Changes of a constraint that stays.

use super::{Constraint, Sort, evidence, membership, online, table};
use crate::catalog::ObjectId;
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::index::descent;
use crate::kind::{Alter, touched};
use crate::kind::table::{is_in_use, table_of};
use crate::plan::{Action, Context};

pub(super) fn alter(new: &Constraint, old: &Constraint, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
    let changes = |field: &str| changed.iter().any(|name| name == field);
    if ["type", "definition", "predicate", "no_inherit"].into_iter().any(changes) {
        return Alter::Replace;
    }
    // "This operation is not supported for partitioned indexes."
    if changes("options") && new.partitioned {
        return Alter::Replace;
    }
    let mut actions = Vec::new();
    if changes("inherited") || changes("local") {
        match descend(new, old, id, cx) {
            Some(steps) => actions.extend(steps),
            None => return Alter::Replace,
        }
    }
    if changes("part_of_index") {
        match new.change_index_above(id, cx) {
            Ok(steps) => actions.extend(steps),
            Err(refusal) => return Alter::Refuse(refusal),
        }
    }
    if ["deferrable", "deferred", "enforced", "valid"].into_iter().any(changes)
        && !runs_down(new, old, id, cx)
        && !online::is_taken_over(id, cx)
    {
        match promise(new, old, id, cx) {
            Some(steps) => actions.extend(steps),
            None => return Alter::Replace,
        }
    }
    actions.extend(new.backing().alter(&old.backing(), id, cx));
    Alter::InPlace(actions)
}

/// Whether the same change of its origin reaches it.
fn runs_down(new: &Constraint, old: &Constraint, id: &ObjectId, cx: &Context<'_>) -> bool {
    let promise = |c: &Constraint| (c.deferrable, c.deferred, c.enforced, c.valid);
    descent::origins(id, cx.to).iter().any(|origin| {
        let states = (cx.from.model::<Constraint>(&origin.id), cx.to.model::<Constraint>(&origin.id));
        matches!(states, (Some(before), Some(after)) if promise(before) == promise(old) && promise(after) == promise(new))
    })
}

/// Deferrability, enforcement and validation; `None` if PostgreSQL cannot change them in place.
fn promise(new: &Constraint, old: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let version = cx.version.major();
    let foreign_key = new.sort == Sort::ForeignKey;
    let mut actions = Vec::new();
    if (new.deferrable, new.deferred) != (old.deferrable, old.deferred) {
        if !foreign_key {
            return None;
        }
        let timing = match (new.deferrable, new.deferred) {
            (true, true) => "DEFERRABLE INITIALLY DEFERRED",
            (true, false) => "DEFERRABLE INITIALLY IMMEDIATE",
            (false, _) => "NOT DEFERRABLE",
        };
        let sql = format!("ALTER TABLE {} ALTER CONSTRAINT {} {timing}", table(id), ident(id.name()));
        actions.push(Action::alter(id, sql, timing.to_lowercase()));
    }
    if new.enforced != old.enforced {
        // Enforcing checks the rows, so what is not to be checked must be added anew.
        if !foreign_key || version < 18 || !new.valid {
            return None;
        }
        let not = if new.enforced { "" } else { "NOT " };
        let sql = format!("ALTER TABLE {} ALTER CONSTRAINT {} {not}ENFORCED", table(id), ident(id.name()));
        let change = Action::alter(id, sql, format!("{}enforced", not.to_lowercase()));
        let (own, other) = match new.enforced {
            true => (Operation::AddCheck, Operation::AddReferenced),
            false => (Operation::Entries, Operation::DropReferenced),
        };
        let change = touched::with_partitions(change, &table_of(id), own, cx);
        actions.push(new.referring(change, other, cx));
    } else if new.valid && !old.valid {
        actions.push(validate(id, cx));
    } else if old.valid && !new.valid {
        return None;
    }
    Some(actions)
}

pub(super) fn validate_sql(id: &ObjectId) -> String {
    format!("ALTER TABLE {} VALIDATE CONSTRAINT {}", table(id), ident(id.name()))
}

pub(super) fn validate(id: &ObjectId, cx: &Context<'_>) -> Action {
    let validate = Action::alter(id, validate_sql(id), "check the rows that are there");
    let Some(own) = cx.to.model::<Constraint>(id).or_else(|| cx.from.model::<Constraint>(id)) else { return validate };
    let validate = own.validating(validate, id, cx);
    if !descent::is_on_standing_table(id, cx) {
        return validate;
    }
    let validate = evidence::risky(validate, own, id, cx);
    if is_in_use(&table_of(id), cx) { validate.pacing(Pace::Long).apart() } else { validate }
}

/// Begins or ceases to come from a table above; `None` if it must be made anew for that.
fn descend(new: &Constraint, old: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    match new.sort {
        Sort::Check => descend_check(new, old, id, cx),
        // A foreign key of a partition joins one of the whole by itself, and leaves with its table.
        Sort::ForeignKey if new.inherited => Some(Vec::new()),
        Sort::ForeignKey => descent::alter(id, false, cx),
        _ => descent::alter(id, new.inherited, cx),
    }
}

fn descend_check(new: &Constraint, old: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    match (old.comes_from_above(), new.comes_from_above()) {
        (false, false) => Some(Vec::new()),
        // It stays with a table that leaves.
        (true, false) if !new.inherited => descent::alter(id, false, cx),
        (true, false) => {
            let sql = format!("ALTER TABLE {} ADD {}", table(id), new.clause(id));
            let add = Action::alter(id, sql, "by the table's own right, too");
            Some(vec![new.adding(add, id, cx)])
        }
        // A partition's check never counts as its own once the whole has it.
        (false, true) if new.partition => Some(Vec::new()),
        (false, true) if !old.inherited && descent::origins(id, cx.to).iter().any(|origin| cx.creates(&origin.id)) => None,
        (false, true) => Some(membership::disown(id, cx)),
        (true, true) => Some(Vec::new()),
    }
}

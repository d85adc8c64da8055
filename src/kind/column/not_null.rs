//! NOT NULL comes, goes, and gets another name.

use super::alter::follows_parent;
use super::{Column, alter_table, inherit};
use crate::catalog::ObjectId;
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::constraint::Sort;
use crate::kind::{Body, helper, table, touched};
use crate::kind::table::{is_in_use, table_of};
use crate::plan::{Action, Context, Hazard, Question};

/// `SET NOT NULL`, or the named constraint of PostgreSQL 18.
pub(crate) fn set(column: &Column, id: &ObjectId, cx: &Context<'_>) -> Action {
    let version = cx.version.major();
    let is_named = column.not_null_name.is_some() || column.not_null_unproven || column.not_null_no_inherit;
    let sql = if version >= 18 && is_named {
        let not_valid = if column.not_null_unproven { " NOT VALID" } else { "" };
        format!("{}{not_valid}", named(column, id))
    } else {
        format!("{} ALTER COLUMN {} SET NOT NULL", alter_table(id), ident(id.name()))
    };
    let operation = if column.not_null_unproven { Operation::Entries } else { Operation::SetNotNull };
    let set = touched::with_below(Action::alter(id, sql, "not null"), &table_of(id), operation, cx);
    // One that is NOT VALID looks at no rows.
    if column.not_null_unproven { set } else { risky(set, id) }
}

/// The action that sets it where a check has proved already that it holds: nobody looks at the rows.
pub(crate) fn proven(mut set: Action) -> Action {
    set.hazards.clear();
    for touch in &mut set.touches {
        touch.operation = Operation::Entries;
    }
    set
}

/// The constraint of PostgreSQL 18.
fn named(column: &Column, id: &ObjectId) -> String {
    let name = own_name(column, id);
    let no_inherit = if column.not_null_no_inherit { " NO INHERIT" } else { "" };
    format!("{} ADD CONSTRAINT {} NOT NULL {}{no_inherit}", alter_table(id), ident(&name), ident(id.name()))
}

/// The name that it gets here: one from above may come later.
fn own_name(column: &Column, id: &ObjectId) -> String {
    column.not_null_name.clone().unwrap_or_else(|| Column::usual_not_null_name(id))
}

fn risky(action: Action, id: &ObjectId) -> Action {
    let hazard = Hazard::new("needs-valid-data", format!("fails if {id} holds NULLs"));
    action.asking(Question::nulls(table_of(id), id, hazard))
}

/// From what `old` says about NULL to what `new` says.
pub(super) fn change(new: &Column, old: &Column, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let column = ident(id.name());
    let drop = || {
        Action::alter(id, format!("{} ALTER COLUMN {column} DROP NOT NULL", alter_table(id)), "nullable")
    };
    if new.not_null && !old.not_null {
        let from_parent = follows_parent(id, cx, |a, b| a.not_null == b.not_null, new) && new.not_null_name.is_none();
        return if from_parent { Vec::new() } else { begin(new, id, cx) };
    }
    if !new.not_null && old.not_null {
        return std::iter::once(drop()).chain(again_below(id, cx)).collect();
    }
    let name = |column: &Column| column.not_null_constraint(id).unwrap_or_default();
    let (from, to) = (name(old), name(new));
    if old.not_null_no_inherit != new.not_null_no_inherit || (new.not_null_unproven && !old.not_null_unproven) {
        return vec![drop(), set(new, id, cx)];
    }
    let mut actions = Vec::new();
    // A table that changes its place names them itself, while they are not inherited.
    if from != to && !table::moves(id, cx) {
        let sql = format!("{} RENAME CONSTRAINT {} TO {}", alter_table(id), ident(&from), ident(&to));
        actions.push(Action::alter(id, sql, "name of the NOT NULL constraint"));
    }
    if old.not_null_unproven && !new.not_null_unproven {
        let validate = validate(&to, id, cx).because(format!("alter {id}: prove NOT NULL"));
        actions.push(if is_in_use(&table_of(id), cx) { validate.pacing(Pace::Long).apart() } else { validate });
    }
    actions
}

/// The tables below cannot keep theirs, and no row of them has NULL. From 18 on child tables keep what is their own; what they
/// only had from above, and shall have, becomes their own.
fn again_below(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let each_keeps_its_own = cx.version.major() >= 18 && touched::partitions(&table_of(id), cx.to).is_empty();
    let stays = |heir: &ObjectId| {
        let (old, new) = (cx.from.model::<Column>(heir)?, cx.to.model::<Column>(heir)?);
        let becomes_own = old.not_null_inherited_name.is_some() && new.not_null_inherited_name.is_none();
        (cx.keeps(heir) && old.not_null && new.not_null && (becomes_own || !each_keeps_its_own)).then_some(new)
    };
    let again = |heir: ObjectId| {
        let column = stays(&heir)?;
        let sql = match &column.not_null_name {
            Some(_) if each_keeps_its_own => named(column, &heir),
            _ => format!("{} ALTER COLUMN {} SET NOT NULL", alter_table(&heir), ident(heir.name())),
        };
        let set = Action::alter(id, sql, format!("{heir} stays NOT NULL"));
        Some(touched::with_below(set, &table_of(&heir), Operation::SetNotNull, cx))
    };
    inherit::followers(id, cx.to, cx).into_iter().filter_map(again).collect()
}

/// NULL is forbidden from now on. `SET NOT NULL` alone would look at all rows while nobody can use the table.
pub(super) fn begin(new: &Column, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let version = cx.version.major();
    if !is_in_use(&table_of(id), cx) || new.not_null_unproven {
        return vec![set(new, id, cx)];
    }
    if version >= 18 {
        let add = Action::alter(id, format!("{} NOT VALID", named(new, id)), "not null, for new rows");
        return vec![add.apart(), validate(&own_name(new, id), id, cx).pacing(Pace::Long).apart()];
    }
    let set = proven(set(new, id, cx)).apart();
    if is_proven(id, cx) {
        return vec![set.because(format!("alter {id}: not null, as a check has proved already"))];
    }
    let mut actions = by_check(id, cx);
    actions.insert(actions.len() - 1, set.because(format!("alter {id}: not null, as the check has proved")));
    actions
}

/// Before 18: a check that is held against the rows while the table is in use, and goes when it has served.
fn by_check(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let check = helper::not_null_check(id);
    let name = ident(check.name());
    // With a column that was left, too, it goes first.
    let left = match cx.from.get(&check).filter(|_| cx.keeps(id)).map(|object| &object.body) {
        Some(Body::Constraint(left)) => Some(left.valid),
        _ => None,
    };
    let mut actions = Vec::new();
    if left.is_none() {
        let check = format!("ADD CONSTRAINT {name} CHECK ({} IS NOT NULL) NOT VALID", ident(id.name()));
        let sql = format!("{} DROP CONSTRAINT IF EXISTS {name}, {check}", alter_table(id));
        actions.push(Action::alter(id, sql, "not null, for new rows").apart());
    }
    if left != Some(true) {
        actions.push(validate(check.name(), id, cx).pacing(Pace::Long).apart());
    }
    let drop = format!("{} DROP CONSTRAINT {name}", alter_table(id));
    let mut drop = Action::alter(id, drop, "the check has served").apart();
    drop.destroys.extend(left.map(|_| check));
    actions.push(drop);
    actions
}

fn validate(name: &str, id: &ObjectId, cx: &Context<'_>) -> Action {
    let sql = format!("{} VALIDATE CONSTRAINT {}", alter_table(id), ident(name));
    let validate = Action::alter(id, sql, "not null, for the rows that are there");
    risky(touched::with_below(validate, &table_of(id), Operation::Validate, cx), id)
}

/// Whether a check of the table, which stays, says that there are no NULLs.
fn is_proven(id: &ObjectId, cx: &Context<'_>) -> bool {
    let text = format!("CHECK (({} IS NOT NULL))", ident(id.name()));
    cx.from.children(&table_of(id)).any(|object| match &object.body {
        Body::Constraint(check) => {
            check.sort == Sort::Check && check.valid && cx.keeps(&object.id) && check.definition.text() == text
        }
        _ => false,
    })
}

//! Columns that go, with those of child tables that come from them or without.
//!
//! `DROP COLUMN` takes along what child tables have by inheritance alone, through all generations. What a child declares too is
//! left to it, and goes by a statement of its own, after that. Where a child shall keep what it has by inheritance alone, `ONLY`
//! lets it: each child then has the column as its own.

use std::collections::BTreeSet;

use super::{Column, alter_table, alter_table_only, inherit};
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::helper;
use crate::kind::table::{is_foreign, table_of};
use crate::plan::{Action, Context};

/// The statements for a column and those that come from it; none for a column that comes from another that goes.
pub(super) fn drop(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    if goes_before(id, cx).next().is_some() {
        return Vec::new();
    }
    let mut open = vec![id.clone()];
    let mut actions = Vec::new();
    while let Some(id) = open.pop() {
        let (action, rest) = one(&id, cx);
        actions.push(action);
        open.extend(rest);
    }
    actions
}

/// The columns above that this one comes from and that go: those must be gone before it.
fn goes_before<'a>(id: &'a ObjectId, cx: &'a Context<'a>) -> impl Iterator<Item = ObjectId> + use<'a> {
    inherit::parents(id, cx.from).filter(|parent| cx.drops(parent) && inherit::follows(id, parent, cx))
}

/// The statement for one column, and the columns below that need one of their own after it.
fn one(id: &ObjectId, cx: &Context<'_>) -> (Action, Vec<ObjectId>) {
    let (along, own): (Vec<_>, Vec<_>) = reached(id, cx).into_iter().partition(|heir| comes_from_above_alone(heir, cx));
    let stays_above = |heir: &ObjectId| inherit::parents(heir, cx.from).any(|parent| !cx.drops(&parent));
    let is_kept = |heir: &ObjectId| !cx.drops(heir) && !stays_above(heir);
    let (sql, along, rest) = if along.iter().any(is_kept) {
        let below = inherit::heirs(id, cx.from).filter(|heir| inherit::follows(heir, id, cx)).collect();
        (alter_table_only(id), Vec::new(), below)
    } else {
        (alter_table(id), along, own)
    };
    let reached: BTreeSet<&ObjectId> = along.iter().chain([id]).collect();
    // What comes from several goes after the first of them that is reached here, and after all.
    let is_due = |heir: &ObjectId| cx.drops(heir) && goes_before(heir, cx).next().is_some_and(|first| reached.contains(&first));
    let rest = rest.into_iter().filter(is_due).collect();
    let mut action = Action::drop(id, format!("{sql} DROP COLUMN {}", ident(id.name()))).outlasting(goes_before(id, cx));
    action.destroys.extend(along);
    let is_generated = cx.from.model::<Column>(id).is_some_and(|column| column.generated.is_some());
    if !is_generated && !helper::is_one(id.name()) && !is_foreign(&table_of(id), cx.from) {
        action = action.hazard("data-loss", format!("drops {id} and all values in it"));
    }
    (action, rest)
}

/// The columns below that follow, up to those that do not go along by themselves.
fn reached(id: &ObjectId, cx: &Context<'_>) -> BTreeSet<ObjectId> {
    let mut found = BTreeSet::new();
    let mut open = vec![id.clone()];
    while let Some(parent) = open.pop() {
        for heir in inherit::heirs(&parent, cx.from).filter(|heir| inherit::follows(heir, &parent, cx)) {
            if found.insert(heir.clone()) && comes_from_above_alone(&heir, cx) {
                open.push(heir);
            }
        }
    }
    found
}

fn comes_from_above_alone(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.from.model::<Column>(id).is_some_and(|column| column.inherited)
}

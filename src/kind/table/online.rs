//! Partitions that join and leave a table which is in use.
//!
//! `CREATE TABLE … PARTITION OF` and `DETACH PARTITION` keep everybody from the whole table; a table that is made by itself
//! and then attached, and one that is detached concurrently, do not.

use super::{Membership, Table, bound, table_of, wholes};
use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::column::Column;
use crate::kind::constraint::Constraint;
use crate::kind::index::descent;
use crate::kind::table::is_in_use;
use crate::kind::{Body, Kind, Stored, touched};
use crate::plan::{Action, Context, Half, Settle};

/// The partitioned table that a new partition is attached to, instead of being born as a part of it.
pub(super) fn attaches_to(table: &Table, id: &ObjectId, cx: &Context<'_>) -> Option<ObjectId> {
    let place = table.partition_of.as_ref().filter(|_| cx.online)?;
    let parent = place.parent_id()?;
    let mut checks = cx.to.children_of(id, Kind::Constraint);
    let can_stand_alone = checks.all(|check| {
        let own = |on: &ObjectId| {
            let is_part = on.kind == Kind::Column && (on.part(0), on.part(1)) == (id.part(0), id.part(1));
            on == id || is_part || on.kind.is_type() || matches!(on.kind, Kind::Schema | Kind::Extension)
        };
        let above = |on: &ObjectId| on.kind == Kind::Constraint || *on == parent;
        // A check that the whole gets in the same plan comes down from there.
        let stands = |check: &ObjectId| descent::origins(check, cx.to).iter().all(|origin| cx.keeps(&origin.id));
        !matches!(&check.body, Body::Constraint(body) if body.inherited_check(&check.id).is_some())
            || stands(&check.id) && cx.to.depends(&check.id).all(|on| own(&on.id) || above(&on.id))
    });
    (cx.keeps(&parent) && can_stand_alone).then_some(parent)
}

/// A column of a table that will be a partition, as it stands in its `CREATE TABLE`.
pub(super) fn standing_alone(column: &Column) -> Column {
    let mut column = column.clone();
    // It gets the identity of the whole when it is attached (17), and must have none before.
    (column.identity, column.sequence) = (None, None);
    column.not_null_name = column.not_null_name.or(column.not_null_inherited_name.take());
    column
}

/// What makes the new table a partition.
pub(super) fn attach(table: &Table, id: &ObjectId, parent: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let Some(place) = &table.partition_of else { return Vec::new() };
    let attach = Action::alter(id, attach_sql(place, id), format!("a partition of {parent}, which stays in use"));
    let proof = bound::default_partition(table, id, parent, cx);
    let attach = if proof.is_some() { attach } else { beside(attach, parent, cx) };
    bound::proven(joined(attach, parent, cx), proof.into_iter().collect(), id, cx)
}

/// What makes a table with rows a partition; `None` if there is nothing to gain.
pub(super) fn join(table: &Table, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let place = table.partition_of.as_ref().filter(|_| is_in_use(id, cx))?;
    let parent = place.parent_id()?;
    let mut proofs = vec![bound::own(table, id)?];
    let other = bound::default_partition(table, id, &parent, cx);
    let attach = Action::alter(id, attach_sql(place, id), format!("a partition of {parent}, as the check has proved"));
    let attach = own_keys(if other.is_some() { attach } else { beside(attach, &parent, cx) }, id, cx);
    proofs.extend(other);
    Some(bound::proven(joined(attach, &parent, cx), proofs, id, cx))
}

pub(super) fn attach_sql(place: &Membership, id: &ObjectId) -> String {
    format!("ALTER TABLE {} ATTACH PARTITION {} {}", place.parent, id.sql(), place.bound)
}

/// What makes a partition a table of its own while the whole is in use; `None` where that is not possible.
pub(super) fn detach(old: &Table, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let place = old.partition_of.as_ref().filter(|_| cx.online && cx.version.major() >= 14)?;
    let parent = place.parent_id()?;
    let Some(Body::Table(whole)) = cx.from.get(&parent).map(|object| &object.body) else { return None };
    // 55000: "cannot detach partitions concurrently when a default partition exists"
    let possible = cx.keeps(&parent) && whole.partition_of.is_none() && touched::default_partition(&parent, cx.from).is_none();
    let check = left_check(whole, id, cx).filter(|_| possible)?;
    let sql = format!("ALTER TABLE {} DETACH PARTITION {} CONCURRENTLY", parent.sql(), id.sql());
    let detach = Action::alter(id, sql, format!("no longer a partition of {parent}, which stays in use"));
    let detach = detach.settling(Settle::Outside).pacing(Pace::Patient).half(Half::Leaving);
    let detach = referred(detach, id, &parent, cx).touching([parent], Operation::DetachConcurrently);
    let detach = keeps_references(touched::with_below(detach, id, Operation::DetachChildConcurrently, cx), id, cx);
    // It leaves a check like the bound, unless another check says the same.
    let sql = format!("ALTER TABLE {} DROP CONSTRAINT IF EXISTS {}", id.sql(), ident(&check));
    let drop = Action::alter(id, sql, "without the check that takes the place of the bound");
    Some(vec![detach, touched::with_below(drop.half(Half::Leaving), id, Operation::Entries, cx)])
}

/// Before anything else, what other stopped runs left behind included: "cannot alter partition with an incomplete detach".
const FINALIZED: i32 = -1000;

/// What ends a `DETACH PARTITION … CONCURRENTLY` that a stopped run left behind. The scratch copy cannot be in that state, and
/// a plan may be carried out after somebody else has ended it: it looks first.
pub(super) fn finalize(place: &Membership, id: &ObjectId) -> Action {
    let detach = format!("ALTER TABLE {} DETACH PARTITION {}", place.parent, id.sql());
    let found = |pending: &str| {
        let (part, parent) = (literal(&id.sql()), literal(&place.parent));
        format!(
            "EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = {part}::pg_catalog.regclass \
             AND inhparent = {parent}::pg_catalog.regclass{pending})"
        )
    };
    let sql = format!(
        "DO $schemadiff$\nBEGIN\n  IF {} THEN\n    {detach} FINALIZE;\n  ELSIF {} THEN\n    {detach};\n  END IF;\nEND\n$schemadiff$",
        found(" AND inhdetachpending"),
        found("")
    );
    let what = format!("end the DETACH PARTITION … CONCURRENTLY from {} that was stopped", place.parent);
    Action::alter(id, sql, what).opening(FINALIZED)
}

/// The name of the check that the server makes: `ChooseConstraintName` in `src/backend/catalog/pg_constraint.c`. `None` if the
/// columns of the key cannot be told from its text.
fn left_check(whole: &Table, id: &ObjectId, cx: &Context<'_>) -> Option<String> {
    let (_, columns) = whole.partition_by.as_ref()?.text().split_once(" (")?;
    let columns = columns.strip_suffix(')')?;
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | ',' | ' ');
    if !columns.chars().all(is_plain) {
        return None;
    }
    let names: Vec<&str> = columns.split(", ").collect();
    let column = if let [single] = names.as_slice() { single } else { "" };
    if names.iter().any(|name| name.contains(' ')) {
        return None;
    }
    let taken = |name: &str| cx.from.contains(&ObjectId::new(Kind::Constraint, &[id.part(0), id.part(1), name]));
    let names = (0..).map(|attempt: u32| {
        let label = if attempt == 0 { "check".to_owned() } else { format!("check{attempt}") };
        descent::object_name(id.name(), column, &label)
    });
    names.into_iter().find(|name| !taken(name))
}

/// The action as one that makes the table a partition, with what it gets from the whole.
pub(super) fn attached(action: Action, id: &ObjectId, parent: &ObjectId, cx: &Context<'_>) -> Action {
    let action = own_keys(touched::with_below(action, id, Operation::AttachChild, cx), id, cx);
    joined(beside(action, parent, cx), parent, cx)
}

/// The action as one that takes a partition from the whole.
pub(super) fn detached(action: Action, id: &ObjectId, parent: &ObjectId, cx: &Context<'_>) -> Action {
    let action = action.touching([parent.clone()], Operation::PartitionParent);
    let action = action.touching(touched::default_partition(parent, cx.from), Operation::PartitionParent);
    let action = referred(action, id, parent, cx);
    keeps_references(touched::with_below(action, id, Operation::DetachChild, cx), id, cx)
}

/// What a partition that leaves means for those who refer to the whole: their rows may hold it back, "removing partition …
/// violates foreign key constraint" (23503), be it that it comes back with another bound.
fn referred(action: Action, id: &ObjectId, parent: &ObjectId, cx: &Context<'_>) -> Action {
    let keys = if cx.keeps(id) { keys_to(parent, cx) } else { Vec::new() };
    let Some(key) = keys.first() else { return action };
    let action = action.hazard("needs-valid-data", format!("fails if rows refer to rows of {id} by {key}"));
    // It loses the triggers that keep what is referred to.
    let action = touched::with_below(action, id, Operation::Guard, cx);
    keys.iter().fold(action, |action, key| {
        touched::with_partitions(action, &table_of(key), Operation::DetachReferencing, cx)
    })
}

/// The foreign keys to a partitioned table, or to those above it, that stay.
fn keys_to(parent: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let keys = std::iter::once(parent.clone()).chain(wholes(parent, cx.from)).flat_map(|whole| {
        let users = cx.from.children_of(&whole, Kind::Constraint).flat_map(|key| cx.from.dependents(&key.id));
        let refers = |user: &&Object| {
            let constraint = Constraint::of(&user.body);
            constraint.is_some_and(|key| key.references.as_ref().is_some_and(|on| on.table_id() == whole))
        };
        users.filter(refers).map(|user| user.id.clone()).collect::<Vec<_>>()
    });
    // One that refers to something else from then on is dropped before.
    let definition = |key: &ObjectId, catalog: &Catalog| Some(catalog.model::<Constraint>(key)?.definition.clone());
    keys.filter(|key| cx.keeps(key) && definition(key, cx.from) == definition(key, cx.to)).collect()
}

/// The foreign keys that it has from the whole become its own. Before 15 it loses those to partitioned tables.
fn keeps_references(mut action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
    for key in cx.from.children_of(id, Kind::Constraint) {
        let Body::Constraint(constraint) = &key.body else { continue };
        let Some(referenced) = constraint.references.as_ref().filter(|_| constraint.inherited) else { continue };
        let is_whole = !touched::partitions(&referenced.table_id(), cx.from).is_empty();
        action = if is_whole && cx.version.major() < 15 {
            action.touching([id.clone()], Operation::Guard)
        } else {
            constraint.referring(action, Operation::AddReferenced, cx)
        };
    }
    action
}

/// The action as one that makes a new partition.
pub(super) fn born(action: Action, parent: &ObjectId, cx: &Context<'_>) -> Action {
    let action = action.touching([parent.clone()], Operation::PartitionParent);
    referred_to(beside(action, parent, cx), parent, cx)
}

/// The action as one that fails if the default partition has rows that the table takes from now on.
pub(super) fn beside_default(
    action: Action,
    table: &Table,
    id: &ObjectId,
    parent: &ObjectId,
    cx: &Context<'_>,
) -> Action {
    let proof = bound::default_partition(table, id, parent, cx);
    proof.iter().fold(action, |action, proof| bound::risky(action, proof, cx))
}

/// The rows of the default partition are looked at.
fn beside(action: Action, parent: &ObjectId, cx: &Context<'_>) -> Action {
    match touched::default_partition(parent, cx.from) {
        Some(default) => touched::with_below(action, &default, Operation::AttachChild, cx),
        None => action,
    }
}

/// The whole gets the partition, which has its foreign keys.
fn joined(action: Action, parent: &ObjectId, cx: &Context<'_>) -> Action {
    referred_to(action.touching([parent.clone()], Operation::AttachParent), parent, cx)
}

/// The table's own foreign keys may become parts of those of the whole.
fn own_keys(action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
    referring(action, id, Operation::DropReferenced, cx)
}

/// A partition has the foreign keys of the whole, and is referred to by those to the whole.
fn referred_to(action: Action, parent: &ObjectId, cx: &Context<'_>) -> Action {
    let action = keys_to(parent, cx).iter().fold(action, |action, key| {
        touched::with_partitions(action, &table_of(key), Operation::PartReferencing, cx)
    });
    referring(action, parent, Operation::AddReferenced, cx)
}

/// Does that to the tables that the table's foreign keys refer to. A new one has those that come from above.
fn referring(mut action: Action, table: &ObjectId, operation: Operation, cx: &Context<'_>) -> Action {
    let is_new = cx.creates(table);
    let catalog = if is_new { cx.to } else { cx.from };
    for key in catalog.children_of(table, Kind::Constraint).filter(|key| !is_new || comes_along(key, cx)) {
        let Body::Constraint(constraint) = &key.body else { continue };
        action = constraint.referring(action, operation, cx);
    }
    action
}

/// Whether a constraint of a new table comes from one that is there already.
fn comes_along(key: &Object, cx: &Context<'_>) -> bool {
    let above = |key: &&Object| descent::origins(&key.id, cx.to).first().copied();
    std::iter::successors(Some(key), above).last().is_some_and(|top| cx.keeps(&top.id))
}

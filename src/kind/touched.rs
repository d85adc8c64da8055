//! Which relations a statement locks, where its kind does not say it of each statement.
//!
//! A kind says once what most of its statements do ([`crate::kind::Model::TOUCHES`]), and of the others each for itself.
//! What goes along with something that is dropped is told from what the action destroys.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::kind::constraint::Reference;
use crate::kind::table::Membership;
use crate::kind::table::{is_foreign, table_of};
use crate::kind::{Body, Kind};
use crate::plan::{Action, Context, Hazard, Verb};

/// The relations that the statements of a kind lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The object.
    Itself,
    /// The table or view it belongs to.
    Table,
    /// That and all tables below it.
    Tables,
}

/// Says what the action locks, as far as it is there before the plan and stays.
pub(crate) fn complete(action: &mut Action, cx: &Context<'_>) {
    usual(action, cx.from);
    gone(action, cx);
    let stays = |relation: &ObjectId| action.verb == Verb::Drop || !cx.creates(relation);
    action.touches.retain(|touch| cx.from.contains(&touch.relation) && stays(&touch.relation));
    leave_alone_elsewhere(action, cx.from);
}

/// Rows that are elsewhere are neither read nor written by a statement that says something of them, so none of them can make
/// it fail. They are not asked either, as that would connect to their server.
fn leave_alone_elsewhere(action: &mut Action, from: &Catalog) {
    for touch in action.touches.iter_mut().filter(|touch| is_foreign(&touch.relation, from)) {
        touch.operation = touch.operation.without_rows();
    }
    let (elsewhere, here): (Vec<_>, Vec<_>) = std::mem::take(&mut action.asks)
        .into_iter()
        .partition(|question| is_foreign(&question.relation, from));
    let is_void = |hazard: &Hazard| elsewhere.iter().any(|question| question.then.is(hazard));
    action.hazards.retain(|hazard| !is_void(hazard));
    let is_near = |id: &ObjectId| !below(id, from).iter().any(|heir| is_foreign(heir, from));
    action.asks = here.into_iter().filter(|question| question.reads().all(is_near)).collect();
}

/// What statements of the kind usually lock, where the action says nothing.
pub(crate) fn usual(action: &mut Action, from: &Catalog) {
    let Some((reach, operation)) = action.about.kind.touches().filter(|_| action.touches.is_empty()) else {
        return;
    };
    let operation = match action.verb {
        Verb::Rename if operation != Operation::Settings => Operation::Entries,
        _ => operation,
    };
    let below = |table: &ObjectId| below(table, from);
    let (relation, below) = match reach {
        Reach::Itself => (action.about.clone(), Vec::new()),
        Reach::Table => (owner(&action.about, from), Vec::new()),
        Reach::Tables => (owner(&action.about, from), below(&owner(&action.about, from))),
    };
    action.touch([relation], operation, &below);
}

/// What is dropped by the action, and what that was tied to.
fn gone(action: &mut Action, cx: &Context<'_>) {
    if action.verb == Verb::Rename {
        return;
    }
    for id in action.destroys.clone() {
        let Some(object) = cx.from.get(&id).filter(|_| cx.drops(&id)) else { continue };
        match &object.body {
            Body::Table(table) => {
                let whole = table.partition_of.as_ref().and_then(Membership::parent_id);
                let beside = whole.iter().filter_map(|whole| default_partition(whole, cx.from));
                let beside: Vec<ObjectId> = beside.collect();
                action.touch([id.clone()], Operation::Drop, &[]);
                action.touch(whole.into_iter().chain(beside), Operation::PartitionParent, &[]);
            }
            Body::View(_) | Body::MaterializedView(_) | Body::Sequence(_) => {
                action.touch([id.clone()], Operation::Drop, &[]);
            }
            Body::Constraint(constraint) => {
                if let Some(table) = constraint.references.as_ref().map(Reference::table_id) {
                    let below = partitions(&table, cx.from);
                    action.touch([table], Operation::DropReferenced, &below);
                }
            }
            _ => {}
        }
    }
}

/// Also does that to the table and to all tables below it.
pub(crate) fn with_below(
    mut action: Action,
    table: &ObjectId,
    operation: Operation,
    cx: &Context<'_>,
) -> Action {
    action.touch([table.clone()], operation, &meanwhile(below, table, cx));
    action
}

/// Also does that to the table and to its partitions, through all levels.
pub(crate) fn with_partitions(
    mut action: Action,
    table: &ObjectId,
    operation: Operation,
    cx: &Context<'_>,
) -> Action {
    action.touch([table.clone()], operation, &partitions_meanwhile(table, cx));
    action
}

/// Also makes the foreign keys anew that a column is part of, which gets another type, with all that is below it.
pub(crate) fn with_keys(mut action: Action, column: &ObjectId, cx: &Context<'_>) -> Action {
    let table = owner(column, cx.from);
    let tables = std::iter::once(table.clone()).chain(below(&table, cx.from));
    let columns =
        tables.map(|table| ObjectId::new(Kind::Column, &[table.part(0), table.name(), column.name()]));
    for key in columns.flat_map(|column| cx.from.dependents(&column).collect::<Vec<_>>()) {
        let Body::Constraint(constraint) = &key.body else { continue };
        let Some(reference) = constraint.references.as_ref().filter(|_| cx.keeps(&key.id)) else { continue };
        let own = owner(&key.id, cx.from);
        if own.part(0) == table.part(0) && own.name() == table.name() {
            action = with_partitions(action, &reference.table_id(), Operation::DropReferenced, cx);
        } else {
            action = action.touching([own], Operation::RenewReferencing);
        }
    }
    action
}

/// The table or view that it belongs to.
pub(crate) fn owner(id: &ObjectId, catalog: &Catalog) -> ObjectId {
    let above = |id: &ObjectId| catalog.get(id).and_then(|object| object.parent.clone());
    // The default of a column belongs to the column.
    let known = std::iter::successors(above(id), above).find(|id| id.kind != Kind::Column);
    // What is new has no parent there; its path begins with that of its table or view.
    let called = |kind| ObjectId::new(kind, &[id.part(0), id.part(1)]);
    let is_there = |relation: &ObjectId| catalog.contains(relation);
    known
        .or_else(|| [Kind::Table, Kind::View, Kind::MaterializedView].map(called).into_iter().find(is_there))
        .unwrap_or_else(|| called(Kind::Table))
}

/// All tables below: partitions and those that inherit.
pub(crate) fn below(table: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let below = catalog.dependents_along(table, |_, heir| heir.id.kind == Kind::Table);
    let mut below: Vec<ObjectId> = below.map(|heir| heir.id.clone()).collect();
    below.sort();
    below
}

/// Those of them that are partitions.
pub(crate) fn partitions(table: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let is_partition = |id: &ObjectId| match catalog.get(id).map(|object| &object.body) {
        Some(Body::Table(table)) => table.partition_of.is_some(),
        _ => false,
    };
    below(table, catalog).into_iter().filter(is_partition).collect()
}

/// The same while the plan is carried out: those that leave the table, and those that join it.
pub(crate) fn partitions_meanwhile(table: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    meanwhile(partitions, table, cx)
}

fn meanwhile(
    of: fn(&ObjectId, &Catalog) -> Vec<ObjectId>,
    table: &ObjectId,
    cx: &Context<'_>,
) -> Vec<ObjectId> {
    let joining = of(table, cx.to).into_iter().filter(|id| cx.keeps(id));
    let all: BTreeSet<ObjectId> = of(table, cx.from).into_iter().chain(joining).collect();
    all.into_iter().collect()
}

/// The partition that takes the rows which no other takes.
pub(crate) fn default_partition(parent: &ObjectId, catalog: &Catalog) -> Option<ObjectId> {
    let partitions = catalog.dependents(parent).filter(|object| object.id.kind == Kind::Table);
    let mut default = partitions.filter(|object| match &object.body {
        Body::Table(table) => {
            let place = table.partition_of.as_ref();
            place.is_some_and(|place| place.bound == "DEFAULT" && place.parent_id().as_ref() == Some(parent))
        }
        _ => false,
    });
    default.next().map(|object| object.id.clone())
}

/// The sequences that columns of the table own: they go where it goes.
pub(crate) fn sequences(table: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let columns = catalog.children_of(table, Kind::Column);
    let owned = columns.flat_map(|column| {
        let dependents = catalog.dependents(&column.id);
        dependents.filter(|object| {
            object.carrier().as_ref() == Some(&column.id) && object.id.kind == Kind::Sequence
        })
    });
    owned.map(|sequence| sequence.id.clone()).collect()
}

/// The tables of these columns.
pub(crate) fn tables(columns: &BTreeSet<ObjectId>) -> BTreeSet<ObjectId> {
    columns.iter().map(table_of).collect()
}

/// The tables and materialized views with rows that hold the type.
pub(crate) fn holders(id: &ObjectId, cx: &Context<'_>) -> BTreeSet<ObjectId> {
    let mut found = tables(&super::type_swap::columns(id, cx));
    let views = cx.from.dependents(id).filter(|object| object.id.kind == Kind::MaterializedView);
    found.extend(views.map(|view| view.id.clone()));
    found
}

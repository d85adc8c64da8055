//! Columns that come from a parent table by inheritance or partitioning.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Object, ObjectId};
use crate::kind::{Body, Kind};
use crate::kind::column::Column;
use crate::kind::table::{self, Table, table_of};
use crate::plan::Context;

/// The columns of parent tables that this column comes from.
pub(super) fn parents<'a>(id: &'a ObjectId, catalog: &'a Catalog) -> impl Iterator<Item = ObjectId> + use<'a> {
    catalog.depends(id).filter(move |on| is_same_elsewhere(&on.id, id)).map(|on| on.id.clone())
}

/// The columns of child tables that come from this one, through all generations.
pub(super) fn inheritors(id: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let inherits = |parent: &Object, heir: &Object| is_same_elsewhere(&heir.id, &parent.id);
    catalog.dependents_along(id, inherits).map(|heir| heir.id.clone()).collect()
}

/// The columns of the next child tables that come from this one.
pub(super) fn heirs<'a>(id: &'a ObjectId, catalog: &'a Catalog) -> impl Iterator<Item = ObjectId> + use<'a> {
    catalog.dependents(id).filter(move |heir| is_same_elsewhere(&heir.id, id)).map(|heir| heir.id.clone())
}

/// Whether the change of `parent`, which this column comes from in one of the states, runs down to it: its table is
/// below the other in both. A partition that gets another bound is not: it leaves for that time.
pub(super) fn follows(id: &ObjectId, parent: &ObjectId, cx: &Context<'_>) -> bool {
    let (own, above) = (table_of(id), table_of(parent));
    cx.keeps(&own)
        && cx.keeps(&above)
        && !table::is_attached_anew(id, cx)
        && [cx.from, cx.to].iter().all(|catalog| catalog.depends(&own).any(|on| on.id == above))
}

/// The columns of child tables that the statement for this one makes, drops or changes, through all generations.
pub(super) fn followers(id: &ObjectId, catalog: &Catalog, cx: &Context<'_>) -> Vec<ObjectId> {
    let mut reached = BTreeSet::from([id.clone()]);
    let mut found = inheritors(id, catalog);
    found.retain(|heir| {
        let follows = parents(heir, catalog).any(|parent| reached.contains(&parent) && follows(heir, &parent, cx));
        if follows {
            reached.insert(heir.clone());
        }
        follows
    });
    found
}

/// The columns of child tables that come into being with this one, through all generations. One that comes from several does with
/// the last of them: the others are there before.
pub(super) fn made_with(id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    // A new table brings its columns itself, after this one.
    let is_new = |heir: &ObjectId| cx.creates(heir) && !cx.parent(heir).is_some_and(|table| cx.creates(&table.id));
    let mut made = BTreeSet::from([id.clone()]);
    let mut found = followers(id, cx.to, cx);
    found.retain(|heir| {
        let above = parents(heir, cx.to).filter(|parent| cx.creates(parent) && follows(heir, parent, cx));
        let is_made = is_new(heir) && above.max().is_some_and(|last| made.contains(&last));
        if is_made {
            made.insert(heir.clone());
        }
        is_made
    });
    found
}

/// The new child tables that have a NOT NULL unproven as it runs down from this column: one that comes later has it proven.
pub(super) fn unproven_with(id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let is_unproven = |heir: &ObjectId| {
        let column = cx.to.model::<Column>(heir);
        column.is_some_and(|column| column.not_null_unproven && column.not_null_inherited_name.is_some())
    };
    let is_child = |table: &ObjectId| cx.to.model::<Table>(table).is_some_and(|table| table.partition_of.is_none());
    let tables = inheritors(id, cx.to).into_iter().filter(is_unproven).map(|heir| table_of(&heir));
    tables.filter(|table| cx.creates(table) && is_child(table)).collect()
}

/// Whether a table from which its own has not parted yet may have given the new column to it.
pub(super) fn may_have_come(id: &ObjectId, cx: &Context<'_>) -> bool {
    let mut open = vec![table_of(id)];
    let mut seen = BTreeSet::new();
    while let Some(table) = open.pop() {
        let above = cx.from.depends(&table).map(|on| &on.id).filter(|on| on.kind == Kind::Table);
        for above in above.filter(|above| seen.insert((*above).clone())) {
            let column = ObjectId::new(Kind::Column, &[above.part(0), above.part(1), id.name()]);
            if cx.creates(&column) && !cx.creates(above) {
                return true;
            }
            open.push(above.clone());
        }
    }
    false
}

/// The first version whose partitions share the identity columns of the whole.
const SHARED_IDENTITY: u16 = 17;

/// Whether the column's table, as it is to be, gives its identity columns to its partitions.
pub(super) fn identity_runs_down(id: &ObjectId, cx: &Context<'_>) -> bool {
    let partitioned = |body: &Body| matches!(body, Body::Table(table) if table.partition_by.is_some());
    cx.version.major() >= SHARED_IDENTITY
        && cx.to.get(&table_of(id)).is_some_and(|table| partitioned(&table.body))
}

/// Whether the identity of the column, if it is one, is that of the partitioned table above.
pub(super) fn has_identity_from_above(id: &ObjectId, catalog: &Catalog, cx: &Context<'_>) -> bool {
    let is_partition = |body: &Body| matches!(body, Body::Table(table) if table.partition_of.is_some());
    cx.version.major() >= SHARED_IDENTITY
        && catalog.get(&table_of(id)).is_some_and(|table| is_partition(&table.body))
}

/// Whether it is a column of the other's name, of another table.
fn is_same_elsewhere(a: &ObjectId, b: &ObjectId) -> bool {
    let is_same_table = a.part(0) == b.part(0) && a.part(1) == b.part(1);
    a.kind == Kind::Column && a.name() == b.name() && !is_same_table
}

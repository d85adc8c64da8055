//! An index or key that a partition has of its own, beside an equal one that comes from the whole.
//!
//! `CREATE INDEX` and `ADD CONSTRAINT` on the whole take the first index of a partition that fits for their part there
//! (`DefineIndex` in `src/backend/commands/indexcmds.c`), and build none.

use std::collections::BTreeSet;

use super::Index;
use super::descent;
use crate::catalog::{Catalog, Object, ObjectId};
use crate::kind::constraint::Constraint;
use crate::kind::Body;
use crate::plan::Context;

/// Whether the new index or key `id` of a whole would take a partition's own for its part. All partitions are asked, and so they
/// are asked once, though each of them wants to know.
pub(super) fn is_met(id: &ObjectId, cx: &Context<'_>) -> bool {
    !cx.noted("partitions with an index like it", id, || found(id, cx.to)).is_empty()
}

fn found(id: &ObjectId, catalog: &Catalog) -> BTreeSet<String> {
    let Some(own) = catalog.get(id) else { return BTreeSet::new() };
    let tables = descent::heirs(id, catalog).into_iter().filter_map(|heir| catalog.get(&heir)?.parent.clone());
    let has_one = |table: &ObjectId| catalog.children(table).any(|other| fits(own, other));
    tables.filter(has_one).map(|table| table.sql()).collect()
}

fn fits(own: &Object, other: &Object) -> bool {
    match (&own.body, &other.body) {
        (Body::Index(own), Body::Index(other)) => !other.inherited && says_the_same(own, other),
        // A key takes the index of another key alone.
        (Body::Index(own), Body::Constraint(other)) => !other.inherited && is_built_as(own, other),
        (Body::Constraint(own), Body::Constraint(other)) => {
            !other.inherited && own.is_key() && other.is_key() && own.key_columns() == other.key_columns()
        }
        _ => false,
    }
}

fn says_the_same(own: &Index, other: &Index) -> bool {
    own.unique == other.unique && own.definition == other.definition && own.predicate == other.predicate
}

fn is_built_as(own: &Index, key: &Constraint) -> bool {
    let columns = key.key_columns();
    own.unique && own.predicate.is_none() && columns.is_some_and(|columns| own.definition.text() == format!("btree {columns}"))
}

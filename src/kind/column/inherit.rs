//! Columns that come from a parent table by inheritance or partitioning.

use crate::catalog::{Catalog, ObjectId};
use crate::kind::Kind;

/// The columns of parent tables that this column comes from.
pub(super) fn parents<'a>(id: &'a ObjectId, catalog: &'a Catalog) -> impl Iterator<Item = ObjectId> + use<'a> {
    let named_alike = move |on: &&crate::catalog::Object| {
        on.id.kind == Kind::Column && on.id.name() == id.name() && !same_table(&on.id, id)
    };
    catalog.depends(id).filter(named_alike).map(|on| on.id.clone())
}

/// The columns of child tables that come from this one, through all generations.
pub(crate) fn inheritors(id: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let mut found: Vec<ObjectId> = Vec::new();
    let mut open = vec![id.clone()];
    while let Some(parent) = open.pop() {
        for heir in catalog.dependents(&parent) {
            let inherits = heir.id.kind == Kind::Column && heir.id.name() == id.name() && !same_table(&heir.id, &parent);
            if inherits && !found.contains(&heir.id) {
                found.push(heir.id.clone());
                open.push(heir.id.clone());
            }
        }
    }
    found
}

fn same_table(a: &ObjectId, b: &ObjectId) -> bool {
    a.part(0) == b.part(0) && a.part(1) == b.part(1)
}

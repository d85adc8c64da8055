//! A partition's own foreign key beside one of the whole that says the same.
//!
//! PostgreSQL takes the partition's for the whole's when it is there first: when the partition is attached, and when the
//! whole gets its foreign key. So the partition's own comes after the whole's, and is made anew when that comes later.

use super::{Constraint, Sort};
use crate::catalog::{Catalog, ObjectId};
use crate::kind::Kind;
use crate::kind::index::descent;
use crate::kind::table::table_of;
use crate::plan::{Action, Context};

/// Has the foreign key made when those that come from above and say the same are there.
pub(super) fn after_those_from_above(own: &Constraint, id: &ObjectId, actions: &mut [Action], cx: &Context<'_>) {
    for twin in new_from_above(own, id, cx) {
        let origins = descent::origins(&twin, cx.to).into_iter().map(|origin| origin.id.clone());
        let needed: Vec<ObjectId> = origins.chain([twin.clone()]).collect();
        for action in actions.iter_mut() {
            action.requires.extend(needed.iter().cloned());
            action.follows.push(table_of(id));
        }
    }
}

/// Whether the foreign key would become one that comes from above if it were still there then.
pub(super) fn makes_way(old: &Constraint, id: &ObjectId, cx: &Context<'_>) -> bool {
    !old.inherited && !new_from_above(old, id, cx).is_empty()
}

/// The partition's own foreign keys that `id`, which comes from above, would be made of if they stayed.
pub(super) fn displaced(of: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    if !of.inherited {
        return Vec::new();
    }
    let own = |key: &Constraint| !key.inherited;
    let mut others = alike(of, id, cx.from, own);
    // Unless that is what it shall be.
    others.retain(|other| cx.to.model::<Constraint>(other).is_none_or(own));
    others
}

fn new_from_above(of: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let mut twins = alike(of, id, cx.to, |twin| twin.inherited);
    twins.retain(|twin| cx.creates(twin));
    twins
}

/// The other foreign keys of the table that say the same.
fn alike(of: &Constraint, id: &ObjectId, catalog: &Catalog, wanted: impl Fn(&Constraint) -> bool) -> Vec<ObjectId> {
    if of.sort != Sort::ForeignKey {
        return Vec::new();
    }
    let says = |key: &Constraint| (key.definition.clone(), key.deferrable, key.deferred, key.enforced);
    let is_alike = |other: &Constraint| other.sort == of.sort && says(other) == says(of) && wanted(other);
    let others = catalog.children_of(&table_of(id), Kind::Constraint).map(|object| &object.id);
    let others = others.filter(|other| *other != id && catalog.model::<Constraint>(other).is_some_and(is_alike));
    others.cloned().collect()
}

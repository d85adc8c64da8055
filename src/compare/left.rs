//! What a live database has and the desired state does not declare, where that stays as it is.

use crate::catalog::{Catalog, Object};
use crate::kind::role;

/// `to` with those objects of `from` that are `taken` and that it does not have.
pub(super) fn kept(from: &Catalog, to: &Catalog, taken: impl Fn(&Object) -> bool) -> Catalog {
    let mut builder = to.builder();
    builder.copy(to, to.objects().iter().map(|object| Some(object.clone())));
    for object in from.objects().iter().filter(|object| taken(object) && !to.contains(&object.id)) {
        for on in from.depends(&object.id) {
            builder.edge(object.id.clone(), on.id.clone());
        }
        builder.push(object.clone());
    }
    if to.extent.roles {
        // What names a role that is here only now depends on it.
        builder.relate(role::edges);
    }
    builder.finish()
}

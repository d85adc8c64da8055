//! Catalogs cut to what is managed.

use super::{Catalog, CatalogBuilder, Object};
use crate::kind::Kind;

/// `to` with the objects of `kind` as `from` has them.
///
/// For what is not managed: nothing of the kind differs then, but an object that is dropped and created anew still gets
/// back what it had. What is new gets none.
#[must_use]
pub fn align(from: &Catalog, to: &Catalog, kind: Kind) -> Catalog {
    let mut builder = CatalogBuilder::new(to.version);
    builder.role.clone_from(&to.role);
    builder.unmodelled.clone_from(&to.unmodelled);
    for object in to.objects().iter().filter(|object| object.id.kind != kind) {
        add(&mut builder, to, object);
    }
    // An object whose parent is not there is left out by the builder.
    for object in from.of_kind(kind) {
        add(&mut builder, from, object);
    }
    builder.finish()
}

fn add(builder: &mut CatalogBuilder, catalog: &Catalog, object: &Object) {
    for on in catalog.depends(&object.id) {
        builder.edge(object.id.clone(), on.id.clone());
    }
    builder.push(object.clone());
}

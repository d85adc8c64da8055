//! Catalogs cut to what is managed.

use super::{Catalog, CatalogBuilder, Object};
use crate::kind::{self, Kind};

/// `to` with the objects of `kind` as `from` has them.
///
/// For what is not managed: nothing of the kind differs then, but an object that is dropped and created anew still gets
/// back what it had. What is new has what it gets by itself.
#[must_use]
pub fn align(from: &Catalog, to: &Catalog, kind: Kind) -> Catalog {
    let mut builder = CatalogBuilder::new(to.version);
    builder.role.clone_from(&to.role);
    builder.unmodelled.clone_from(&to.unmodelled);
    for object in to.objects().iter().filter(|object| object.id.kind != kind) {
        add(&mut builder, to, object);
    }
    for object in to.objects().iter().filter(|object| !from.contains(&object.id)) {
        kind::given(kind, object, from, to).into_iter().for_each(|given| builder.push(given));
    }
    // An object whose parent is not there is left out by the builder.
    for object in from.of_kind(kind) {
        add(&mut builder, from, object);
    }
    builder.finish()
}

/// The catalog as `role` would read it: what belongs to that role is the reading role's, whoever read it.
///
/// Files are read by the role of a scratch database. Where they name the role of the live side, they mean the one that
/// is not named there.
#[must_use]
pub fn read_as(role: &str, catalog: &Catalog) -> Catalog {
    let new_id = |object: &Object| kind::id_read_as(role, object, catalog);
    let mut builder = CatalogBuilder::new(catalog.version);
    builder.role = Some(role.to_owned());
    builder.unmodelled.clone_from(&catalog.unmodelled);
    for object in catalog.objects() {
        let Some(id) = new_id(object) else { continue };
        for on in catalog.depends(&object.id).filter_map(new_id) {
            builder.edge(id.clone(), on);
        }
        builder.push(Object { id, ..object.clone() });
    }
    builder.finish()
}

fn add(builder: &mut CatalogBuilder, catalog: &Catalog, object: &Object) {
    for on in catalog.depends(&object.id) {
        builder.edge(object.id.clone(), on.id.clone());
    }
    builder.push(object.clone());
}

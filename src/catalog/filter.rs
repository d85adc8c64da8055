//! Catalogs cut to what is managed.

use super::{Catalog, Object};
use crate::kind::{self, Kind};

/// `to` with the objects of `kind` as `from` has them.
///
/// For what is not managed: nothing of the kind differs then, but an object that is dropped and created anew still gets
/// back what it had. What is new has what it gets by itself.
#[must_use]
pub fn align(from: &Catalog, to: &Catalog, kind: Kind) -> Catalog {
    let given: Vec<Object> = to.not_in(from).flat_map(|object| kind::given(kind, object, from, to)).collect();
    if given.is_empty() && from.of_kind(kind).is_empty() && to.of_kind(kind).is_empty() {
        return to.clone();
    }
    let mut builder = to.builder();
    builder.copy(to, to.objects().iter().map(|object| (object.id.kind != kind).then(|| object.clone())));
    for object in given {
        builder.push(object);
    }
    // An object whose parent is not there is left out by the builder.
    for object in from.of_kind(kind) {
        for on in from.depends(&object.id) {
            builder.edge(object.id.clone(), on.id.clone());
        }
        builder.push(object.clone());
    }
    let aligned = builder.finish();
    // With the owners of `from`, what was granted to somebody else may be granted to the owner.
    if kind.is_ownership() { aligned.retain(|object| !kind::is_moot(object, &aligned)) } else { aligned }
}

/// Who reads a live database.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The role.
    pub role: &'a str,
    /// The role that the database belongs to, where that was read.
    pub owner: Option<&'a str>,
}

/// The catalog as `reader` would read it: what belongs to that role is the reading role's, whoever read it.
///
/// Files are read by the role of a scratch database. Where they name the role of the live side, they mean the one that
/// is not named there.
#[must_use]
pub fn read_as(reader: Reader<'_>, catalog: &Catalog) -> Catalog {
    let renamed = |object: &Object| {
        let id = kind::id_read_as(reader, object, catalog)?;
        Some(Object { id, ..object.clone() })
    };
    let mut builder = catalog.builder();
    builder.role = Some(reader.role.to_owned());
    builder.copy(catalog, catalog.objects().iter().map(renamed));
    builder.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::catalog::{CatalogBuilder, ObjectId};
    use crate::engine::postgres::version::Version;
    use crate::kind::Body;

    type Entry = (ObjectId, Option<ObjectId>, Value);

    fn catalog(entries: &[Entry]) -> Catalog {
        let mut builder = CatalogBuilder::new(Version::of_major(16));
        for (id, parent, fields) in entries {
            let body = Body::from_value(id.kind, fields.clone()).expect("the fields of the kind");
            builder.push(Object { id: id.clone(), parent: parent.clone(), body });
        }
        builder.finish()
    }

    fn schema(name: &str) -> Entry {
        (ObjectId::new(Kind::Schema, &[name]), None, json!({}))
    }

    fn grant(name: &str, grantee: &str) -> Entry {
        let target = ObjectId::new(Kind::Schema, &[name]);
        let id = ObjectId::attached(Kind::Grant, &target, &[grantee]);
        (id, Some(target), json!({"privileges": ["USAGE"], "grantable": []}))
    }

    fn owner(name: &str, role: &str) -> Entry {
        let target = ObjectId::new(Kind::Schema, &[name]);
        (ObjectId::attached(Kind::Owner, &target, &[]), Some(target), json!({"role": role}))
    }

    fn by_default(role: &str, grantee: &str) -> Entry {
        let id = ObjectId::new(Kind::DefaultPrivilege, &[role, "", "schemas", grantee]);
        (id, None, json!({"privileges": ["USAGE"], "grantable": []}))
    }

    fn labels(catalog: &Catalog) -> Vec<String> {
        catalog.objects().iter().map(|object| object.id.to_string()).collect()
    }

    #[test]
    fn what_is_not_managed_stays_and_comes_by_itself() {
        let from = catalog(&[
            schema("old"),
            schema("gone"),
            grant("old", "bob"),
            grant("gone", "bob"),
            by_default("", "eve"),
        ]);
        let to = catalog(&[schema("old"), schema("new"), grant("new", "bob")]);
        assert_eq!(
            labels(&align(&from, &to, Kind::Grant)),
            ["schema new", "schema old", "grant on schema new to eve", "grant on schema old to bob"]
        );
    }

    #[test]
    fn an_owner_that_stays_is_granted_nothing() {
        let from = catalog(&[schema("a"), owner("a", "bob")]);
        let to = catalog(&[schema("a"), grant("a", "bob"), grant("a", "eve")]);
        assert_eq!(
            labels(&align(&from, &to, Kind::Owner)),
            ["schema a", "owner of schema a", "grant on schema a to eve"]
        );
    }

    #[test]
    fn the_live_role_needs_no_name() {
        let files = [
            schema("a"),
            schema("b"),
            owner("a", "app"),
            owner("b", "bob"),
            grant("a", "app"),
            grant("b", "app"),
        ];
        let catalog = catalog(&[&files[..], &[by_default("app", "bob"), by_default("bob", "app")]].concat());
        assert_eq!(
            labels(&read_as(Reader { role: "app", owner: None }, &catalog)),
            [
                "schema a",
                "schema b",
                "owner of schema b",
                "grant on schema b to app",
                "default privilege on schemas to bob",
                "default privilege on schemas to app of role bob",
            ]
        );
    }
}

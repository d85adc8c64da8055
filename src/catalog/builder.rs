//! Puts a catalog together from objects and edges in any order.

use std::collections::BTreeSet;

use super::{Adjacency, Catalog, Object, ObjectId, Unmodelled};
use crate::engine::postgres::version::Version;

/// Where PostgreSQL keeps an object: the catalog's own oid, the object's oid, and the column number or 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// The oid of the catalog, such as that of `pg_class`.
    pub class: u32,
    /// The object's oid in it.
    pub oid: u32,
    /// A column's number, or 0 for the whole object.
    pub sub: i32,
}

/// Collects objects and edges, then sorts and links them.
#[derive(Debug)]
pub struct CatalogBuilder {
    /// Seen, but modelled by no kind.
    pub unmodelled: Vec<Unmodelled>,
    /// The role that reads.
    pub role: Option<String>,
    version: Version,
    objects: Vec<Object>,
    edges: Vec<(ObjectId, ObjectId)>,
}

impl CatalogBuilder {
    /// An empty builder for a catalog of this server version.
    pub fn new(version: Version) -> Self {
        Self { unmodelled: Vec::new(), role: None, version, objects: Vec::new(), edges: Vec::new() }
    }

    /// Adds an object. Of two with the same id the first stays.
    pub fn push(&mut self, object: Object) {
        self.objects.push(object);
    }

    /// Says that `dependent` needs `on`. Edges to what is not in the catalog are forgotten.
    pub fn edge(&mut self, dependent: ObjectId, on: ObjectId) {
        self.edges.push((dependent, on));
    }

    /// The catalog. An object whose parent is missing goes with it.
    pub fn finish(mut self) -> Catalog {
        self.objects.sort_by(|a, b| a.id.cmp(&b.id));
        self.objects.dedup_by(|b, a| a.id == b.id);
        self.drop_orphans();
        let count = self.objects.len();
        let find = |objects: &[Object], id: &ObjectId| {
            objects.binary_search_by(|o| o.id.cmp(id)).ok().and_then(|i| u32::try_from(i).ok())
        };
        let mut depends: Vec<(u32, u32)> = Vec::with_capacity(self.edges.len() + count);
        for (dependent, on) in std::mem::take(&mut self.edges) {
            if let (Some(a), Some(b)) = (find(&self.objects, &dependent), find(&self.objects, &on))
                && a != b
            {
                depends.push((a, b));
            }
        }
        let mut children = Vec::with_capacity(count);
        for object in &self.objects {
            let parent = object.parent.as_ref().and_then(|parent| find(&self.objects, parent));
            if let (Some(child), Some(parent)) = (find(&self.objects, &object.id), parent) {
                children.push((parent, child));
                depends.push((child, parent));
            }
        }
        let mut dependents = depends.iter().map(|(a, b)| (*b, *a)).collect();
        for one in &mut self.unmodelled {
            for list in [&mut one.used_by, &mut one.uses] {
                list.sort();
                list.dedup();
            }
        }
        self.unmodelled.sort();
        Catalog {
            version: self.version,
            unmodelled: self.unmodelled,
            role: self.role,
            depends: Adjacency::new(count, &mut depends),
            dependents: Adjacency::new(count, &mut dependents),
            children: Adjacency::new(count, &mut children),
            objects: self.objects,
        }
    }

    fn drop_orphans(&mut self) {
        loop {
            let ids: BTreeSet<ObjectId> = self.objects.iter().map(|object| object.id.clone()).collect();
            let before = self.objects.len();
            self.objects.retain(|object| object.parent.as_ref().is_none_or(|parent| ids.contains(parent)));
            if self.objects.len() == before {
                return;
            }
        }
    }
}

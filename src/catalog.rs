//! What a database says its schema is: objects, and the edges between them.

mod builder;
mod extent;
mod filter;
mod fingerprint;
mod group;
mod id;
mod reader;
mod row;
mod snapshot;
mod template;

pub use builder::{Address, CatalogBuilder};
pub use extent::Extent;
pub use filter::{Reader, align, read_as};
pub(crate) use fingerprint::hexadecimal;
pub use id::ObjectId;
pub(crate) use reader::server_message;
pub use reader::{ReadError, read};
pub(crate) use row::{Layout, deserialize as deserialize_row};
pub use snapshot::{FORMAT_VERSION, SnapshotError};
#[cfg(test)]
pub(crate) use {
    reader::UNMODELLED,
    template::{applies, for_version},
};

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::postgres::version::Version;
use crate::kind::{Body, Kind, Stored};

/// One object as the database reports it.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its one identity.
    pub id: ObjectId,
    /// The object it belongs to: a column's table, a comment's target, a table's schema.
    pub parent: Option<ObjectId>,
    /// Its attributes.
    pub body: Body,
}

impl Object {
    /// The object whose drop may take this along.
    pub fn carrier(&self) -> Option<ObjectId> {
        self.body.carrier(&self.id).or_else(|| self.parent.clone())
    }
}

/// An object that was seen in the database and that no kind models: named, never ignored in silence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Unmodelled {
    /// What it is: `security label`, `privileges`.
    pub kind: String,
    /// Its name as `pg_describe_object` or the catalog gives it.
    pub name: String,
}

impl Unmodelled {
    pub(crate) fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self { kind: kind.into(), name: name.into() }
    }

    /// What kind it is of, when it is left out because nobody asked for that: objects of these kinds are modelled.
    #[must_use]
    pub fn beyond_schemas(&self) -> Option<Kind> {
        Kind::from_name(&self.kind).filter(|kind| kind.is_beyond_schemas())
    }
}

impl std::fmt::Display for Unmodelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.kind, self.name)
    }
}

/// The objects of one schema and their dependency edges, sorted by id. A copy shares them.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The server that reported it.
    pub version: Version,
    /// Seen, but not compared.
    pub unmodelled: Vec<Unmodelled>,
    /// The role that read it, which owns what it creates; `None` for a catalog that came from no server.
    pub role: Option<String>,
    /// The role that the server was made with, which is called otherwise in each place; `None` where roles were not read.
    pub first_superuser: Option<String>,
    /// What was read besides schemas.
    pub extent: Extent,
    objects: Arc<Vec<Object>>,
    depends: Arc<Adjacency>,
    dependents: Arc<Adjacency>,
    children: Arc<Adjacency>,
}

/// Compressed adjacency lists over object indices.
#[derive(Clone, Debug, Default)]
struct Adjacency {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Adjacency {
    /// Edges may come in any order and more than once.
    fn new(nodes: usize, edges: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut starts = vec![0u32; nodes + 1];
        for (from, _) in edges.clone() {
            starts[from as usize + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut items = vec![0u32; starts[nodes] as usize];
        for (from, to) in edges {
            let place = &mut next[from as usize];
            items[*place as usize] = to;
            *place += 1;
        }
        let mut lists = Self { starts, items };
        lists.sort();
        lists
    }

    /// Puts each list in order, and each item in it once.
    fn sort(&mut self) {
        let (mut first, mut kept) = (0, 0);
        for end in &mut self.starts[1..] {
            let last = *end as usize;
            self.items[first..last].sort_unstable();
            let mut previous = None;
            for index in first..last {
                let item = self.items[index];
                if previous.replace(item) != Some(item) {
                    self.items[kept as usize] = item;
                    kept += 1;
                }
            }
            first = last;
            *end = kept;
        }
        self.items.truncate(kept as usize);
    }

    fn of(&self, node: usize) -> &[u32] {
        &self.items[self.starts[node] as usize..self.starts[node + 1] as usize]
    }
}

impl Catalog {
    /// A catalog with nothing in it, as a server of `version` would report it.
    pub fn empty(version: Version) -> Self {
        CatalogBuilder::new(version).finish()
    }

    /// What a new database of `version` holds: the schema `public`.
    pub fn pristine(version: Version, extent: Extent) -> Self {
        let mut builder = CatalogBuilder::new(version);
        builder.extent = extent;
        for (id, body) in crate::kind::pristine() {
            if extent.has(id.kind) {
                builder.push(Object { id, parent: None, body });
            }
        }
        builder.finish()
    }

    /// All objects in id order.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// All objects of one kind, in id order.
    pub fn of_kind(&self, kind: Kind) -> &[Object] {
        let start = self.objects.partition_point(|object| object.id.kind < kind);
        let end = self.objects.partition_point(|object| object.id.kind <= kind);
        &self.objects[start..end]
    }

    /// The object with this id.
    pub fn get(&self, id: &ObjectId) -> Option<&Object> {
        self.index(id).map(|index| &self.objects[index])
    }

    /// The fields of the object with this id, if it is of that kind.
    pub(crate) fn model<M: Stored>(&self, id: &ObjectId) -> Option<&M> {
        M::of(&self.get(id)?.body)
    }

    /// Whether there is an object with this id.
    pub fn contains(&self, id: &ObjectId) -> bool {
        self.index(id).is_some()
    }

    /// The objects whose parent this is, in id order.
    pub fn children<'a>(&'a self, id: &ObjectId) -> impl Iterator<Item = &'a Object> + use<'a> {
        self.linked(&self.children, id)
    }

    /// The children of one kind, in id order.
    pub fn children_of<'a>(
        &'a self,
        id: &ObjectId,
        kind: Kind,
    ) -> impl Iterator<Item = &'a Object> + use<'a> {
        self.children(id).filter(move |object| object.id.kind == kind)
    }

    /// The objects this one depends on directly, its parent among them.
    pub fn depends<'a>(&'a self, id: &ObjectId) -> impl Iterator<Item = &'a Object> + use<'a> {
        self.linked(&self.depends, id)
    }

    /// The objects that depend on this one directly, its children among them.
    pub fn dependents<'a>(&'a self, id: &ObjectId) -> impl Iterator<Item = &'a Object> + use<'a> {
        self.linked(&self.dependents, id)
    }

    /// The objects that depend on this one, on those, and so on, along the edges that `follow` wants, given both ends.
    /// No more of them are looked for than are asked for.
    pub(crate) fn dependents_along<'a>(
        &'a self,
        id: &ObjectId,
        follow: impl Fn(&Object, &Object) -> bool + 'a,
    ) -> impl Iterator<Item = &'a Object> + 'a {
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = self.get(id).map(|on| (on, self.dependents(&on.id))).into_iter().collect();
        std::iter::from_fn(move || {
            loop {
                let (on, dependents) = open.last_mut()?;
                let Some(next) = dependents.next() else {
                    open.pop();
                    continue;
                };
                if follow(on, next) && seen.insert(&next.id) {
                    open.push((next, self.dependents(&next.id)));
                    return Some(next);
                }
            }
        })
    }

    /// This object's children, their children, and so on; without the object itself.
    pub fn descendants<'a>(&'a self, id: &ObjectId) -> Vec<&'a Object> {
        let mut found: Vec<&'a Object> = Vec::new();
        let mut open: Vec<&'a Object> = self.children(id).collect();
        while let Some(object) = open.pop() {
            open.extend(self.children(&object.id));
            found.push(object);
        }
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found
    }

    /// The same catalog with only the objects that `keep` wants; a child goes with its parent.
    #[must_use]
    pub fn retain(&self, keep: impl Fn(&Object) -> bool) -> Self {
        let mut builder = self.builder();
        let kept = self.objects.iter().map(|object| self.lineage(object).all(&keep));
        builder.copy(self, kept.zip(self.objects.iter()).map(|(kept, object)| kept.then(|| object.clone())));
        builder.finish()
    }

    /// A builder for a catalog that was read from the same place.
    pub(crate) fn builder(&self) -> CatalogBuilder {
        let mut builder = CatalogBuilder::new(self.version);
        builder.role.clone_from(&self.role);
        builder.first_superuser.clone_from(&self.first_superuser);
        builder.extent = self.extent;
        builder.unmodelled.clone_from(&self.unmodelled);
        builder
    }

    /// The objects whose ids another catalog does not have, in id order.
    pub(crate) fn not_in<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a Object> {
        let mut others = other.objects.iter().peekable();
        self.objects.iter().filter(move |object| {
            while others.next_if(|other| other.id < object.id).is_some() {}
            others.peek().is_none_or(|other| other.id != object.id)
        })
    }

    fn lineage<'a>(&'a self, object: &'a Object) -> impl Iterator<Item = &'a Object> {
        std::iter::successors(Some(object), |object| {
            object.parent.as_ref().and_then(|parent| self.get(parent))
        })
    }

    fn linked<'a>(
        &'a self,
        adjacency: &'a Adjacency,
        id: &ObjectId,
    ) -> impl Iterator<Item = &'a Object> + use<'a> {
        let linked = self.index(id).map(|index| adjacency.of(index)).unwrap_or_default();
        linked.iter().map(|index| &self.objects[*index as usize])
    }

    fn index(&self, id: &ObjectId) -> Option<usize> {
        self.objects.binary_search_by(|object| object.id.cmp(id)).ok()
    }
}

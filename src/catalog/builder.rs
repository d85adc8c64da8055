//! Puts a catalog together from objects and edges in any order.

use std::sync::Arc;

use super::{Adjacency, Catalog, Extent, Object, ObjectId, Unmodelled};
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
    /// The role that the server was made with.
    pub first_superuser: Option<String>,
    /// What is read besides schemas.
    pub extent: Extent,
    version: Version,
    objects: Vec<Object>,
    edges: Vec<(ObjectId, ObjectId)>,
    /// Edges by the numbers of the objects.
    links: Vec<(usize, usize)>,
}

impl CatalogBuilder {
    /// An empty builder for a catalog of this server version.
    pub fn new(version: Version) -> Self {
        Self {
            unmodelled: Vec::new(),
            role: None,
            first_superuser: None,
            extent: Extent::default(),
            version,
            objects: Vec::new(),
            edges: Vec::new(),
            links: Vec::new(),
        }
    }

    /// Adds an object and tells its number. Of two with the same id the first stays.
    pub fn push(&mut self, object: Object) -> usize {
        self.objects.push(object);
        self.objects.len() - 1
    }

    /// Says that `dependent` needs `on`. Edges to what is not in the catalog are forgotten.
    pub fn edge(&mut self, dependent: ObjectId, on: ObjectId) {
        self.edges.push((dependent, on));
    }

    /// The same for two objects that were added, by their numbers.
    pub fn link(&mut self, dependent: usize, on: usize) {
        self.links.push((dependent, on));
    }

    /// Adds the edges that objects tell themselves, by what they name.
    pub(crate) fn relate(&mut self, edges: impl Fn(&[Object]) -> Vec<(ObjectId, ObjectId)>) {
        self.edges.extend(edges(&self.objects));
    }

    /// Adds what has become of each object of another catalog, with the edges between those that are left.
    pub(crate) fn copy(&mut self, catalog: &Catalog, objects: impl Iterator<Item = Option<Object>>) {
        let numbers: Vec<Option<usize>> =
            objects.map(|object| object.map(|object| self.push(object))).collect();
        for (place, number) in numbers.iter().enumerate() {
            let on = catalog.depends.of(place).iter().filter_map(|on| numbers[*on as usize]);
            if let Some(dependent) = *number {
                self.links.extend(on.map(|on| (dependent, on)));
            }
        }
    }

    /// The catalog. An object whose parent is missing goes with it.
    pub fn finish(mut self) -> Catalog {
        let mut places = self.sort();
        let parents = self.drop_orphans(&mut places);
        let mut depends = self.dependencies(&places);
        let children: Vec<(u32, u32)> =
            parents.iter().zip(0..).filter_map(|(parent, child)| Some(((*parent)?, child))).collect();
        depends.extend(children.iter().map(|(parent, child)| (*child, *parent)));
        self.unmodelled.sort();
        let count = self.objects.len();
        Catalog {
            version: self.version,
            unmodelled: self.unmodelled,
            role: self.role,
            first_superuser: self.first_superuser,
            extent: self.extent,
            depends: Arc::new(Adjacency::new(count, depends.iter().copied())),
            dependents: Arc::new(Adjacency::new(count, depends.iter().map(|(a, b)| (*b, *a)))),
            children: Arc::new(Adjacency::new(count, children.iter().copied())),
            objects: Arc::new(self.objects),
        }
    }

    /// Sorts the objects, and tells the place of each by its number.
    fn sort(&mut self) -> Vec<Option<u32>> {
        let mut numbered: Vec<(Object, usize)> =
            std::mem::take(&mut self.objects).into_iter().zip(0..).collect();
        numbered.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        self.objects.reserve_exact(numbered.len());
        let mut places = vec![None; numbered.len()];
        for (object, number) in numbered {
            if self.objects.last().is_none_or(|last| last.id != object.id) {
                self.objects.push(object);
            }
            places[number] = u32::try_from(self.objects.len() - 1).ok();
        }
        places
    }

    /// Takes out what has lost its parent, with all below it, and tells the parents' places of the rest.
    fn drop_orphans(&mut self, places: &mut [Option<u32>]) -> Vec<Option<u32>> {
        loop {
            let parents = self.parents();
            let is_orphan = |place: usize| self.objects[place].parent.is_some() && parents[place].is_none();
            let orphans: Vec<bool> = (0..self.objects.len()).map(is_orphan).collect();
            if !orphans.contains(&true) {
                return parents;
            }
            let mut left = 0..;
            let moved: Vec<Option<u32>> =
                orphans.iter().map(|orphan| if *orphan { None } else { left.next() }).collect();
            let mut stays = orphans.iter().map(|orphan| !orphan);
            self.objects.retain(|_| stays.next().unwrap_or(true));
            for place in places.iter_mut() {
                *place = place.and_then(|place| moved[place as usize]);
            }
        }
    }

    fn parents(&self) -> Vec<Option<u32>> {
        let mut finder = Finder::new(&self.objects);
        self.objects.iter().map(|object| finder.find(object.parent.as_ref()?)).collect()
    }

    /// The edges by places, without those that lead out of the catalog or from an object to itself.
    fn dependencies(&self, places: &[Option<u32>]) -> Vec<(u32, u32)> {
        let (mut dependents, mut used) = (Finder::new(&self.objects), Finder::new(&self.objects));
        let named = self.edges.iter().map(|(dependent, on)| (dependents.find(dependent), used.find(on)));
        let numbered = self.links.iter().map(|(dependent, on)| (places[*dependent], places[*on]));
        let known = named.chain(numbered).filter_map(|(dependent, on)| Some((dependent?, on?)));
        known.filter(|(dependent, on)| dependent != on).collect()
    }
}

/// Looks up ids that come more or less in order: each search begins where the last one ended.
struct Finder<'a> {
    objects: &'a [Object],
    at: usize,
}

impl<'a> Finder<'a> {
    fn new(objects: &'a [Object]) -> Self {
        Self { objects, at: 0 }
    }

    fn find(&mut self, id: &ObjectId) -> Option<u32> {
        let is_before = |place: usize| self.objects.get(place).is_some_and(|object| object.id <= *id);
        let (first, end) = if is_before(self.at) {
            let (mut first, mut step) = (self.at, 1);
            while is_before(first + step) {
                first += step;
                step *= 2;
            }
            (first, (first + step).min(self.objects.len()))
        } else {
            (0, self.at.min(self.objects.len()))
        };
        let found = self.objects[first..end].binary_search_by(|object| object.id.cmp(id)).ok()?;
        self.at = first + found;
        u32::try_from(self.at).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Body, Kind};

    fn schema(name: &str, parent: Option<&str>) -> Object {
        let id = |name: &str| ObjectId::new(Kind::Schema, &[name]);
        let body = Body::from_value(Kind::Schema, serde_json::json!({})).expect("no fields");
        Object { id: id(name), parent: parent.map(id), body }
    }

    fn names<'a>(objects: impl Iterator<Item = &'a Object>) -> Vec<&'a str> {
        objects.map(|object| object.id.name()).collect()
    }

    #[test]
    fn every_id_is_found_from_everywhere() {
        let objects: Vec<Object> = ('b'..='y').map(|name| schema(&name.to_string(), None)).collect();
        for start in 'a'..='z' {
            for wanted in 'a'..='z' {
                let mut finder = Finder::new(&objects);
                finder.find(&schema(&start.to_string(), None).id);
                let found = finder.find(&schema(&wanted.to_string(), None).id);
                let place = ('b'..='y').zip(0u32..).find(|(name, _)| *name == wanted);
                assert_eq!(found, place.map(|(_, place)| place), "{wanted} after {start}");
            }
        }
    }

    #[test]
    fn what_has_lost_its_parent_goes_with_all_below() {
        let mut builder = CatalogBuilder::new(Version::of_major(16));
        let numbers = [
            builder.push(schema("leaf", Some("branch"))),
            builder.push(schema("branch", Some("gone"))),
            builder.push(schema("root", None)),
            builder.push(schema("other", Some("root"))),
            builder.push(schema("root", Some("gone"))),
        ];
        for dependent in numbers {
            for on in numbers {
                builder.link(dependent, on);
            }
        }
        let catalog = builder.finish();
        assert_eq!(names(catalog.objects().iter()), ["other", "root"]);
        let root = schema("root", None).id;
        assert_eq!(names(catalog.children(&root)), ["other"]);
        assert_eq!(names(catalog.depends(&root)), ["other"]);
        assert_eq!(names(catalog.dependents(&root)), ["other"]);
    }

    #[test]
    fn an_edge_counts_once_however_it_was_told() {
        let mut builder = CatalogBuilder::new(Version::of_major(16));
        let (a, b, c) = (schema("a", None), schema("b", None), schema("c", None));
        let ids = [a.id.clone(), b.id.clone(), c.id.clone()];
        let numbers = [builder.push(c), builder.push(b), builder.push(a)];
        builder.link(numbers[2], numbers[0]);
        builder.link(numbers[2], numbers[1]);
        builder.link(numbers[2], numbers[0]);
        builder.edge(ids[0].clone(), ids[2].clone());
        builder.edge(ids[0].clone(), ObjectId::new(Kind::Schema, &["d"]));
        let catalog = builder.finish();
        assert_eq!(names(catalog.depends(&ids[0])), ["b", "c"]);
        assert_eq!(names(catalog.dependents(&ids[2])), ["a"]);
        assert!(names(catalog.depends(&ids[1])).is_empty());
    }
}

//! Renames: those that lose nothing are made by themselves, those that people write are applied, those that look likely
//! are pointed out.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Diff};
use crate::catalog::{Catalog, Object, ObjectId};

/// Why a rename cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenameError {
    /// PostgreSQL has no statement for it.
    #[error("{0} cannot be renamed in place")]
    Unsupported(ObjectId),
    /// Something already has the new name.
    #[error("{old} cannot be renamed: {new} already exists")]
    Taken {
        /// What should be renamed.
        old: ObjectId,
        /// What is in the way.
        new: ObjectId,
    },
}

/// Dropped and created objects that are the same but for the name, of kinds for which a rename loses nothing.
pub fn free_renames(from: &Catalog, to: &Catalog, diff: &Diff) -> Vec<(ObjectId, ObjectId)> {
    pairs(from, to, diff, |id| id.kind.renames_freely())
}

/// Dropped and created objects that look like one renamed, where only a person can tell.
pub fn likely_renames(from: &Catalog, to: &Catalog, diff: &Diff) -> Vec<(ObjectId, ObjectId)> {
    pairs(from, to, diff, |id| !id.kind.renames_freely())
}

fn pairs(
    from: &Catalog,
    to: &Catalog,
    diff: &Diff,
    wanted: impl Fn(&ObjectId) -> bool,
) -> Vec<(ObjectId, ObjectId)> {
    let mut gone: BTreeMap<(String, Option<ObjectId>, ObjectId), Vec<&Object>> = BTreeMap::new();
    // What belongs to a table can be in another schema, and no rename takes it to a third.
    let key =
        |object: &Object, fingerprint: String| (fingerprint, object.parent.clone(), object.id.with_name(""));
    for change in &diff.changes {
        if let Change::Drop { id } = change
            && wanted(id)
            && let Some(object) = from.get(id).filter(|object| parent_stays(object, to))
        {
            gone.entry(key(object, likeness(from, object))).or_default().push(object);
        }
    }
    let taken: BTreeSet<String> =
        if gone.is_empty() { BTreeSet::new() } else { from.objects().iter().filter_map(occupied).collect() };
    let mut found = Vec::new();
    for change in &diff.changes {
        if let Change::Create { id } = change
            && wanted(id)
            && let Some(object) = to.get(id)
            // What has the name now makes room for it later.
            && occupied(object).is_none_or(|name| !taken.contains(&name))
            && let Some(candidates) = gone.get_mut(&key(object, likeness(to, object)))
            && let Some(old) = candidates.pop()
            && old.body.rename(&old.id, id.name()).is_some()
        {
            found.push((old.id.clone(), id.clone()));
        }
    }
    found
}

fn occupied(object: &Object) -> Option<String> {
    object.body.occupies(&object.id)
}

fn parent_stays(object: &Object, to: &Catalog) -> bool {
    object.parent.as_ref().is_none_or(|parent| to.contains(parent))
}

/// What two states of a renamed object have in common: its kind, compared fields, and those of its carried parts.
fn likeness(catalog: &Catalog, object: &Object) -> String {
    let mut text = format!("{} {}", object.id.kind.name(), object.body.compared());
    for child in catalog.children(&object.id).filter(|child| child.id.kind.shapes_parent()) {
        text.push_str(&format!("\n{} {} {}", child.id.kind.name(), child.id.name(), child.body.compared()));
    }
    text
}

/// The id of a part under the new name of its parent, if it contains the old one: a comment's does, or a trigger's, but
/// not an index's.
fn part_of(id: &ObjectId, parent: &ObjectId, new: &ObjectId) -> Option<ObjectId> {
    let parts: Vec<&str> = id.parts().collect();
    let path: Vec<&str> = parent.parts().collect();
    let prefix = [parent.kind.name()].into_iter().chain(parent.parts()).collect::<Vec<_>>();
    if parts.starts_with(&prefix) {
        return Some(ObjectId::attached(id.kind, new, &parts[prefix.len()..]));
    }
    let moved: Vec<&str> = new.parts().chain(parts.iter().skip(path.len()).copied()).collect();
    parts.starts_with(&path).then(|| ObjectId::new(id.kind, &moved))
}

/// The same catalog with ids renamed, and everything whose path begins with theirs.
pub fn renamed(catalog: &Catalog, renames: &BTreeMap<ObjectId, ObjectId>) -> Catalog {
    let mut new_ids: BTreeMap<&ObjectId, ObjectId> = BTreeMap::new();
    for object in catalog.objects() {
        if let Some(new) = renames.get(&object.id) {
            new_ids.insert(&object.id, new.clone());
        }
    }
    // A part's id contains its whole's, which comes first in id order.
    for object in catalog.objects() {
        let moved =
            object.parent.as_ref().and_then(|parent| part_of(&object.id, parent, new_ids.get(parent)?));
        if let Some(new) = moved {
            new_ids.entry(&object.id).or_insert(new);
        }
    }
    let new_id = |id: &ObjectId| new_ids.get(id).unwrap_or(id).clone();
    let moved = |object: &Object| Object {
        id: new_id(&object.id),
        parent: object.parent.as_ref().map(new_id),
        body: object.body.clone(),
    };
    let mut builder = catalog.builder();
    builder.copy(catalog, catalog.objects().iter().map(|object| Some(moved(object))));
    builder.finish()
}

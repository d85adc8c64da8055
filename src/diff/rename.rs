//! Renames: those that lose nothing are made by themselves, those that people write are applied, those that look likely
//! are pointed out.

use std::collections::BTreeMap;

use super::{Change, Diff};
use crate::catalog::{Catalog, CatalogBuilder, Object, ObjectId};

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
    let mut gone: BTreeMap<(String, Option<ObjectId>), Vec<&Object>> = BTreeMap::new();
    let key = |object: &Object, fingerprint: String| (fingerprint, object.parent.clone());
    for change in &diff.changes {
        if let Change::Drop { id } = change
            && wanted(id)
            && let Some(object) = from.get(id).filter(|object| parent_stays(object, to))
        {
            gone.entry(key(object, likeness(from, object))).or_default().push(object);
        }
    }
    let mut found = Vec::new();
    for change in &diff.changes {
        if let Change::Create { id } = change
            && wanted(id)
            && let Some(object) = to.get(id)
            && let Some(candidates) = gone.get_mut(&key(object, likeness(to, object)))
            && let Some(old) = candidates.pop()
            && old.body.rename(&old.id, id.name()).is_some()
        {
            found.push((old.id.clone(), id.clone()));
        }
    }
    found
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

/// The same catalog with ids renamed, and everything whose path begins with theirs.
pub fn renamed(catalog: &Catalog, renames: &BTreeMap<ObjectId, ObjectId>) -> Catalog {
    let mut new_ids: BTreeMap<&ObjectId, ObjectId> = BTreeMap::new();
    for object in catalog.objects() {
        if let Some(new) = renames.get(&object.id) {
            new_ids.insert(&object.id, new.clone());
        }
    }
    // An attached object's id contains its target's; the targets come first in id order or are attached themselves.
    for object in catalog.objects() {
        let attached = object.parent.as_ref().and_then(|parent| {
            let prefix = [parent.kind.name()].into_iter().chain(parent.parts()).collect::<Vec<_>>();
            let parts: Vec<&str> = object.id.parts().collect();
            let new = new_ids.get(parent)?;
            parts
                .starts_with(&prefix)
                .then(|| ObjectId::attached(object.id.kind, new, &parts[prefix.len()..]))
        });
        if let Some(new) = attached {
            new_ids.insert(&object.id, new);
        }
    }
    let new_id = |id: &ObjectId| new_ids.get(id).unwrap_or(id).clone();
    let mut builder = CatalogBuilder::new(catalog.version);
    builder.role.clone_from(&catalog.role);
    builder.unmodelled.clone_from(&catalog.unmodelled);
    for object in catalog.objects() {
        for on in catalog.depends(&object.id) {
            builder.edge(new_id(&object.id), new_id(&on.id));
        }
        builder.push(Object {
            id: new_id(&object.id),
            parent: object.parent.as_ref().map(new_id),
            body: object.body.clone(),
        });
    }
    builder.finish()
}

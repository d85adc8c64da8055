//! What a catalog has besides schemas and what is in them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Catalog, Object, Unmodelled};
use crate::kind::{Body, Kind};

/// What is read besides schemas and what is in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// The database itself: its settings, its comment, its labels, its privileges.
    #[serde(default)]
    pub database: bool,
    /// The roles of the server, their memberships and settings, the comments on them, and privileges on parameters.
    #[serde(default)]
    pub roles: bool,
    /// Which large objects there are, with their owners, privileges, comments and labels; not what is in them.
    #[serde(default)]
    pub large_objects: bool,
}

impl Extent {
    /// All that can be read.
    #[cfg(test)]
    pub(crate) const ALL: Self = Self { database: true, roles: true, large_objects: true };

    /// Whether it is schemas alone.
    pub(crate) fn is_schemas(&self) -> bool {
        *self == Self::default()
    }

    /// Whether objects of a kind are read.
    pub(crate) fn has(self, kind: Kind) -> bool {
        (self.database || !kind.is_of_database())
            && (self.roles || !kind.is_of_server())
            && (self.large_objects || !kind.is_data())
    }
}

impl Catalog {
    /// The catalog without what is beyond `extent`, which is still known by name.
    #[must_use]
    pub fn within(&self, extent: Extent) -> Self {
        if self.extent == extent {
            return self.clone();
        }
        let mut catalog = self.retain(|object: &Object| extent.has(object.id.kind));
        catalog.extent = Extent {
            database: extent.database && self.extent.database,
            roles: extent.roles && self.extent.roles,
            large_objects: extent.large_objects && self.extent.large_objects,
        };
        let gone: Vec<Unmodelled> = self.not_in(&catalog).filter_map(unread).collect();
        catalog.unmodelled.extend(gone);
        let data =
            self.not_in(&catalog).filter(|object| object.id.kind.is_data()).map(|object| object.id.kind);
        let mut counts = BTreeMap::new();
        data.for_each(|kind| *counts.entry(kind).or_insert(0_usize) += 1);
        let counted = counts
            .into_iter()
            .map(|(kind, number)| Unmodelled::new(kind.name(), format!("{number} of them")));
        catalog.unmodelled.extend(counted);
        catalog.unmodelled.sort();
        catalog.unmodelled.dedup();
        catalog
    }
}

/// What is known of an object of the database where that was not read: see `reader/unmodelled.sql`.
fn unread(object: &Object) -> Option<Unmodelled> {
    let kind = object.parent.as_ref().unwrap_or(&object.id).kind;
    // Every server has roles: nobody is told of them who did not ask. Data is counted.
    let is_not_told = |kind: Kind| kind.is_of_server() || kind.is_data();
    if is_not_told(kind) || is_not_told(object.id.kind) {
        return None;
    }
    let name = match &object.body {
        Body::Database(database) if database.connection_limit == -1 => return None,
        Body::Database(_) => "connection limit".to_owned(),
        Body::Grant(_) => "privileges".to_owned(),
        Body::Comment(_) => "comment".to_owned(),
        Body::SecurityLabel(_) => format!("security label of {}", object.id.name()),
        _ => {
            let (role, name) = (object.id.part(0), object.id.name());
            let of = if role.is_empty() { String::new() } else { format!(" of role {role}") };
            return Some(Unmodelled::new(object.id.kind.name(), name.to_owned() + &of));
        }
    };
    Some(Unmodelled::new(kind.name(), name))
}

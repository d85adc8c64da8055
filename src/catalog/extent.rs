//! What a catalog has besides schemas and what is in them.

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
}

impl Extent {
    /// Whether it is schemas alone.
    pub(crate) fn is_schemas(&self) -> bool {
        *self == Self::default()
    }

    /// Whether objects of a kind are read.
    pub(crate) fn has(self, kind: Kind) -> bool {
        (self.database || !kind.is_of_database()) && (self.roles || !kind.is_of_server())
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
        };
        let gone: Vec<Unmodelled> = self.not_in(&catalog).filter_map(unread).collect();
        catalog.unmodelled.extend(gone);
        catalog.unmodelled.sort();
        catalog.unmodelled.dedup();
        catalog
    }
}

/// What is known of an object of the database where that was not read: see `reader/unmodelled.sql`.
fn unread(object: &Object) -> Option<Unmodelled> {
    let kind = object.parent.as_ref().unwrap_or(&object.id).kind;
    // Every server has roles: nobody is told of them who did not ask.
    if kind.is_of_server() || object.id.kind.is_of_server() {
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

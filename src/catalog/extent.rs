//! What a catalog has besides schemas and what is in them.

use serde::{Deserialize, Serialize};

use super::{Catalog, Object};
use crate::kind::Kind;

/// What is read besides schemas and what is in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// The database itself: its settings, its comment, its privileges.
    #[serde(default)]
    pub database: bool,
}

impl Extent {
    /// Whether it is schemas alone.
    pub(crate) fn is_schemas(&self) -> bool {
        *self == Self::default()
    }

    /// Whether objects of a kind are read.
    pub(crate) fn has(self, kind: Kind) -> bool {
        self.database || !kind.is_of_database()
    }
}

impl Catalog {
    /// The catalog without what is beyond `extent`.
    #[must_use]
    pub fn within(&self, extent: Extent) -> Self {
        if self.extent == extent {
            return self.clone();
        }
        let mut catalog = self.retain(|object: &Object| extent.has(object.id.kind));
        catalog.extent = Extent { database: extent.database && self.extent.database };
        catalog
    }
}

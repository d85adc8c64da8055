//! Matches object ids and compares fields. Names no kind.

mod rename;

pub use rename::{RenameError, free_renames, likely_renames, renamed};

use serde::Serialize;

use crate::catalog::{Catalog, ObjectId};

/// What must happen to one object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase", tag = "change")]
pub enum Change {
    /// It is only in `from`.
    Drop {
        /// Which.
        id: ObjectId,
    },
    /// It is only in `to`.
    Create {
        /// Which.
        id: ObjectId,
    },
    /// It is in both, with different fields.
    Alter {
        /// Which.
        id: ObjectId,
        /// The names of the differing fields, sorted.
        fields: Vec<String>,
    },
}

impl Change {
    /// The object it is about.
    pub fn id(&self) -> &ObjectId {
        match self {
            Self::Drop { id } | Self::Create { id } | Self::Alter { id, .. } => id,
        }
    }
}

/// All changes between two catalogs, in id order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// One per object that differs.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Whether the catalogs are equal.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// What differs between two catalogs: one walk over both, in id order.
pub fn diff(from: &Catalog, to: &Catalog) -> Diff {
    let mut changes = Vec::new();
    let (mut old, mut new) = (from.objects().iter().peekable(), to.objects().iter().peekable());
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return Diff { changes },
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(a), Some(b)) => a.id.cmp(&b.id),
        };
        let a = if order.is_le() { old.next() } else { None };
        let b = if order.is_ge() { new.next() } else { None };
        match (a, b) {
            (Some(a), Some(b)) => {
                let mut fields = b.body.differing(&a.body);
                if a.parent != b.parent {
                    fields.push("parent".to_owned());
                }
                if !fields.is_empty() {
                    changes.push(Change::Alter { id: a.id.clone(), fields });
                }
            }
            (Some(a), None) => changes.push(Change::Drop { id: a.id.clone() }),
            (None, Some(b)) => changes.push(Change::Create { id: b.id.clone() }),
            (None, None) => {}
        }
    }
}

//! The one identity of an object.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::kind::Kind;

/// PostgreSQL allows any character in a name but NUL, so NUL separates the parts of a path.
const SEPARATOR: char = '\0';

/// A kind and a path of names: `table [public, accounts]`, `column [public, accounts, email]`.
///
/// An id that is *attached* to another (a comment, a grant, an owner) has the target's kind and path as the beginning
/// of its own: `comment [column, public, accounts, email]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId {
    /// What it is.
    pub kind: Kind,
    path: Arc<str>,
}

impl ObjectId {
    /// An id from its parts.
    pub fn new<S: AsRef<str>>(kind: Kind, parts: &[S]) -> Self {
        let mut path = String::new();
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                path.push(SEPARATOR);
            }
            path.push_str(part.as_ref());
        }
        Self { kind, path: path.into() }
    }

    /// The id of what is attached to `target`, told from its siblings by `extra` (a grantee, or nothing).
    pub fn attached(kind: Kind, target: &ObjectId, extra: &[&str]) -> Self {
        let mut parts = vec![target.kind.name()];
        parts.extend(target.parts());
        parts.extend(extra);
        Self::new(kind, &parts)
    }

    /// The id of a part of `parent`: its path, and the part's name after that if it has one.
    pub(crate) fn below(kind: Kind, parent: &ObjectId, name: Option<&str>) -> Self {
        let Some(name) = name else { return Self { kind, path: parent.path.clone() } };
        let mut path = String::with_capacity(parent.path.len() + 1 + name.len());
        path.push_str(&parent.path);
        path.push(SEPARATOR);
        path.push_str(name);
        Self { kind, path: path.into() }
    }

    /// The names of the path, outermost first.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.path.split(SEPARATOR)
    }

    /// The `index`-th name of the path, empty when there is none.
    pub fn part(&self, index: usize) -> &str {
        self.parts().nth(index).unwrap_or_default()
    }

    /// The innermost name.
    pub fn name(&self) -> &str {
        self.path.rsplit(SEPARATOR).next().unwrap_or_default()
    }

    /// The same id under another innermost name.
    #[must_use]
    pub fn with_name(&self, name: &str) -> Self {
        let mut parts: Vec<&str> = self.parts().collect();
        parts.pop();
        parts.push(name);
        Self::new(self.kind, &parts)
    }

    /// As much of it, quoted, as tells it from another that has or had its place: the name alone, unless the parents differ.
    pub fn name_beside(&self, other: &Self) -> String {
        let parents = |id: &Self| id.path.rsplit_once(SEPARATOR).map(|(parents, _)| parents.to_owned());
        if parents(self) == parents(other) {
            crate::engine::postgres::quote::ident(self.name())
        } else {
            self.sql()
        }
    }

    /// The path with each name quoted where SQL needs it, joined by dots: `public."Order".id`.
    pub fn sql(&self) -> String {
        self.parts().map(crate::engine::postgres::quote::ident).collect::<Vec<_>>().join(".")
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.kind.label(self))
    }
}

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.name(), self.path.replace(SEPARATOR, "."))
    }
}

impl Serialize for ObjectId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.kind.name(), self.parts().collect::<Vec<_>>()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ObjectId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (kind, parts) = <(String, Vec<String>)>::deserialize(deserializer)?;
        let kind = Kind::from_name(&kind)
            .ok_or_else(|| serde::de::Error::custom(format!("no kind of object is called {kind:?}")))?;
        Ok(Self::new(kind, &parts))
    }
}

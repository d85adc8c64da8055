//! A catalog as JSON: sorted, stable, with a format version, read for ever.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Catalog, CatalogBuilder, Extent, Object, ObjectId, Unmodelled};
use crate::engine::postgres::version::Version;
use crate::kind::Body;

/// The version of the snapshot format that this program writes.
pub const FORMAT_VERSION: u32 = 1;

/// Why a snapshot could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// Not JSON, or not the JSON of a snapshot.
    #[error("not a catalog snapshot: {0}")]
    Syntax(#[from] serde_json::Error),
    /// Written by a newer program.
    #[error("the snapshot has format version {found}, and this program reads up to {FORMAT_VERSION}")]
    Format {
        /// The version in the file.
        found: u32,
    },
    /// An object does not fit its kind.
    #[error("{id}: {detail}")]
    Object {
        /// Which object.
        id: String,
        /// What does not fit.
        detail: String,
    },
}

#[derive(Serialize, Deserialize)]
struct Snapshot {
    format: u32,
    engine: String,
    version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_superuser: Option<String>,
    #[serde(default, skip_serializing_if = "Extent::is_schemas")]
    extent: Extent,
    objects: Vec<Entry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    unmodelled: Vec<Unmodelled>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    id: ObjectId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<ObjectId>,
    fields: Value,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    depends: Vec<ObjectId>,
}

impl Catalog {
    /// The catalog as snapshot JSON, ending in a newline.
    ///
    /// # Errors
    /// When a field has no JSON form, which no model has.
    pub fn to_snapshot(&self) -> Result<String, SnapshotError> {
        let mut objects = Vec::with_capacity(self.objects().len());
        for object in self.objects() {
            let depends = self.depends(&object.id).map(|on| on.id.clone());
            objects.push(Entry {
                id: object.id.clone(),
                parent: object.parent.clone(),
                fields: object.body.to_value()?,
                depends: depends.filter(|on| Some(on) != object.parent.as_ref()).collect(),
            });
        }
        let snapshot = Snapshot {
            format: FORMAT_VERSION,
            engine: "postgres".into(),
            version: self.version,
            role: self.role.clone(),
            first_superuser: self.first_superuser.clone(),
            extent: self.extent,
            objects,
            unmodelled: self.unmodelled.clone(),
        };
        Ok(serde_json::to_string_pretty(&snapshot)? + "\n")
    }

    /// Reads snapshot JSON.
    ///
    /// # Errors
    /// When the text is no snapshot, or one of a newer format.
    pub fn from_snapshot(text: &str) -> Result<Self, SnapshotError> {
        #[derive(Deserialize)]
        struct Header {
            format: u32,
        }
        let header: Header = serde_json::from_str(text)?;
        if header.format > FORMAT_VERSION {
            return Err(SnapshotError::Format { found: header.format });
        }
        let snapshot: Snapshot = serde_json::from_str(text)?;
        let mut builder = CatalogBuilder::new(snapshot.version);
        builder.unmodelled = snapshot.unmodelled;
        builder.role = snapshot.role;
        builder.first_superuser = snapshot.first_superuser;
        builder.extent = snapshot.extent;
        for entry in snapshot.objects {
            let body = Body::from_value(entry.id.kind, entry.fields).map_err(|error| {
                SnapshotError::Object { id: entry.id.to_string(), detail: error.to_string() }
            })?;
            for on in entry.depends {
                builder.edge(entry.id.clone(), on);
            }
            builder.push(Object { id: entry.id, parent: entry.parent, body });
        }
        Ok(builder.finish())
    }
}

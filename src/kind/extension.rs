//! Extensions. What belongs to one is no object of ours; what uses such a thing depends on the extension.

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Intents, Refusal};

/// The fields of an extension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extension {
    /// The schema its objects are in.
    pub schema: String,
    /// The version that it must have. No catalog says so: a comparison does, where both sides are known to have one and the
    /// two differ, or where a file names one for an extension that is new (`compare::versions`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The version that it has. A file that names none gets what the scratch's server has, so this is no difference.
    #[serde(default)]
    pub installed: String,
    /// Whether it can be moved to another schema.
    pub relocatable: bool,
}

impl Model for Extension {
    const KIND: Kind = Kind::Extension;
    const QUERY: &'static str = include_str!("extension.sql");
    const USED_BY_CODE: bool = true;
    const UNCOMPARED: &'static [&'static str] = &["installed", "relocatable"];

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let schema = ident(&self.schema);
        let version = self.version.as_ref().map(|version| format!(" VERSION {}", literal(version)));
        let version = version.unwrap_or_default();
        let sql = format!("CREATE EXTENSION IF NOT EXISTS {} WITH SCHEMA {schema}{version}", id.sql());
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP EXTENSION {}", id.sql()))]
    }

    fn relocate(&self, old: &Self, id: &ObjectId, from: &Catalog, _intents: &Intents) -> Vec<Action> {
        if !old.relocatable || self.schema == old.schema {
            return Vec::new();
        }
        let schema = ObjectId::new(Kind::Schema, &[&self.schema]);
        let missing = !from.contains(&schema);
        let create = missing.then(|| Action::create(&schema, format!("CREATE SCHEMA {}", schema.sql())));
        create.into_iter().chain([self.moved(id)]).collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let schema = ident(&self.schema);
        let updated = self.updated(old, id);
        if self.schema == old.schema {
            return Alter::InPlace(updated.into_iter().collect());
        }
        if old.relocatable {
            return Alter::InPlace(updated.into_iter().chain([self.moved(id)]).collect());
        }
        if cx.from.dependents(id).next().is_none() {
            return Alter::Replace;
        }
        Alter::Refuse(Refusal {
            about: id.clone(),
            message: format!("{id} cannot be moved to schema {schema}: it is not relocatable, and objects use it"),
            help: format!("leave it in schema {}, or drop it and what uses it by hand", ident(&old.schema)),
        })
    }
}

impl Extension {
    fn moved(&self, id: &ObjectId) -> Action {
        let schema = ident(&self.schema);
        let sql = format!("ALTER EXTENSION {} SET SCHEMA {schema}", id.sql());
        Action::alter(id, sql, format!("move it to schema {schema}"))
    }

    fn updated(&self, old: &Self, id: &ObjectId) -> Option<Action> {
        let version = self.version.as_ref().filter(|version| Some(*version) != old.version.as_ref())?;
        let sql = format!("ALTER EXTENSION {} UPDATE TO {}", id.sql(), literal(version));
        let message = format!(
            "a script of {id} changes what belongs to it, from version {} to {version}, and seldom is there one that goes back",
            old.installed
        );
        let action = Action::alter(id, sql, format!("update it to version {version}"));
        Some(action.hazard("extension-upgrade", message))
    }
}

//! Extensions. What belongs to one is no object of ours; what uses such a thing depends on the extension.

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Intents, Refusal};

/// The fields of an extension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extension {
    /// The schema its objects are in.
    pub schema: String,
    /// Its version. A file that names none gets what the scratch's server has, so versions are not compared.
    pub version: String,
    /// Whether it can be moved to another schema.
    pub relocatable: bool,
}

impl Model for Extension {
    const KIND: Kind = Kind::Extension;
    const QUERY: &'static str = include_str!("extension.sql");
    const USED_BY_CODE: bool = true;
    const UNCOMPARED: &'static [&'static str] = &["version", "relocatable"];

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let schema = ident(&self.schema);
        vec![Action::create(id, format!("CREATE EXTENSION IF NOT EXISTS {} WITH SCHEMA {schema}", id.sql()))]
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
        if old.relocatable {
            return Alter::InPlace(vec![self.moved(id)]);
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
}

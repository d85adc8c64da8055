//! Setting of the database, for everyone or for one role: what sessions begin with.

use serde::{Deserialize, Serialize};

use super::database::NAME;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model, setting};
use crate::plan::{Action, Context};

/// The fields of a setting. The path is the role, empty for everyone, and the parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DatabaseSetting {
    /// Its value as the catalog has it; of a list of names the quoted names.
    pub value: String,
}

impl Model for DatabaseSetting {
    const KIND: Kind = Kind::DatabaseSetting;
    const QUERY: &'static str = include_str!("database_setting.sql");

    fn label(id: &ObjectId) -> String {
        let label = format!("{} {}", id.kind.name(), ident(id.name()));
        if id.part(0).is_empty() { label } else { format!("{label} of role {}", ident(id.part(0))) }
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.set(id))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("{} RESET {}", head(id), ident(id.name())))]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![Action::alter(id, self.set(id), "value")])
    }
}

impl DatabaseSetting {
    fn set(&self, id: &ObjectId) -> String {
        format!("{} {}", head(id), setting::set(id.name(), &self.value))
    }
}

fn head(id: &ObjectId) -> String {
    match id.part(0) {
        "" => format!("ALTER DATABASE {NAME}"),
        role => format!("ALTER ROLE {} IN DATABASE {NAME}", ident(role)),
    }
}

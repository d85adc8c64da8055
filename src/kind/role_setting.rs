//! Setting of a role in all databases, or of all roles: what sessions begin with.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model, setting};
use crate::plan::{Action, Context};

/// The fields of a setting. The path is the role, empty for everyone, and the parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleSetting {
    /// Its value as the catalog has it; of a list of names the quoted names.
    pub value: String,
}

impl Model for RoleSetting {
    const KIND: Kind = Kind::RoleSetting;
    const QUERY: &'static str = include_str!("role_setting.sql");

    fn label(id: &ObjectId) -> String {
        let of = if id.part(0).is_empty() { "all roles".to_owned() } else { format!("role {}", ident(id.part(0))) };
        format!("setting {} of {of}", ident(id.name()))
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

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }
}

impl RoleSetting {
    fn set(&self, id: &ObjectId) -> String {
        format!("{} {}", head(id), setting::set(id.name(), &self.value))
    }
}

fn head(id: &ObjectId) -> String {
    let role = if id.part(0).is_empty() { "ALL".to_owned() } else { ident(id.part(0)) };
    format!("ALTER ROLE {role}")
}

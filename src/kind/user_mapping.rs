//! User mapping: as whom a role is known to a foreign server.

use serde::{Deserialize, Serialize};

use super::foreign::Options;
use super::privilege::PUBLIC;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Refusal};

/// The fields of a user mapping.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UserMapping {
    /// Its options; `None` where the reading role may not see them.
    pub options: Option<Options>,
}

impl Model for UserMapping {
    const KIND: Kind = Kind::UserMapping;
    const QUERY: &'static str = include_str!("user_mapping.sql");

    const UNSEEN: &'static [&'static str] = &["options"];

    fn label(id: &ObjectId) -> String {
        format!("{} for {} on server {}", id.kind.name(), role(id), ident(id.part(0)))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let options = self.options.as_ref().map(Options::create).unwrap_or_default();
        let head = format!("CREATE USER MAPPING {}", named(id));
        let create = options.end(id, &head, |sql| Action::create(id, sql));
        vec![if self.options.is_none() { create.lacking(unseen(id)) } else { create }]
    }

    fn unseen_as(&self, other: &Self) -> Option<Self> {
        (self.options.is_some() && other.options.is_none()).then(|| other.clone())
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP USER MAPPING {}", named(id)))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        let (Some(was), Some(is)) = (&old.options, &self.options) else { return Alter::Refuse(unseen(id)) };
        let options = is.change(was);
        let head = format!("ALTER USER MAPPING {}", named(id));
        Alter::InPlace(vec![options.end(id, &head, |sql| Action::alter(id, sql, "options"))])
    }
}

fn named(id: &ObjectId) -> String {
    format!("FOR {} SERVER {}", role(id), ident(id.part(0)))
}

fn role(id: &ObjectId) -> String {
    // No role can be called "public".
    if id.name() == PUBLIC { "PUBLIC".to_owned() } else { ident(id.name()) }
}

fn unseen(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("the options of {id} cannot be read by the role that schemadiff connects as"),
        help: "connect as a superuser; or leave it alone with --exclude 'user mapping *'".to_owned(),
    }
}

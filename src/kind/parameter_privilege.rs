//! Privileges on a parameter of the server: who may set one that is for superusers.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::privilege::{Access, Privileges, grantee_label, grantee_sql};
use crate::kind::{Alter, Kind, Model, Since, privilege};
use crate::plan::{Action, Context, Hazard};

/// The fields of such a privilege. The path is the parameter and the grantee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ParameterPrivilege {
    /// `ALTER SYSTEM` and `SET`, or one of them.
    pub privileges: Vec<String>,
    /// Those of them that the grantee may grant to others, sorted.
    pub grantable: Vec<String>,
}

impl Model for ParameterPrivilege {
    const KIND: Kind = Kind::ParameterPrivilege;
    const QUERY: &'static str = include_str!("parameter_privilege.sql");

    fn label(id: &ObjectId) -> String {
        format!("privilege on {} to {}", on(id), grantee_label(id.name()))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let statements = access(id).statements(&Privileges::default(), &self.held());
        statements.into_iter().map(|sql| Action::create(id, sql)).collect()
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let statements = access(id).statements(&self.held(), &Privileges::default());
        statements.into_iter().map(|sql| Action::drop(id, sql)).collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        let statements = access(id).statements(&old.held(), &self.held());
        Alter::InPlace(statements.into_iter().map(|sql| Action::alter(id, sql, "privileges")).collect())
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        Some((15, "a privilege on a parameter"))
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, _cx: &Context<'_>) -> Vec<Hazard> {
        let held = |one: Option<&Self>| one.map(Self::held).unwrap_or_default();
        let gained = held(new).lost_in(&held(old));
        privilege::widened(&gained, &format!("on {}", on(id)), id.name()).into_iter().collect()
    }
}

impl ParameterPrivilege {
    fn held(&self) -> Privileges {
        Privileges::new(&self.privileges, &self.grantable)
    }
}

fn on(id: &ObjectId) -> String {
    format!("parameter {}", ident(id.part(0)))
}

fn access(id: &ObjectId) -> Access {
    Access {
        prefix: String::new(),
        on: format!("PARAMETER {}", ident(id.part(0))),
        column: None,
        // There is no owner.
        grantee: grantee_sql(id.name(), ""),
        cascade: false,
    }
}

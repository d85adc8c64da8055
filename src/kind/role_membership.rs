//! Membership of one role in another.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model, Since, newest, role};
use crate::plan::{Action, Context, Hazard};

/// The fields of a membership. The path is the role, its member, and who granted it: from PostgreSQL 16 on several can. Nothing
/// stands there for a superuser, and for the role that reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleMembership {
    /// Whether the member may grant it to others.
    pub admin: bool,
    /// Whether the member may do what the role may without `SET ROLE`; `None` before PostgreSQL 16.
    pub inherit: Option<bool>,
    /// Whether the member may become the role; `None` before PostgreSQL 16.
    pub set: Option<bool>,
    /// Whether the member's memberships are inherited when nothing is said.
    pub inherits: bool,
}

impl Model for RoleMembership {
    const KIND: Kind = Kind::RoleMembership;
    const QUERY: &'static str = include_str!("role_membership.sql");
    const UNCOMPARED: &'static [&'static str] = &["inherits"];

    fn label(id: &ObjectId) -> String {
        let label = format!("membership of {} in {}", ident(id.part(1)), ident(id.part(0)));
        if id.part(2).is_empty() { label } else { format!("{label} granted by {}", ident(id.part(2))) }
    }

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut options = Vec::new();
        if self.admin {
            options.push("ADMIN OPTION");
        }
        if cx.version.major() >= 16 {
            let is_usual = self.inherit == Some(true) && self.inherits;
            options.extend(self.inherit.filter(|_| !is_usual).map(inherit_option));
            options.extend(self.set.filter(|set| !set).map(set_option));
        }
        vec![Action::create(id, grant(id, &options))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, revoke(id, ""))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        let mut options = Vec::new();
        if self.admin && !old.admin {
            options.push("ADMIN OPTION");
        }
        if cx.version.major() >= 16 {
            options.extend(self.inherit.filter(|_| self.inherit != old.inherit).map(inherit_option));
            options.extend(self.set.filter(|_| self.set != old.set).map(set_option));
        }
        let less = (old.admin && !self.admin).then(|| revoke(id, "ADMIN OPTION FOR "));
        let more = (!options.is_empty()).then(|| grant(id, &options));
        let alter = |sql| Action::alter(id, sql, changed.join(", ")).producing([id.clone()]);
        Alter::InPlace(less.into_iter().chain(more).map(alter).collect())
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn since(&self, id: &ObjectId) -> Option<Since> {
        let inherits_otherwise = self.inherit.is_some_and(|inherit| inherit != self.inherits);
        newest([
            (inherits_otherwise, (16, "the inherit option of a membership")),
            (self.set == Some(false), (16, "the set option of a membership")),
            (!id.part(2).is_empty(), (16, "a membership of its own for each who granted it")),
        ])
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let Some(new) = new.filter(|_| !cx.creates(&role::id_of(id.part(1)))) else { return Vec::new() };
        let (role, member) = (ident(id.part(0)), ident(id.part(1)));
        let is_on = |option: Option<bool>| option == Some(true);
        let gained = |of: fn(&Self) -> bool| of(new) && !old.is_some_and(of);
        let more = old.is_some_and(|old| is_on(new.inherit) && !is_on(old.inherit) || is_on(new.set) && !is_on(old.set));
        let message = match () {
            () if old.is_none() => format!("lets {member} do what {role} may"),
            () if gained(|membership| membership.admin) => format!("lets {member} make others members of {role}"),
            () if more => format!("lets {member} do more of what {role} may"),
            () => return Vec::new(),
        };
        vec![Hazard::new("privilege-widened", message)]
    }
}

fn grant(id: &ObjectId, options: &[&str]) -> String {
    let with = if options.is_empty() { String::new() } else { format!(" WITH {}", options.join(", ")) };
    format!("GRANT {} TO {}{with}{}", ident(id.part(0)), ident(id.part(1)), granted_by(id))
}

fn revoke(id: &ObjectId, what: &str) -> String {
    format!("REVOKE {what}{} FROM {}{}", ident(id.part(0)), ident(id.part(1)), granted_by(id))
}

fn granted_by(id: &ObjectId) -> String {
    if id.part(2).is_empty() { String::new() } else { format!(" GRANTED BY {}", ident(id.part(2))) }
}

fn inherit_option(is_on: bool) -> &'static str {
    if is_on { "INHERIT TRUE" } else { "INHERIT FALSE" }
}

fn set_option(is_on: bool) -> &'static str {
    if is_on { "SET TRUE" } else { "SET FALSE" }
}

//! Default privilege.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::privilege::{Access, Privileges, grantee_label, grantee_sql};
use crate::kind::{Alter, Body, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a default privilege: what one grantee gets on new objects of one class, where that differs from what it
/// gets by itself.
///
/// The path is role, schema, class (`tables`), grantee. An empty role is the one that reads, an empty schema is all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DefaultPrivilege {
    /// Sorted.
    pub privileges: Vec<String>,
    /// Those of them that the grantee may grant to others, sorted.
    pub grantable: Vec<String>,
    /// What it gets by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standard: Vec<String>,
}

impl Model for DefaultPrivilege {
    const KIND: Kind = Kind::DefaultPrivilege;
    const QUERY: &'static str = include_str!("default_privilege.sql");
    const UNCOMPARED: &'static [&'static str] = &["standard"];

    fn label(id: &ObjectId) -> String {
        let (role, schema) = (id.part(0), id.part(1));
        let mut label = format!("default privilege on {} to {}", id.part(2), grantee_label(id.name()));
        for (word, name) in [("of role", role), ("in schema", schema)] {
            if !name.is_empty() {
                label.push_str(&format!(" {word} {}", ident(name)));
            }
        }
        label
    }

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let statements = access(id).statements(&self.without(id, cx), &self.held(cx));
        statements.into_iter().map(|sql| Action::create(id, sql).closing()).collect()
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let statements = access(id).statements(&self.held(cx), &self.without(id, cx));
        statements.into_iter().map(|sql| Action::drop(id, sql)).collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let statements = access(id).statements(&old.held(cx), &self.held(cx));
        Alter::InPlace(statements.into_iter().map(|sql| Action::alter(id, sql, "privileges").closing()).collect())
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }
}

impl DefaultPrivilege {
    fn held(&self, cx: &Context<'_>) -> Privileges {
        Privileges::new(&self.privileges, &self.grantable).known(cx.version)
    }

    /// What the entry has for the grantee when there is no such object.
    fn without(&self, id: &ObjectId, cx: &Context<'_>) -> Privileges {
        let standard = if id.part(1).is_empty() { self.standard.as_slice() } else { &[] };
        Privileges::new(standard, &[]).known(cx.version)
    }
}

fn access(id: &ObjectId) -> Access {
    let (role, schema) = (id.part(0), id.part(1));
    let mut prefix = "ALTER DEFAULT PRIVILEGES ".to_owned();
    for (words, name) in [("FOR ROLE", role), ("IN SCHEMA", schema)] {
        if !name.is_empty() {
            prefix.push_str(&format!("{words} {} ", ident(name)));
        }
    }
    let owner = if role.is_empty() { "CURRENT_USER".to_owned() } else { ident(role) };
    Access {
        prefix,
        on: id.part(2).to_uppercase(),
        column: None,
        grantee: grantee_sql(id.name(), &owner),
        cascade: false,
    }
}

/// What a grantee has on an object of `class` that the plan creates. `standard` is what it has by itself.
///
/// New and altered default privileges come last and dropped ones first, so what counts are those that stay, as they were.
pub(crate) fn initial(
    cx: &Context<'_>,
    class: &str,
    schema: &str,
    grantee: &str,
    standard: &Privileges,
) -> Privileges {
    let everywhere = in_force(cx, "", class, grantee).map_or_else(|| standard.clone(), |entry| entry.held(cx));
    match in_force(cx, schema, class, grantee) {
        Some(here) => everywhere.with(&here.held(cx)),
        None => everywhere,
    }
}

/// Those to whom default privileges give other than usual on an object of `class` that the plan creates, with what is
/// usual.
pub(crate) fn grantees(cx: &Context<'_>, class: &str, schema: &str) -> BTreeMap<String, Privileges> {
    let entries = cx.from.of_kind(Kind::DefaultPrivilege).iter().filter_map(|object| {
        let id = &object.id;
        let applies = id.part(0).is_empty() && id.part(2) == class && (id.part(1).is_empty() || id.part(1) == schema);
        let entry = in_force(cx, id.part(1), class, id.name()).filter(|_| applies)?;
        Some((id.name().to_owned(), Privileges::new(&entry.standard, &[]).known(cx.version)))
    });
    entries.collect()
}

fn in_force<'a>(cx: &Context<'a>, schema: &str, class: &str, grantee: &str) -> Option<&'a DefaultPrivilege> {
    let id = ObjectId::new(Kind::DefaultPrivilege, &["", schema, class, grantee]);
    match &cx.from.get(&id).filter(|_| cx.to.contains(&id))?.body {
        Body::DefaultPrivilege(entry) => Some(entry),
        _ => None,
    }
}

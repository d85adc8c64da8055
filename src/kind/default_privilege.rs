//! Default privilege.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::ident;
use crate::engine::postgres::version::Version;
use crate::kind::privilege::{Access, Privileges, grantee_label, grantee_sql};
use crate::kind::{Alter, Body, Kind, Model, Since, privilege};
use crate::plan::{Action, Context, Hazard};

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
        let statements = access(id).statements(&self.without(id, cx), &self.held(cx.version));
        statements.into_iter().map(|sql| Action::create(id, sql).because(reason(id)).closing()).collect()
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let statements = access(id).statements(&self.held(cx.version), &self.without(id, cx));
        statements.into_iter().map(|sql| Action::drop(id, sql).because(reason(id))).collect()
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        let Some(body) = new.or(old).filter(|_| id.name() != privilege::OWNER) else { return Vec::new() };
        let held = |entry: Option<&Self>| entry.map_or_else(|| body.without(id, cx), |entry| entry.held(cx.version));
        let gained = held(new).lost_in(&held(old));
        privilege::widened(&gained, &format!("on new {}", id.part(2)), id.name()).into_iter().collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let statements = access(id).statements(&old.held(cx.version), &self.held(cx.version));
        let alter = |sql| Action::alter(id, sql, "privileges").because(reason(id)).closing();
        Alter::InPlace(statements.into_iter().map(alter).collect())
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        privilege::since(&self.privileges, &self.standard)
    }
}

impl DefaultPrivilege {
    fn held(&self, version: Version) -> Privileges {
        Privileges::new(&self.privileges, &self.grantable).known(version)
    }

    /// What the entry has for the grantee when there is no such object.
    fn without(&self, id: &ObjectId, cx: &Context<'_>) -> Privileges {
        let standard = if id.part(1).is_empty() { self.standard.as_slice() } else { &[] };
        Privileges::new(standard, &[]).known(cx.version)
    }
}

fn reason(id: &ObjectId) -> String {
    format!("change {id}")
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

/// The id in the catalog that `role` reads; `None` when the role would give to itself what it owns.
pub(crate) fn id_read_as(role: &str, id: &ObjectId) -> Option<ObjectId> {
    match (id.part(0), id.name()) {
        (of, _) if of == role => Some(ObjectId::new(id.kind, &["", id.part(1), id.part(2), id.name()])),
        ("", grantee) if grantee == role => None,
        _ => Some(id.clone()),
    }
}

/// The default privileges that new objects of the reading role get.
pub(crate) struct InForce<'a> {
    catalog: &'a Catalog,
    /// Only those that are here too.
    kept: &'a Catalog,
    version: Version,
}

impl<'a> InForce<'a> {
    /// While a plan runs: new and altered ones come last and dropped ones first, so what counts are those that stay, as
    /// they were.
    pub(crate) fn during(cx: &Context<'a>) -> Self {
        Self { catalog: cx.from, kept: cx.to, version: cx.version }
    }

    /// In a database as it is.
    pub(crate) fn of(catalog: &'a Catalog) -> Self {
        Self { catalog, kept: catalog, version: catalog.version }
    }

    /// What a grantee has on a new object of `class`. `standard` is what it has by itself.
    pub(crate) fn initial(
        &self,
        class: &str,
        schema: &str,
        grantee: &str,
        standard: &Privileges,
    ) -> Privileges {
        let held = |entry: &DefaultPrivilege| entry.held(self.version);
        let everywhere = self.entry("", class, grantee).map_or_else(|| standard.clone(), held);
        match self.entry(schema, class, grantee) {
            Some(here) => everywhere.with(&held(here)),
            None => everywhere,
        }
    }

    /// Those who get other than usual on a new object of `class`, with what is usual.
    pub(crate) fn grantees(&self, class: &str, schema: &str) -> BTreeMap<String, Privileges> {
        let entries = self.catalog.of_kind(Kind::DefaultPrivilege).iter().filter_map(|object| {
            let id = &object.id;
            let here = id.part(1).is_empty() || id.part(1) == schema;
            let entry = self.entry(id.part(1), class, id.name());
            let entry = entry.filter(|_| here && id.part(0).is_empty() && id.part(2) == class)?;
            Some((id.name().to_owned(), Privileges::new(&entry.standard, &[]).known(self.version)))
        });
        entries.collect()
    }

    fn entry(&self, schema: &str, class: &str, grantee: &str) -> Option<&'a DefaultPrivilege> {
        let id = ObjectId::new(Kind::DefaultPrivilege, &["", schema, class, grantee]);
        match &self.catalog.get(&id).filter(|_| self.kept.contains(&id))?.body {
            Body::DefaultPrivilege(entry) => Some(entry),
            _ => None,
        }
    }
}

//! Check constraints of domains.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::{Alter, domain, Kind, Model, touched};
use crate::plan::{Action, Context};

/// The fields of a domain constraint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DomainConstraint {
    /// `CHECK (…)`, without `NOT VALID`.
    pub definition: Expression,
    /// Whether the rows that were there have been checked.
    pub validated: bool,
}

impl Model for DomainConstraint {
    const KIND: Kind = Kind::DomainConstraint;
    const QUERY: &'static str = include_str!("domain_constraint.sql");
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let valid = if self.validated { "" } else { " NOT VALID" };
        let sql = format!("{} ADD CONSTRAINT {} {}{valid}", alter(id), ident(id.name()), self.definition.sql());
        let add = Action::create(id, sql);
        let stands = cx.parent(id).is_some_and(|domain| cx.keeps(&domain.id));
        if !self.validated || !stands {
            return vec![add];
        }
        // What is only created again has held before.
        let held = cx.from.get(id).is_some_and(|old| cx.to.get(id).is_some_and(|new| old.body == new.body));
        vec![if held { looking(add, id, cx) } else { self.proving(add, id, cx) }]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("{} DROP CONSTRAINT {}", alter(id), ident(id.name())))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        if self.definition != old.definition || !self.validated || self.needs_new_domain(id, cx) {
            return Alter::Replace;
        }
        let sql = format!("{} VALIDATE CONSTRAINT {}", alter(id), ident(id.name()));
        Alter::InPlace(vec![self.proving(Action::alter(id, sql, "validate"), id, cx)])
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn displaces(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
        if self.needs_new_domain(id, cx) { vec![domain_id(id)] } else { Vec::new() }
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("{} RENAME CONSTRAINT {} TO {}", alter(id), ident(id.name()), ident(name)))
    }
}

impl DomainConstraint {
    /// 0A000: no rows are looked through that hold the domain inside of an array or another type.
    fn needs_new_domain(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        self.validated && domain::is_held_inside(&domain_id(id), cx)
    }

    /// All rows that hold the domain are looked through, and they may not fit.
    fn proving(&self, action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
        domain::evidence::refusing(looking(action, id, cx), &domain_id(id), id, &self.definition, cx)
    }
}

fn domain_id(id: &ObjectId) -> ObjectId {
    ObjectId::new(Kind::Domain, &[id.part(0), id.part(1)])
}

/// All rows that hold the domain are looked through.
fn looking(action: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
    action.touching(touched::holders(&domain_id(id), cx), Operation::ProveDomain)
}

fn alter(id: &ObjectId) -> String {
    format!("ALTER DOMAIN {}.{}", ident(id.part(0)), ident(id.part(1)))
}

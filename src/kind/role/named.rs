//! Which roles an object names. PostgreSQL keeps that outside of the database (`pg_shdepend`), and of memberships and settings
//! not at all; ids and fields have it.

use std::collections::BTreeMap;

use super::id_of;
use crate::catalog::{Object, ObjectId};
use crate::kind::privilege::{OWNER, PUBLIC};
use crate::kind::{Body, Kind};

/// The roles that an object cannot be there without. Words that stand for everybody or for whoever it is are none.
pub(crate) fn named(object: &Object) -> Vec<&str> {
    let id = &object.id;
    let mut roles = match &object.body {
        Body::Role(_) | Body::UserMapping(_) | Body::ParameterPrivilege(_) => vec![id.name()],
        Body::RoleMembership(_) => id.parts().collect(),
        Body::RoleSetting(_) | Body::DatabaseSetting(_) => vec![id.part(0)],
        Body::Owner(owner) => vec![owner.role.as_str()],
        Body::Grant(grant) => [id.name()].into_iter().chain(grant.grantors.iter().map(String::as_str)).collect(),
        Body::DefaultPrivilege(_) => vec![id.part(0), id.name()],
        Body::Policy(policy) => policy.roles.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    roles.retain(|role| ![OWNER, PUBLIC].contains(role));
    roles
}

/// The edges from objects to the roles that they name, and from what a role gave away to what lets it do so.
pub(crate) fn edges(objects: &[Object]) -> Vec<(ObjectId, ObjectId)> {
    let mut edges = Vec::new();
    for object in objects {
        edges.extend(named(object).into_iter().map(|role| (object.id.clone(), id_of(role))));
    }
    let memberships = || objects.iter().map(|object| &object.id).filter(|id| id.kind == Kind::RoleMembership);
    let mut held: BTreeMap<(&str, &str), Vec<&ObjectId>> = BTreeMap::new();
    for id in memberships() {
        held.entry((id.part(0), id.part(1))).or_default().push(id);
    }
    for id in memberships() {
        let by = held.get(&(id.part(0), id.part(2))).into_iter().flatten();
        edges.extend(by.map(|on| (id.clone(), (*on).clone())));
    }
    edges
}

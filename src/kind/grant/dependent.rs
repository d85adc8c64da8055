//! Grants that go when another is revoked: those that the grantee passed on, and those on columns.
//!
//! Statements are the owner's, and an owner cannot revoke what somebody else granted. It can only take away the right to
//! grant, with all that came of it.

use std::collections::BTreeSet;

use super::{Grant, access, change, grant_of};
use crate::catalog::ObjectId;
use crate::kind::Kind;
use crate::kind::privilege::{Access, Privileges};
use crate::kind::target::Target;
use crate::plan::{Action, Context};

/// The grants of `from` that the grantee of `id` made, and those made by these grantees, and so on.
pub(super) fn followers(id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let Some(parent) = cx.from.get(id).and_then(|object| object.parent.as_ref()) else { return Vec::new() };
    let siblings: Vec<_> =
        cx.from.children_of(parent, Kind::Grant).filter(|other| same_access(id, &other.id)).collect();
    let mut found: BTreeSet<ObjectId> = BTreeSet::new();
    let mut open = vec![id.clone()];
    while let Some(grantor) = open.pop() {
        for sibling in &siblings {
            let made = grant_of(sibling)
                .is_some_and(|grant| grant.grantors.iter().any(|name| name == grantor.name()));
            if made && sibling.id != *id && found.insert(sibling.id.clone()) {
                open.push(sibling.id.clone());
            }
        }
    }
    found.into_iter().collect()
}

/// Gives again, as the owner, what those of them shall have who stay.
pub(super) fn regrant(followers: &[ObjectId], revoked: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let kept = followers.iter().filter(|id| cx.keeps(id));
    kept.flat_map(|id| give(id, None, cx)).map(|action| action.requiring([revoked.clone()])).collect()
}

/// Revokes what others than the owner granted, by way of their right to grant it.
pub(super) fn retract(old: &Grant, lost: &BTreeSet<String>, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    for grantor in old.grantors.iter().map(|name| id.with_name(name)) {
        // Where the grantor loses the privilege, that takes this along.
        let Some(grant) = cx.to.get(&grantor).filter(|_| cx.keeps(&grantor)).and_then(grant_of) else {
            continue;
        };
        let full = grant.held(cx).among(lost);
        let access = Access { cascade: true, ..access(&grantor, grant.procedure, cx.to) };
        let away = access.statements(&full, &full.ungrantable());
        let back = access.statements(&full.ungrantable(), &full);
        for sql in away.into_iter().chain(back) {
            let why = format!(": takes back {id}, which it gave");
            actions.push(change(&grantor, &sql, &why).producing([grantor.clone()]));
        }
        let others: Vec<ObjectId> = followers(&grantor, cx).into_iter().filter(|other| other != id).collect();
        actions.extend(regrant(&others, &grantor, cx));
    }
    actions
}

/// Revoking a privilege on a table revokes it on each column: gives again what stays there.
pub(super) fn regrant_columns(lost: &BTreeSet<String>, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let Some((target, [grantee])) = Target::of::<1>(id) else { return Vec::new() };
    if lost.is_empty() || !target.has_columns() {
        return Vec::new();
    }
    let relation = target.id();
    let columns = cx.to.children(&relation).flat_map(|child| {
        let own = (child.id.kind == Kind::Grant).then_some(child);
        own.into_iter().chain(cx.to.children_of(&child.id, Kind::Grant))
    });
    let of_columns = columns.filter(|grant| {
        let on = Target::of::<1>(&grant.id);
        cx.keeps(&grant.id) && on.is_some_and(|(on, [other])| on.is_column_of(&target) && other == grantee)
    });
    of_columns
        .flat_map(|grant| give(&grant.id, Some(lost), cx))
        .map(|action| action.requiring([id.clone()]))
        .collect()
}

/// The statements that give what `to` says, or those of it that are among `only`.
fn give(id: &ObjectId, only: Option<&BTreeSet<String>>, cx: &Context<'_>) -> Vec<Action> {
    let Some(grant) = cx.to.get(id).and_then(grant_of) else { return Vec::new() };
    let held = only.map_or_else(|| grant.held(cx), |only| grant.held(cx).among(only));
    let statements = access(id, grant.procedure, cx.to).statements(&Privileges::default(), &held);
    statements.into_iter().map(|sql| change(id, &sql, ": again, as it goes with what is revoked")).collect()
}

/// Whether two grants differ only in the grantee.
fn same_access(one: &ObjectId, other: &ObjectId) -> bool {
    one.with_name("") == other.with_name("")
}

//! What holds values that something else computed: it keeps them when that computes others from then on.

use std::collections::BTreeSet;

use crate::catalog::{Object, ObjectId};
use crate::kind::constraint::Sort;
use crate::kind::{Body, Kind};
use crate::plan::{Context, Hazard};

/// How many of them are named.
const NAMED: usize = 3;

/// What stays and holds what `id`, which changes, computed.
pub(super) fn values(id: &ObjectId, cx: &Context<'_>) -> Option<Hazard> {
    let mut holders = BTreeSet::new();
    let mut seen = BTreeSet::from([id]);
    let mut open = vec![id];
    while let Some(used) = open.pop() {
        for user in cx.from.dependents(used) {
            if holds(user) && cx.keeps(&user.id) {
                holders.insert(&user.id);
            }
            if passes_on(user.id.kind) && seen.insert(&user.id) {
                open.push(&user.id);
            }
        }
    }
    let named: Vec<String> = holders.iter().take(NAMED).map(ToString::to_string).collect();
    let more = holders.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let holding = format!("{}{more} {}", named.join(", "), if holders.len() == 1 { "keeps" } else { "keep" });
    let message = format!("{id} computes other values from here on, and {holding} what it gave before");
    (!holders.is_empty()).then(|| Hazard::new("stale-values", message))
}

/// Whether values that were computed are kept in it, or were decided by.
fn holds(object: &Object) -> bool {
    match &object.body {
        Body::Index(_) | Body::DomainConstraint(_) => true,
        Body::Constraint(constraint) => matches!(constraint.sort, Sort::Check | Sort::Exclude),
        Body::Column(column) => column.generated.as_deref() == Some("STORED"),
        Body::Table(table) => table.partition_by.is_some(),
        _ => false,
    }
}

/// Whether what uses it computes with what it uses.
fn passes_on(kind: Kind) -> bool {
    matches!(kind, Kind::Function | Kind::Operator | Kind::OperatorClass | Kind::TextSearchConfiguration)
}

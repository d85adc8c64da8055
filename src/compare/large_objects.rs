//! Large objects: those of a live database that nobody declared stay.

use super::left;
use crate::catalog::{Catalog, Object};
use crate::diagnostic::Diagnostic;

/// `to` with the large objects of a live `from` that it does not declare, and what is told of those: a program made them, as it
/// makes rows.
pub(super) fn settle(from: &Catalog, to: Catalog, is_live: bool) -> (Catalog, Option<Diagnostic>) {
    if !from.extent.large_objects || !is_live {
        return (to, None);
    }
    let is_undeclared = |object: &Object| object.id.kind.is_data() && !to.contains(&object.id);
    let left = from.objects().iter().filter(|object| is_undeclared(object)).count();
    if left == 0 {
        return (to, None);
    }
    let parent = |object: &Object| object.parent.as_ref().and_then(|parent| from.get(parent));
    let is_taken = |object: &Object| is_undeclared(object) || parent(object).is_some_and(is_undeclared);
    let message =
        format!("large objects that the desired state does not declare stay as they are: {left} of them");
    let note = Diagnostic::note(message)
        .code("not-managed")
        .help("declare one with SELECT lo_create(NUMBER) to have it compared");
    (left::kept(from, &to, is_taken), Some(note))
}

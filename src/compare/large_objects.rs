//! Large objects: those of a live database that nobody declared stay.

use crate::catalog::{Catalog, Object};
use crate::diagnostic::Diagnostic;

/// A live `from` without the large objects that `to` does not declare, and what is told of those: a program made them, as it makes
/// rows, and there may be as many.
pub(super) fn settle(from: Catalog, to: &Catalog, is_live: bool) -> (Catalog, Option<Diagnostic>) {
    let is_undeclared = |object: &Object| object.id.kind.is_data() && !to.contains(&object.id);
    let left = from.objects().iter().filter(|object| is_undeclared(object)).count();
    if !is_live || left == 0 {
        return (from, None);
    }
    let message =
        format!("large objects that the desired state does not declare stay as they are: {left} of them");
    let note = Diagnostic::note(message)
        .code("not-managed")
        .help("declare one with SELECT lo_create(NUMBER) to have it compared");
    (from.retain(|object| !is_undeclared(object)), Some(note))
}

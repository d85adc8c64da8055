//! What no kind models: it is told.

use crate::catalog::{Catalog, Unmodelled};
use crate::diagnostic::Diagnostic;

/// What of both sides is neither compared nor changed.
pub(super) fn note(from: &Catalog, to: &Catalog) -> Option<Diagnostic> {
    let details = places(from, to, &|one| one.beyond_schemas().is_none());
    let message = "there is what no kind models: it is neither compared nor changed";
    let note = Diagnostic::note(message).code("unmodelled");
    let note = details.iter().fold(note, |note, line| note.detail(line));
    (!details.is_empty()).then_some(note)
}

/// On which side there is what of those that are wanted.
pub(super) fn places(from: &Catalog, to: &Catalog, wanted: &dyn Fn(&Unmodelled) -> bool) -> Vec<String> {
    let wanted = |one: &&Unmodelled| wanted(one);
    let both = |one: &&Unmodelled| wanted(one) && has(from, one) && has(to, one);
    let lists = [
        ("only in from: ", only_in(from, to).filter(wanted).collect::<Vec<_>>()),
        ("only in to: ", only_in(to, from).filter(wanted).collect()),
        ("on both sides: ", from.unmodelled.iter().filter(both).collect()),
    ];
    let told = lists.iter().filter(|(_, list)| !list.is_empty());
    told.map(|(place, list)| format!("{place}{}", all_names(list))).collect()
}

/// What of one catalog nothing is known of but its name.
pub(super) fn seen(catalog: &Catalog) -> Option<Diagnostic> {
    let all: Vec<&Unmodelled> =
        catalog.unmodelled.iter().filter(|one| one.beyond_schemas().is_none()).collect();
    let message = "there is what no kind models: only its name is known";
    (!all.is_empty()).then(|| Diagnostic::note(message).code("unmodelled").detail(all_names(&all)))
}

fn has(catalog: &Catalog, one: &Unmodelled) -> bool {
    catalog.unmodelled.binary_search(one).is_ok()
}

fn only_in<'a>(catalog: &'a Catalog, other: &'a Catalog) -> impl Iterator<Item = &'a Unmodelled> {
    catalog.unmodelled.iter().filter(|one| !has(other, one))
}

pub(super) fn all_names(list: &[&Unmodelled]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

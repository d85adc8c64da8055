//! What belongs to the database itself: that it is left alone, or when its changes count.

use super::unmodelled::{all_names, places};
use crate::catalog::{Catalog, Unmodelled};
use crate::diagnostic::Diagnostic;
use crate::kind::Kind;
use crate::plan::Plan;

/// How the database itself comes to be compared.
const HELP: &str = "`manage: {database: true}` in schemadiff.yaml compares it";

/// What people should know about a comparison.
pub(super) fn notes(from: &Catalog, to: &Catalog, plan: &Plan) -> impl Iterator<Item = Diagnostic> {
    left_out(from, to).into_iter().chain(hold_later(plan))
}

/// What of both sides is left alone because nobody asked for it.
fn left_out(from: &Catalog, to: &Catalog) -> Option<Diagnostic> {
    let details = places(from, to, &Unmodelled::is_of_database);
    let message = "what belongs to the database itself is neither compared nor changed";
    let note = Diagnostic::note(message).code("not-managed").help(HELP);
    let note = details.iter().fold(note, |note, line| note.detail(line));
    (!details.is_empty()).then_some(note)
}

/// The same of one catalog.
pub(super) fn seen(catalog: &Catalog) -> Option<Diagnostic> {
    let all: Vec<&Unmodelled> = catalog.unmodelled.iter().filter(|one| one.is_of_database()).collect();
    let message = "what belongs to the database itself is left out here";
    let note = || Diagnostic::note(message).code("not-managed").detail(all_names(&all)).help(HELP);
    (!all.is_empty()).then(note)
}

/// That sessions keep the settings that they began with.
fn hold_later(plan: &Plan) -> Option<Diagnostic> {
    let is_set =
        plan.actions().any(|action| matches!(action.about.kind, Kind::DatabaseSetting | Kind::RoleSetting));
    let message = "settings of the database and of roles hold for sessions that begin after the plan: those that are open keep theirs";
    let help = "connect anew where they are to hold at once; a pool keeps its sessions until it is told to close them";
    is_set.then(|| Diagnostic::note(message).code("new-sessions").help(help))
}

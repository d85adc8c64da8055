//! What is beyond schemas, which is compared only where that is asked for: that it is left alone, or when its changes count.

use super::unmodelled::{all_names, places};
use crate::catalog::{Catalog, Unmodelled};
use crate::diagnostic::Diagnostic;
use crate::kind::Kind;
use crate::plan::Plan;

/// What can be asked for, and how.
struct Part {
    /// Whether a kind belongs to it.
    has: fn(Kind) -> bool,
    what: &'static str,
    /// The verb that goes with that.
    is: &'static str,
    help: &'static str,
}

/// Roles are not among these: every server has some.
const PARTS: [Part; 2] = [
    Part {
        has: Kind::is_of_database,
        what: "what belongs to the database itself",
        is: "is",
        help: "`manage: {database: true}` in schemadiff.yaml compares it",
    },
    Part {
        has: Kind::is_data,
        what: "large objects",
        is: "are",
        help: "`manage: {large_objects: true}` in schemadiff.yaml compares which there are, whom they belong to and who may do what \
               with them; what is in them is data",
    },
];

impl Part {
    fn holds(&self, one: &Unmodelled) -> bool {
        one.beyond_schemas().is_some_and(self.has)
    }
}

/// What people should know about a comparison.
pub(super) fn notes(from: &Catalog, to: &Catalog, plan: &Plan) -> impl Iterator<Item = Diagnostic> {
    PARTS.iter().filter_map(|part| left_out(part, from, to)).chain(hold_later(plan))
}

/// What of both sides is left alone because nobody asked for it.
fn left_out(part: &Part, from: &Catalog, to: &Catalog) -> Option<Diagnostic> {
    let details = places(from, to, &|one| part.holds(one));
    let message = format!("{} {} neither compared nor changed", part.what, part.is);
    let note = Diagnostic::note(message).code("not-managed").help(part.help);
    let note = details.iter().fold(note, |note, line| note.detail(line));
    (!details.is_empty()).then_some(note)
}

/// The same of one catalog.
pub(super) fn seen(catalog: &Catalog) -> impl Iterator<Item = Diagnostic> {
    PARTS.iter().filter_map(|part| {
        let all: Vec<&Unmodelled> = catalog.unmodelled.iter().filter(|one| part.holds(one)).collect();
        let message = format!("{} {} left out here", part.what, part.is);
        let note = || Diagnostic::note(message).code("not-managed").detail(all_names(&all)).help(part.help);
        (!all.is_empty()).then(note)
    })
}

/// That sessions keep the settings that they began with.
fn hold_later(plan: &Plan) -> Option<Diagnostic> {
    let is_set =
        plan.actions().any(|action| matches!(action.about.kind, Kind::DatabaseSetting | Kind::RoleSetting));
    let message = "settings of the database and of roles hold for sessions that begin after the plan: those that are open keep theirs";
    let help = "connect anew where they are to hold at once; a pool keeps its sessions until it is told to close them";
    is_set.then(|| Diagnostic::note(message).code("new-sessions").help(help))
}

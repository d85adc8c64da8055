//! Hazards that the desired files let pass, each with a reason.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId};
use crate::diagnostic::{Diagnostic, Place};
use crate::plan::Plan;

/// `-- schemadiff: allow HAZARD REASON`, beside what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The object it stands beside. It counts for what is in it as well: for the columns of a table.
    pub about: ObjectId,
    /// The hazard.
    pub code: &'static str,
    /// Why it may pass.
    pub reason: String,
    /// Where it is written.
    pub place: Place,
}

/// Lets the hazards of the plan pass that somebody has allowed, and notes waivers that no longer apply.
pub(crate) fn waive(plan: &mut Plan, waivers: &[Waiver], from: &Catalog, to: &Catalog) -> Vec<Diagnostic> {
    if waivers.is_empty() {
        return Vec::new();
    }
    let mut used = BTreeSet::new();
    for action in plan.transactions.iter_mut().flat_map(|transaction| &mut transaction.actions) {
        for hazard in &mut action.hazards {
            let about = hazard.about.as_ref().unwrap_or(&action.about);
            let fits = |waiver: &Waiver| waiver.code == hazard.code && is_in(about, &waiver.about, from, to);
            if let Some(place) = waivers.iter().position(fits) {
                hazard.waived = Some(waivers[place].reason.clone());
                used.insert(place);
            }
        }
    }
    let unused = waivers.iter().enumerate().filter(|(place, _)| !used.contains(place));
    unused.map(|(_, waiver)| note(waiver)).collect()
}

fn note(waiver: &Waiver) -> Diagnostic {
    let message =
        format!("`allow {}` is not needed: the plan has no such hazard for {}", waiver.code, waiver.about);
    Diagnostic::note(message).code("annotation").at(waiver.place.clone())
}

/// Whether an object is the other one, or belongs to it.
fn is_in(id: &ObjectId, whole: &ObjectId, from: &Catalog, to: &Catalog) -> bool {
    let above = |id: &ObjectId| to.get(id).or_else(|| from.get(id)).and_then(|object| object.parent.clone());
    std::iter::successors(Some(id.clone()), above).any(|id| id == *whole)
}

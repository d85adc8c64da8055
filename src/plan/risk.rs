//! Hazards that lie in a change itself, whatever statements it takes: each is told with the first of them.

use std::collections::BTreeMap;

use super::{Action, Context, Hazard, Verb};
use crate::catalog::ObjectId;
use crate::diff::{Change, Diff};
use crate::kind;

/// Adds to the actions what the kinds say of the changes.
pub(super) fn tell(actions: &mut [Action], diff: &Diff, cx: &Context<'_>) {
    let risks: Vec<(&ObjectId, Vec<Hazard>)> = diff
        .changes
        .iter()
        .map(|change| (change.id(), kind::risks(change.id(), cx)))
        .filter(|(_, hazards)| !hazards.is_empty())
        .collect();
    if risks.is_empty() {
        return;
    }
    let places = places(actions, diff);
    for (id, hazards) in risks {
        if let Some(action) = places.get(id).and_then(|place| actions.get_mut(*place)) {
            action.hazards.extend(hazards);
        }
    }
}

/// The first statement for each changed object: one that does more than make room for it, if there is one.
fn places(actions: &[Action], diff: &Diff) -> BTreeMap<ObjectId, usize> {
    let mut places: BTreeMap<ObjectId, usize> = BTreeMap::new();
    let changed: BTreeMap<&ObjectId, &Change> =
        diff.changes.iter().map(|change| (change.id(), change)).collect();
    let mut later = Vec::new();
    for (place, action) in actions.iter().enumerate() {
        let ids = std::iter::once(&action.about).chain(&action.produces).chain(&action.destroys);
        for id in ids.filter(|id| changed.contains_key(*id)) {
            if action.verb == Verb::Drop && !matches!(changed[id], Change::Drop { .. }) {
                later.push((id, place));
            } else {
                places.entry(id.clone()).or_insert(place);
            }
        }
    }
    for (id, place) in later {
        places.entry(id.clone()).or_insert(place);
    }
    places
}

//! Moves that change how everything that uses the moved object is written: types of an extension in another schema, values
//! of an enum under other names.
//!
//! Like renames they are executed on a copy that is read again, so that only PostgreSQL rewrites SQL.

use crate::catalog::Catalog;
use crate::diff::{Change, Diff};
use crate::plan::{Action, Intents, Verb};

/// The statements, and what they change.
pub(super) fn actions(from: &Catalog, to: &Catalog, intents: &Intents) -> (Vec<Action>, Diff) {
    let mut actions: Vec<Action> = Vec::new();
    for new in to.objects() {
        let Some(old) = from.get(&new.id).filter(|old| from.dependents(&old.id).next().is_some()) else {
            continue;
        };
        for action in new.body.relocate(&old.body, &new.id, from, intents) {
            if !actions.contains(&action) {
                actions.push(action);
            }
        }
    }
    let mut changes: Vec<Change> = actions.iter().filter_map(|action| change(action, from, to)).collect();
    changes.sort();
    (actions, Diff { changes })
}

fn change(action: &Action, from: &Catalog, to: &Catalog) -> Option<Change> {
    let id = action.about.clone();
    if action.verb == Verb::Create {
        return Some(Change::Create { id });
    }
    let fields = to.get(&id)?.body.differing(&from.get(&id)?.body);
    Some(Change::Alter { id, fields })
}

//! The way back.

use std::collections::BTreeMap;

use crate::catalog::ObjectId;
use crate::compare::Outcome;
use crate::diff;
use crate::hazard;
use crate::plan::{self, Action, Intents, Plan, PlanError};

/// Whether there is a way back.
#[derive(Debug)]
pub enum Down {
    /// With this plan, and with what it cannot restore or itself loses.
    Plan {
        /// The statements.
        plan: Plan,
        /// What is not as it was afterwards.
        lost: Vec<String>,
    },
    /// Not without a person's decision, for these reasons.
    Irreversible(Vec<String>),
}

/// Plans from the end of a comparison to its start.
#[must_use]
pub fn reverse(outcome: &Outcome) -> Down {
    let mut first = Vec::new();
    let mut back: BTreeMap<ObjectId, ObjectId> = BTreeMap::new();
    for (old, new) in outcome.renames.iter().rev() {
        if let Some(object) = outcome.to.get(new) {
            first.push(Action::rename(new, old, object.body.rename_sql(new, old.name())));
            back.insert(new.clone(), old.clone());
        }
    }
    let start = diff::renamed(&outcome.to, &back);
    let changes = diff::diff(&start, &outcome.from);
    match plan::plan(&start, &outcome.from, &changes, &Intents::default(), outcome.version, first) {
        Ok(plan) => {
            let lost = lost(&outcome.plan, &plan);
            Down::Plan { plan, lost }
        }
        Err(PlanError::Refused(refusals)) => {
            Down::Irreversible(refusals.into_iter().map(|refusal| refusal.message).collect())
        }
        Err(error) => Down::Irreversible(vec![error.to_string()]),
    }
}

/// What the way up has destroyed, which the way down cannot bring back, and what the way down destroys in turn.
fn lost(up: &Plan, down: &Plan) -> Vec<String> {
    let destroyed = |plan: &Plan, what: &str| -> Vec<String> {
        let hazards = plan.actions().flat_map(|action| &action.hazards);
        let lossy = hazards.filter(|hazard| hazard::DENIED.contains(&hazard.code));
        lossy.map(|hazard| format!("{what} {}", hazard.message)).collect()
    };
    let mut lines = destroyed(up, "not restored, because the way up");
    lines.extend(destroyed(down, "the way down"));
    lines
}

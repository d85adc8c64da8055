//! What runs now stops working.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::catalog::ObjectId;
use crate::kind::helper;

pub(super) const HAZARD: Definition = Definition {
    code: "breaks-running-code",
    severity: Severity::High,
    meaning: "code that was written for the schema as it is fails or does something else: old code still \
              serves while this is deployed",
    effect: "A name is gone or means something else, a column refuses what it took before, a value comes back \
              with another type. From the commit on every statement of the old code that depends on it fails.",
    instead: "Go in two steps. First add: the new column, view or function beside the old one, which stays. \
              When nothing uses the old one any more, drop it with another plan. A column that is NOT NULL \
              needs a default as long as old code leaves it out.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);
CREATE VIEW totals AS SELECT id, total FROM orders;",
        to: "CREATE TABLE orders (id int, total int);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, total int);
CREATE VIEW totals AS SELECT id, total FROM orders;",
        to: "CREATE TABLE orders (id int, total int);
CREATE VIEW totals AS SELECT id, total FROM orders;
CREATE VIEW sums AS SELECT sum(total) FROM orders;",
        online: true,
    },
    find: Some(find),
};

/// What is gone under its name. How a changed object differs from what code expects is told by its kind.
fn find(step: &Step<'_>) -> Vec<String> {
    let gone =
        |id: &&ObjectId| id.kind.is_used_by_code() && !step.to.contains(id) && !helper::is_one(id.name());
    let whole = |id: &&ObjectId| {
        let within = step.from.get(id).and_then(|object| object.parent.clone().or_else(|| object.carrier()));
        within.is_none_or(|within| !step.action.destroys.contains(&within))
    };
    let gone = step.action.destroys.iter().filter(gone).filter(whole);
    gone.map(|id| format!("code that uses {id} fails from here on")).collect()
}

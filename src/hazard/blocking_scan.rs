//! All rows are read while others wait.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::engine::postgres::lock::{Blocks, Work};

pub(super) const HAZARD: Definition = Definition {
    code: "blocking-scan",
    severity: Severity::Medium,
    meaning: "all rows of a table are read under a lock that keeps others waiting",
    effect: "The lock is held for as long as reading the table takes.",
    instead: "Leave `online: true`: the constraint is then added without a look at the rows that are there, \
              and proven afterwards under a lock that lets everybody go on.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int NOT NULL);",
        online: false,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int NOT NULL);",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let locks = step.told().filter(|lock| lock.work == Work::Scan && lock.blocks() != Blocks::Nobody);
    locks.map(|lock| format!("reads all rows of {} under {}", lock.relation, lock.mode)).collect()
}

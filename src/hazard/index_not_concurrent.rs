//! An index is built while others wait.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::engine::postgres::lock::Operation;

pub(super) const HAZARD: Definition = Definition {
    code: "index-not-concurrent",
    severity: Severity::Medium,
    meaning: "an index of a table in use is built without CONCURRENTLY",
    effect: "A plain build lets nobody write, that of a key nobody read either, until it is done.",
    instead: "Leave `online: true`: the index is built concurrently, and a key takes over the finished index.",
    bad: Example {
        from: "CREATE TABLE orders (id int, code text);",
        to: "CREATE TABLE orders (id int, code text);
CREATE INDEX orders_code ON orders (code);",
        online: false,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, code text);",
        to: "CREATE TABLE orders (id int, code text);
CREATE INDEX orders_code ON orders (code);",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let builds = |operation: &Operation| matches!(operation, Operation::CreateIndex | Operation::AddKey);
    let locks = step.told().filter(|lock| lock.operations.iter().any(builds));
    locks.map(|lock| format!("builds an index of {} without CONCURRENTLY", lock.relation)).collect()
}

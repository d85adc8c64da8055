//! Nobody can write a table for long.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::engine::postgres::lock::Blocks;

pub(super) const HAZARD: Definition = Definition {
    code: "blocks-writes",
    severity: Severity::Medium,
    meaning: "nobody can write a table for as long as its size makes it take",
    effect: "Reads go on. INSERT, UPDATE and DELETE wait until the transaction ends.",
    instead: "Leave `online: true`: indexes are then built concurrently, and foreign keys proven while the \
              tables are in use.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int);
CREATE INDEX orders_total ON orders (total);",
        online: false,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int);
CREATE INDEX orders_total ON orders (total);",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let locks = step.told().filter(|lock| lock.blocks_for_long() == Some(Blocks::Writes));
    locks
        .map(|lock| format!("nobody can write {} while {} ({})", lock.relation, lock.meanwhile(), lock.mode))
        .collect()
}

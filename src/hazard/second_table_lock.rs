//! Another table is locked, too.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::catalog::Catalog;
use crate::engine::postgres::lock::{Blocks, Operation};

pub(super) const HAZARD: Definition = Definition {
    code: "second-table-lock",
    severity: Severity::Low,
    meaning: "a statement about one table locks another one as well",
    effect: "Who uses the other table waits, though the plan seems not to touch it; and two plans that lock \
              the same tables in another order wait for each other (40P01).",
    instead: "Mind both tables when the plan is carried out: set `lock_timeout`, so that it gives up soon, and \
              run it when neither has long transactions.",
    bad: Example {
        from: "CREATE TABLE customers (id int PRIMARY KEY);",
        to: "CREATE TABLE customers (id int PRIMARY KEY);
CREATE TABLE orders (id int, customer int REFERENCES customers);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE customers (id int PRIMARY KEY);",
        to: "CREATE TABLE customers (id int PRIMARY KEY);
CREATE TABLE orders (id int, customer int);",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let reaches = |operation: &Operation| {
        matches!(operation, Operation::AddReferenced | Operation::DropReferenced | Operation::PartitionParent)
    };
    let home = |catalog: &Catalog| catalog.group(&step.action.about);
    let own = [home(step.from), home(step.to)];
    let locks =
        step.told().filter(|lock| lock.operations.iter().any(reaches) && !own.contains(&lock.relation));
    locks
        .map(|lock| {
            let whom = if lock.blocks() == Blocks::Writes { "writes" } else { "uses" };
            format!("locks {} as well: who {whom} it waits meanwhile ({})", lock.relation, lock.mode)
        })
        .collect()
}

//! All rows are written anew.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::engine::postgres::lock::Work;

pub(super) const HAZARD: Definition = Definition {
    code: "table-rewrite",
    severity: Severity::Medium,
    meaning: "all rows of a table are written anew, and its indexes with them",
    effect: "It takes as long as copying the table, needs room for the copy, and writes all of it to the \
              write-ahead log, which replicas have to read.",
    instead: "`--type-strategy column` fills a column of the new type beside the old one while the table is in use \
              (docs/online.md says what it cannot do). By hand: add a column, fill it in batches, let the code change \
              over, and drop the old one later. A new column with a constant default rewrites nothing.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total bigint);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int, total_cents bigint DEFAULT 0);",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let locks = step.told().filter(|lock| lock.work == Work::Rewrite);
    locks.map(|lock| format!("writes all rows of {} and its indexes anew", lock.relation)).collect()
}

//! Nobody can use a table for long.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::engine::postgres::lock::Blocks;

pub(super) const HAZARD: Definition = Definition {
    code: "blocks-reads",
    severity: Severity::High,
    meaning: "nobody can read or write a table for as long as its size makes it take",
    effect: "Every query of the table waits until the transaction ends, and so does every connection that \
              sends one: soon there are none left. What blocks reads blocks writes too, and is told by this \
              code alone.",
    instead: "Leave `online: true`, so that the work is done under weaker locks where PostgreSQL can. Where it \
              cannot, as with a type that is stored otherwise, add a column of the new type, fill it in \
              batches, and let the code change over.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int CONSTRAINT positive CHECK (total > 0));",
        online: false,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int CONSTRAINT positive CHECK (total > 0));",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let locks = step.told().filter(|lock| lock.blocks_for_long() == Some(Blocks::ReadsAndWrites));
    locks
        .map(|lock| {
            format!("nobody can read or write {} while {} ({})", lock.relation, lock.meanwhile(), lock.mode)
        })
        .collect()
}

//! A lock is kept while something else takes long.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::engine::postgres::lock::Blocks;

pub(super) const HAZARD: Definition = Definition {
    code: "long-held-lock",
    severity: Severity::Medium,
    meaning: "a transaction keeps a lock of an earlier statement while a later one works for long",
    effect: "A lock is held to the end of its transaction. What would have been brief for itself keeps others \
              waiting for as long as the later statement takes.",
    instead: "Leave `online: true`: what takes long gets a transaction of its own. Or make two plans, the one \
              behind the other.",
    bad: Example {
        from: "CREATE TABLE orders (id int, code text);",
        to: "CREATE TABLE orders (id int, code text, note text);
CREATE INDEX orders_code ON orders (code);",
        online: false,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, code text);",
        to: "CREATE TABLE orders (id int, code text, note text);
CREATE INDEX orders_code ON orders (code);",
        online: true,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let kept = step.kept.iter().map(|held| {
        let whom = if held.mode.blocks() == Blocks::Writes { "write" } else { "read or write" };
        format!(
            "nobody can {whom} {} meanwhile: this transaction has locked it already ({})",
            held.relation, held.mode
        )
    });
    kept.collect()
}

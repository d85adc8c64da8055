//! Nothing takes it back.

use super::definition::{Definition, Example, Severity};
use super::step::Step;
use crate::plan::TransactionMode;

pub(super) const HAZARD: Definition = Definition {
    code: "not-transactional",
    severity: Severity::Low,
    meaning: "a statement runs outside of any transaction, as PostgreSQL demands: when it fails, nothing takes \
              back what came before",
    effect: "The plan stops half-way. A concurrent build that failed leaves an index that is invalid and \
              slows down every write.",
    instead: "Plan again and carry the new plan out: it takes up what was left. Without `online` more runs in \
              one transaction, and others wait for it.",
    bad: Example {
        from: "CREATE TABLE orders (id int, code text);",
        to: "CREATE TABLE orders (id int, code text);
CREATE INDEX orders_code ON orders (code);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, code text);",
        to: "CREATE TABLE orders (id int, code text);
CREATE INDEX orders_code ON orders (code);",
        online: false,
    },
    find: Some(find),
};

fn find(step: &Step<'_>) -> Vec<String> {
    let alone = step.mode == TransactionMode::Alone;
    alone.then(|| "when it fails, what came before it stays done".to_owned()).into_iter().collect()
}

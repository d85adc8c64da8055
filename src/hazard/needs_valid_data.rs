//! A statement that rows can make fail.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "needs-valid-data",
    severity: Severity::Medium,
    meaning: "the statement fails when rows of the table do not fit, as NULLs under a new NOT NULL",
    effect: "The transaction is rolled back and the plan stops there. What earlier transactions did stays.",
    instead: "Look first: with a live `from` the plan counts such rows. Repair them before, give a new column \
              a default or a `backfill`, or leave a check or foreign key `NOT VALID` until they are repaired.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int NOT NULL);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE orders (id int);",
        to: "CREATE TABLE orders (id int, total int NOT NULL DEFAULT 0);",
        online: true,
    },
    find: None,
};

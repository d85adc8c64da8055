//! Rows with an enum value that is gone.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "enum-value-removed",
    severity: Severity::High,
    meaning: "rows that hold a removed enum value are rewritten to another one, or the statement fails",
    effect: "Rows that get another value cannot be told from those that had it before. While nobody says what \
              they get, the statement fails on the first of them.",
    instead: "If the value is only called otherwise, say so with `renamed-value`: that touches no row. Keep a \
              value that rows still hold.",
    bad: Example {
        from: "CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE orders (id int, state state);",
        to: "CREATE TYPE state AS ENUM ('new', 'open');
CREATE TABLE orders (id int, state state);",
        online: true,
    },
    good: Example {
        from: "CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE orders (id int, state state);",
        to: "-- schemadiff: renamed-value state done -> closed
CREATE TYPE state AS ENUM ('new', 'open', 'closed');
CREATE TABLE orders (id int, state state);",
        online: true,
    },
    find: None,
};

//! There is no plain way back.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "not-reversible",
    severity: Severity::Low,
    meaning: "the change loses nothing, but no statement takes it back",
    effect: "A new enum value can be taken away only by building the type anew, which fails while rows hold \
              the value. Values that were converted by an expression come back only by another expression.",
    instead: "Try it where it can be thrown away. Use a table of values with a foreign key instead of an enum \
              if values come and go; convert into a column beside the old one, which is dropped later.",
    bad: Example {
        from: "CREATE TYPE state AS ENUM ('new', 'open');
CREATE TABLE orders (id int, state state);",
        to: "CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE orders (id int, state state);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE states (name text PRIMARY KEY);
CREATE TABLE orders (id int, state text REFERENCES states);",
        to: "CREATE TABLE states (name text PRIMARY KEY, closed boolean DEFAULT false);
CREATE TABLE orders (id int, state text REFERENCES states);",
        online: true,
    },
    find: None,
};

//! Something is gone for good.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "data-loss",
    severity: Severity::High,
    meaning: "rows or values are gone afterwards, and no statement brings them back",
    effect: "A dropped table, column or sequence takes its contents along, and a type that holds less rounds \
              or cuts off what is there. PostgreSQL asks nobody, and the way back makes the object again, \
              empty.",
    instead: "Keep the object until nothing uses it and its contents are saved or copied. If it has only \
              another name now, say so with `renamed-from`. Give a column of the narrower type a name of its \
              own, and fill it.",
    bad: Example {
        from: "CREATE TABLE accounts (id int PRIMARY KEY, name text, remark text);",
        to: "CREATE TABLE accounts (id int PRIMARY KEY, name text);",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE accounts (id int PRIMARY KEY, name text, remark text);",
        to: "CREATE TABLE accounts (id int PRIMARY KEY, name text,
  note text -- schemadiff: renamed-from remark
);",
        online: true,
    },
    find: None,
};

//! A body that nobody has looked into.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "unchecked-body",
    severity: Severity::Low,
    meaning: "a function has a body that PostgreSQL does not look into before it runs: PL/pgSQL, or a string",
    effect: "A misspelt column, a table that this plan drops or a wrong type shows when somebody calls the \
              function.",
    instead: "Call it in a test. Write it in standard SQL where that is enough (`RETURN …` or `BEGIN ATOMIC`, \
              from PostgreSQL 14 on): such a body is checked when it is created, and what it uses cannot be \
              dropped under it.",
    bad: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int);
CREATE FUNCTION revenue() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN RETURN (SELECT sum(totel) FROM orders); END $$;",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE orders (id int, total int);",
        to: "CREATE TABLE orders (id int, total int);
CREATE FUNCTION revenue() RETURNS bigint LANGUAGE sql
RETURN (SELECT sum(total) FROM orders);",
        online: true,
    },
    find: None,
};

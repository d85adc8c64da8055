//! A function body with a value that is gone.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "enum-value-in-body",
    severity: Severity::Medium,
    meaning: "a function body, which PostgreSQL does not check, may still use an enum value that is gone",
    effect: "The function is created without complaint, and fails when the line with the value is reached.",
    instead: "Change the function together with the enum.",
    bad: Example {
        from: "CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE orders (id int, state state);
CREATE FUNCTION close_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN UPDATE orders SET state = 'done'; END $$;",
        to: "CREATE TYPE state AS ENUM ('new', 'open');
CREATE TABLE orders (id int, state state);
CREATE FUNCTION close_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN UPDATE orders SET state = 'done'; END $$;",
        online: true,
    },
    good: Example {
        from: "CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE orders (id int, state state);
CREATE FUNCTION close_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN UPDATE orders SET state = 'done'; END $$;",
        to: "CREATE TYPE state AS ENUM ('new', 'open');
CREATE TABLE orders (id int, state state);
CREATE FUNCTION close_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN DELETE FROM orders; END $$;",
        online: true,
    },
    find: None,
};

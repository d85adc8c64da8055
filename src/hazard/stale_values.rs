//! What was computed before stays as it was.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "stale-values",
    severity: Severity::High,
    meaning: "a function or a text search configuration changes, and an index, generated column, check or partition holds what it gave before",
    effect: "PostgreSQL computes none of it anew. Old rows stand in an index where the new function does not look \
             for them, so queries miss them and unique indexes let duplicates in; stored generated columns keep \
             their old values, and rows that a check or a partition's bound would refuse today stay.",
    instead: "Give the new function another name, and move indexes and columns to it: then they are built \
              from all rows. Or run REINDEX (CONCURRENTLY) after the plan, write the rows of generated columns again, and \
              drop and add the checks.",
    bad: Example {
        from: "CREATE FUNCTION grade(integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT $1 / 10';
CREATE TABLE exam (points integer);
CREATE INDEX exam_grade ON exam (grade(points));",
        to: "CREATE FUNCTION grade(integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT $1 / 20';
CREATE TABLE exam (points integer);
CREATE INDEX exam_grade ON exam (grade(points));",
        online: true,
    },
    good: Example {
        from: "CREATE FUNCTION grade(integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT $1 / 10';
CREATE TABLE exam (points integer);
CREATE INDEX exam_grade ON exam (grade(points));",
        to: "CREATE FUNCTION half_grade(integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT $1 / 20';
CREATE TABLE exam (points integer);
CREATE INDEX exam_half_grade ON exam (half_grade(points));",
        online: true,
    },
    find: None,
};

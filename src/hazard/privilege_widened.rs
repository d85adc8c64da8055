//! Somebody may do more than before.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "privilege-widened",
    severity: Severity::High,
    meaning: "somebody may see or do more than before: a privilege, a policy, a security label, or what keeps one in force",
    effect: "From the commit on the role can read or change what it could not.",
    instead: "Give the privilege to the one role that needs it, and only for the columns or rows it needs; \
              restrict before you grant.",
    bad: Example {
        from: "CREATE TABLE salaries (name text, amount int);",
        to: "CREATE TABLE salaries (name text, amount int);
GRANT SELECT ON salaries TO PUBLIC;",
        online: true,
    },
    good: Example {
        from: "CREATE TABLE salaries (name text, amount int);
GRANT SELECT ON salaries TO PUBLIC;",
        to: "CREATE TABLE salaries (name text, amount int);
REVOKE ALL ON salaries FROM PUBLIC;",
        online: true,
    },
    find: None,
};

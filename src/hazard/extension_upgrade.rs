//! An extension gets another version.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "extension-upgrade",
    severity: Severity::Medium,
    meaning: "an installed extension is brought to another version, by a script that comes with it",
    effect: "The script may do anything to the functions, operators, types and tables of the extension: what \
              uses them may give other results, and a script that drops something stops while your objects use \
              it. Nobody sees from outside what it locks. Most extensions have no script for the way back.",
    instead: "Read the release notes of the extension and try the update on a copy of the database. Run it in a plan \
              of its own. A file that names no version leaves the one that is installed.",
    bad: Example {
        from: "CREATE EXTENSION hstore VERSION '1.4';",
        to: "CREATE EXTENSION hstore VERSION '1.5';",
        online: true,
    },
    good: Example {
        from: "CREATE EXTENSION hstore VERSION '1.4';",
        to: "CREATE EXTENSION hstore;",
        online: true,
    },
    find: None,
};

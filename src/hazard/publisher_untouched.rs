//! A subscription needs something of its publisher.

use super::definition::{Definition, Example, Severity};

pub(super) const HAZARD: Definition = Definition {
    code: "publisher-untouched",
    severity: Severity::Medium,
    meaning: "a subscription is changed here alone, and something is left to be done by hand at its publisher",
    effect: "No plan connects to a publisher, as none is proved there. A subscription that is created is at rest, \
              without a slot; one that is dropped leaves its slot behind, for which the publisher keeps its \
              write-ahead log until the disk is full; publications that are new to it bring nothing before they \
              are refreshed.",
    instead: "Run what is named with the statement, at once after the plan. Or run CREATE SUBSCRIPTION or DROP \
              SUBSCRIPTION by hand, which do connect, and let the plan find that there is nothing left to do.",
    bad: Example {
        from: "CREATE SUBSCRIPTION feed CONNECTION 'host=db.invalid' PUBLICATION orders
  WITH (connect = false, slot_name = 'feed');",
        to: "CREATE SUBSCRIPTION feed CONNECTION 'host=db.invalid' PUBLICATION orders, stock
  WITH (connect = false, slot_name = 'feed');",
        online: true,
    },
    good: Example {
        from: "CREATE SUBSCRIPTION feed CONNECTION 'host=db.invalid' PUBLICATION orders
  WITH (connect = false, slot_name = 'feed');",
        to: "CREATE SUBSCRIPTION feed CONNECTION 'host=db.invalid port=5433' PUBLICATION orders
  WITH (connect = false, slot_name = 'feed');",
        online: true,
    },
    find: None,
};

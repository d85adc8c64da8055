//! Comments as SQL.

use std::fmt::Write as _;

use super::{Printer, ident, literal, qualified, signature};
use crate::model::{State, Uid, What};

impl Printer<'_> {
    pub(super) fn comment(&mut self, uid: Uid) {
        let Some(comment) = self.state.items.get(&uid).and_then(|item| item.comment.as_ref()) else { return };
        let on = address(self.state, uid);
        if !on.is_empty() {
            let _infallible = writeln!(self.text, "COMMENT ON {on} IS {};", literal(comment));
        }
    }
}

/// The item as `COMMENT ON` and most `ALTER` have it; empty if there is no such thing.
pub(super) fn address(state: &State, uid: Uid) -> String {
    let Some(item) = state.items.get(&uid) else { return String::new() };
    let name = qualified(state, uid);
    let part = ident(&item.name);
    let parent = item.parent.map(|parent| qualified(state, parent)).unwrap_or_default();
    match &item.what {
        What::Schema => format!("SCHEMA {name}"),
        What::Extension { .. } => format!("EXTENSION {part}"),
        What::Collation { .. } => format!("COLLATION {name}"),
        What::Enum { .. } | What::Composite { .. } | What::Range { .. } => format!("TYPE {name}"),
        What::Domain { .. } => format!("DOMAIN {name}"),
        What::DomainCheck { .. } => format!("CONSTRAINT {part} ON DOMAIN {parent}"),
        What::Sequence { .. } => format!("SEQUENCE {name}"),
        What::Table(_) => format!("TABLE {name}"),
        What::Column(_) | What::Output { .. } => format!("COLUMN {parent}.{part}"),
        What::Constraint(_) => format!("CONSTRAINT {part} ON {parent}"),
        What::Index(_) => format!("INDEX {name}"),
        What::View(view) if view.materialized => format!("MATERIALIZED VIEW {name}"),
        What::View(_) => format!("VIEW {name}"),
        What::Function(function) if function.procedure => format!("PROCEDURE {}", signature(state, uid)),
        What::Function(_) => format!("FUNCTION {}", signature(state, uid)),
        What::Operator(_) => format!("OPERATOR {}", signature(state, uid)),
        What::Aggregate { .. } => format!("AGGREGATE {}", signature(state, uid)),
        What::Trigger(_) => format!("TRIGGER {part} ON {parent}"),
        What::Rule { .. } => format!("RULE {part} ON {parent}"),
        What::Policy { .. } => format!("POLICY {part} ON {parent}"),
        What::Grant { .. } | What::DefaultPrivilege { .. } | What::Setting(_) => String::new(),
    }
}

//! Comments as SQL.

use std::fmt::Write as _;

use super::{Printer, ident, literal, qualified, signature};
use crate::model::{Uid, What};

impl Printer<'_> {
    pub(super) fn comment(&mut self, uid: Uid) {
        let Some(item) = self.state.items.get(&uid) else { return };
        let Some(comment) = &item.comment else { return };
        let name = qualified(self.state, uid);
        let part = ident(&item.name);
        let parent = item.parent.map(|parent| qualified(self.state, parent)).unwrap_or_default();
        let on = match &item.what {
            What::Schema => format!("SCHEMA {name}"),
            What::Extension => format!("EXTENSION {part}"),
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
            What::Function(function) if function.procedure => {
                format!("PROCEDURE {}", signature(self.state, uid))
            }
            What::Function(_) => format!("FUNCTION {}", signature(self.state, uid)),
            What::Aggregate { .. } => format!("AGGREGATE {}", signature(self.state, uid)),
            What::Trigger(_) => format!("TRIGGER {part} ON {parent}"),
            What::Rule { .. } => format!("RULE {part} ON {parent}"),
            What::Policy { .. } => format!("POLICY {part} ON {parent}"),
            What::Grant { .. } | What::DefaultPrivilege { .. } => return,
        };
        let _infallible = writeln!(self.text, "COMMENT ON {on} IS {};", literal(comment));
    }
}

//! Tables, columns, constraints and indexes as SQL.

use std::fmt::Write as _;

use super::{Printer, collation, ident, qualified, type_name};
use crate::model::{Constraint, Index, Sort, Table, Uid};

impl Printer<'_> {
    pub(super) fn table(&self, uid: Uid, name: &str, table: &Table) -> String {
        let unlogged = if table.unlogged { "UNLOGGED " } else { "" };
        let mut text = format!("CREATE {unlogged}TABLE {name}");
        let columns: Vec<String> =
            self.state.own_columns(uid).into_iter().map(|column| self.column(column)).collect();
        match (&table.partition_of, table.of_type) {
            (_, Some(of_type)) => {
                let _infallible = write!(text, " OF {}", qualified(self.state, of_type));
            }
            (Some((root, bound)), None) => {
                let _infallible = write!(text, " PARTITION OF {} {bound}", qualified(self.state, *root));
            }
            (None, None) => {
                let _infallible = write!(text, " (\n  {}\n)", columns.join(",\n  "));
            }
        }
        if !table.inherits.is_empty() {
            let above: Vec<String> =
                table.inherits.iter().map(|above| qualified(self.state, *above)).collect();
            let _infallible = write!(text, " INHERITS ({})", above.join(", "));
        }
        if let Some((method, keys)) = &table.partition_by {
            let _infallible = write!(text, " PARTITION BY {method} ({})", self.names(keys));
        }
        if let Some(options) = table.options.filter(|_| table.partition_by.is_none()) {
            let _infallible = write!(text, " WITH ({options})");
        }
        text.push_str(";\n");
        let mut alter = |what: String| {
            let _infallible = writeln!(text, "ALTER TABLE ONLY {name} {what};");
        };
        if table.row_security {
            alter("ENABLE ROW LEVEL SECURITY".to_owned());
        }
        if table.force_row_security {
            alter("FORCE ROW LEVEL SECURITY".to_owned());
        }
        if let Some(identity) = table.replica_identity {
            alter(format!("REPLICA IDENTITY {identity}"));
        }
        for uid in self.state.own_columns(uid) {
            let Some(column) = self.state.column(uid) else { continue };
            let settings = [
                column.storage.map(|storage| format!("SET STORAGE {storage}")),
                column.statistics.map(|target| format!("SET STATISTICS {target}")),
                column.options.map(|options| format!("SET ({options})")),
            ];
            for setting in settings.into_iter().flatten() {
                alter(format!("ALTER COLUMN {} {setting}", ident(self.state.name(uid))));
            }
        }
        text
    }

    fn column(&self, uid: Uid) -> String {
        let Some(column) = self.state.column(uid) else { return String::new() };
        let mut text = format!("{} {}", ident(self.state.name(uid)), type_name(self.state, &column.type_));
        text.push_str(&collation(self.state, column.collation));
        if let Some((expr, how)) = &column.generated {
            let _infallible = write!(text, " GENERATED ALWAYS AS ({}) {how}", self.fill(expr));
        }
        if let Some((when, options)) = column.identity {
            let _infallible = write!(text, " GENERATED {when} AS IDENTITY{options}");
        }
        if let Some(default) = &column.default {
            let _infallible = write!(text, " DEFAULT {}", self.fill(default));
        }
        text + if column.not_null { " NOT NULL" } else { "" }
    }

    pub(super) fn constraint(&self, constraint: &Constraint) -> String {
        let columns = self.names(&constraint.columns);
        let distinct = if constraint.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
        let mut text = match &constraint.sort {
            Sort::Primary => format!("PRIMARY KEY ({columns})"),
            Sort::Unique => format!("UNIQUE{distinct} ({columns})"),
            Sort::Check(expr) => format!("CHECK ({})", self.fill(expr)),
            Sort::Exclude => {
                let each: Vec<String> =
                    constraint.columns.iter().map(|c| ident(self.state.name(*c)) + " WITH =").collect();
                format!("EXCLUDE USING btree ({})", each.join(", "))
            }
            Sort::Overlap(_) => {
                let with = ["&&", "="];
                let each: Vec<String> = constraint
                    .columns
                    .iter()
                    .zip(with)
                    .map(|(c, with)| format!("{} WITH {with}", ident(self.state.name(*c))))
                    .collect();
                format!("EXCLUDE USING gist ({})", each.join(", "))
            }
            Sort::Foreign(key) => {
                let there =
                    self.state.parent(*key).map(|table| qualified(self.state, table)).unwrap_or_default();
                let keys =
                    self.state.constraint(*key).map(|key| self.names(&key.columns)).unwrap_or_default();
                format!("FOREIGN KEY ({columns}) REFERENCES {there} ({keys})")
            }
        };
        if !constraint.include.is_empty() {
            let _infallible = write!(text, " INCLUDE ({})", self.names(&constraint.include));
        }
        if let Sort::Overlap(Some(predicate)) = &constraint.sort {
            let _infallible = write!(text, " WHERE ({})", self.fill(predicate));
        }
        for word in &constraint.tail {
            let _infallible = write!(text, " {word}");
        }
        text
    }

    pub(super) fn index(&self, name: &str, target: &str, index: &Index) -> String {
        let unique = if index.unique { "UNIQUE " } else { "" };
        let keys: Vec<String> = index.keys.iter().map(|key| self.fill(key)).collect();
        let (name, keys) = (ident(name), keys.join(", "));
        let only = if index.only { "ONLY " } else { "" };
        let mut text =
            format!("CREATE {unique}INDEX {name} ON {only}{target} USING {} ({keys})", index.method);
        if !index.include.is_empty() {
            let _infallible = write!(text, " INCLUDE ({})", self.names(&index.include));
        }
        if index.nulls_not_distinct {
            text.push_str(" NULLS NOT DISTINCT");
        }
        if let Some(options) = index.options {
            let _infallible = write!(text, " WITH ({options})");
        }
        if let Some(filter) = &index.filter {
            let _infallible = write!(text, " WHERE {}", self.fill(filter));
        }
        text + ";\n"
    }
}

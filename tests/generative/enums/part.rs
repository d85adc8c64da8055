//! What can use an enum.

use super::World;
use super::labels::{Label, literal};

/// Which of the two states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    After,
}

/// A type, a table or something about a table.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// A type made of an enum, by its whole definition, in which `{}` is the label.
    Type {
        sql: String,
        label: Label,
    },
    Table(Table),
    /// A statement about what is there, in which `{}` is the label.
    More {
        sql: String,
        label: Label,
    },
}

#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// Clauses behind the columns' own.
    pub(crate) more: Vec<(String, Label)>,
    /// What follows the list of columns, and statements for parts of the table.
    pub(crate) tail: String,
    pub(crate) rows: Vec<Vec<Value>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) type_name: String,
    pub(crate) default: Option<Label>,
    pub(crate) shape: Shape,
    /// The enum that it holds.
    pub(crate) of: usize,
}

/// How a column holds labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    One,
    Many,
    Row,
    Rows,
    Range,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Labels(Shape, Vec<Option<Label>>),
}

impl Part {
    pub(crate) fn sql(&self, _world: &World, side: Side) -> String {
        match self {
            Self::Type { sql, label } | Self::More { sql, label } => filled(sql, label, side) + ";\n",
            Self::Table(table) => table.sql(side),
        }
    }

    /// A query for the name and the rows of a table, whatever the order of its columns has become.
    pub(crate) fn rows(&self) -> Option<String> {
        let Self::Table(Table { name, columns, .. }) = self else { return None };
        let columns: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let columns = columns.join(", ");
        Some(format!(
            "SELECT {}, string_agg(ROW(id, {columns})::text, ' ' ORDER BY id) FROM {name}",
            literal(name)
        ))
    }
}

fn filled(sql: &str, label: &Label, side: Side) -> String {
    sql.replace("{}", &label.sql(side))
}

impl Table {
    fn sql(&self, side: Side) -> String {
        let columns = self.columns.iter().map(|Column { name, type_name, default, .. }| {
            let default = default.as_ref().map(|label| format!(" DEFAULT {}", label.sql(side)));
            format!("{name} {type_name}{}", default.unwrap_or_default())
        });
        let more = self.more.iter().map(|(sql, label)| filled(sql, label, side));
        let all: Vec<String> =
            std::iter::once("id int NOT NULL".to_owned()).chain(columns).chain(more).collect();
        let mut out = format!("CREATE TABLE {} (\n  {}\n){};\n", self.name, all.join(",\n  "), self.tail);
        let names: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        for (number, row) in self.rows.iter().enumerate() {
            let values: Vec<String> = row.iter().map(|value| value.sql(side)).collect();
            out.push_str(&format!(
                "INSERT INTO {} (id, {}) VALUES ({number}, {});\n",
                self.name,
                names.join(", "),
                values.join(", ")
            ));
        }
        out
    }
}

impl Value {
    fn sql(&self, side: Side) -> String {
        let Self::Labels(shape, labels) = self else { return "NULL".to_owned() };
        let text = |label: &Option<Label>| label.as_ref().map_or("NULL".to_owned(), |label| label.sql(side));
        // In the text of a composite or range a missing value is nothing at all.
        let quoted = |label: &Option<Label>| {
            let label =
                label.as_ref().map(|label| label.text(side).replace('\\', "\\\\").replace('"', "\\\""));
            label.map_or(String::new(), |label| format!("\"{label}\""))
        };
        let first = labels.first().cloned().flatten();
        match shape {
            Shape::One => text(&first),
            Shape::Many => {
                let elements = labels
                    .iter()
                    .map(|label| if label.is_some() { quoted(label) } else { "NULL".to_owned() });
                literal(&format!("{{{}}}", elements.collect::<Vec<_>>().join(",")))
            }
            Shape::Row => literal(&format!("(7,{})", quoted(&first))),
            Shape::Rows => {
                let row = format!("(7,{})", quoted(&first)).replace('\\', "\\\\").replace('"', "\\\"");
                literal(&format!("{{\"{row}\"}}"))
            }
            Shape::Range => literal(&format!("[{q},{q}]", q = quoted(&first))),
        }
    }
}

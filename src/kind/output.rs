//! The columns that a query gives a view or a materialized view.

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::ident;
use crate::kind::Kind;
use crate::kind::expression::Expression;
use crate::plan::Hazard;

/// One column of a query's result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputColumn {
    /// Its name.
    pub name: String,
    /// Its type with modifier, qualified.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Its collation, where it is not the type's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collation: Option<String>,
}

impl OutputColumn {
    fn holds_the_same(&self, other: &Self) -> bool {
        self.type_name == other.type_name && self.collation == other.collation
    }

    /// The column as a NULL of its type.
    pub(crate) fn hollow(&self) -> String {
        let collation = self.collation.as_ref().map(|name| format!(" COLLATE {name}")).unwrap_or_default();
        format!("NULL::{}{collation} AS {}", self.type_name, ident(&self.name))
    }
}

/// What code that reads the columns no longer finds as it was.
pub(crate) fn risks(old: &[OutputColumn], new: &[OutputColumn], id: &ObjectId) -> Vec<Hazard> {
    let breaks = |before: &OutputColumn| {
        let name = ident(&before.name);
        let message = match new.iter().find(|after| after.name == before.name) {
            Some(after) if after.type_name == before.type_name => return None,
            Some(after) => {
                format!("code that reads {} from {name} of {id} gets {}", before.type_name, after.type_name)
            }
            None => format!("code that reads {name} of {id} fails from here on"),
        };
        Some(Hazard::new("breaks-running-code", message))
    };
    old.iter().filter_map(breaks).collect()
}

/// The columns to rename, old name first, after which `new` only adds columns at the end of `old`; `None` where
/// PostgreSQL would refuse (42P16).
///
/// A name that is there before and after must stay in its place: what reads the column reads it by its number, and would
/// get another one under the old name.
pub(crate) fn succession<'a>(
    old: &'a [OutputColumn],
    new: &'a [OutputColumn],
) -> Option<Vec<(&'a str, &'a str)>> {
    if new.len() < old.len() {
        return None;
    }
    let has = |columns: &[OutputColumn], name: &str| columns.iter().any(|column| column.name == name);
    let mut renames = Vec::new();
    for (before, after) in old.iter().zip(new) {
        if !before.holds_the_same(after) {
            return None;
        }
        if before.name != after.name {
            if has(old, &after.name) || has(new, &before.name) {
                return None;
            }
            renames.push((before.name.as_str(), after.name.as_str()));
        }
    }
    Some(renames)
}

/// What stands before and after `AS`: a list of names where the query cannot give them.
pub(crate) fn query(definition: &Expression, columns: &[OutputColumn]) -> (String, String) {
    match definition.values() {
        Some(rows) => {
            let names: Vec<String> = columns.iter().map(|column| ident(&column.name)).collect();
            (format!(" ({})", names.join(", ")), format!(" {rows}"))
        }
        None => (String::new(), definition.sql()),
    }
}

/// The types among what `id` depends on that its columns are of.
pub(crate) fn types(columns: &[OutputColumn], id: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    let bare =
        |column: &OutputColumn| column.type_name.split(['[', '(']).next().unwrap_or_default().to_owned();
    let names: Vec<String> = columns.iter().map(bare).collect();
    let is_wanted = |on: &ObjectId| {
        // A multirange has a name of its own, but comes with its range.
        on.kind == Kind::Range || (on.kind.is_type() && names.contains(&on.sql()))
    };
    catalog.depends(id).map(|on| on.id.clone()).filter(is_wanted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(names: &[&str]) -> Vec<OutputColumn> {
        names
            .iter()
            .map(|name| OutputColumn {
                name: (*name).to_owned(),
                type_name: "integer".to_owned(),
                collation: None,
            })
            .collect()
    }

    #[test]
    fn columns_are_added_at_the_end() {
        assert_eq!(succession(&columns(&["a", "b"]), &columns(&["a", "b", "c"])), Some(vec![]));
        assert_eq!(succession(&columns(&["a", "b"]), &columns(&["a"])), None);
    }

    #[test]
    fn a_name_that_moves_is_no_rename() {
        assert_eq!(succession(&columns(&["a", "b"]), &columns(&["a", "x"])), Some(vec![("b", "x")]));
        assert_eq!(succession(&columns(&["a", "b"]), &columns(&["b", "a"])), None);
        assert_eq!(succession(&columns(&["a", "b"]), &columns(&["x", "a", "b"])), None);
    }
}

//! How the fields of an altered object differ: short values side by side, long ones as a unified diff.

use serde_json::Value;
use similar::TextDiff;

use crate::catalog::{Catalog, ObjectId};

/// Values longer than this are shown as a diff.
const SHORT: usize = 80;

/// One differing field.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// Its name, with spaces for underscores.
    pub(super) name: String,
    /// How it differs.
    pub(super) difference: Difference,
}

/// How a field differs.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// From this to that.
    Values(String, String),
    /// As a unified diff, which ends with a line break.
    Lines(String),
}

/// The named fields of an object that is in both catalogs.
pub(super) fn changed(from: &Catalog, to: &Catalog, id: &ObjectId, names: &[String]) -> Vec<Field> {
    let (old, new) = (values(from, id), values(to, id));
    let field = |name: &String| Field {
        name: name.replace('_', " "),
        difference: difference(&value(&old, name), &value(&new, name)),
    };
    names.iter().map(field).collect()
}

/// One field of an object, `null` when there is none.
pub(super) fn value_of(catalog: &Catalog, id: &ObjectId, name: &str) -> Value {
    value(&values(catalog, id), name)
}

fn values(catalog: &Catalog, id: &ObjectId) -> Value {
    let Some(object) = catalog.get(id) else { return Value::Null };
    let mut values = object.body.shown();
    // The differ counts another parent as one more field.
    if let (Some(parent), Some(fields)) = (&object.parent, values.as_object_mut()) {
        fields.entry("parent").or_insert_with(|| Value::String(parent.to_string()));
    }
    values
}

fn value(values: &Value, name: &str) -> Value {
    values.get(name).cloned().unwrap_or_default()
}

fn difference(old: &Value, new: &Value) -> Difference {
    let (short_old, short_new) = (short(old), short(new));
    let is_long = |text: &str| text.contains('\n') || text.chars().count() > SHORT;
    if is_long(&short_old) || is_long(&short_new) {
        return Difference::Lines(unified(&long(old), &long(new)));
    }
    Difference::Values(short_old, short_new)
}

/// A value in one line: text as it is, lists with commas.
fn short(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::Bool(value) => if *value { "yes" } else { "no" }.to_owned(),
        Value::String(text) if text.is_empty() => "''".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| item.is_string() || item.is_number()) => {
            items.iter().map(short).collect::<Vec<_>>().join(", ")
        }
        Value::Array(items) => {
            items.iter().map(|item| format!("({})", short(item))).collect::<Vec<_>>().join(", ")
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            fields
                .map(|(name, value)| format!("{} {}", name.replace('_', " "), short(value)))
                .collect::<Vec<_>>()
                .join(", ")
        }
        other => other.to_string(),
    }
}

/// A value in as many lines as it has parts.
fn long(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(short).collect::<Vec<_>>().join("\n"),
        other => short(other),
    }
}

fn unified(old: &str, new: &str) -> String {
    let with_end = |text: &str| {
        if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
    };
    let (old, new) = (with_end(old), with_end(new));
    TextDiff::from_lines(old.as_str(), new.as_str()).unified_diff().context_radius(3).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_values_stand_side_by_side() {
        let values = |old, new| match difference(&old, &new) {
            Difference::Values(old, new) => format!("{old} → {new}"),
            Difference::Lines(diff) => diff,
        };
        assert_eq!(values(Value::Null, true.into()), "none → yes");
        assert_eq!(values(vec!["a"].into(), vec!["a", "b"].into()), "a → a, b");
        assert_eq!(values("".into(), "x".into()), "'' → x");
        let column = serde_json::json!([{"name": "a", "type": null, "is_key": true}]);
        assert_eq!(values(column, Value::Null), "(name a, is key yes) → none");
    }

    #[test]
    fn bodies_are_unified_diffs() {
        let diff = unified("begin\n  a;\nend", "begin\n  b;\nend");
        assert_eq!(diff, "@@ -1,3 +1,3 @@\n begin\n-  a;\n+  b;\n end\n");
    }
}

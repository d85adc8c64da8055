//! One short text that tells whether two catalogs are equal.

use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Catalog;

/// What is hashed begins with this; another way to hash has another beginning.
const FORMAT: &str = "schemadiff-catalog-1";

impl Catalog {
    /// The SHA-256 of the catalog's objects in hexadecimal: equal for catalogs without a difference.
    ///
    /// Neither the server's version nor the role that read it counts. Servers of different majors may write the same
    /// expression differently, so that fingerprints say something only among catalogs that one major reported.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut hasher = Sha256::new();
        hasher.update(FORMAT);
        for object in self.objects() {
            let fields: Value = serde_json::from_str(&object.body.compared()).unwrap_or_default();
            let entry = serde_json::json!([object.id, object.parent, canonical(fields)]);
            hasher.update("\n");
            hasher.update(entry.to_string());
        }
        hexadecimal(&hasher.finalize())
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}

/// Without empty fields and in the order of the names, so that a field that a later version adds changes no fingerprint
/// of objects that do not have it.
fn canonical(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<(String, Value)> =
                fields.into_iter().filter(|(_, value)| !value.is_null()).collect();
            fields.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(fields.into_iter().map(|(name, value)| (name, canonical(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(canonical).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::postgres::version::Version;

    #[test]
    fn the_version_does_not_count() {
        let (old, new) = (Catalog::empty(Version(150_000)), Catalog::empty(Version(180_000)));
        assert_eq!(old.fingerprint(), new.fingerprint());
        assert_eq!(old.fingerprint().len(), 64);
    }

    #[test]
    fn empty_fields_and_order_do_not_count() {
        let a = canonical(serde_json::json!({"b": 1, "a": {"y": null, "x": [null]}}));
        assert_eq!(a.to_string(), r#"{"a":{"x":[null]},"b":1}"#);
    }
}

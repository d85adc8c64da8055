//! Options of foreign-data wrappers and of what belongs to them: `OPTIONS (host 'db', password '…')`.
//!
//! Some hold secrets. Those are compared and shown by a digest; only statements have them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::catalog::hexadecimal;
use crate::engine::postgres::quote::{ident, literal};
use crate::plan::Action;

/// The options that nobody shall read.
const SECRETS: [&str; 5] = ["password", "passfile", "sslpassword", "sslkey", "oauth_client_secret"];

/// Begins the digest of a secret.
const DIGEST: &str = "sha256:";
/// How many hexadecimal digits follow.
const DIGITS: usize = 64;

/// Options by name.
///
/// Read from a snapshot, a secret is its digest. That is its own digest, so that a copy of the catalog on a scratch equals
/// the catalog.
#[derive(Clone, Default, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Options(BTreeMap<String, String>);

impl From<Vec<String>> for Options {
    fn from(list: Vec<String>) -> Self {
        let pair = |text: String| {
            let (name, value) = text.split_once('=').unwrap_or((&text, ""));
            (name.to_owned(), value.to_owned())
        };
        Self(list.into_iter().map(pair).collect())
    }
}

impl Serialize for Options {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.shown())
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.shown()).finish()
    }
}

impl PartialEq for Options {
    fn eq(&self, other: &Self) -> bool {
        self.shown().eq(other.shown())
    }
}

/// What stands in a statement, and what of it must not be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clause {
    /// `OPTIONS (…)`.
    pub(crate) sql: String,
    /// Values as they stand in it.
    secrets: Vec<String>,
}

impl Clause {
    /// The action with what it must hide.
    pub(crate) fn hidden_in(self, action: Action) -> Action {
        action.hiding(self.secrets)
    }

    fn new(parts: Vec<Part>) -> Self {
        let secrets = parts.iter().filter_map(|part| part.secret.clone()).collect();
        let texts: Vec<String> = parts.into_iter().map(|part| part.text).collect();
        Self { sql: format!("OPTIONS ({})", texts.join(", ")), secrets }
    }
}

struct Part {
    text: String,
    secret: Option<String>,
}

impl Part {
    fn new(verb: &str, name: &str, value: &str) -> Self {
        let value = literal(value);
        let text = format!("{verb}{} {value}", ident(name));
        Self { text, secret: is_secret(name).then_some(value) }
    }
}

impl Options {
    /// What creates it with these options; `None` if there are none.
    pub(crate) fn create(&self) -> Option<Clause> {
        let parts: Vec<Part> = self.0.iter().map(|(name, value)| Part::new("", name, value)).collect();
        (!parts.is_empty()).then(|| Clause::new(parts))
    }

    /// What changes `old` to these; `None` if that is the same.
    pub(crate) fn change(&self, old: &Self) -> Option<Clause> {
        let mut parts: Vec<Part> = Vec::new();
        for name in old.0.keys().filter(|name| !self.0.contains_key(*name)) {
            parts.push(Part { text: format!("DROP {}", ident(name)), secret: None });
        }
        for (name, value) in &self.0 {
            match old.0.get(name) {
                None => parts.push(Part::new("ADD ", name, value)),
                Some(was) if shown(name, was) != shown(name, value) => parts.push(Part::new("SET ", name, value)),
                Some(_) => {}
            }
        }
        (!parts.is_empty()).then(|| Clause::new(parts))
    }

    fn shown(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(name, value)| format!("{name}={}", shown(name, value)))
    }
}

fn is_secret(name: &str) -> bool {
    SECRETS.contains(&name.to_ascii_lowercase().as_str())
}

fn shown(name: &str, value: &str) -> String {
    if is_secret(name) && !is_digest(value) {
        return format!("{DIGEST}{}", hexadecimal(&Sha256::digest(value)));
    }
    value.to_owned()
}

/// Whether it is what a snapshot has in the place of a secret.
pub(crate) fn is_digest(value: &str) -> bool {
    let digits = value.strip_prefix(DIGEST).unwrap_or_default();
    digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(list: &[&str]) -> Options {
        Options::from(list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn changes_are_added_set_and_dropped() {
        let (old, new) = (options(&["a=1", "b=2", "c=3"]), options(&["b=2", "c=it's", "D=x=y"]));
        let clause = new.change(&old).unwrap_or_default();
        assert_eq!(clause.sql, "OPTIONS (DROP a, ADD \"D\" 'x=y', SET c 'it''s')");
        assert_eq!(new.change(&new.clone()), None);
        assert_eq!(options(&[]).create(), None);
    }

    #[test]
    fn secrets_are_in_statements_only() {
        let options = options(&["password=hunter2", "user=joe"]);
        let clause = options.create().unwrap_or_default();
        assert_eq!(clause.sql, "OPTIONS (password 'hunter2', \"user\" 'joe')");
        assert_eq!(clause.secrets, ["'hunter2'"]);
        let json = serde_json::to_string(&options).unwrap_or_default();
        assert!(!json.contains("hunter2") && !format!("{options:?}").contains("hunter2"), "{json}");
        let again: Options = serde_json::from_str(&json).unwrap_or_default();
        assert_eq!(again, options);
        assert_eq!(serde_json::to_string(&again).unwrap_or_default(), json);
        assert_eq!(options.change(&again), None);
    }
}

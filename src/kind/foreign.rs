//! Options of foreign-data wrappers and of what belongs to them: `OPTIONS (host 'db', password '…')`.
//!
//! Some hold secrets. Those are compared and shown by a digest; only statements have them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::catalog::{ObjectId, hexadecimal};
use crate::engine::postgres::quote::{ident, literal};
use crate::plan::{Action, Refusal};

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

/// The end of a statement: `OPTIONS (…)`, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clause(Vec<Part>);

/// One option of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    sql: String,
    /// The same with the digest of a secret.
    shown: String,
    /// Whether it has to name a secret of which only the digest is known.
    is_unknown: bool,
}

impl Clause {
    /// The action whose statement begins with `head` and ends with the options; where it is shown, secrets are digests.
    pub(crate) fn end(&self, head: &str, action: impl FnOnce(String) -> Action) -> Action {
        let (sql, shown) = (self.after(head, |part| &part.sql), self.after(head, |part| &part.shown));
        let is_secret = sql != shown;
        let action = action(sql);
        if is_secret { action.shown_as(shown) } else { action }
    }

    /// Whether a secret in it is known by its digest only: it was read from a snapshot.
    pub(crate) fn is_unknown(&self) -> bool {
        self.0.iter().any(|part| part.is_unknown)
    }

    fn after(&self, head: &str, text: fn(&Part) -> &str) -> String {
        let parts: Vec<&str> = self.0.iter().map(text).collect();
        if parts.is_empty() { head.to_owned() } else { format!("{head} OPTIONS ({})", parts.join(", ")) }
    }
}

impl Part {
    fn new(verb: &str, name: &str, value: &str) -> Self {
        let text = |value: &str| format!("{verb}{} {}", ident(name), literal(value));
        let is_unknown = is_secret(name) && is_digest(value);
        Self { sql: text(value), shown: text(&shown(name, value)), is_unknown }
    }

    fn drop(name: &str) -> Self {
        let sql = format!("DROP {}", ident(name));
        Self { shown: sql.clone(), sql, is_unknown: false }
    }
}

impl Options {
    /// What creates it with these options.
    pub(crate) fn create(&self) -> Clause {
        Clause(self.0.iter().map(|(name, value)| Part::new("", name, value)).collect())
    }

    /// What changes `old` to these.
    pub(crate) fn change(&self, old: &Self) -> Clause {
        let gone = old.0.keys().filter(|name| !self.0.contains_key(*name));
        let mut parts: Vec<Part> = gone.map(|name| Part::drop(name)).collect();
        for (name, value) in &self.0 {
            match old.0.get(name) {
                None => parts.push(Part::new("ADD ", name, value)),
                Some(was) if shown(name, was) != shown(name, value) => parts.push(Part::new("SET ", name, value)),
                Some(_) => {}
            }
        }
        Clause(parts)
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

/// That a statement would need a secret of which only the digest is there.
pub(crate) fn unknown(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("{id} is to get a secret of which only the digest is known"),
        help: "compare with the files or the database that have the secret itself, not with a snapshot".to_owned(),
    }
}

/// Whether it is what a snapshot has in the place of a secret.
pub(crate) fn is_digest(value: &str) -> bool {
    let digits = value.strip_prefix(DIGEST).unwrap_or_default();
    digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    fn options(list: &[&str]) -> Options {
        Options::from(list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    fn id() -> ObjectId {
        ObjectId::new(Kind::Server, &["s"])
    }

    fn action(clause: &Clause) -> Action {
        clause.end("X", |sql| Action::create(&id(), sql))
    }

    #[test]
    fn changes_are_added_set_and_dropped() {
        let (old, new) = (options(&["a=1", "b=2", "c=3"]), options(&["b=2", "c=it's", "D=x=y"]));
        assert_eq!(action(&new.change(&old)).sql, "X OPTIONS (DROP a, ADD \"D\" 'x=y', SET c 'it''s')");
        assert_eq!(action(&new.change(&new.clone())).sql, "X");
        assert_eq!(action(&options(&[]).create()).sql, "X");
    }

    #[test]
    fn secrets_are_in_statements_only() {
        let secret = options(&["password=hunter2", "user=joe"]);
        let create = action(&secret.create());
        assert_eq!(create.sql, "X OPTIONS (password 'hunter2', \"user\" 'joe')");
        assert!(create.shown().starts_with("X OPTIONS (password 'sha256:"), "{}", create.shown());
        assert!(create.shown().ends_with("', \"user\" 'joe')"), "{}", create.shown());
        let json = serde_json::to_string(&secret).expect("options are JSON");
        assert!(!json.contains("hunter2") && !format!("{secret:?}").contains("hunter2"), "{json}");
        assert!(!secret.create().is_unknown());
    }

    #[test]
    fn a_digest_is_its_own_digest_and_no_secret() {
        let secret = options(&["PASSWORD=hunter2"]);
        let json = serde_json::to_string(&secret).expect("options are JSON");
        let again: Options = serde_json::from_str(&json).expect("options as they were written");
        assert_eq!(again, secret);
        assert_ne!(again, options(&["PASSWORD=hunter3"]));
        assert_eq!(serde_json::to_string(&again).expect("options are JSON"), json);
        assert_eq!(action(&secret.change(&again)).sql, "X");
        assert!(again.create().is_unknown() && again.change(&options(&[])).is_unknown());
    }
}

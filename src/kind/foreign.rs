//! Options of foreign-data wrappers and of what belongs to them: `OPTIONS (host 'db', password '…')`.
//!
//! Some hold secrets. Those are compared and kept by a digest and shown as `********`; only statements that run have them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::plan::{Action, Refusal};
use crate::secret::{MASK, is_digest, is_secret, kept, shown};

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
        serializer.collect_seq(self.0.iter().map(|(name, value)| format!("{name}={}", kept(name, value))))
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(name, value)| format!("{name}={}", shown(name, value))))
            .finish()
    }
}

impl PartialEq for Options {
    fn eq(&self, other: &Self) -> bool {
        type Pair<'a> = (&'a String, &'a String);
        let is_same = |((name, value), (other_name, other)): (Pair<'_>, Pair<'_>)| {
            name == other_name && same(name, value, other)
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(is_same)
    }
}

/// The end of a statement: `OPTIONS (…)`, or nothing.
#[derive(Clone, Default)]
pub(crate) struct Clause(Vec<Part>);

/// One option of a clause.
#[derive(Clone)]
struct Part {
    exact: String,
    /// The same with the digest of a secret.
    kept: String,
    /// The same with a mask.
    shown: String,
    /// Whether it has to name a secret of which only the digest is known.
    is_unknown: bool,
}

impl Clause {
    /// The action about `id` whose statement begins with `head` and ends with the options. One that has to name a secret
    /// of which only the digest is known, from a snapshot or a file that was made of one, can be in no script.
    pub(crate) fn end(&self, id: &ObjectId, head: &str, action: impl FnOnce(String) -> Action) -> Action {
        let (exact, shown) = (self.after(head, |part| &part.exact), self.after(head, |part| &part.shown));
        let has_secret = exact != shown;
        let mut action = action(shown);
        if has_secret {
            action = action.hiding(exact, self.after(head, |part| &part.kept));
        }
        if self.0.iter().any(|part| part.is_unknown) { action.lacking(unknown(id)) } else { action }
    }

    fn after(&self, head: &str, text: fn(&Part) -> &str) -> String {
        let parts: Vec<&str> = self.0.iter().map(text).collect();
        if parts.is_empty() { head.to_owned() } else { format!("{head} OPTIONS ({})", parts.join(", ")) }
    }
}

impl Part {
    fn new(verb: &str, name: &str, value: &str) -> Self {
        let text = |value: &str| format!("{verb}{} {value}", ident(name));
        let shown = if is_secret(name, value) { text(MASK) } else { text(&literal(value)) };
        let (exact, kept) = (text(&literal(value)), text(&literal(&kept(name, value))));
        Self { exact, kept, shown, is_unknown: is_digest(value) }
    }

    fn drop(name: &str) -> Self {
        let sql = format!("DROP {}", ident(name));
        Self { exact: sql.clone(), kept: sql.clone(), shown: sql, is_unknown: false }
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
                Some(was) if !same(name, was, value) => parts.push(Part::new("SET ", name, value)),
                Some(_) => {}
            }
        }
        Clause(parts)
    }
}

/// Whether two values of an option are one, be it that a digest stands for one of them.
fn same(name: &str, one: &str, other: &str) -> bool {
    one == other || ((is_digest(one) || is_digest(other)) && kept(name, one) == kept(name, other))
}

/// That a statement would need a secret of which only the digest is there.
pub(crate) fn unknown(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("{id} is to get a secret of which only the digest is known"),
        help: "compare with the database or the files that have the secret itself: snapshots, and files that inspect writes, do not; or leave it alone with --exclude".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;
    use crate::secret;

    fn options(list: &[&str]) -> Options {
        Options::from(list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    fn id() -> ObjectId {
        ObjectId::new(Kind::Server, &["s"])
    }

    fn action(clause: &Clause) -> Action {
        clause.end(&id(), "X", |sql| Action::create(&id(), sql))
    }

    fn json(options: &Options) -> String {
        serde_json::to_string(options).expect("options are JSON")
    }

    #[test]
    fn changes_are_added_set_and_dropped() {
        let (old, new) = (options(&["a=1", "b=2", "c=3"]), options(&["b=2", "c=it's", "D=x=y"]));
        assert_eq!(action(&new.change(&old)).sql, "X OPTIONS (DROP a, ADD \"D\" 'x=y', SET c 'it''s')");
        assert_eq!(action(&new.change(&new.clone())).sql, "X");
        assert_eq!(action(&options(&[]).create()).sql, "X");
    }

    #[test]
    fn secrets_are_in_what_runs_only() {
        let secret = options(&["password=hunter2", "user=joe"]);
        let create = action(&secret.create());
        assert_eq!(create.exact(), "X OPTIONS (password 'hunter2', \"user\" 'joe')");
        assert_eq!(create.sql, "X OPTIONS (password ********, \"user\" 'joe')");
        let kept = create.kept();
        assert!(
            kept.starts_with("X OPTIONS (password 'sha256:") && kept.ends_with("', \"user\" 'joe')"),
            "{kept}"
        );
        for text in [json(&secret), format!("{secret:?}"), format!("{create:?}"), kept.to_owned()] {
            assert!(!text.contains("hunter2"), "{text}");
        }
        assert!(create.lacks.is_none());
    }

    #[test]
    fn a_digest_equals_its_secret_and_is_never_written_for_it() {
        let secret = options(&["PASSWORD=hunter2"]);
        let again: Options = serde_json::from_str(&json(&secret)).expect("options as they were written");
        assert_eq!(again, secret);
        assert_ne!(again, options(&["PASSWORD=hunter3"]));
        assert_eq!(json(&again), json(&secret));
        assert_eq!(action(&secret.change(&again)).sql, "X");
        assert!(action(&again.create()).lacks.is_some());
        assert!(action(&again.change(&options(&[]))).lacks.is_some());
        let fields = secret::veiled(serde_json::json!({"options": again}));
        assert_eq!(fields, serde_json::json!({"options": ["PASSWORD=********"]}));
    }
}

//! Options of foreign-data wrappers and of what belongs to them: `OPTIONS (host 'db', password '…')`.
//!
//! Some hold secrets. Those are compared and kept by a digest and shown as `********`; only statements that run have them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::catalog::{ObjectId, hexadecimal};
use crate::engine::postgres::quote::{ident, literal};
use crate::plan::{Action, Refusal};

/// An option with such a word in its name is a secret.
const SECRETS: [&str; 12] = [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "token",
    "credential",
    "access_key",
    "private_key",
    "api_key",
    "apikey",
];

/// Values with such a word in them are connection strings with a password.
const ASSIGNED: [&str; 3] = ["password=", "passwd=", "pwd="];

/// What is shown of a secret. It is no literal, so that no statement with it can run by mistake.
const MASK: &str = "********";

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

/// Whether nobody shall read the value of the option.
fn is_secret(name: &str, value: &str) -> bool {
    let (name, lower) = (name.to_ascii_lowercase(), value.to_ascii_lowercase());
    let is_assigned = ASSIGNED.iter().any(|word| lower.split_whitespace().collect::<String>().contains(word));
    SECRETS.iter().any(|word| name.contains(word)) || is_assigned || has_login(value) || is_digest(value)
}

/// Whether it is an address with a password: `https://joe:hunter2@example.com`.
fn has_login(value: &str) -> bool {
    let login = value.split_once("://").and_then(|(_, rest)| rest.split_once('@'));
    login.is_some_and(|(login, _)| login.contains(':'))
}

/// The value, or the digest of a secret.
fn kept(name: &str, value: &str) -> String {
    if is_secret(name, value) && !is_digest(value) {
        return format!("{DIGEST}{}", hexadecimal(&Sha256::digest(value)));
    }
    value.to_owned()
}

/// The value, or the mask of a secret.
fn shown<'a>(name: &str, value: &'a str) -> &'a str {
    if is_secret(name, value) { MASK } else { value }
}

/// Fields with a mask in the place of the digests that [`Options`] have in them.
pub(crate) fn veiled(mut fields: Value) -> Value {
    let options = fields.get_mut("options").and_then(Value::as_array_mut);
    for option in options.into_iter().flatten() {
        let digest =
            option.as_str().and_then(|text| text.split_once('=')).filter(|(_, value)| is_digest(value));
        if let Some(masked) = digest.map(|(name, _)| format!("{name}={MASK}")) {
            *option = Value::String(masked);
        }
    }
    fields
}

/// That a statement would need a secret of which only the digest is there.
fn unknown(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("{id} is to get a secret of which only the digest is known"),
        help: "compare with the database or the files that have the secret itself: snapshots, and files that inspect writes, do not; or leave it alone with --exclude".to_owned(),
    }
}

/// Whether it is what a snapshot has in the place of a secret.
fn is_digest(value: &str) -> bool {
    let digits = value.strip_prefix(DIGEST).unwrap_or_default();
    digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A line of SQL with stars in the place of literals that are secrets; as long as it was.
pub(crate) fn veiled_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('\'') {
        let (before, literal) = rest.split_at(at);
        let end = literal[1..].find('\'').map_or(literal.len(), |end| end + 2);
        let (literal, after) = literal.split_at(end);
        // The second half of a literal with a doubled quote belongs to the first.
        let name = if before.is_empty() && !out.is_empty() { out.as_str() } else { before };
        let name = name.trim_end_matches(|c: char| {
            c.is_whitespace() || c == '\'' || c == '*' || c == '"' || c == ':' || c == '='
        });
        let word =
            name.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default().to_owned();
        out.push_str(before);
        if is_secret(&word, literal) {
            out.extend(literal.chars().map(|c| if c == '\'' { c } else { '*' }));
        } else {
            out.push_str(literal);
        }
        rest = after;
    }
    out + rest
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
    fn secrets_are_known_by_their_names_and_by_what_they_look_like() {
        for (name, value) in [
            ("password", "x"),
            ("SSLPassword", "x"),
            ("oauth_client_secret", "x"),
            ("aws_access_key_id", "x"),
            ("connection", "host=a Password = x"),
            ("address", "http://joe:x@example.com/"),
        ] {
            assert!(is_secret(name, value), "{name} {value}");
        }
        for (name, value) in
            [("user", "joe"), ("host", "db"), ("address", "http://example.com:80/"), ("sslkey", "a.key")]
        {
            assert!(!is_secret(name, value), "{name} {value}");
        }
    }

    #[test]
    fn lines_of_files_are_shown_without_secrets() {
        for (line, shown) in [
            (
                "OPTIONS (\"user\" 'joe', password 'a''bc', x 'y')",
                "OPTIONS (\"user\" 'joe', password '*''**', x 'y')",
            ),
            ("CREATE ROLE r PASSWORD 'pä", "CREATE ROLE r PASSWORD '**"),
            ("SELECT 'it''s', 'b'", "SELECT 'it''s', 'b'"),
            ("\"My Token\" 'x' -- 'no", "\"My Token\" '*' -- 'no"),
        ] {
            assert_eq!(veiled_line(line), shown);
        }
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
        let fields = veiled(serde_json::json!({"options": again}));
        assert_eq!(fields, serde_json::json!({"options": ["PASSWORD=********"]}));
    }
}

//! How a subscription reaches the publisher: a connection string, the passwords in which nobody shall read.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::engine::postgres::quote::literal;
use crate::secret::{MASK, is_digest, is_secret, kept};

/// A connection string.
///
/// Read from a snapshot, it has digests in the place of its passwords. They are valid there, so that what `inspect` wrote
/// can be loaded.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Connection(String);

impl Serialize for Connection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.kept())
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown_sql())
    }
}

impl PartialEq for Connection {
    fn eq(&self, other: &Self) -> bool {
        self.kept() == other.kept()
    }
}

impl Connection {
    /// The literal that runs.
    pub(super) fn exact_sql(&self) -> String {
        literal(&self.0)
    }

    /// The same with the digests of passwords.
    pub(super) fn kept_sql(&self) -> String {
        literal(&self.kept())
    }

    /// The same with a mask outside of the quotes in the place of each password: it cannot run by mistake.
    pub(super) fn shown_sql(&self) -> String {
        let (mut out, mut at) = (String::new(), 0);
        for secret in secrets(&self.0) {
            out.push_str(&literal(&self.0[at..secret.start]));
            out.push_str(MASK);
            at = secret.end;
        }
        let rest = &self.0[at..];
        if rest.is_empty() && at > 0 { out } else { out + &literal(rest) }
    }

    /// Whether only the digest of a password is known.
    pub(super) fn is_unknown(&self) -> bool {
        secrets(&self.0).into_iter().any(|secret| is_digest(&self.0[secret]))
    }

    fn kept(&self) -> String {
        let (mut out, mut at) = (String::new(), 0);
        for secret in secrets(&self.0) {
            out.push_str(&self.0[at..secret.start]);
            out.push_str(&kept("password", &bare(&self.0[secret.clone()])));
            at = secret.end;
        }
        out + &self.0[at..]
    }
}

/// Where in a connection string the values are that nobody shall read.
fn secrets(text: &str) -> Vec<Range<usize>> {
    let address = ["postgresql://", "postgres://"].iter().find(|scheme| text.starts_with(**scheme));
    let found = match address {
        Some(scheme) => in_address(text, scheme.len()),
        None => in_pairs(text),
    };
    found.into_iter().filter(|secret| !secret.is_empty()).collect()
}

/// `postgresql://joe:SECRET@host/db?sslpassword=SECRET`
fn in_address(text: &str, start: usize) -> Vec<Range<usize>> {
    let end = text[start..].find(['@', '/']).map_or(text.len(), |end| start + end);
    let login = text[start..end].find(':').filter(|_| text[end..].starts_with('@'));
    let mut found: Vec<Range<usize>> = login.map(|colon| start + colon + 1..end).into_iter().collect();
    let mut at = text[end..].find('?').map_or(text.len(), |mark| end + mark + 1);
    while at < text.len() {
        let end = text[at..].find('&').map_or(text.len(), |end| at + end);
        if let Some((name, value)) = text[at..end].split_once('=')
            && is_secret(name, value)
        {
            found.push(end - value.len()..end);
        }
        at = end + 1;
    }
    found
}

/// `host=db password = 'SECRET'`
fn in_pairs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let skip = |at: usize| text[at..].find(|c: char| !c.is_whitespace()).map_or(text.len(), |more| at + more);
    let mut at = skip(0);
    while let Some(equals) = text[at..].find('=') {
        let name = text[at..at + equals].trim();
        let start = skip(at + equals + 1);
        let end = end_of_value(text, start);
        if is_secret(name, &bare(&text[start..end])) {
            found.push(start..end);
        }
        at = skip(end);
    }
    found
}

fn end_of_value(text: &str, start: usize) -> usize {
    let is_quoted = text[start..].starts_with('\'');
    let mut is_escaped = false;
    for (at, c) in text[start..].char_indices().skip(usize::from(is_quoted)) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '\'' if is_quoted => return start + at + 1,
            c if !is_quoted && c.is_whitespace() => return start + at,
            _ => {}
        }
    }
    text.len()
}

/// A value without its quotes and backslashes.
fn bare(value: &str) -> String {
    let inner = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or(value);
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        out.extend(if c == '\\' { chars.next() } else { Some(c) });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(text: &str) -> Connection {
        Connection(text.to_owned())
    }

    #[test]
    fn passwords_are_found_in_both_forms() {
        for (text, shown) in [
            ("host=db dbname='a b'", "'host=db dbname=''a b'''"),
            ("host=db password=hunter2 dbname=x", "'host=db password='********' dbname=x'"),
            ("password = 'it\\'s hunter2' host=db", "'password = '********' host=db'"),
            ("host=db sslpassword=hunter2", "'host=db sslpassword='********"),
            ("host=db passfile=/tmp/x", "'host=db passfile=/tmp/x'"),
            ("postgresql://joe:hunter2@db/x", "'postgresql://joe:'********'@db/x'"),
            ("postgresql://joe@db:5432/x", "'postgresql://joe@db:5432/x'"),
            ("postgres://db:5432/x?user=joe&password=hunter2&sslmode=require", "'postgres://db:5432/x?user=joe&password='********'&sslmode=require'"),
            ("", "''"),
        ] {
            assert_eq!(connection(text).shown_sql(), shown, "{text}");
            assert!(!connection(text).kept().contains("hunter2"), "{text}");
            assert_eq!(connection(text).exact_sql().replace("''", "'").matches("hunter2").count(), text.matches("hunter2").count());
        }
    }

    #[test]
    fn a_digest_equals_its_password() {
        for text in ["host=db password='hunter\\'2'", "postgresql://joe:hunter2@db/x"] {
            let json = serde_json::to_string(&connection(text)).expect("a connection is JSON");
            let again: Connection = serde_json::from_str(&json).expect("a connection as it was written");
            assert_eq!(again, connection(text));
            assert_ne!(again, connection(&text.replace("hunter", "winter")));
            assert!(again.is_unknown() && !connection(text).is_unknown());
            let fields = crate::secret::veiled(serde_json::json!({ "connection": again }));
            assert!(!fields.to_string().contains("sha256") && fields.to_string().contains(MASK), "{fields}");
        }
    }
}

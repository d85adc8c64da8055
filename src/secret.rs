//! What is a secret, its digest and what is shown of it.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::catalog::hexadecimal;

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
pub(crate) const MASK: &str = "********";

/// Begins the digest of a secret.
const DIGEST: &str = "sha256:";
/// How many hexadecimal digits follow.
const DIGITS: usize = 64;

/// Whether nobody shall read the value of the option.
pub(crate) fn is_secret(name: &str, value: &str) -> bool {
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
pub(crate) fn kept(name: &str, value: &str) -> String {
    if is_secret(name, value) && !is_digest(value) {
        return format!("{DIGEST}{}", hexadecimal(&Sha256::digest(value)));
    }
    value.to_owned()
}

/// The value, or the mask of a secret.
pub(crate) fn shown<'a>(name: &str, value: &'a str) -> &'a str {
    if is_secret(name, value) { MASK } else { value }
}

/// Whether it is what a snapshot has in the place of a secret.
pub(crate) fn is_digest(value: &str) -> bool {
    let digits = value.strip_prefix(DIGEST).unwrap_or_default();
    digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Fields of an object with a mask in the place of each digest that stands in them for a secret, be it of an option,
/// `name=value`, or in a connection string.
pub(crate) fn veiled(fields: Value) -> Value {
    match fields {
        Value::String(text) => Value::String(veiled_digests(&text)),
        Value::Array(values) => values.into_iter().map(veiled).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, veiled(value))).collect(),
        other => other,
    }
}

/// The text with a mask for each digest behind `=`, or behind the `:` of an address with a login.
fn veiled_digests(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(DIGEST) {
        let end = rest.len().min(at + DIGEST.len() + DIGITS);
        let is_value = rest[..at].ends_with(['=', ':']);
        match rest.get(at..end) {
            Some(digest) if is_value && is_digest(digest) => {
                out.push_str(&rest[..at]);
                out.push_str(MASK);
                rest = &rest[end..];
            }
            _ => {
                out.push_str(&rest[..at + DIGEST.len()]);
                rest = &rest[at + DIGEST.len()..];
            }
        }
    }
    out + rest
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
}

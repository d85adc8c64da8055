//! The two spellings of connection settings: URLs and `key=value` text.
//!
//! Source: <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING>

use std::collections::BTreeMap;

use super::error::ConnectError;

/// Connection parameters by name; only names of [`PARAMETERS`].
pub(super) type Settings = BTreeMap<String, String>;

/// Every parameter of libpq 18 with the environment variable that sets it.
///
/// Those that this program has no use for (`gssencmode`, `requirepeer`, …) are accepted, so that one connection string
/// serves all programs; [`UNSUPPORTED`] has the ones that must not be dropped silently.
const PARAMETERS: &[(&str, Option<&str>)] = &[
    ("application_name", Some("PGAPPNAME")),
    ("channel_binding", Some("PGCHANNELBINDING")),
    ("client_encoding", None),
    ("connect_timeout", Some("PGCONNECT_TIMEOUT")),
    ("dbname", Some("PGDATABASE")),
    ("fallback_application_name", None),
    ("gssdelegation", None),
    ("gssencmode", None),
    ("gsslib", None),
    ("host", Some("PGHOST")),
    ("hostaddr", Some("PGHOSTADDR")),
    ("keepalives", None),
    ("keepalives_count", None),
    ("keepalives_idle", None),
    ("keepalives_interval", None),
    ("krbsrvname", None),
    ("load_balance_hosts", Some("PGLOADBALANCEHOSTS")),
    ("max_protocol_version", None),
    ("min_protocol_version", None),
    ("options", Some("PGOPTIONS")),
    ("passfile", Some("PGPASSFILE")),
    ("password", Some("PGPASSWORD")),
    ("port", Some("PGPORT")),
    ("replication", None),
    ("require_auth", Some("PGREQUIREAUTH")),
    ("requirepeer", Some("PGREQUIREPEER")),
    ("service", Some("PGSERVICE")),
    ("servicefile", Some("PGSERVICEFILE")),
    ("ssl_max_protocol_version", None),
    ("ssl_min_protocol_version", Some("PGSSLMINPROTOCOLVERSION")),
    ("sslcert", Some("PGSSLCERT")),
    ("sslcertmode", None),
    ("sslcompression", None),
    ("sslcrl", Some("PGSSLCRL")),
    ("sslcrldir", Some("PGSSLCRLDIR")),
    ("sslkey", Some("PGSSLKEY")),
    ("sslmode", Some("PGSSLMODE")),
    ("sslnegotiation", Some("PGSSLNEGOTIATION")),
    ("sslpassword", None),
    ("sslrootcert", Some("PGSSLROOTCERT")),
    ("sslsni", Some("PGSSLSNI")),
    ("target_session_attrs", Some("PGTARGETSESSIONATTRS")),
    ("tcp_user_timeout", None),
    ("user", Some("PGUSER")),
];

/// Parameters that make a connection safer and cannot be honoured: setting one is an error, not something to ignore.
const UNSUPPORTED: &[&str] =
    &["require_auth", "requirepeer", "sslcrl", "sslcrldir", "sslpassword", "replication"];

/// Whether the text is a connection URL.
pub(super) fn is_url(source: &str) -> bool {
    url_body(source).is_some()
}

/// Reads a URL or `key=value` text; the empty text sets nothing.
pub(super) fn parse(source: &str) -> Result<Settings, ConnectError> {
    let pairs = match url_body(source) {
        Some(body) => parse_url(body)?,
        None => parse_pairs(source)?,
    };
    let mut settings = Settings::new();
    for (name, value) in pairs {
        insert(&mut settings, &name, value, "the connection string")?;
    }
    Ok(settings)
}

/// Adds one parameter after checking its name; an unknown one is an error that names the nearest known.
pub(super) fn insert(
    settings: &mut Settings,
    name: &str,
    value: String,
    place: &str,
) -> Result<(), ConnectError> {
    // JDBC's spelling, which libpq takes in URLs too.
    let (name, value) =
        if name == "ssl" && value == "true" { ("sslmode", "require".to_owned()) } else { (name, value) };
    if !PARAMETERS.iter().any(|(known, _)| *known == name) {
        return Err(ConnectError::UnknownParameter {
            name: name.to_owned(),
            nearest: crate::nearest::within(3, name, PARAMETERS.iter().map(|(known, _)| *known)),
            place: place.to_owned(),
        });
    }
    if UNSUPPORTED.contains(&name) && !value.is_empty() {
        return Err(ConnectError::UnsupportedParameter { name: name.to_owned(), place: place.to_owned() });
    }
    settings.insert(name.to_owned(), value);
    Ok(())
}

/// The parameters set in the environment; `read` looks one variable up.
pub(super) fn from_environment(read: &dyn Fn(&str) -> Option<String>) -> Result<Settings, ConnectError> {
    let mut settings = Settings::new();
    for (name, variable) in PARAMETERS {
        let Some(variable) = variable else { continue };
        if let Some(value) = read(variable).filter(|value| !value.is_empty()) {
            insert(&mut settings, name, value, &format!("the environment ({variable})"))?;
        }
    }
    Ok(settings)
}

fn url_body(source: &str) -> Option<&str> {
    source.strip_prefix("postgresql://").or_else(|| source.strip_prefix("postgres://"))
}

fn syntax(message: impl Into<String>) -> ConnectError {
    ConnectError::Syntax { message: message.into() }
}

/// `[user[:password]@][host[:port],…][/database][?name=value&…]`, cut where libpq's `conninfo_uri_parse_options` cuts.
fn parse_url(body: &str) -> Result<Vec<(String, String)>, ConnectError> {
    let mut pairs = Vec::new();
    let mut rest = body;
    let authority_end = rest.find('/').unwrap_or(rest.len());
    if let Some(at) = rest[..authority_end].find('@') {
        let (user, password) = rest[..at].split_once(':').map_or((&rest[..at], None), |(u, p)| (u, Some(p)));
        rest = &rest[at + 1..];
        push(&mut pairs, "user", user)?;
        push(&mut pairs, "password", password.unwrap_or_default())?;
    }
    let hosts_end = rest.find(['/', '?']).unwrap_or(rest.len());
    parse_hosts(&rest[..hosts_end], &mut pairs)?;
    rest = &rest[hosts_end..];
    if let Some(path) = rest.strip_prefix('/') {
        let end = path.find('?').unwrap_or(path.len());
        push(&mut pairs, "dbname", &path[..end])?;
        rest = &path[end..];
    }
    for parameter in
        rest.strip_prefix('?').unwrap_or_default().split('&').filter(|parameter| !parameter.is_empty())
    {
        let (name, value) = parameter.split_once('=').ok_or_else(|| {
            syntax(format!("parameter `{}` has no `=`", percent_decode(parameter).unwrap_or_default()))
        })?;
        pairs.push((percent_decode(name)?, percent_decode(value)?));
    }
    Ok(pairs)
}

fn push(pairs: &mut Vec<(String, String)>, name: &str, value: &str) -> Result<(), ConnectError> {
    if !value.is_empty() {
        pairs.push((name.to_owned(), percent_decode(value)?));
    }
    Ok(())
}

fn parse_hosts(text: &str, pairs: &mut Vec<(String, String)>) -> Result<(), ConnectError> {
    if text.is_empty() {
        return Ok(());
    }
    let mut hosts = Vec::new();
    let mut ports = Vec::new();
    for part in text.split(',') {
        let (host, port) = match part.strip_prefix('[') {
            Some(bracketed) => {
                let (host, after) =
                    bracketed.split_once(']').ok_or_else(|| syntax("an IPv6 address has no closing `]`"))?;
                let port = after.strip_prefix(':').or_else(|| after.is_empty().then_some(""));
                (host, port.ok_or_else(|| syntax("only a port may follow an IPv6 address in brackets"))?)
            }
            None => part.split_once(':').unwrap_or((part, "")),
        };
        if !port.bytes().all(|b| b.is_ascii_digit()) {
            return Err(syntax("the port in the URL is not a number"));
        }
        hosts.push(percent_decode(host)?);
        ports.push(port.to_owned());
    }
    if hosts.iter().any(|host| !host.is_empty()) {
        pairs.push(("host".to_owned(), hosts.join(",")));
    }
    if ports.iter().any(|port| !port.is_empty()) {
        pairs.push(("port".to_owned(), ports.join(",")));
    }
    Ok(())
}

fn percent_decode(text: &str) -> Result<String, ConnectError> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        let value = digit(bytes.next())
            .zip(digit(bytes.next()))
            .and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        match value {
            Some(0) => return Err(syntax("`%00` is not allowed in a URL")),
            Some(value) => decoded.push(value),
            None => return Err(syntax("a `%` in the URL is not followed by two hexadecimal digits")),
        }
    }
    String::from_utf8(decoded).map_err(|_| syntax("a percent-encoded part of the URL is not UTF-8"))
}

/// `name = value` pairs; values may be quoted with `'`, and `\` escapes one character.
fn parse_pairs(source: &str) -> Result<Vec<(String, String)>, ConnectError> {
    let mut pairs = Vec::new();
    let mut rest = source.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = &rest[..end];
        let after = rest[end..].trim_start();
        // The name is not repeated: a lone word may well be a password.
        let value = after
            .strip_prefix('=')
            .ok_or_else(|| syntax("expected `name=value` pairs or a postgres:// URL"))?;
        let (value, after) = take_value(value.trim_start())?;
        pairs.push((name.to_owned(), value));
        rest = after.trim_start();
    }
    Ok(pairs)
}

fn take_value(text: &str) -> Result<(String, &str), ConnectError> {
    let quoted = text.starts_with('\'');
    let mut value = String::new();
    let mut chars = text.char_indices().skip(usize::from(quoted));
    while let Some((position, c)) = chars.next() {
        match c {
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            '\'' if quoted => return Ok((value, &text[position + 1..])),
            c if !quoted && c.is_whitespace() => return Ok((value, &text[position..])),
            c => value.push(c),
        }
    }
    if quoted { Err(syntax("a quoted value has no closing quote")) } else { Ok((value, "")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(source: &str) -> String {
        match parse(source) {
            Ok(settings) => {
                settings.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
            }
            Err(error) => format!("error: {error}"),
        }
    }

    #[test]
    fn urls() {
        assert_eq!(parsed("postgres://"), "");
        assert_eq!(
            parsed("postgresql://u:p%40x@h:1/d?sslmode=require"),
            "dbname=d host=h password=p@x port=1 sslmode=require user=u"
        );
        assert_eq!(parsed("postgres://h1:1,h2,[::1]:3/d"), "dbname=d host=h1,h2,::1 port=1,,3");
        assert_eq!(parsed("postgres://%2Fvar%2Frun/d"), "dbname=d host=/var/run");
        assert_eq!(parsed("postgres:///d?host=/tmp&user=x"), "dbname=d host=/tmp user=x");
        assert_eq!(parsed("postgres://h?ssl=true"), "host=h sslmode=require");
    }

    #[test]
    fn broken_urls() {
        assert!(parsed("postgres://h:port/d").contains("not a number"));
        assert!(parsed("postgres://h/%zz").contains("hexadecimal"));
        assert!(parsed("postgres://[::1/d").contains("closing"));
        assert!(parsed("postgres://h/d?sslmode").contains("no `=`"));
    }

    #[test]
    fn pairs() {
        assert_eq!(parsed(""), "");
        assert_eq!(
            parsed(r"host = a  password='it\'s \\ so' dbname=x\ y"),
            r"dbname=x y host=a password=it's \ so"
        );
        assert_eq!(parsed("user='' host=b"), "host=b user=");
        assert!(parsed("host='a").contains("closing quote"));
        assert!(parsed("hunter2").contains("expected"));
        assert!(!parsed("hunter2").contains("hunter2"));
    }

    #[test]
    fn an_unknown_parameter_names_the_nearest() {
        let error = parse("postgres://h/d?sslmod=require").err();
        assert!(
            matches!(error, Some(ConnectError::UnknownParameter { nearest: Some("sslmode"), .. })),
            "{error:?}"
        );
    }

    #[test]
    fn the_environment_is_read_by_variable() {
        let read = |name: &str| (name == "PGSSLMODE").then(|| "disable".to_owned());
        let settings = from_environment(&read).unwrap_or_default();
        assert_eq!(settings.get("sslmode").map(String::as_str), Some("disable"));
    }
}

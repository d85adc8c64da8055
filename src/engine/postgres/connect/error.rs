//! What can go wrong on the way to a database, each with what to do about it.

use std::path::PathBuf;
use std::time::Duration;

use super::super::tls::SetupError;
use super::super::version::Version;

/// Why there is no session. No message ever has a password in it.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The connection string can be read neither as a URL nor as `name=value` pairs.
    #[error("bad connection string: {message}")]
    Syntax {
        /// What is wrong with it.
        message: String,
    },
    /// A parameter that PostgreSQL's own programs do not know either.
    #[error("unknown connection parameter `{name}` in {place}")]
    UnknownParameter {
        /// The parameter as given.
        name: String,
        /// The known parameter most like it.
        nearest: Option<&'static str>,
        /// Where it was given.
        place: String,
    },
    /// A parameter that asks for a safeguard this program does not have.
    #[error("connection parameter `{name}` in {place} is not supported")]
    UnsupportedParameter {
        /// The parameter.
        name: String,
        /// Where it was given.
        place: String,
    },
    /// A parameter's value makes no sense.
    #[error("bad value `{value}` for connection parameter `{name}`: expected {expected}")]
    BadValue {
        /// The parameter.
        name: &'static str,
        /// Its value.
        value: String,
        /// What it may be.
        expected: String,
    },
    /// No service file has the service.
    #[error("no connection service named `{name}`")]
    ServiceNotFound {
        /// The service.
        name: String,
        /// The files that were looked at.
        files: Vec<PathBuf>,
    },
    /// A service file has a line that cannot be read.
    #[error("{path}:{line}: {message}", path = path.display())]
    ServiceFile {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
    /// No server answers there.
    #[error("cannot reach a PostgreSQL server at {server}: {reason}")]
    Unreachable {
        /// Host and port, or socket.
        server: String,
        /// What the operating system says.
        reason: String,
    },
    /// The server did not answer in time.
    #[error("the server at {server} did not answer within {} s", limit.as_secs())]
    Timeout {
        /// Host and port, or socket.
        server: String,
        /// `connect_timeout`.
        limit: Duration,
    },
    /// The password is wrong or missing, or the role does not exist.
    #[error("the server at {server} does not let user `{user}` in: {message}")]
    Login {
        /// Host and port, or socket.
        server: String,
        /// The role.
        user: String,
        /// What the server or the authentication exchange says.
        message: String,
        /// Where the password came from; `None` when there was none.
        password_from: Option<&'static str>,
    },
    /// The server has no such database.
    #[error("the server at {server} has no database `{database}`")]
    UnknownDatabase {
        /// Host and port, or socket.
        server: String,
        /// The database.
        database: String,
    },
    /// TLS failed, on either side.
    #[error("no TLS connection to {server}: {message}")]
    Tls {
        /// Host and port.
        server: String,
        /// What failed.
        message: String,
    },
    /// Certificate or key files cannot be used.
    #[error("TLS cannot be set up: {0}")]
    TlsSetup(#[from] SetupError),
    /// The server refused for another reason: too many connections, starting up, …
    #[error("the server at {server} refused the connection: {message} (SQLSTATE {code})")]
    Refused {
        /// Host and port, or socket.
        server: String,
        /// The server's message and detail.
        message: String,
        /// The server's hint.
        hint: Option<String>,
        /// The error code, of <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
        code: String,
    },
    /// The server is not what `target_session_attrs` asks for.
    #[error("the server at {server} is not what `target_session_attrs={wanted}` asks for")]
    WrongSession {
        /// Host and port, or socket.
        server: String,
        /// The value of the parameter.
        wanted: &'static str,
    },
    /// The server is older than any supported version.
    #[error(
        "the server at {server} runs PostgreSQL {version}; {} is the oldest supported version",
        Version::OLDEST_SUPPORTED
    )]
    UnsupportedVersion {
        /// Host and port, or socket.
        server: String,
        /// Its version.
        version: Version,
    },
    /// The connection broke, or what answers is no PostgreSQL server.
    #[error("the connection to {server} broke: {message}")]
    Broken {
        /// Host and port, or socket.
        server: String,
        /// What happened.
        message: String,
    },
    /// Several hosts were given and each of them failed.
    #[error("none of the {} servers can be used: {}", .0.len(), join(.0))]
    EveryHost(Vec<ConnectError>),
}

impl ConnectError {
    /// What the user can do about it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        let help = match self {
            Self::Syntax { .. } => "write postgres://user@host:port/database with special characters percent-encoded (`@` is %40, `/` is %2F, `%` is %25), or name=value pairs".to_owned(),
            Self::UnknownParameter { nearest, .. } => return nearest.map(|nearest| format!("did you mean `{nearest}`?")),
            Self::UnsupportedParameter { name, .. } => format!("leave `{name}` out, or connect through a local proxy that honours it"),
            Self::ServiceNotFound { files, .. } => {
                let files: Vec<_> = files.iter().map(|file| file.display().to_string()).collect();
                format!("looked in {}; PGSERVICEFILE names another file", files.join(", "))
            }
            Self::Unreachable { server, .. } if server.starts_with("socket ") => {
                "start the server, or name its host: postgres://user@host/database, or PGHOST".to_owned()
            }
            Self::Unreachable { .. } => "check that the server runs there, listens on that address, and that no firewall is between".to_owned(),
            Self::Timeout { .. } => "check the host name and the network, or raise connect_timeout (PGCONNECT_TIMEOUT)".to_owned(),
            Self::Login { password_from: None, .. } => "no password was given: use PGPASSWORD, ~/.pgpass or the URL".to_owned(),
            Self::Login { password_from: Some(place), .. } => format!("check the user name and the password, which came from {place}"),
            Self::UnknownDatabase { database, .. } => format!("check the name, or create it: CREATE DATABASE {}", super::super::quote::ident(database)),
            Self::Tls { message, .. } => tls_help(message)?.to_owned(),
            Self::TlsSetup(_) => "check sslrootcert, sslcert and sslkey".to_owned(),
            Self::Refused { hint, code, .. } => return hint.clone().or_else(|| refused_help(code).map(str::to_owned)),
            Self::WrongSession { .. } => "name another host, or leave target_session_attrs out".to_owned(),
            Self::UnsupportedVersion { .. } => "upgrade the server".to_owned(),
            Self::Broken { .. } => "check that a PostgreSQL server listens on that port, and read its log".to_owned(),
            Self::EveryHost(errors) => return errors.iter().find_map(Self::help),
            Self::BadValue { .. } | Self::ServiceFile { .. } => return None,
        };
        Some(help)
    }
}

fn tls_help(message: &str) -> Option<&'static str> {
    let rules: [(&str, &str); 6] = [
        (
            "does not support TLS",
            "the server has TLS off: use sslmode=prefer or disable, or set `ssl = on` there",
        ),
        (
            "UnknownIssuer",
            "the server's certificate is not signed by a trusted root: name the right one with sslrootcert",
        ),
        (
            "CaUsedAsEndEntity",
            "the server's certificate is self-signed: copy it here and name it with sslrootcert",
        ),
        (
            "not valid for name",
            "the certificate is for another host name: connect under that name, or use sslmode=verify-ca",
        ),
        (
            "NotValidForName",
            "the certificate is for another host name: connect under that name, or use sslmode=verify-ca",
        ),
        ("xpired", "the server's certificate has expired and must be renewed"),
    ];
    rules.iter().find(|(part, _)| message.contains(part)).map(|(_, help)| *help)
}

/// Help for the server errors people meet most when they connect.
fn refused_help(code: &str) -> Option<&'static str> {
    Some(match code {
        "28000" => {
            "check that the role exists and may log in, and that pg_hba.conf on the server admits it from here with this TLS mode"
        }
        "42501" => "grant the role CONNECT on the database",
        "53300" => "the server has no free connection slot: close some connections or raise max_connections",
        "57P03" => "the server is starting up or shutting down: try again in a moment",
        _ => return None,
    })
}

fn join(errors: &[ConnectError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_password_and_a_wrong_one_differ_in_help() {
        let login = |password_from| ConnectError::Login {
            server: "h:1".to_owned(),
            user: "u".to_owned(),
            message: "no".to_owned(),
            password_from,
        };
        assert!(login(None).help().is_some_and(|help| help.contains("no password was given")));
        assert!(login(Some("PGPASSWORD")).help().is_some_and(|help| help.contains("came from PGPASSWORD")));
    }

    #[test]
    fn several_hosts_are_all_told() {
        let down = |server: &str| ConnectError::Unreachable {
            server: server.to_owned(),
            reason: "refused".to_owned(),
        };
        let error = ConnectError::EveryHost(vec![down("a:1"), down("b:2")]);
        assert!(error.to_string().contains("a:1") && error.to_string().contains("b:2"));
    }
}

//! Where to connect, as whom and how: settings merged from text, service file, environment and defaults.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::passfile::Passfile;
use super::super::{service, tls};
use super::conninfo::{self, Settings};
use super::error::ConnectError;

/// Resolved connection settings. Nothing has been connected to yet.
///
/// What the connection string leaves open comes from the service, then from the environment, then from libpq's
/// defaults. Source: <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS>
#[derive(Clone)]
pub struct Target {
    pub(super) endpoints: Vec<Endpoint>,
    pub(super) user: String,
    pub(super) database: String,
    pub(super) password: Option<(String, &'static str)>,
    pub(super) passfile: Passfile,
    pub(super) tls: tls::Settings,
    pub(super) options: Option<String>,
    pub(super) application_name: String,
    pub(super) timeout: Option<Duration>,
    pub(super) keepalive: Keepalive,
    pub(super) session: SessionAttrs,
    pub(super) channel_binding: tokio_postgres::config::ChannelBinding,
    pub(super) random_order: bool,
    warnings: Vec<String>,
}

/// One server to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Endpoint {
    /// Host name, or the directory of a Unix socket.
    pub(super) host: String,
    /// The address to use for the host, where one was given.
    pub(super) address: Option<IpAddr>,
    pub(super) port: u16,
}

impl Endpoint {
    pub(super) fn is_socket(&self) -> bool {
        self.host.starts_with('/')
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_socket() {
            return write!(f, "socket {}/.s.PGSQL.{}", self.host.trim_end_matches('/'), self.port);
        }
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}", self.host, self.port),
            false => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

/// TCP keepalive: off, or on with the seconds before the first probe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keepalive {
    Off,
    On(Option<Duration>),
}

/// The values of `target_session_attrs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SessionAttrs {
    Any,
    ReadWrite,
    ReadOnly,
    Primary,
    Standby,
    PreferStandby,
}

impl Target {
    /// Resolves a `postgres://` or `postgresql://` URL, `name=value` pairs, or the empty text for the environment alone.
    ///
    /// Reads the environment, service files and the password file; makes no connection.
    ///
    /// # Errors
    /// Bad syntax, unknown parameters, values that make no sense, an unknown service.
    pub fn parse(source: &str) -> Result<Self, ConnectError> {
        Self::resolve(conninfo::parse(source)?, &|name| env::var(name).ok())
    }

    /// A server of our own on a socket or a local port: nothing of the environment applies to it.
    pub(crate) fn private(host: &str, port: u16, user: &str, database: &str) -> Self {
        Self {
            endpoints: vec![Endpoint { host: host.to_owned(), address: None, port }],
            user: user.to_owned(),
            database: database.to_owned(),
            password: None,
            passfile: Passfile::default(),
            tls: tls::Settings {
                mode: tls::Mode::Disable,
                root_certificates: None,
                client_certificate: None,
                only_tls13: false,
                send_host_name: true,
                direct: false,
            },
            options: None,
            application_name: "schemadiff".to_owned(),
            timeout: None,
            keepalive: Keepalive::On(None),
            session: SessionAttrs::Any,
            channel_binding: tokio_postgres::config::ChannelBinding::Prefer,
            random_order: false,
            warnings: Vec::new(),
        }
    }

    /// Whether the text is a `postgres://` or `postgresql://` URL.
    #[must_use]
    pub fn is_url(source: &str) -> bool {
        conninfo::is_url(source)
    }

    pub(super) fn resolve(
        given: Settings,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, ConnectError> {
        let settings = Merged(merge(given, read)?);
        let home = home(read);
        let user = match settings.get("user") {
            Some(user) => user.to_owned(),
            None => os_user()?,
        };
        let database = settings.get("dbname").map_or_else(|| user.clone(), str::to_owned);
        let passfile =
            settings.get("passfile").map(PathBuf::from).or_else(|| default_passfile(home.as_deref()));
        let (passfile, warning) = passfile.map(|path| Passfile::read(&path)).unwrap_or_default();
        Ok(Self {
            endpoints: endpoints(&settings)?,
            user,
            database,
            password: settings.get("password").map(|password| {
                let place = if read("PGPASSWORD").as_deref() == Some(password) {
                    "PGPASSWORD"
                } else {
                    "the connection settings"
                };
                (password.to_owned(), place)
            }),
            passfile,
            tls: tls_settings(&settings, home.as_deref())?,
            options: settings.get("options").map(str::to_owned),
            application_name: settings
                .get("application_name")
                .or_else(|| settings.get("fallback_application_name"))
                .unwrap_or("schemadiff")
                .to_owned(),
            timeout: settings.seconds("connect_timeout")?,
            keepalive: match settings.get("keepalives") {
                Some("0") => Keepalive::Off,
                _ => Keepalive::On(settings.seconds("keepalives_idle")?),
            },
            session: settings.choose("target_session_attrs", SESSION_ATTRS)?.unwrap_or(SessionAttrs::Any),
            channel_binding: settings
                .choose("channel_binding", CHANNEL_BINDINGS)?
                .unwrap_or(tokio_postgres::config::ChannelBinding::Prefer),
            random_order: settings
                .choose("load_balance_hosts", &[("disable", false), ("random", true)])?
                .unwrap_or(false),
            warnings: warning.into_iter().collect(),
        })
    }

    /// The same server, user and settings with another database.
    #[must_use]
    pub fn with_database(&self, name: &str) -> Self {
        Self { database: name.to_owned(), ..self.clone() }
    }

    /// Another database on one of this target's servers. A password-file line that names this target's database serves
    /// the other one too.
    pub(super) fn on(&self, endpoint: &Endpoint, database: &str) -> Self {
        let password = self.password_for(endpoint).map(|(password, place)| (password.to_owned(), place));
        Self { endpoints: vec![endpoint.clone()], password, ..self.with_database(database) }
    }

    /// The same target as another user.
    #[must_use]
    pub fn with_user(&self, name: &str) -> Self {
        Self { user: name.to_owned(), ..self.clone() }
    }

    /// Adds one setting for the session, as `PGOPTIONS='-c name=value'` does.
    #[must_use]
    pub fn with_setting(&self, name: &str, value: &str) -> Self {
        let value = value.replace('\\', r"\\").replace(' ', r"\ ");
        let before = self.options.as_deref().map(|options| format!("{options} ")).unwrap_or_default();
        Self { options: Some(format!("{before}-c {name}={value}")), ..self.clone() }
    }

    /// Database and server for people: `database "app" at db.example.com:5432`. Never a password.
    #[must_use]
    pub fn describe(&self) -> String {
        format!("database \"{}\" at {}", self.database, self.server())
    }

    /// The server for people: `db.example.com:5432`, or several of them separated by commas.
    #[must_use]
    pub fn server(&self) -> String {
        self.endpoints.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// The name of the database.
    #[must_use]
    pub fn database(&self) -> &str {
        &self.database
    }

    /// The role that connects.
    #[must_use]
    pub fn user(&self) -> &str {
        &self.user
    }

    /// What was ignored while the settings were resolved, as with a password file that others can read.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The password for one endpoint and where it came from.
    pub(super) fn password_for(&self, endpoint: &Endpoint) -> Option<(&str, &'static str)> {
        if let Some((password, place)) = &self.password {
            return Some((password, place));
        }
        // libpq looks a socket in the default directory up as `localhost`.
        let default_socket = SOCKET_DIRECTORIES.contains(&endpoint.host.as_str());
        let host = if default_socket { "localhost" } else { &endpoint.host };
        let found = self.passfile.password(host, endpoint.port, &self.database, &self.user)?;
        Some((found, "the password file"))
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target")
            .field("user", &self.user)
            .field("at", &self.describe())
            .finish_non_exhaustive()
    }
}

const SESSION_ATTRS: &[(&str, SessionAttrs)] = &[
    ("any", SessionAttrs::Any),
    ("read-write", SessionAttrs::ReadWrite),
    ("read-only", SessionAttrs::ReadOnly),
    ("primary", SessionAttrs::Primary),
    ("standby", SessionAttrs::Standby),
    ("prefer-standby", SessionAttrs::PreferStandby),
];

const CHANNEL_BINDINGS: &[(&str, tokio_postgres::config::ChannelBinding)] = &[
    ("disable", tokio_postgres::config::ChannelBinding::Disable),
    ("prefer", tokio_postgres::config::ChannelBinding::Prefer),
    ("require", tokio_postgres::config::ChannelBinding::Require),
];

/// Where servers put their socket: Debian's and Red Hat's directory, then PostgreSQL's own default.
const SOCKET_DIRECTORIES: [&str; 2] = ["/var/run/postgresql", "/tmp"];

impl SessionAttrs {
    pub(super) fn name(self) -> &'static str {
        SESSION_ATTRS.iter().find(|(_, value)| *value == self).map_or("any", |(name, _)| name)
    }
}

/// Settings after merging; an empty value counts as not given, as in libpq.
struct Merged(BTreeMap<String, String>);

impl Merged {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn choose<T: Copy>(
        &self,
        name: &'static str,
        choices: &[(&'static str, T)],
    ) -> Result<Option<T>, ConnectError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let found = choices.iter().find(|(choice, _)| *choice == value).map(|(_, found)| *found);
        let names: Vec<_> = choices.iter().map(|(choice, _)| *choice).collect();
        found.map(Some).ok_or_else(|| bad(name, value, format!("one of {}", names.join(", "))))
    }

    /// A number of seconds; zero and less mean "no limit", as in libpq.
    fn seconds(&self, name: &'static str) -> Result<Option<Duration>, ConnectError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let seconds: i64 = value.trim().parse().map_err(|_| bad(name, value, "a whole number of seconds"))?;
        Ok(u64::try_from(seconds).ok().filter(|seconds| *seconds > 0).map(Duration::from_secs))
    }

    fn list(&self, name: &str) -> Vec<&str> {
        self.get(name).map(|value| value.split(',').map(str::trim).collect()).unwrap_or_default()
    }
}

fn bad(name: &'static str, value: &str, expected: impl Into<String>) -> ConnectError {
    ConnectError::BadValue { name, value: value.to_owned(), expected: expected.into() }
}

fn merge(given: Settings, read: &dyn Fn(&str) -> Option<String>) -> Result<Settings, ConnectError> {
    let mut settings = conninfo::from_environment(read)?;
    let wanted = |name: &str| given.get(name).or_else(|| settings.get(name)).cloned();
    if let Some(name) = wanted("service").filter(|name| !name.is_empty()) {
        let files = service_files(wanted("servicefile"), read);
        for (key, value) in service::find(&name, &files)? {
            conninfo::insert(&mut settings, &key, value, &format!("service `{name}`"))?;
        }
    }
    settings.extend(given);
    Ok(settings)
}

fn service_files(named: Option<String>, read: &dyn Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    let own = named.map(PathBuf::from).or_else(|| home(read).map(|home| home.join(".pg_service.conf")));
    let system = read("PGSYSCONFDIR").unwrap_or_else(|| "/etc/postgresql-common".to_owned());
    own.into_iter().chain([Path::new(&system).join("pg_service.conf")]).collect()
}

fn home(read: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    read("HOME")
        .map(PathBuf::from)
        .or_else(|| directories::BaseDirs::new().map(|base| base.home_dir().to_owned()))
}

fn default_passfile(home: Option<&Path>) -> Option<PathBuf> {
    if cfg!(windows) {
        return directories::BaseDirs::new()
            .map(|base| base.config_dir().join("postgresql").join("pgpass.conf"));
    }
    home.map(|home| home.join(".pgpass"))
}

fn os_user() -> Result<String, ConnectError> {
    whoami::username().map_err(|error| {
        bad("user", "", format!("a user name, as the operating system gives none ({error})"))
    })
}

fn endpoints(settings: &Merged) -> Result<Vec<Endpoint>, ConnectError> {
    let (hosts, addresses, ports) = (settings.list("host"), settings.list("hostaddr"), settings.list("port"));
    let count = hosts.len().max(addresses.len()).max(1);
    if !hosts.is_empty() && !addresses.is_empty() && hosts.len() != addresses.len() {
        return Err(bad(
            "hostaddr",
            &addresses.join(","),
            format!("as many addresses as hosts ({})", hosts.len()),
        ));
    }
    if ports.len() > 1 && ports.len() != count {
        return Err(bad("port", &ports.join(","), format!("one port, or as many as hosts ({count})")));
    }
    let endpoint = |index: usize| {
        let port = ports.get(index).or(ports.first()).copied().unwrap_or_default();
        let port = if port.is_empty() { Ok(5432) } else { port.parse::<u16>() };
        let port = port
            .ok()
            .filter(|port| *port > 0)
            .ok_or_else(|| bad("port", &ports.join(","), "numbers from 1 to 65535"))?;
        let given =
            |list: &[&str]| list.get(index).copied().filter(|item| !item.is_empty()).map(str::to_owned);
        let address = given(&addresses)
            .map(|address| {
                address.parse::<IpAddr>().map_err(|_| bad("hostaddr", &address, "a numeric IP address"))
            })
            .transpose()?;
        let host = given(&hosts)
            .or_else(|| address.map(|address| address.to_string()))
            .unwrap_or_else(|| default_host(port));
        Ok(Endpoint { host, address, port })
    };
    (0..count).map(endpoint).collect()
}

fn default_host(port: u16) -> String {
    if cfg!(not(unix)) {
        return "localhost".to_owned();
    }
    let has_socket = |directory: &&str| Path::new(directory).join(format!(".s.PGSQL.{port}")).exists();
    SOCKET_DIRECTORIES
        .iter()
        .find(|directory| has_socket(directory))
        .unwrap_or(&SOCKET_DIRECTORIES[0])
        .to_string()
}

fn tls_settings(settings: &Merged, home: Option<&Path>) -> Result<tls::Settings, ConnectError> {
    let own = |name: &str| home.map(|home| home.join(".postgresql").join(name)).filter(|path| path.exists());
    let file =
        |parameter: &str, default: &str| settings.get(parameter).map(PathBuf::from).or_else(|| own(default));
    let system_roots = settings.get("sslrootcert") == Some("system");
    let mode = match settings.get("sslmode") {
        Some(value) => tls::Mode::parse(value)
            .ok_or_else(|| bad("sslmode", value, format!("one of {}", tls::Mode::VALUES)))?,
        // As in libpq: the system's roots are only good for the full check.
        None if system_roots => tls::Mode::VerifyFull,
        None => tls::Mode::Prefer,
    };
    if system_roots && mode != tls::Mode::VerifyFull {
        return Err(bad(
            "sslmode",
            settings.get("sslmode").unwrap_or_default(),
            "verify-full with sslrootcert=system",
        ));
    }
    let versions = [("TLSv1", false), ("TLSv1.1", false), ("TLSv1.2", false), ("TLSv1.3", true)];
    let direct =
        settings.choose("sslnegotiation", &[("postgres", false), ("direct", true)])?.unwrap_or(false);
    if direct && matches!(mode, tls::Mode::Disable | tls::Mode::Allow | tls::Mode::Prefer) {
        return Err(bad("sslnegotiation", "direct", "`postgres`, or sslmode=require or stronger"));
    }
    Ok(tls::Settings {
        mode,
        root_certificates: if system_roots { None } else { file("sslrootcert", "root.crt") },
        client_certificate: file("sslcert", "postgresql.crt").zip(file("sslkey", "postgresql.key")),
        only_tls13: settings.choose("ssl_min_protocol_version", &versions)?.unwrap_or(false),
        send_host_name: settings.get("sslsni") != Some("0"),
        direct,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(source: &str, environment: &[(&str, &str)]) -> Result<Target, ConnectError> {
        let read = |name: &str| {
            let found = environment.iter().find(|(variable, _)| *variable == name);
            found
                .map(|(_, value)| (*value).to_owned())
                .or_else(|| (name == "HOME").then(|| "/nonexistent".to_owned()))
        };
        Target::resolve(conninfo::parse(source)?, &read)
    }

    #[test]
    fn text_wins_over_environment() -> Result<(), ConnectError> {
        let found = target("postgres://u@h/d", &[("PGHOST", "other"), ("PGPORT", "6000"), ("PGUSER", "v")])?;
        assert_eq!((found.describe().as_str(), found.user()), ("database \"d\" at h:6000", "u"));
        assert_eq!(target("host=h user=u", &[])?.database(), "u");
        Ok(())
    }

    #[test]
    fn hosts_and_ports_pair_up() -> Result<(), ConnectError> {
        assert_eq!(target("postgres://u@a:1,b,[::1]:3/d", &[])?.server(), "a:1, b:5432, [::1]:3");
        assert_eq!(target("host=a,b port=7 user=u", &[])?.server(), "a:7, b:7");
        assert_eq!(target("host=/run/x user=u", &[])?.server(), "socket /run/x/.s.PGSQL.5432");
        assert!(target("host=a,b port=1,2,3 user=u", &[]).is_err());
        assert!(target("host=a port=99999 user=u", &[]).is_err());
        Ok(())
    }

    #[test]
    fn a_service_stands_between_text_and_environment() -> Result<(), Box<dyn std::error::Error>> {
        let directory = tempfile::tempdir()?;
        let file = directory.path().join("services");
        std::fs::write(&file, "[one]\nhost=s\nport=1\nuser=u\n")?;
        let file = file.display().to_string();
        let environment = [("PGSERVICEFILE", file.as_str()), ("PGHOST", "e"), ("PGDATABASE", "db")];
        assert_eq!(target("service=one port=2", &environment)?.describe(), "database \"db\" at s:2");
        let missing = target("service=two", &environment).err();
        assert!(matches!(missing, Some(ConnectError::ServiceNotFound { .. })));
        Ok(())
    }

    #[test]
    fn neither_describe_nor_debug_shows_the_password() -> Result<(), ConnectError> {
        let found = target("postgres://u:hunter2@h/d", &[])?;
        assert!(!format!("{} {found:?}", found.describe()).contains("hunter2"));
        Ok(())
    }

    #[test]
    fn bad_values_say_what_is_expected() {
        let message =
            |source: &str| target(source, &[]).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message("sslmode=full user=u").contains("verify-full"));
        assert!(message("target_session_attrs=x user=u").contains("read-write"));
        assert!(message("connect_timeout=x user=u").contains("seconds"));
    }
}

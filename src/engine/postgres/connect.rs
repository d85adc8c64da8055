//! Sessions with a PostgreSQL server.
//!
//! Settings are resolved once into a [`Target`]; [`Session::open`] then tries its servers in turn, with and without TLS
//! as `sslmode` says, and reports for each what failed.

mod conninfo;
mod error;
mod target;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::stream::{StreamExt, poll_fn};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::JoinHandle;
use tokio_postgres::error::SqlState;
use tokio_postgres::{AsyncMessage, Client, Config, Connection, NoTls, SimpleQueryMessage};
use tokio_postgres_rustls::MakeRustlsConnect;

pub use self::error::ConnectError;
pub use self::target::Target;
use self::target::{Endpoint, Keepalive, SessionAttrs};
use super::tls::Mode;
pub use super::tls::SetupError as TlsSetupError;
use super::version::Version;

/// How long [`Session::close`] waits for the server to take leave.
const CLOSE_LIMIT: Duration = Duration::from_secs(2);

/// How many notices are kept; a loop that raises more is not worth the memory.
const NOTICE_LIMIT: usize = 10_000;

/// An open connection to one database.
pub struct Session {
    /// The client to send queries with.
    pub client: Client,
    /// The server's version.
    pub version: Version,
    /// Database and server for people; never a password.
    pub describe: String,
    endpoint: Endpoint,
    tls: Option<MakeRustlsConnect>,
    driver: JoinHandle<()>,
    notices: Arc<Mutex<Vec<Notice>>>,
}

/// A message from the server that is no error: `NOTICE`, `WARNING`, `INFO`, …
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// `NOTICE`, `WARNING`, …, in the server's language.
    pub severity: String,
    /// The code, of <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
    pub code: String,
    /// The message.
    pub message: String,
    /// More about it.
    pub detail: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The function of the server that it comes from, which is the same in every language.
    pub routine: Option<String>,
}

/// Cancels what a session is doing, from another task.
#[derive(Clone)]
pub struct CancelToken {
    inner: tokio_postgres::CancelToken,
    tls: Option<MakeRustlsConnect>,
}

impl CancelToken {
    /// Asks the server to stop the statement that is running, if one is.
    ///
    /// The embedded PostgreSQL cannot do this; the request then ends after two seconds without effect.
    pub async fn cancel(&self) {
        let request = async {
            // Whether it worked shows on the session: its statement ends with SQLSTATE 57014.
            match &self.tls {
                Some(tls) => drop(self.inner.cancel_query(tls.clone()).await),
                None => drop(self.inner.cancel_query(NoTls).await),
            }
        };
        drop(tokio::time::timeout(CLOSE_LIMIT, request).await);
    }
}

impl Session {
    /// Connects to the first server of the target that can be used.
    ///
    /// # Errors
    /// What failed at the server, or at each of several.
    pub async fn open(target: &Target) -> Result<Self, ConnectError> {
        let rounds: &[SessionAttrs] = match target.session {
            SessionAttrs::PreferStandby => &[SessionAttrs::Standby, SessionAttrs::Any],
            ref other => std::slice::from_ref(other),
        };
        let mut errors = Vec::new();
        for wanted in rounds {
            errors.clear();
            for endpoint in ordered(target) {
                match open_endpoint(target, endpoint, *wanted).await {
                    Ok(session) => return Ok(session),
                    Err(error) => errors.push(error),
                }
            }
        }
        match errors.len() {
            1 => Err(errors.remove(0)),
            _ => Err(ConnectError::EveryHost(errors)),
        }
    }

    /// The notices and warnings since the last call, oldest first.
    #[must_use]
    pub fn take_notices(&self) -> Vec<Notice> {
        std::mem::take(&mut *self.notices.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A handle to cancel this session's statements with.
    #[must_use]
    pub fn cancel_token(&self) -> CancelToken {
        CancelToken { inner: self.client.cancel_token(), tls: self.tls.clone() }
    }

    /// Another database on the very server this session is on, whichever of the target's hosts that is, with the
    /// password that opened this session.
    #[must_use]
    pub fn sibling(&self, target: &Target, database: &str) -> Target {
        target.on(&self.endpoint, database)
    }

    /// The server for people: `db.example.com:5432`.
    #[must_use]
    pub fn server(&self) -> String {
        self.endpoint.to_string()
    }

    /// Says good-bye and waits until the connection is closed, at most two seconds.
    pub async fn close(self) {
        let Self { client, driver, .. } = self;
        drop(client);
        let abort = driver.abort_handle();
        if tokio::time::timeout(CLOSE_LIMIT, driver).await.is_err() {
            abort.abort();
        }
    }
}

/// The endpoints in the order to try them in.
fn ordered(target: &Target) -> Vec<&Endpoint> {
    let mut endpoints: Vec<_> = target.endpoints.iter().collect();
    if target.random_order && endpoints.len() > 1 {
        let start = usize::try_from(crate::scratch::random() % endpoints.len() as u64).unwrap_or(0);
        endpoints.rotate_left(start);
    }
    endpoints
}

async fn open_endpoint(
    target: &Target,
    endpoint: &Endpoint,
    wanted: SessionAttrs,
) -> Result<Session, ConnectError> {
    let attempt = async {
        let session = open_with_tls_as_asked(target, endpoint).await?;
        if suits(&session.client, wanted).await.map_err(|error| failure(&error, target, endpoint))? {
            return Ok(session);
        }
        session.close().await;
        Err(ConnectError::WrongSession { server: endpoint.to_string(), wanted: wanted.name() })
    };
    match target.timeout {
        None => attempt.await,
        Some(limit) => match tokio::time::timeout(limit, attempt).await {
            Ok(result) => result,
            Err(_) => Err(ConnectError::Timeout { server: endpoint.to_string(), limit }),
        },
    }
}

/// Tries with and without TLS in the order of `sslmode`; the second attempt is for a server that refused the first kind.
async fn open_with_tls_as_asked(target: &Target, endpoint: &Endpoint) -> Result<Session, ConnectError> {
    let attempts: &[bool] = if endpoint.is_socket() { &[false] } else { target.tls.mode.attempts() };
    let mut first = None;
    for &with_tls in attempts {
        match open_once(target, endpoint, with_tls).await {
            Ok(session) => return Ok(session),
            Err(error) if first.is_none() && tls_may_matter(&error) => first = Some(error),
            // The first attempt's refusal says more than a failed handshake after it.
            Err(error) => {
                return Err(if matches!(error, ConnectError::Tls { .. }) {
                    first.unwrap_or(error)
                } else {
                    error
                });
            }
        }
    }
    Err(first.unwrap_or_else(|| ConnectError::Broken {
        server: endpoint.to_string(),
        message: "no attempt was made".to_owned(),
    }))
}

/// `pg_hba.conf` may admit only one kind (28000), and a handshake may fail.
fn tls_may_matter(error: &ConnectError) -> bool {
    match error {
        ConnectError::Tls { .. } | ConnectError::Broken { .. } => true,
        ConnectError::Refused { code, .. } => code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION.code(),
        _ => false,
    }
}

async fn open_once(target: &Target, endpoint: &Endpoint, with_tls: bool) -> Result<Session, ConnectError> {
    let config = config(target, endpoint, with_tls);
    let failed = |error: tokio_postgres::Error| failure(&error, target, endpoint);
    let notices = Arc::new(Mutex::new(Vec::new()));
    let (client, driver, tls) = if with_tls {
        let tls = target.tls.connector()?;
        let (client, connection) = config.connect(tls.clone()).await.map_err(failed)?;
        (client, drive(connection, Arc::clone(&notices)), Some(tls))
    } else {
        let (client, connection) = config.connect(NoTls).await.map_err(failed)?;
        (client, drive(connection, Arc::clone(&notices)), None)
    };
    let version = version(&client).await.map_err(failed)?;
    let Some(version) = version else {
        let message = "it does not tell its version".to_owned();
        return Err(ConnectError::Broken { server: endpoint.to_string(), message });
    };
    if version.major() < Version::OLDEST_SUPPORTED {
        return Err(ConnectError::UnsupportedVersion { server: endpoint.to_string(), version });
    }
    let describe = format!("database \"{}\" at {endpoint}", target.database);
    Ok(Session { client, version, describe, endpoint: endpoint.clone(), tls, driver, notices })
}

fn config(target: &Target, endpoint: &Endpoint, with_tls: bool) -> Config {
    use tokio_postgres::config::{SslMode, SslNegotiation};
    let mut config = Config::new();
    config.host(&endpoint.host).port(endpoint.port).user(&target.user).dbname(&target.database);
    config.application_name(&target.application_name).channel_binding(target.channel_binding);
    config.ssl_mode(match target.tls.mode {
        _ if !with_tls => SslMode::Disable,
        // A server without TLS then goes on with the same connection.
        Mode::Prefer => SslMode::Prefer,
        _ => SslMode::Require,
    });
    if with_tls && target.tls.direct {
        config.ssl_negotiation(SslNegotiation::Direct);
    }
    if let Some(address) = endpoint.address {
        config.hostaddr(address);
    }
    if let Some((password, _)) = target.password_for(endpoint) {
        config.password(password);
    }
    if let Some(options) = &target.options {
        config.options(options);
    }
    match target.keepalive {
        Keepalive::Off => drop(config.keepalives(false)),
        Keepalive::On(Some(idle)) => drop(config.keepalives_idle(idle)),
        Keepalive::On(None) => {}
    }
    config
}

/// Runs the connection in a task until the client is dropped or the connection breaks.
fn drive<S, T>(mut connection: Connection<S, T>, notices: Arc<Mutex<Vec<Notice>>>) -> JoinHandle<()>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    tokio::spawn(async move {
        let mut messages = poll_fn(move |context| connection.poll_message(context));
        // A broken connection shows at the client, as a closed one; here it only ends the loop.
        while let Some(Ok(message)) = messages.next().await {
            let AsyncMessage::Notice(notice) = message else { continue };
            let mut notices = notices.lock().unwrap_or_else(PoisonError::into_inner);
            if notices.len() < NOTICE_LIMIT {
                notices.push(Notice::from(&notice));
            }
        }
    })
}

impl From<&tokio_postgres::error::DbError> for Notice {
    fn from(message: &tokio_postgres::error::DbError) -> Self {
        Self {
            severity: message.severity().to_owned(),
            code: message.code().code().to_owned(),
            message: message.message().to_owned(),
            detail: message.detail().map(str::to_owned),
            hint: message.hint().map(str::to_owned),
            routine: message.routine().map(str::to_owned),
        }
    }
}

async fn version(client: &Client) -> Result<Option<Version>, tokio_postgres::Error> {
    let number = first_row(client, "SHOW server_version_num").await?;
    Ok(number.first().and_then(|number| number.parse().ok()).map(Version))
}

/// Whether the session is what `target_session_attrs` asks for.
async fn suits(client: &Client, wanted: SessionAttrs) -> Result<bool, tokio_postgres::Error> {
    if matches!(wanted, SessionAttrs::Any | SessionAttrs::PreferStandby) {
        return Ok(true);
    }
    let query = "SELECT pg_catalog.pg_is_in_recovery(), pg_catalog.current_setting('transaction_read_only')";
    let row = first_row(client, query).await?;
    let standby = row.first().is_some_and(|value| value == "t");
    let read_only = standby || row.get(1).is_some_and(|value| value == "on");
    Ok(match wanted {
        SessionAttrs::ReadWrite => !read_only,
        SessionAttrs::ReadOnly => read_only,
        SessionAttrs::Primary => !standby,
        SessionAttrs::Standby => standby,
        SessionAttrs::Any | SessionAttrs::PreferStandby => true,
    })
}

/// The first row of a query as text. Simple protocol, since poolers understand that everywhere.
async fn first_row(client: &Client, query: &str) -> Result<Vec<String>, tokio_postgres::Error> {
    let messages = client.simple_query(query).await?;
    let row = messages.iter().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(row),
        _ => None,
    });
    let Some(row) = row else { return Ok(Vec::new()) };
    Ok((0..row.len()).map(|column| row.get(column).unwrap_or_default().to_owned()).collect())
}

/// Sorts a driver error into what the user can act on.
fn failure(error: &tokio_postgres::Error, target: &Target, endpoint: &Endpoint) -> ConnectError {
    let server = endpoint.to_string();
    if let Some(refusal) = error.as_db_error() {
        return refused(refusal, target, endpoint);
    }
    let message = causes(error);
    // The driver keeps the kind of an error to itself and shows it in the text alone.
    match error.to_string().as_str() {
        "error connecting to server" => ConnectError::Unreachable { server, reason: message },
        "error performing TLS handshake" => ConnectError::Tls { server, message },
        "authentication error" | "invalid configuration" => login(target, endpoint, message),
        _ if message.is_empty() => ConnectError::Broken { server, message: error.to_string() },
        _ => ConnectError::Broken { server, message },
    }
}

fn refused(refusal: &tokio_postgres::error::DbError, target: &Target, endpoint: &Endpoint) -> ConnectError {
    let server = endpoint.to_string();
    let message = match refusal.detail() {
        Some(detail) => format!("{} ({detail})", refusal.message()),
        None => refusal.message().to_owned(),
    };
    match refusal.code() {
        code if *code == SqlState::INVALID_CATALOG_NAME => {
            ConnectError::UnknownDatabase { server, database: target.database.clone() }
        }
        code if *code == SqlState::INVALID_PASSWORD => login(target, endpoint, message),
        code => ConnectError::Refused {
            server,
            message,
            hint: refusal.hint().map(str::to_owned),
            code: code.code().to_owned(),
        },
    }
}

fn login(target: &Target, endpoint: &Endpoint, message: String) -> ConnectError {
    ConnectError::Login {
        server: endpoint.to_string(),
        user: target.user.clone(),
        message,
        password_from: target.password_for(endpoint).map(|(_, place)| place),
    }
}

/// The causes of an error, outermost first, without the driver's own summary.
fn causes(error: &tokio_postgres::Error) -> String {
    let first = std::error::Error::source(error);
    let chain = std::iter::successors(first, |error| error.source());
    let mut texts: Vec<String> = chain.map(ToString::to_string).collect();
    texts.dedup();
    texts.join(": ")
}

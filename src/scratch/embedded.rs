//! PostgreSQL inside this process, from the crate `pglite-oxide`.
//!
//! It has a single backend, so each scratch database is a server of its own with one connection. Everything about that
//! crate stays in this file, so that it can be replaced.

use std::collections::VecDeque;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pglite_oxide::{PgliteServer, extensions};
use tokio::task::JoinHandle;

use super::workdir::WorkDir;
use super::{ScratchError, bundled_extensions};
use crate::engine::postgres::connect::{Session, Target};
use crate::engine::postgres::version::Version;

/// The database that the crate's data directory comes with.
const DATABASE: &str = "postgres";

/// `wal_level` is for publications, the locks for thousands of tables in one transaction; the crate's own `search_path`
/// lacks "$user". All of the shared buffers are touched at the start: of the crate's 128 MB that takes a tenth of a second.
const SETTINGS: &[(&str, &str)] = &[
    ("shared_buffers", "32MB"),
    ("wal_level", "logical"),
    ("max_locks_per_transaction", "1024"),
    ("search_path", "\"$user\", public"),
    ("timezone", "UTC"),
];

/// Takes back what enabling extensions did to a new database.
const EMPTY: &str = "
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT extname FROM pg_catalog.pg_extension WHERE extname <> 'plpgsql' LOOP
        EXECUTE pg_catalog.format('DROP EXTENSION IF EXISTS %I CASCADE', name);
    END LOOP;
    FOR name IN
        SELECT nspname FROM pg_catalog.pg_namespace
        WHERE nspname NOT IN ('public', 'information_schema') AND NOT pg_catalog.starts_with(nspname, 'pg_')
    LOOP
        EXECUTE pg_catalog.format('DROP SCHEMA %I CASCADE', name);
    END LOOP;
END
$$;
RESET ALL;";

/// How long a dropped instance may hold its thread up.
const STOP_LIMIT: Duration = Duration::from_secs(3);

/// The embedded PostgreSQL as a provider.
pub(super) struct Embedded {
    version: Version,
    extensions: Vec<String>,
    /// Databases made ready ahead of the request for one.
    ready: tokio::sync::Mutex<VecDeque<Ready>>,
}

type Opened = Result<(Session, Instance), ScratchError>;

enum Ready {
    /// The first one: the version had to be found out anyway.
    Open(Box<(Session, Instance)>),
    /// Opens while something is done with the one before it.
    Opening(JoinHandle<Opened>),
}

/// One running server with its files; dropping the value stops it and removes them.
pub(super) struct Instance {
    server: Option<(PgliteServer, WorkDir)>,
}

impl Embedded {
    /// Starts a first server; `wanted` extensions that are bundled can be created in every database.
    pub(super) async fn start(wanted: &[String], databases: usize) -> Result<Self, ScratchError> {
        let extensions: Vec<String> =
            wanted.iter().filter(|name| bundled_extensions().contains(&name.as_str())).cloned().collect();
        let first = open(extensions.clone()).await?;
        let version = first.0.version;
        let more = (1..databases).map(|_| Ready::Opening(tokio::spawn(open(extensions.clone()))));
        let ready = [Ready::Open(Box::new(first))].into_iter().chain(more).collect();
        Ok(Self { version, extensions, ready: tokio::sync::Mutex::new(ready) })
    }

    pub(super) fn version(&self) -> Version {
        self.version
    }

    pub(super) async fn database(&self) -> Opened {
        let ready = self.ready.lock().await.pop_front();
        match ready {
            Some(ready) => ready.wait().await,
            None => open(self.extensions.clone()).await,
        }
    }

    pub(super) async fn shutdown(self) {
        for ready in self.ready.into_inner() {
            if let Ok((session, instance)) = ready.wait().await {
                session.close().await;
                instance.discard().await;
            }
        }
    }
}

impl Ready {
    async fn wait(self) -> Opened {
        match self {
            Self::Open(opened) => Ok(*opened),
            Self::Opening(task) => task.await.map_err(|error| ScratchError::Embedded(error.to_string()))?,
        }
    }
}

async fn open(extensions: Vec<String>) -> Opened {
    let names = extensions.clone();
    let started = tokio::task::spawn_blocking(move || Instance::start(&names)).await;
    let (instance, target) = started.map_err(|error| ScratchError::Embedded(error.to_string()))??;
    let session = Session::open(&target).await?;
    if !extensions.is_empty() {
        empty(&session).await?;
    }
    Ok((session, instance))
}

/// The crate creates the extensions it is told to provide, those they require, schemas for them, and changes settings
/// of the session; a scratch starts without all that.
async fn empty(session: &Session) -> Result<(), ScratchError> {
    session.client.batch_execute(EMPTY).await.map_err(|error| ScratchError::Embedded(error.to_string()))?;
    drop(session.take_notices());
    Ok(())
}

impl Instance {
    fn start(names: &[String]) -> Result<(Self, Target), ScratchError> {
        let directory = WorkDir::create()?;
        let failed = |error| ScratchError::Embedded(format!("{error:#}"));
        let builder = PgliteServer::builder();
        // A socket in a directory that only we can enter.
        #[cfg(unix)]
        let builder = builder.unix(directory.path().join(".s.PGSQL.5432"));
        let server = builder
            .path(directory.path().join("data"))
            .postgres_configs(SETTINGS.iter().copied())
            .extensions(names.iter().filter_map(|name| extensions::by_sql_name(name)))
            .start()
            .map_err(failed)?;
        let host = directory.path().display().to_string();
        let (host, port) =
            server.tcp_addr().map_or((host, 5432), |address| (address.ip().to_string(), address.port()));
        let target = Target::private(&host, port, "postgres", DATABASE);
        Ok((Self { server: Some((server, directory)) }, target))
    }

    /// Stops the server and waits for it. Its session must be closed.
    pub(super) async fn discard(mut self) {
        if let Some(server) = self.server.take() {
            drop(tokio::task::spawn_blocking(move || drop(server)).await);
        }
    }
}

impl Drop for Instance {
    /// The server stops only after its connection has closed, which the runtime may have no chance to do any more: so a
    /// thread stops it, and is waited for but a moment.
    fn drop(&mut self) {
        let Some(server) = self.server.take() else { return };
        let (done, finished) = mpsc::channel::<()>();
        let stop = move || {
            drop(server);
            drop(done);
        };
        if thread::Builder::new().name("scratch-stop".to_owned()).spawn(stop).is_ok() {
            let _ = finished.recv_timeout(STOP_LIMIT);
        }
    }
}

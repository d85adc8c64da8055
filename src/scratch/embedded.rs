//! PostgreSQL inside this process, from the crate `pglite-oxide`.
//!
//! It has a single backend, so each scratch database is a server of its own with one connection. Everything about that
//! crate stays in this file, so that it can be replaced.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pglite_oxide::{PgliteServer, extensions};

use super::workdir::WorkDir;
use super::{ScratchError, bundled_extensions};
use crate::engine::postgres::connect::{Session, Target};
use crate::engine::postgres::version::Version;

/// The database that the crate's data directory comes with.
const DATABASE: &str = "postgres";

/// `wal_level` is for publications, the locks for thousands of tables in one transaction; the crate's own `search_path`
/// lacks "$user".
const SETTINGS: &[(&str, &str)] = &[
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
    /// A database made ready ahead of the first request for one: the version had to be found out anyway.
    ready: tokio::sync::Mutex<Option<(Session, Instance)>>,
}

/// One running server with its files; dropping the value stops it and removes them.
pub(super) struct Instance {
    server: Option<(PgliteServer, WorkDir)>,
}

impl Embedded {
    /// Starts a first server; `wanted` extensions that are bundled can be created in every database.
    pub(super) async fn start(wanted: &[String]) -> Result<Self, ScratchError> {
        let extensions =
            wanted.iter().filter(|name| bundled_extensions().contains(&name.as_str())).cloned().collect();
        let mut this = Self { version: Version(0), extensions, ready: tokio::sync::Mutex::new(None) };
        let (session, instance) = this.open().await?;
        this.version = session.version;
        this.ready = tokio::sync::Mutex::new(Some((session, instance)));
        Ok(this)
    }

    pub(super) fn version(&self) -> Version {
        self.version
    }

    pub(super) async fn database(&self) -> Result<(Session, Instance), ScratchError> {
        let ready = self.ready.lock().await.take();
        match ready {
            Some(ready) => Ok(ready),
            None => self.open().await,
        }
    }

    pub(super) async fn shutdown(self) {
        if let Some((session, instance)) = self.ready.into_inner() {
            session.close().await;
            instance.discard().await;
        }
    }

    async fn open(&self) -> Result<(Session, Instance), ScratchError> {
        let extensions = self.extensions.clone();
        let started = tokio::task::spawn_blocking(move || Instance::start(&extensions)).await;
        let (instance, port) = started.map_err(|error| ScratchError::Embedded(error.to_string()))??;
        let session = Session::open(&Target::private("127.0.0.1", port, "postgres", DATABASE)).await?;
        self.empty(&session).await?;
        Ok((session, instance))
    }

    /// The crate creates the extensions it is told to provide, those they require, schemas for them, and changes settings
    /// of the session; a scratch starts without all that.
    async fn empty(&self, session: &Session) -> Result<(), ScratchError> {
        if self.extensions.is_empty() {
            return Ok(());
        }
        session
            .client
            .batch_execute(EMPTY)
            .await
            .map_err(|error| ScratchError::Embedded(error.to_string()))?;
        drop(session.take_notices());
        Ok(())
    }
}

impl Instance {
    fn start(names: &[String]) -> Result<(Self, u16), ScratchError> {
        let directory = WorkDir::create()?;
        let failed = |error| ScratchError::Embedded(format!("{error:#}"));
        let server = PgliteServer::builder()
            .path(directory.path().join("data"))
            .postgres_configs(SETTINGS.iter().copied())
            .extensions(names.iter().filter_map(|name| extensions::by_sql_name(name)))
            .start()
            .map_err(failed)?;
        let port = server.tcp_addr().map(|address| address.port()).unwrap_or_default();
        Ok((Self { server: Some((server, directory)) }, port))
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

//! Scratch databases on a server that the user names.
//!
//! A database's name tells its age, and an advisory lock tells whether the run that made it is still alive: the lock is
//! held by the run's maintenance session and goes with it, even when the run is killed.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio_postgres::SimpleQueryMessage;
use tokio_postgres::error::SqlState;

use super::{ScratchError, random};
use crate::engine::postgres::connect::{Session, Target};
use crate::engine::postgres::quote::{ident, literal};
use crate::engine::postgres::version::Version;

/// What the names of all scratch databases start with.
const PREFIX: &str = "schemadiff_scratch_";

/// The first key of the advisory locks; the second is the hash of a database's name. Spells "schd".
const LOCK_CLASS: u32 = 0x7363_6864;

/// After this many seconds a leftover is removed even though some session is connected to it.
const OLD: u64 = 3600;

/// How long a dropped value may hold its thread up to remove its database.
const DROP_LIMIT: Duration = Duration::from_secs(5);

/// Ends the subscriptions of the database without a word to the publishers. They are none of a schema that was read: those
/// are in a scratch only.
const DROP_SUBSCRIPTIONS: &str = "DO $$
DECLARE name name;
BEGIN
  FOR name IN SELECT subname FROM pg_catalog.pg_subscription WHERE subdbid = (
    SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()) LOOP
    EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I DISABLE', name);
    EXECUTE pg_catalog.format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', name);
    EXECUTE pg_catalog.format('DROP SUBSCRIPTION %I', name);
  END LOOP;
END $$";

/// A server to make scratch databases on.
pub(super) struct Server {
    maintenance: Arc<Maintenance>,
}

/// The session that creates and drops databases and holds their locks.
pub(super) struct Maintenance {
    session: Session,
    target: Target,
}

/// A scratch database on a server; dropping the value drops the database.
pub(super) struct NamedDatabase {
    name: String,
    maintenance: Arc<Maintenance>,
    state: State,
}

/// Whether there is still something to drop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The server may be at it now, or soon.
    Coming,
    There,
    /// Dropped, or about to go with its whole cluster.
    Gone,
}

impl Server {
    /// Connects, and removes what killed runs left there.
    pub(super) async fn start(target: &Target) -> Result<Self, ScratchError> {
        let maintenance = Maintenance::open(target).await?;
        maintenance.sweep().await;
        Ok(Self { maintenance: Arc::new(maintenance) })
    }

    pub(super) fn version(&self) -> Version {
        self.maintenance.session.version
    }

    pub(super) fn describe(&self) -> String {
        format!("PostgreSQL {} at {}", self.version(), self.maintenance.session.server())
    }

    pub(super) async fn database(&self) -> Result<(Session, NamedDatabase), ScratchError> {
        Maintenance::database(&self.maintenance).await
    }

    pub(super) async fn shutdown(self) {
        if let Ok(maintenance) = Arc::try_unwrap(self.maintenance) {
            maintenance.close().await;
        }
    }
}

impl Maintenance {
    pub(super) async fn open(target: &Target) -> Result<Self, ScratchError> {
        let session = Session::open(target).await?;
        let target = session.sibling(target, target.database());
        Ok(Self { session, target })
    }

    pub(super) fn version(&self) -> Version {
        self.session.version
    }

    pub(super) async fn close(self) {
        self.session.close().await;
    }

    /// Makes a database and connects to it. It is locked before it exists, so that no other run takes it for a leftover.
    pub(super) async fn database(this: &Arc<Self>) -> Result<(Session, NamedDatabase), ScratchError> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let name = format!("{PREFIX}{now}_{:016x}", random());
        this.run(&format!(
            "SELECT pg_catalog.pg_advisory_lock({LOCK_CLASS}, {})",
            lock_key(&name).cast_signed()
        ))
        .await?;
        let create = format!("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'", ident(&name));
        let mut guard =
            NamedDatabase { name: name.clone(), maintenance: Arc::clone(this), state: State::Coming };
        if let Err(error) = this.session.client.batch_execute(&create).await {
            // The server's default locale may not go with UTF-8.
            if error.code() != Some(&SqlState::INVALID_PARAMETER_VALUE) {
                return Err(this.failed(&error));
            }
            this.run(&format!("{create} LC_COLLATE 'C' LC_CTYPE 'C'")).await?;
        }
        guard.state = State::There;
        let session = Session::open(&this.session.sibling(&this.target, &name)).await?;
        Ok((session, guard))
    }

    async fn run(&self, statement: &str) -> Result<(), ScratchError> {
        self.session.client.batch_execute(statement).await.map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &tokio_postgres::Error) -> ScratchError {
        let message =
            error.as_db_error().map_or_else(|| error.to_string(), |error| error.message().to_owned());
        ScratchError::Create { server: self.session.server(), message }
    }

    /// Removes the databases of runs that are gone. A failure is left to the next run.
    async fn sweep(&self) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        for name in self.leftovers(now).await.unwrap_or_default() {
            drop(drop_database(&self.session, &self.target, &name).await);
        }
    }

    async fn leftovers(&self, now: u64) -> Result<Vec<String>, tokio_postgres::Error> {
        // Databases first: one that shows here was locked before.
        let databases = format!(
            "SELECT d.datname, (SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity AS a WHERE a.datid = d.oid)
             FROM pg_catalog.pg_database AS d WHERE pg_catalog.starts_with(d.datname, {}) ORDER BY 1",
            literal(PREFIX)
        );
        let databases = self.rows(&databases).await?;
        let locks = format!(
            "SELECT l.objid FROM pg_catalog.pg_locks AS l
             WHERE l.locktype = 'advisory' AND l.classid = {LOCK_CLASS} AND l.objsubid = 2 AND l.granted"
        );
        let locks: Vec<String> = self.rows(&locks).await?.into_iter().map(|(key, _)| key).collect();
        let is_leftover = |name: &str, sessions: &str| {
            let Some(born) = born(name) else { return false };
            let owner_lives = locks.contains(&lock_key(name).to_string());
            !owner_lives && (sessions == "0" || now.saturating_sub(born) > OLD)
        };
        Ok(databases
            .into_iter()
            .filter(|(name, sessions)| is_leftover(name, sessions))
            .map(|(name, _)| name)
            .collect())
    }

    async fn rows(&self, query: &str) -> Result<Vec<(String, String)>, tokio_postgres::Error> {
        let messages = self.session.client.simple_query(query).await?;
        let rows = messages.iter().filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
        let text = |row: &tokio_postgres::SimpleQueryRow, column| {
            row.try_get(column).ok().flatten().unwrap_or_default().to_owned()
        };
        Ok(rows.map(|row| (text(row, 0), text(row, 1))).collect())
    }
}

impl NamedDatabase {
    /// Leaves the database to the end of its cluster.
    #[cfg(unix)]
    pub(super) fn forget(mut self) {
        self.state = State::Gone;
    }

    /// Drops the database and waits for it.
    pub(super) async fn discard(mut self) {
        let maintenance = Arc::clone(&self.maintenance);
        if drop_database(&maintenance.session, &maintenance.target, &self.name).await.is_ok() {
            self.state = State::Gone;
        }
        let key = lock_key(&self.name).cast_signed();
        drop(maintenance.run(&format!("SELECT pg_catalog.pg_advisory_unlock({LOCK_CLASS}, {key})")).await);
    }
}

impl Drop for NamedDatabase {
    /// For Ctrl-C and panics. The runtime may be on its way out, so a thread with one of its own does the work.
    fn drop(&mut self) {
        if self.state == State::Gone {
            return;
        }
        let first = (self.state == State::Coming).then(|| end_of_owner(&self.name));
        let (target, name) = (self.maintenance.target.clone(), self.name.clone());
        let (done, finished) = std::sync::mpsc::channel::<()>();
        let work = move || {
            if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() {
                runtime.block_on(async {
                    if let Ok(session) = Session::open(&target).await {
                        if let Some(first) = first {
                            drop(session.client.batch_execute(&first).await);
                        }
                        drop(drop_database(&session, &target, &name).await);
                        session.close().await;
                    }
                });
            }
            drop(done);
        };
        if std::thread::Builder::new().name("scratch-drop".to_owned()).spawn(work).is_ok() {
            let _ = finished.recv_timeout(DROP_LIMIT);
        }
    }
}

/// Drops a database, and its subscriptions before: a server drops none that has any.
async fn drop_database(session: &Session, target: &Target, name: &str) -> Result<(), tokio_postgres::Error> {
    let statement = drop_statement(name);
    match session.client.batch_execute(&statement).await {
        Err(error) if error.code() == Some(&SqlState::OBJECT_IN_USE) => {}
        done => return done,
    }
    if let Ok(inside) = Session::open(&session.sibling(target, name)).await {
        drop(inside.client.batch_execute(DROP_SUBSCRIPTIONS).await);
        inside.close().await;
    }
    session.client.batch_execute(&statement).await
}

fn drop_statement(name: &str) -> String {
    format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", ident(name))
}

/// Ends the session that is making the database and waits until it is gone: only then is it settled whether there is one.
fn end_of_owner(name: &str) -> String {
    let key = lock_key(name);
    format!(
        "SELECT pg_catalog.pg_terminate_backend(l.pid) FROM pg_catalog.pg_locks AS l
         WHERE l.locktype = 'advisory' AND l.classid = {LOCK_CLASS} AND l.objid = {key} AND l.objsubid = 2 AND l.granted;
         SELECT pg_catalog.pg_advisory_lock({LOCK_CLASS}, {})",
        key.cast_signed()
    )
}

/// When the database of this name was made, in seconds since 1970; `None` when the name is not one of ours.
fn born(name: &str) -> Option<u64> {
    let (born, random) = name.strip_prefix(PREFIX)?.split_once('_')?;
    let is_ours = random.len() == 16 && random.bytes().all(|b| b.is_ascii_hexdigit());
    born.parse().ok().filter(|_| is_ours)
}

/// FNV-1a: the same in every version of the program, unlike the standard library's hashes.
fn lock_key(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_leftovers() {
        assert_eq!(born("schemadiff_scratch_1700000000_0123456789abcdef"), Some(1_700_000_000));
        assert_eq!(born("schemadiff_scratch_1700000000"), None);
        assert_eq!(born("schemadiff_scratch_mine_0123456789abcdef"), None);
        assert_eq!(born("schemadiff_scratch_1_short"), None);
        assert_eq!(born("other"), None);
    }

    #[test]
    fn lock_keys_are_the_published_hash() {
        assert_eq!(lock_key(""), 0x811c_9dc5);
        assert_eq!(lock_key("a"), 0xe40c_292c);
    }
}

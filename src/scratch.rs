//! Throw-away databases to run SQL in.
//!
//! Three providers make them: PostgreSQL inside this process, a private cluster of the PostgreSQL installed here, and a
//! database on a server that the user names. Whatever way a run ends, nothing stays behind: each provider removes at its
//! start what a killed run left.

mod elsewhere;
#[cfg(feature = "embedded")]
mod embedded;
mod extensions;
mod labels;
#[cfg(unix)]
mod local;
mod server;
mod stand_in;
#[cfg(any(unix, feature = "embedded"))]
mod workdir;

use std::convert::Infallible;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::path::PathBuf;
use std::str::FromStr;

pub(crate) use self::elsewhere::STAY_HERE;
pub use self::elsewhere::unfilled;
pub use self::extensions::{
    EMBEDDED_LACKS, SCRATCH_LACKS, bundled_extensions, help_for, missing_from_embedded,
};
pub use self::labels::write_label;
pub use self::stand_in::{Remedy, StandIns, missing_extension};
use crate::catalog::{self, Catalog, Extent, ReadError};
use crate::engine::postgres::connect::{ConnectError, Session, Target};
use crate::engine::postgres::version::Version;

/// The role that the servers of local and embedded scratches are made with.
pub(crate) const FIRST_SUPERUSER: &str = "postgres";

/// Which provider to use: the value of `--scratch`.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// Whatever is best here: see [`Provider::start`].
    Auto,
    /// PostgreSQL in this process.
    Embedded,
    /// A private cluster of the PostgreSQL installed on this machine.
    Local,
    /// A database on this server: a URL or `name=value` pairs.
    Server(String),
}

impl FromStr for Choice {
    type Err = Infallible;

    /// `auto`, `embedded`, `local`, else connection settings, which are checked when they are used.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "auto" => Self::Auto,
            "embedded" => Self::Embedded,
            "local" => Self::Local,
            other => Self::Server(other.to_owned()),
        })
    }
}

/// What is wanted of a provider.
#[derive(Clone, Debug)]
pub struct Request {
    /// The major version of the live server, if there is one.
    pub live_major: Option<u16>,
    /// Which provider.
    pub choice: Choice,
    /// Where `initdb` and `postgres` are; `None` looks in the usual places.
    pub pg_bin: Option<PathBuf>,
    /// The extensions that the schema uses.
    pub extensions: Vec<String>,
    /// What can be stood in for where the provider lacks it.
    pub stand_ins: StandIns,
    /// How many databases will be asked for at once, as far as is known.
    pub databases: usize,
    /// Whether each database needs a server of its own, because roles are a part of what it holds.
    pub apart: bool,
    /// The live database. It is never a scratch; a new database beside it is made only when `choice` names its server.
    pub live: Option<Target>,
}

/// Why there is no scratch database.
#[derive(Debug, thiserror::Error)]
pub enum ScratchError {
    /// No provider can be used on this machine.
    #[error("there is no PostgreSQL to run a scratch database on: {0}")]
    None(String),
    /// This build has no PostgreSQL inside.
    #[error("this build of schemadiff has no embedded PostgreSQL")]
    NotBuiltIn,
    /// The embedded PostgreSQL does not start.
    #[error("the embedded PostgreSQL does not start: {0}")]
    Embedded(String),
    /// A program of the local PostgreSQL failed.
    #[error("{program} failed: {message}")]
    Program {
        /// The program with its path.
        program: String,
        /// The end of what it printed.
        message: String,
    },
    /// Roles are compared, and those of a server that others use are no part of a scratch.
    #[error("roles are compared, and a scratch database at {0} would share them with all others there")]
    SharedRoles(String),
    /// A directory or file for a private cluster cannot be made.
    #[error("cannot {what}: {source}")]
    Files {
        /// What was to be done.
        what: String,
        /// What the operating system says.
        source: io::Error,
    },
    /// The scratch server cannot be connected to.
    #[error("cannot connect to the scratch server: {0}")]
    Connect(#[from] ConnectError),
    /// The scratch server does not let us make a database.
    #[error("cannot create a scratch database at {server}: {message}")]
    Create {
        /// The server.
        server: String,
        /// What it says.
        message: String,
    },
}

impl ScratchError {
    /// What the user can do about it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Embedded(_) => Some(
                "it needs a cache directory that can be written (XDG_CACHE_HOME names another) and room in the temporary directory; or use --scratch local or --scratch postgres://…".to_owned(),
            ),
            Self::None(_) | Self::NotBuiltIn => Some(
                "install PostgreSQL's server package, name its directory with --pg-bin, or give a server with --scratch postgres://…".to_owned(),
            ),
            Self::Program { .. } => Some("try `--scratch embedded`, or give a server with --scratch postgres://…".to_owned()),
            Self::Connect(error) => error.help(),
            Self::Create { .. } => Some("the role needs CREATEDB: ALTER ROLE … CREATEDB".to_owned()),
            Self::SharedRoles(_) => Some(
                "use `--scratch local` or `--scratch embedded`, which give each database roles of its own; or compare without `manage: {roles: true}`".to_owned(),
            ),
            Self::Files { .. } => None,
        }
    }
}

/// A running provider of scratch databases.
pub struct Provider {
    kind: Kind,
    stand_ins: StandIns,
}

enum Kind {
    #[cfg(feature = "embedded")]
    Embedded(embedded::Embedded),
    #[cfg(unix)]
    Local(local::Cluster),
    /// A cluster for each database.
    #[cfg(unix)]
    Apart(local::Installation),
    Server(server::Server),
}

impl Provider {
    /// Starts the provider asked for.
    ///
    /// For [`Choice::Auto`] the order is: local of the live server's major, embedded, local of another major. The first
    /// that has all the extensions is taken, or else the first.
    ///
    /// # Errors
    /// When there is none, or it does not start.
    pub async fn start(request: &Request) -> Result<Self, ScratchError> {
        let kind = match &request.choice {
            Choice::Server(source) if request.apart => {
                return Err(ScratchError::SharedRoles(Target::parse(source)?.server()));
            }
            Choice::Server(source) => Kind::Server(server::Server::start(&Target::parse(source)?).await?),
            Choice::Embedded => Self::start_embedded(request).await?,
            Choice::Local => Self::start_local(&Self::local_candidates(request).await, request).await?,
            Choice::Auto => Self::start_best(request).await?,
        };
        Ok(Self { kind, stand_ins: request.stand_ins.clone() })
    }

    /// `embedded`, `local` or `server`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match &self.kind {
            #[cfg(feature = "embedded")]
            Kind::Embedded(_) => "embedded",
            #[cfg(unix)]
            Kind::Local(_) | Kind::Apart(_) => "local",
            Kind::Server(_) => "server",
        }
    }

    /// The version of its PostgreSQL.
    #[must_use]
    pub fn version(&self) -> Version {
        match &self.kind {
            #[cfg(feature = "embedded")]
            Kind::Embedded(embedded) => embedded.version(),
            #[cfg(unix)]
            Kind::Local(cluster) => cluster.version(),
            #[cfg(unix)]
            Kind::Apart(installation) => installation.version,
            Kind::Server(server) => server.version(),
        }
    }

    /// For people: `embedded PostgreSQL 17.5`, `local PostgreSQL 15.18`, `PostgreSQL 18.4 at host:port`.
    #[must_use]
    pub fn describe(&self) -> String {
        match &self.kind {
            Kind::Server(server) => server.describe(),
            #[cfg(any(unix, feature = "embedded"))]
            _ => format!("{} PostgreSQL {}", self.name(), self.version()),
        }
    }

    /// Whether it is PostgreSQL in this process.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.name() == "embedded"
    }

    /// Whether the whole cluster is ours, so that roles may be created in it.
    #[must_use]
    pub fn owns_cluster(&self) -> bool {
        !matches!(self.kind, Kind::Server(_))
    }

    /// What can be stood in for, where the whole cluster is ours.
    #[must_use]
    pub fn stand_ins(&self) -> Option<&StandIns> {
        self.owns_cluster().then_some(&self.stand_ins)
    }

    /// A new, empty database, in UTF-8.
    ///
    /// # Errors
    /// When the provider cannot make one.
    pub async fn database(&self) -> Result<ScratchDatabase, ScratchError> {
        let database = self.new_database().await?;
        // A connection that is gone is told of by whoever has work for it.
        let _ = database.session.client.batch_execute(STAY_HERE).await;
        Ok(database)
    }

    async fn new_database(&self) -> Result<ScratchDatabase, ScratchError> {
        match &self.kind {
            #[cfg(feature = "embedded")]
            Kind::Embedded(embedded) => {
                let (session, guard) = embedded.database().await?;
                Ok(ScratchDatabase { session, guard: Guard::Embedded(guard) })
            }
            #[cfg(unix)]
            Kind::Local(cluster) => {
                let (session, guard) = cluster.database().await?;
                Ok(ScratchDatabase { session, guard: Guard::Named(guard) })
            }
            #[cfg(unix)]
            Kind::Apart(installation) => {
                let cluster = local::Cluster::start(installation).await?;
                let (session, database) = cluster.database().await?;
                Ok(ScratchDatabase { session, guard: Guard::Cluster { database, cluster } })
            }
            Kind::Server(server) => {
                let (session, guard) = server.database().await?;
                Ok(ScratchDatabase { session, guard: Guard::Named(guard) })
            }
        }
    }

    /// Stops the provider. Its databases should be discarded before.
    pub async fn shutdown(self) {
        match self.kind {
            #[cfg(feature = "embedded")]
            Kind::Embedded(embedded) => embedded.shutdown().await,
            #[cfg(unix)]
            Kind::Local(cluster) => cluster.shutdown().await,
            // Each goes with its database.
            #[cfg(unix)]
            Kind::Apart(_) => {}
            Kind::Server(server) => server.shutdown().await,
        }
    }

    async fn start_best(request: &Request) -> Result<Kind, ScratchError> {
        let candidates = Self::local_candidates(request).await;
        let ranked = rank(&candidates, request);
        match ranked {
            Some(Pick::Embedded) => Self::start_embedded(request).await,
            Some(Pick::Local(index)) => Self::start_local(&candidates[index..=index], request).await,
            None => Err(ScratchError::None("no initdb was found and this build has none inside".to_owned())),
        }
    }

    #[cfg(feature = "embedded")]
    async fn start_embedded(request: &Request) -> Result<Kind, ScratchError> {
        Ok(Kind::Embedded(embedded::Embedded::start(&request.extensions, request.databases).await?))
    }

    #[cfg(not(feature = "embedded"))]
    #[expect(clippy::unused_async, reason = "the same signature with and without the feature")]
    async fn start_embedded(_: &Request) -> Result<Kind, ScratchError> {
        Err(ScratchError::NotBuiltIn)
    }

    #[cfg(unix)]
    async fn local_candidates(request: &Request) -> Vec<local::Installation> {
        local::installations(request.pg_bin.clone()).await
    }

    #[cfg(unix)]
    async fn start_local(
        candidates: &[local::Installation],
        request: &Request,
    ) -> Result<Kind, ScratchError> {
        let same = candidates.iter().find(|found| Some(found.version.major()) == request.live_major);
        let best = same.or_else(|| candidates.iter().max_by_key(|found| found.version));
        let Some(best) = best else {
            let place = request.pg_bin.as_ref().map_or_else(
                || "no directory in PATH and none of the usual ones has initdb and postgres".to_owned(),
                |path| format!("{} has no initdb and postgres of a supported version", path.display()),
            );
            return Err(ScratchError::None(place));
        };
        if request.apart {
            return Ok(Kind::Apart(best.clone()));
        }
        Ok(Kind::Local(local::Cluster::start(best).await?))
    }
}

/// What [`Choice::Auto`] settles on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pick {
    Embedded,
    Local(usize),
}

#[cfg(unix)]
fn rank(candidates: &[local::Installation], request: &Request) -> Option<Pick> {
    let mut by_version: Vec<usize> = (0..candidates.len()).collect();
    by_version.sort_by_key(|index| std::cmp::Reverse(candidates[*index].version));
    let is_same = |index: &usize| Some(candidates[*index].version.major()) == request.live_major;
    let (same, others): (Vec<_>, Vec<_>) = by_version.into_iter().partition(is_same);
    // A directory given with --pg-bin is a wish to use it.
    let embedded_first = cfg!(feature = "embedded") && request.pg_bin.is_none();
    let mut order: Vec<Pick> = same.into_iter().map(Pick::Local).collect();
    if embedded_first {
        order.push(Pick::Embedded);
    }
    order.extend(others.into_iter().map(Pick::Local));
    if cfg!(feature = "embedded") && !embedded_first {
        order.push(Pick::Embedded);
    }
    // Any of them can have a stand-in.
    let needed: Vec<String> =
        request.extensions.iter().filter(|name| !request.stand_ins.has(name)).cloned().collect();
    let has_all = |pick: &&Pick| match pick {
        Pick::Embedded => missing_from_embedded(&needed).is_empty(),
        Pick::Local(index) => candidates[*index].has(&needed),
    };
    order.iter().find(has_all).or_else(|| order.first()).copied()
}

/// Removes the files of what still runs in this process, which is about to end.
pub fn abandon() {
    #[cfg(any(unix, feature = "embedded"))]
    workdir::remove_all();
}

/// A scratch database with a session in it.
///
/// Dropping it removes the database as well as can be done without waiting for long; [`ScratchDatabase::discard`] is
/// the orderly way.
pub struct ScratchDatabase {
    /// The session. It is gone when this value is dropped.
    pub session: Session,
    guard: Guard,
}

enum Guard {
    #[cfg(feature = "embedded")]
    Embedded(embedded::Instance),
    Named(server::NamedDatabase),
    /// The database goes with its cluster.
    #[cfg(unix)]
    Cluster {
        database: server::NamedDatabase,
        cluster: local::Cluster,
    },
}

impl ScratchDatabase {
    /// What is in it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn read(&self, extent: Extent) -> Result<Catalog, ReadError> {
        catalog::read(&self.session.client, self.session.version, extent).await
    }

    /// Closes the session and removes the database.
    pub async fn discard(self) {
        self.session.close().await;
        match self.guard {
            #[cfg(feature = "embedded")]
            Guard::Embedded(instance) => instance.discard().await,
            Guard::Named(database) => database.discard().await,
            #[cfg(unix)]
            Guard::Cluster { database, cluster } => {
                database.forget();
                cluster.shutdown().await;
            }
        }
    }
}

/// A random number, from the operating system's randomness by way of the standard library's hash keys.
pub(crate) fn random() -> u64 {
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u32(std::process::id());
    hasher.finish()
}

#[cfg(not(unix))]
impl Provider {
    #[expect(clippy::unused_async, reason = "the same signature on all systems")]
    async fn local_candidates(_: &Request) -> Vec<()> {
        Vec::new()
    }

    #[expect(clippy::unused_async, reason = "the same signature on all systems")]
    async fn start_local(_: &[()], _: &Request) -> Result<Kind, ScratchError> {
        Err(ScratchError::None("a local cluster needs a Unix system".to_owned()))
    }
}

#[cfg(not(unix))]
fn rank(_: &[()], _: &Request) -> Option<Pick> {
    cfg!(feature = "embedded").then_some(Pick::Embedded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_read_as_given_on_the_command_line() {
        assert_eq!("auto".parse(), Ok(Choice::Auto));
        assert_eq!("embedded".parse(), Ok(Choice::Embedded));
        assert_eq!("local".parse(), Ok(Choice::Local));
        assert_eq!("postgres://h/d".parse(), Ok(Choice::Server("postgres://h/d".to_owned())));
    }

    #[cfg(all(unix, feature = "embedded"))]
    #[test]
    fn auto_prefers_the_live_major_then_embedded_then_what_has_the_extensions() {
        let candidates = [local::Installation::fake(15, &["postgis"]), local::Installation::fake(17, &[])];
        let pick = |live_major, extensions: &[&str]| {
            let extensions = extensions.iter().map(|name| (*name).to_owned()).collect();
            let request = Request {
                live_major,
                choice: Choice::Auto,
                pg_bin: None,
                extensions,
                stand_ins: StandIns::default(),
                databases: 1,
                apart: false,
                live: None,
            };
            rank(&candidates, &request)
        };
        assert_eq!(pick(Some(15), &[]), Some(Pick::Local(0)));
        assert_eq!(pick(Some(14), &[]), Some(Pick::Embedded));
        assert_eq!(pick(Some(17), &["postgis"]), Some(Pick::Local(0)));
        assert_eq!(pick(Some(17), &["nowhere"]), Some(Pick::Local(1)));
        assert_eq!(pick(None, &["citext"]), Some(Pick::Embedded));
    }
}

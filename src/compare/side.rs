//! One side of a comparison: a source that has been opened, and then the catalog read from it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{Failure, Rename, Request, roles};
use crate::catalog::{self, Catalog, Extent, ObjectId, Reader};
use crate::diagnostic::{Diagnostic, Place};
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::version::Version;
use crate::hazard::Waiver;
use crate::kind::database::Database;
use crate::kind::extension::Extension;
use crate::plan::Intents;
use crate::scratch::{self, Provider, ScratchDatabase, StandIns};
use crate::source::Source;
use crate::source::sql_files::{
    self, DoBlocks, LoadOptions, MissingOwners, ParseOptions, Parsed, SourceFile,
};

/// A source that can be reached and read, before any scratch is needed.
pub(super) enum Opened {
    Live(Box<Session>),
    Files(Box<Parsed>),
    Snapshot(Box<Catalog>),
    Empty,
}

/// Intents, renames, waivers and notes.
pub(super) type Said = (Intents, Vec<Rename>, Vec<Waiver>, Vec<Diagnostic>);

/// A catalog and where it came from.
pub(super) struct Side {
    pub(super) catalog: Catalog,
    /// The scratch database that holds it, unless it came from a live one or a snapshot.
    pub(super) database: Option<ScratchDatabase>,
    pub(super) notes: Vec<Diagnostic>,
    /// Roles that files only name: the scratch has them, and nobody has said what they are.
    pub(super) made_up: BTreeSet<String>,
}

impl Side {
    fn new(catalog: Catalog, database: Option<ScratchDatabase>) -> Self {
        Self { catalog, database, notes: Vec::new(), made_up: BTreeSet::new() }
    }

    /// The roles that it says something of.
    pub(super) fn declared_roles(&self) -> BTreeSet<String> {
        roles::names(&self.catalog).difference(&self.made_up).cloned().collect()
    }
}

impl Opened {
    pub(super) async fn open(source: &Source, request: &Request) -> Result<Self, Failure> {
        match source {
            Source::Live(target) => {
                let session = Session::open(target).await.map_err(|error| {
                    let diagnostic = Diagnostic::error(error.to_string());
                    Failure::from(match error.help() {
                        Some(help) => diagnostic.help(help),
                        None => diagnostic,
                    })
                })?;
                Ok(Self::Live(Box::new(session)))
            }
            Source::Files(paths) => parse(sql_files::read_paths(paths)?, request),
            Source::Git { revision, path } => {
                parse(crate::source::git::read(revision, &path.to_string_lossy())?, request)
            }
            Source::Snapshot(path) => Ok(Self::Snapshot(Box::new(snapshot(path, request.extent())?))),
            Source::Empty => Ok(Self::Empty),
        }
    }

    /// The version of the server that the catalog describes; files have none of their own.
    pub(super) fn version(&self) -> Option<Version> {
        match self {
            Self::Live(session) => Some(session.version),
            Self::Snapshot(catalog) => Some(catalog.version),
            Self::Files(_) | Self::Empty => None,
        }
    }

    /// The session with a live server.
    pub(super) fn session(&self) -> Option<&Session> {
        if let Self::Live(session) = self { Some(session) } else { None }
    }

    /// The version of a live server.
    pub(super) fn live_version(&self) -> Option<Version> {
        self.session().map(|session| session.version)
    }

    /// Whether a scratch database is made to read it.
    pub(super) fn is_made(&self) -> bool {
        matches!(self, Self::Files(_) | Self::Empty)
    }

    pub(super) fn is_files(&self) -> bool {
        matches!(self, Self::Files(_))
    }

    /// What a person calls it.
    pub(super) fn label(&self, source: &Source) -> String {
        match self {
            Self::Live(session) => session.describe.clone(),
            _ => source.to_string(),
        }
    }

    /// Extensions that a scratch needs to load it.
    pub(super) fn extensions(&self) -> Vec<String> {
        match self {
            Self::Files(parsed) => parsed.extensions.iter().map(ToString::to_string).collect(),
            Self::Snapshot(catalog) => extensions(catalog),
            Self::Live(_) | Self::Empty => Vec::new(),
        }
    }

    /// The version of an extension that files name.
    pub(super) fn named_version(&self, extension: &str) -> Option<&str> {
        let Self::Files(parsed) = self else { return None };
        parsed.extension_versions.get(extension).map(String::as_str)
    }

    /// The version that an extension of this side is known to have: of files, the one that they name.
    pub(super) fn version_of(&self, extension: &Extension, name: &str) -> Option<String> {
        let read = Some(extension.installed.as_str()).filter(|version| !version.is_empty());
        let version = if self.is_made() { self.named_version(name) } else { read };
        version.map(str::to_owned)
    }

    /// Where files define an object.
    pub(super) fn place_of(&self, id: &ObjectId) -> Option<Place> {
        if let Self::Files(parsed) = self { parsed.place_of(id) } else { None }
    }

    /// Whether the files grant or revoke anything; `None` when they are no files.
    pub(super) fn mentions_privileges(&self) -> Option<bool> {
        if let Self::Files(parsed) = self { Some(parsed.mentions_privileges) } else { None }
    }

    /// What the files say that a diff cannot know, as far as it fits the catalogs.
    pub(super) fn annotations(&self, to: &Catalog) -> Said {
        let Self::Files(parsed) = self else { return Said::default() };
        let said = sql_files::resolve(&parsed.annotations, to);
        let renames = said.renames.into_iter().map(|rename| Rename { old: rename.from, new: rename.to });
        (said.intents, renames.collect(), said.waivers, said.notes)
    }

    /// Reads the catalog, files by way of a scratch database.
    pub(super) async fn read(
        &self,
        provider: Option<&Provider>,
        request: &Request,
        blank: Version,
    ) -> Result<Side, Failure> {
        let side = |catalog| Side::new(catalog, None);
        match self {
            Self::Live(session) => {
                Ok(side(catalog::read(&session.client, session.version, request.extent()).await?))
            }
            Self::Snapshot(catalog) => Ok(side((**catalog).clone())),
            Self::Empty => pristine(provider, blank, request).await,
            Self::Files(parsed) => {
                let Some(provider) = provider else {
                    return Err(Failure::from(Diagnostic::error("files need a scratch database")));
                };
                load(parsed, provider, request).await
            }
        }
    }
}

/// What a database has before anybody made anything in it.
async fn pristine(provider: Option<&Provider>, version: Version, request: &Request) -> Result<Side, Failure> {
    let Some(provider) = provider else {
        return Ok(Side::new(Catalog::pristine(version, request.extent()), None));
    };
    let database = provider.database().await?;
    let catalog = database.read(request.extent()).await?;
    Ok(Side::new(catalog, Some(database)))
}

async fn load(parsed: &Parsed, provider: &Provider, request: &Request) -> Result<Side, Failure> {
    let database = provider.database().await?;
    let missing_owners = if request.owners { MissingOwners::Refuse } else { MissingOwners::Skip };
    let options =
        LoadOptions { stand_ins: provider.stand_ins().cloned(), missing_owners, roles: request.roles };
    let loaded = sql_files::load(&database.session, parsed, &options).await.map_err(Failure::Diagnostics)?;
    let catalog = database.read(request.extent()).await?;
    let notes = [parsed.notes.as_slice(), &loaded.notes].concat();
    Ok(Side { catalog, database: Some(database), notes, made_up: loaded.made_up })
}

fn parse(files: Vec<SourceFile>, request: &Request) -> Result<Opened, Failure> {
    let do_blocks = if request.allow_do { DoBlocks::Run } else { DoBlocks::Refuse };
    let options = ParseOptions { do_blocks, extent: request.extent() };
    let parsed = sql_files::parse(files, &options).map_err(Failure::Diagnostics)?;
    Ok(Opened::Files(Box::new(parsed)))
}

fn snapshot(path: &PathBuf, extent: Extent) -> Result<Catalog, Failure> {
    let place = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| Diagnostic::error(format!("cannot read the snapshot {place}: {error}")))?;
    let catalog = Catalog::from_snapshot(&text).map_err(|error| {
        Diagnostic::error(format!("{place}: {error}"))
            .help("write one with `schemadiff inspect SRC --format json --out FILE`")
    })?;
    let has = catalog.extent;
    for (is_lacking, what, key) in [
        (extent.database && !has.database, "the database itself, which is", "database"),
        (extent.roles && !has.roles, "roles, which are", "roles"),
        (extent.large_objects && !has.large_objects, "large objects, which are", "large_objects"),
    ] {
        if is_lacking {
            let message = format!("the snapshot {place} knows nothing of {what} to be compared");
            let help = format!(
                "write it again, with `manage: {{{key}: true}}` in schemadiff.yaml; or compare without that"
            );
            return Err(Diagnostic::error(message).code("snapshot-extent").help(help).into());
        }
    }
    Ok(catalog.within(extent))
}

/// Who read a live catalog.
pub(super) fn reader(live: &Catalog) -> Option<Reader<'_>> {
    let database = live.model::<Database>(&Database::id());
    Some(Reader {
        role: live.role.as_deref()?,
        owner: database.and_then(|database| database.owner.as_deref()),
    })
}

/// The names of the extensions of a live database.
async fn live_extensions(session: &Session) -> Result<Vec<String>, Failure> {
    let query = "SELECT extname::text FROM pg_catalog.pg_extension WHERE oid >= 16384 ORDER BY 1";
    let rows = session.client.query(query, &[]).await.map_err(|error| {
        Diagnostic::error(format!(
            "listing the extensions of {}: {}",
            session.describe,
            catalog::server_message(&error)
        ))
    })?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// Starts a scratch for two sides.
pub(super) async fn scratch(
    request: &Request,
    from: &Opened,
    to: &Opened,
    known: Option<Version>,
    progress: &dyn Fn(&str),
) -> Result<Provider, Failure> {
    progress("starting a scratch database");
    let mut extensions = from.extensions();
    extensions.extend(to.extensions());
    let live: Vec<_> = [from, to].into_iter().filter_map(Opened::session).collect();
    for session in &live {
        extensions.extend(live_extensions(session).await?);
    }
    let ours = !matches!(request.scratch, scratch::Choice::Server(_));
    let stand_ins = if ours { stand_ins(&live).await? } else { StandIns::default() };
    extensions.sort();
    extensions.dedup();
    let wanted = scratch::Request {
        live_major: known.map(Version::major),
        choice: request.scratch.clone(),
        pg_bin: request.pg_bin.clone(),
        extensions,
        stand_ins,
        databases: [from, to].into_iter().filter(|side| side.is_made()).count(),
        apart: request.roles,
        live: None,
    };
    Ok(Provider::start(&wanted).await?)
}

/// What a scratch can stand in for.
async fn stand_ins(live: &[&Session]) -> Result<StandIns, Failure> {
    let mut stand_ins = StandIns::default();
    for session in live {
        stand_ins.learn(session).await.map_err(|error| {
            let reason = catalog::server_message(&error);
            Diagnostic::error(format!("listing the extensions of {}: {reason}", session.describe))
        })?;
    }
    Ok(stand_ins)
}

/// The names of the extensions in a catalog.
pub(super) fn extensions(catalog: &Catalog) -> Vec<String> {
    let of_kind = |object: &&catalog::Object| object.id.kind.is_extension();
    catalog.objects().iter().filter(of_kind).map(|object| object.id.name().to_owned()).collect()
}

//! A scratch database that holds what a source holds.

use super::roles;
use super::scope::Scope;
use super::side::Side;
use super::workbench::Workbench;
use super::{Failure, Request};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Session;
use crate::scratch::{Provider, ScratchDatabase};
use crate::source::Source;

/// A scratch database that holds what a source holds, with the provider that it runs on.
pub struct Copied {
    provider: Provider,
    database: ScratchDatabase,
    others: Vec<ScratchDatabase>,
    /// Notes for people.
    pub notes: Vec<Diagnostic>,
}

/// Makes a scratch database that holds what `request.from` holds.
///
/// # Errors
/// When the source cannot be read, or there is no scratch that can have it.
pub async fn copy_of(request: &Request, progress: &dyn Fn(&str)) -> Result<Copied, Failure> {
    // A proof is what needs a scratch whatever the source is.
    let request = Request { to: Source::Empty, prove: true, ..request.clone() };
    let mut bench = Workbench::open(&request, progress).await?;
    let ready = ready(&mut bench, &request, progress).await;
    match ready {
        Ok((database, notes)) => bench.into_copied(database, notes),
        Err(failure) => {
            bench.close().await;
            Err(failure)
        }
    }
}

async fn ready(
    bench: &mut Workbench<'_>,
    request: &Request,
    progress: &dyn Fn(&str),
) -> Result<(ScratchDatabase, Vec<Diagnostic>), Failure> {
    let side = bench.read_from(progress).await?;
    let known = &side.declared_roles() - &roles::reserved([&side.catalog]);
    let Side { catalog, database, notes, .. } = side;
    if let Some(database) = database {
        return Ok((database, notes));
    }
    let catalog = Scope::of(request).cut(&roles::only(catalog, &known));
    let database = bench.ready_copy(None, &catalog, progress).await?;
    Ok((database, notes))
}

impl Copied {
    pub(super) fn new(
        provider: Provider,
        database: ScratchDatabase,
        others: Vec<ScratchDatabase>,
        notes: Vec<Diagnostic>,
    ) -> Self {
        Self { provider, database, others, notes }
    }

    /// The session in it.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.database.session
    }

    /// Whether roles may be created, and anything else that all databases of the server share.
    #[must_use]
    pub fn owns_cluster(&self) -> bool {
        self.provider.owns_cluster()
    }

    /// What it runs on, for people.
    #[must_use]
    pub fn describe(&self) -> String {
        self.provider.describe()
    }

    /// Drops it and stops the provider.
    pub async fn discard(self) {
        for database in self.others.into_iter().chain([self.database]) {
            database.discard().await;
        }
        self.provider.shutdown().await;
    }
}

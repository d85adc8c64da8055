//! Runs statements on a scratch database: a catalog written down and loaded, a plan executed as it will be.

use std::borrow::Cow;
use std::collections::BTreeSet;

use tokio_postgres::error::{DbError, SqlState};

use crate::catalog::{self, Catalog};
use crate::diff::diff;
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::quote::ident;
use crate::plan::{Action, Intents, Manner, Plan, PlanError, TransactionMode, plan};
use crate::scratch::{Remedy, StandIns, help_for, unfilled};
use crate::source::sql_files::Label;
use crate::trace::{Measured, Trace, TraceError, Tracer};

/// Statements that are sent together. Each batch is one implicit transaction.
const BATCH: usize = 100;

/// A statement that a scratch database refused.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct Rejected {
    /// The statement.
    pub statement: String,
    /// What the server said, with detail and hint.
    pub message: String,
    /// Where there is what the scratch's server lacks, when that is the reason.
    pub help: Option<String>,
}

/// Why a catalog could not be copied to a scratch database.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// No order of statements creates it.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The scratch refused a statement.
    #[error(transparent)]
    Rejected(#[from] Rejected),
    /// It could not be read.
    #[error(transparent)]
    Read(#[from] catalog::ReadError),
}

/// Whether it is watched what statements do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    /// They are only run.
    Off,
    /// Each is measured.
    On,
}

/// Why a plan was not executed, or not measured.
#[derive(Debug, thiserror::Error)]
pub enum ExecuteError {
    /// The scratch refused a statement.
    #[error(transparent)]
    Rejected(#[from] Rejected),
    /// It cannot be asked what statements do.
    #[error(transparent)]
    Trace(#[from] TraceError),
}

/// The plan that builds `wanted` in a database that holds `present` (what a new database has).
///
/// # Errors
/// When dependencies form a circle.
pub fn build_plan(present: &Catalog, wanted: &Catalog) -> Result<Plan, PlanError> {
    let difference = diff(present, wanted);
    // Nobody uses a scratch.
    let manner = Manner { version: wanted.version, online: false };
    plan(present, wanted, &difference, &Intents::default(), manner, Vec::new())
}

/// Builds `wanted` in a new scratch database.
///
/// Where the cluster is ours, roles and what can be stood in for are made up.
///
/// # Errors
/// When the scratch lacks something that the catalog needs, such as an extension.
pub async fn copy(wanted: &Catalog, session: &Session, ours: Option<&StandIns>) -> Result<(), CopyError> {
    let present = catalog::read(&session.client, session.version, wanted.extent).await?;
    let plan = build_plan(&present, wanted)?;
    let actions: Vec<&Action> = plan.actions().collect();
    run_together(session, &actions, ours).await?;
    Ok(())
}

/// Executes a plan the way its script does: transaction by transaction.
///
/// # Errors
/// With the first statement that fails; its transaction is rolled back.
pub async fn execute(
    plan: &Plan,
    session: &Session,
    ours: Option<&StandIns>,
    watch: Watch,
) -> Result<Option<Trace>, ExecuteError> {
    simple(session, "SET check_function_bodies = off").await?;
    let mut recorder = match watch {
        Watch::On => {
            Some(Recorder { tracer: Tracer::start(session).await?, done: Vec::new(), open: Vec::new() })
        }
        Watch::Off => None,
    };
    for transaction in &plan.transactions {
        let actions: Vec<&Action> = transaction.actions.iter().collect();
        let together = transaction.mode == TransactionMode::Together;
        with_help(session, &actions, together, ours, &mut recorder).await?;
    }
    Ok(recorder.map(|recorder| Trace { version: session.version, statements: recorder.done }))
}

/// What was measured so far.
struct Recorder {
    tracer: Tracer,
    done: Vec<Measured>,
    /// Of the transaction that is open.
    open: Vec<Measured>,
}

impl Recorder {
    async fn begin(&mut self, session: &Session) -> Result<(), TraceError> {
        self.open.clear();
        self.tracer.begin(session).await
    }

    async fn statement(&mut self, session: &Session, together: bool) -> Result<(), TraceError> {
        if together {
            self.open.push(self.tracer.inside(session).await?);
        } else {
            self.done.push(self.tracer.outside(session).await?);
        }
        Ok(())
    }

    fn committed(&mut self) {
        self.tracer.committed();
        self.done.append(&mut self.open);
    }
}

/// Runs statements in batches; a batch that fails is run again one by one to find the culprit.
async fn run_together(
    session: &Session,
    actions: &[&Action],
    ours: Option<&StandIns>,
) -> Result<(), Rejected> {
    simple(session, "SET check_function_bodies = off").await?;
    for batch in actions.chunks(BATCH) {
        let statements: Vec<Cow<'_, str>> = batch.iter().map(|action| run_for(action, ours)).collect();
        if session.client.batch_execute(&statements.join(";\n")).await.is_ok() {
            continue;
        }
        for action in batch {
            let outcome = with_help(session, &[*action], false, ours, &mut None).await;
            match outcome {
                Err(ExecuteError::Rejected(rejected)) => return Err(rejected),
                // Nothing is traced here.
                Err(ExecuteError::Trace(_)) | Ok(()) => {}
            }
        }
    }
    Ok(())
}

/// Runs statements, again for each thing that one of them needs, that the scratch cluster lacks and that can be made up.
async fn with_help(
    session: &Session,
    actions: &[&Action],
    together: bool,
    ours: Option<&StandIns>,
    recorder: &mut Option<Recorder>,
) -> Result<(), ExecuteError> {
    let mut statements: Vec<Cow<'_, str>> = actions.iter().map(|action| run_for(action, ours)).collect();
    let mut helped: BTreeSet<String> = BTreeSet::new();
    loop {
        let failed = match run(session, &statements, together, recorder).await {
            Ok(()) => return Ok(()),
            Err(Stopped::Trace(error)) => return Err(error.into()),
            Err(Stopped::Failed(failed)) => failed,
        };
        if let Some(recorder) = recorder.as_mut().filter(|_| together) {
            recorder.tracer.rolled_back();
        }
        let remedy =
            failed.remedy(actions, &statements, ours).filter(|remedy| helped.insert(remedy.sql().to_owned()));
        match remedy {
            None => return Err(rejected(failed.shown(actions), &failed.error).into()),
            Some(Remedy::Before(sql)) => simple(session, &sql).await?,
            Some(Remedy::Unfilled(sql) | Remedy::Instead { sql, .. }) => {
                statements[failed.index] = sql.into()
            }
        }
    }
}

/// What is run for an action: a cluster that is ours has no provider of security labels.
fn run_for<'a>(action: &'a Action, ours: Option<&StandIns>) -> Cow<'a, str> {
    match ours.and_then(|_| Label::parse(action.kept())) {
        Some(label) => label.written().into(),
        None => action.exact().into(),
    }
}

/// Why statements did not run to their end.
enum Stopped {
    Failed(Failed),
    Trace(TraceError),
}

/// A statement with the driver's error, before it is put into words.
struct Failed {
    /// Past the last one for `COMMIT`.
    index: usize,
    error: tokio_postgres::Error,
}

impl Failed {
    /// The statement as the plan has it, without secrets.
    fn shown<'a>(&self, actions: &'a [&Action]) -> &'a str {
        actions.get(self.index).map_or("COMMIT", |action| action.sql.as_str())
    }

    fn remedy(
        &self,
        actions: &[&Action],
        statements: &[Cow<'_, str>],
        ours: Option<&StandIns>,
    ) -> Option<Remedy> {
        let statement = statements.get(self.index)?;
        let create = |role: String| Remedy::Before(format!("CREATE ROLE {}", ident(&role)));
        let error = self.error.as_db_error()?;
        let path: Vec<&str> =
            actions.get(self.index).iter().flat_map(|action| action.about.parts()).collect();
        if let Some(sql) = unfilled(statement, &path, error) {
            return Some(Remedy::Unfilled(sql));
        }
        let ours = ours?;
        missing_role(error).map(create).or_else(|| ours.remedy(statement, error))
    }
}

async fn run(
    session: &Session,
    statements: &[Cow<'_, str>],
    together: bool,
    recorder: &mut Option<Recorder>,
) -> Result<(), Stopped> {
    let attempt = async |index, sql: &str| {
        session.client.batch_execute(sql).await.map_err(|error| Stopped::Failed(Failed { index, error }))
    };
    if together {
        attempt(statements.len(), "BEGIN").await?;
        if let Some(recorder) = recorder {
            recorder.begin(session).await.map_err(Stopped::Trace)?;
        }
    }
    for (index, statement) in statements.iter().enumerate() {
        if let Err(failed) = attempt(index, statement).await {
            // The connection may be gone with the statement; the first error is the one to tell.
            let _ = attempt(index, "ROLLBACK").await;
            return Err(failed);
        }
        if let Some(recorder) = recorder {
            recorder.statement(session, together).await.map_err(Stopped::Trace)?;
        }
    }
    if together {
        attempt(statements.len(), "COMMIT").await?;
        if let Some(recorder) = recorder {
            recorder.committed();
        }
    }
    Ok(())
}

/// The role of `role "x" does not exist`: the server gives no field for it.
fn missing_role(error: &DbError) -> Option<String> {
    let is_missing = *error.code() == SqlState::UNDEFINED_OBJECT;
    let rest = error.message().strip_prefix("role \"").filter(|_| is_missing)?;
    Some(rest.split_once("\" does not exist")?.0.to_owned())
}

async fn simple(session: &Session, sql: &str) -> Result<(), Rejected> {
    session.client.batch_execute(sql).await.map_err(|error| rejected(sql, &error))
}

fn rejected(sql: &str, error: &tokio_postgres::Error) -> Rejected {
    let help = error.as_db_error().and_then(|error| help_for(sql, error));
    Rejected { statement: sql.to_owned(), message: catalog::server_message(error), help }
}

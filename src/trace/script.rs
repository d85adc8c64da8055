//! Runs SQL that people wrote, as `psql -f` would, and measures each statement.

use std::borrow::Cow;
use std::collections::BTreeSet;

use tokio_postgres::error::SqlState;

use super::{Change, Details, Measured, Relation, TraceError, Tracer};
use crate::catalog;
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::quote::ident;
use crate::scratch::STAY_HERE;
use crate::source::sql_files::{Command, Control, Script, labelling};

/// How scripts are run.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// What may be done to the server.
    pub cluster: Cluster,
    /// Which transactions there are.
    pub blocks: Blocks,
}

/// Whose the server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cluster {
    /// Ours alone: roles are made as they are named.
    Ours,
    /// Others use it, too.
    Shared,
}

/// Which transactions there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocks {
    /// Those that are written, and one for each statement outside of them.
    AsWritten,
    /// One for the whole file.
    One,
}

/// A statement that was run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which one, by its place in the script.
    pub command: usize,
    /// What it did to relations that were there before the script.
    pub measured: Measured,
    /// What it changed about them.
    pub changes: Vec<(Relation, Change)>,
    /// The transaction it ran in; steps of one transaction have the same number.
    pub transaction: usize,
    /// Whether that transaction was taken back.
    pub rolled_back: bool,
}

/// What came of a script.
#[derive(Debug, Default)]
pub struct Ran {
    /// The statements that were run.
    pub steps: Vec<Step>,
    /// The error that ended it.
    pub failure: Option<Diagnostic>,
    /// What somebody should know besides.
    pub notes: Vec<Diagnostic>,
}

/// Runs a script and measures what each statement does to the relations that were there before it.
///
/// # Errors
/// When the scratch cannot be asked or stops working; an error of the script is none.
pub async fn run(session: &Session, script: &Script, manner: Manner) -> Result<Ran, Diagnostic> {
    prepare(session, script, manner).await?;
    let tracer = Tracer::start(session).await.map_err(untraceable)?;
    let details = Details::read(session, &tracer).await.map_err(untraceable)?;
    let ran = Ran::default();
    let mut runner = Runner { session, script, manner, tracer, details, open: None, transaction: 0, ran };
    match runner.all().await {
        Ok(()) => {}
        Err(Stop::Script(failure)) => runner.ran.failure = Some(failure),
        Err(Stop::Scratch(broken)) => return Err(broken),
    }
    runner.finish().await?;
    Ok(runner.ran)
}

/// Runs a script for what it leaves behind.
///
/// # Errors
/// The first statement that fails, at its place.
pub async fn replay(session: &Session, script: &Script, cluster: Cluster) -> Result<(), Diagnostic> {
    prepare(session, script, Manner { cluster, blocks: Blocks::AsWritten }).await?;
    for command in &script.commands {
        let done = session.client.batch_execute(&run_for(script.sql(command), cluster)).await;
        done.map_err(|error| script.failure(command, &error))?;
    }
    Ok(())
}

/// What is run for a statement: a cluster that is ours has no provider of security labels.
fn run_for(sql: &str, cluster: Cluster) -> Cow<'_, str> {
    match cluster {
        Cluster::Ours => labelling(sql),
        Cluster::Shared => sql.into(),
    }
}

/// Each file has a session as it is when it is new.
async fn prepare(session: &Session, script: &Script, manner: Manner) -> Result<(), Diagnostic> {
    simple(session, "DISCARD ALL").await?;
    simple(session, STAY_HERE).await?;
    if manner.cluster == Cluster::Shared {
        return Ok(());
    }
    let rows = session.client.query_typed("SELECT rolname::text FROM pg_catalog.pg_roles", &[]).await;
    let rows = rows.map_err(|error| broken(&error))?;
    let there: BTreeSet<String> = rows.iter().map(|row| row.get(0)).collect();
    for role in script.roles.difference(&there) {
        simple(session, &format!("CREATE ROLE {}", ident(role))).await?;
    }
    Ok(())
}

async fn simple(session: &Session, sql: &str) -> Result<(), Diagnostic> {
    session.client.batch_execute(sql).await.map_err(|error| broken(&error))
}

fn broken(error: &tokio_postgres::Error) -> Diagnostic {
    Diagnostic::error(format!("the scratch database stopped working: {}", catalog::server_message(error)))
        .code("scratch")
}

fn untraceable(error: TraceError) -> Diagnostic {
    Diagnostic::error(format!("the scratch cannot tell what statements do: {error}"))
        .code("trace")
        .help("--scratch chooses another server")
}

/// Why a script is not run to its end.
enum Stop {
    /// A statement of it fails.
    Script(Diagnostic),
    /// There is no talking to the scratch.
    Scratch(Diagnostic),
}

impl From<TraceError> for Stop {
    fn from(error: TraceError) -> Self {
        Self::Scratch(untraceable(error))
    }
}

struct Runner<'a> {
    session: &'a Session,
    script: &'a Script,
    manner: Manner,
    tracer: Tracer,
    details: Details,
    /// The statement that began the block that is open.
    open: Option<usize>,
    transaction: usize,
    ran: Ran,
}

impl Runner<'_> {
    async fn all(&mut self) -> Result<(), Stop> {
        if self.manner.blocks == Blocks::One && !self.script.commands.is_empty() {
            self.begin("BEGIN", 0).await?;
        }
        for index in 0..self.script.commands.len() {
            self.command(index).await?;
        }
        if self.manner.blocks == Blocks::One && self.open.is_some() {
            self.execute(self.script.commands.len() - 1, "COMMIT").await?;
            self.open = None;
        }
        Ok(())
    }

    async fn command(&mut self, index: usize) -> Result<(), Stop> {
        let command = &self.script.commands[index];
        let written = self.script.sql(command);
        let sql = &*run_for(written, self.manner.cluster);
        match command.control {
            Control::Shared if self.manner.cluster == Cluster::Shared => Err(self.refused(command)),
            Control::Begin if self.open.is_none() => self.begin(sql, index).await,
            // psql takes the transactions of the file for its own then; so that nothing is committed in between, it does not here.
            Control::Begin | Control::Commit if self.manner.blocks == Blocks::One => Ok(()),
            Control::Commit => {
                self.execute(index, sql).await?;
                self.tracer.committed();
                self.open = None;
                Ok(())
            }
            Control::Rollback => {
                self.execute(index, sql).await?;
                self.tracer.rolled_back();
                self.open = None;
                self.take_back();
                self.forget().await
            }
            Control::RollbackTo => {
                self.execute(index, sql).await?;
                self.tracer.taken_back(self.session).await?;
                self.forget().await
            }
            Control::Begin | Control::Plain | Control::Shared if self.open.is_some() => {
                self.execute(index, sql).await?;
                self.measure(index).await
            }
            Control::Begin | Control::Plain | Control::Shared => self.by_itself(index, sql).await,
        }
    }

    /// What was changed since is not so any more.
    async fn forget(&mut self) -> Result<(), Stop> {
        self.details.update(self.session, &self.tracer, None).await?;
        Ok(())
    }

    async fn begin(&mut self, sql: &str, index: usize) -> Result<(), Stop> {
        self.execute(index, sql).await?;
        self.open = Some(index);
        self.transaction += 1;
        Ok(self.tracer.begin(self.session).await?)
    }

    /// A statement outside of blocks: in one of its own, so that its locks can be seen, if it can run there.
    async fn by_itself(&mut self, index: usize, sql: &str) -> Result<(), Stop> {
        self.transaction += 1;
        simple(self.session, "BEGIN").await.map_err(Stop::Scratch)?;
        self.tracer.begin(self.session).await?;
        if let Err(error) = self.session.client.batch_execute(sql).await {
            simple(self.session, "ROLLBACK").await.map_err(Stop::Scratch)?;
            self.tracer.rolled_back();
            if !wants_no_block(&error) {
                return Err(Stop::Script(self.failure(index, &error)));
            }
            self.execute(index, sql).await?;
            let measured = self.tracer.outside(self.session).await?;
            let changes = self.details.update(self.session, &self.tracer, None).await?;
            self.push(index, measured, changes);
            return Ok(());
        }
        self.measure(index).await?;
        self.execute(index, "COMMIT").await?;
        self.tracer.committed();
        Ok(())
    }

    async fn measure(&mut self, index: usize) -> Result<(), Stop> {
        let measured = self.tracer.inside(self.session).await?;
        let locked = Some(self.tracer.locked());
        let changes = self.details.update(self.session, &self.tracer, locked).await?;
        self.push(index, measured, changes);
        Ok(())
    }

    fn push(&mut self, command: usize, measured: Measured, changes: Vec<(Relation, Change)>) {
        let transaction = self.transaction;
        self.ran.steps.push(Step { command, measured, changes, transaction, rolled_back: false });
    }

    /// Nothing stays of the last transaction.
    fn take_back(&mut self) {
        let of_last = self.ran.steps.iter_mut().rev().take_while(|step| step.transaction == self.transaction);
        of_last.for_each(|step| step.rolled_back = true);
    }

    async fn execute(&self, index: usize, sql: &str) -> Result<(), Stop> {
        let done = self.session.client.batch_execute(sql).await;
        done.map_err(|error| Stop::Script(self.failure(index, &error)))
    }

    fn failure(&self, index: usize, error: &tokio_postgres::Error) -> Diagnostic {
        let told = self.script.failure(&self.script.commands[index], error);
        if error.code() == Some(&SqlState::ACTIVE_SQL_TRANSACTION) {
            let help = match self.manner.blocks {
                Blocks::AsWritten => "COMMIT before it",
                Blocks::One => "run the file without a transaction around it: leave --single-transaction out",
            };
            return told.code("not-transactional").help(help);
        }
        told
    }

    fn refused(&self, command: &Command) -> Stop {
        let what = command.heading(self.script);
        let message =
            format!("`{what}` reaches beyond the database, and the scratch's server is not ours alone");
        let error = Diagnostic::error(message).code("shared-server").at(self.script.place(command));
        Stop::Script(error.help("--scratch embedded or --scratch local makes a server for it"))
    }

    /// A block that is still open is rolled back, as when psql ends.
    async fn finish(&mut self) -> Result<(), Diagnostic> {
        let Some(index) = self.open.take() else { return Ok(()) };
        simple(self.session, "ROLLBACK").await?;
        self.take_back();
        if self.ran.failure.is_none() {
            let place = self.script.place(&self.script.commands[index]);
            let warning = Diagnostic::warning("this transaction is never committed: nothing of it will stay");
            self.ran.notes.push(warning.code("not-committed").at(place));
        }
        Ok(())
    }
}

/// It cannot run in a transaction block, or ends the one it is in.
fn wants_no_block(error: &tokio_postgres::Error) -> bool {
    let codes = [&SqlState::ACTIVE_SQL_TRANSACTION, &SqlState::INVALID_TRANSACTION_TERMINATION];
    error.code().is_some_and(|code| codes.contains(&code))
}

//! Runs statements on a scratch database: a catalog written down and loaded, a plan executed as it will be.

use std::collections::BTreeSet;

use tokio_postgres::error::SqlState;

use crate::catalog::{self, Catalog};
use crate::diff::diff;
use crate::engine::postgres::connect::Session;
use crate::engine::postgres::quote::ident;
use crate::plan::{Intents, Plan, PlanError, TransactionMode, plan};

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

/// The plan that builds `wanted` in a database that holds `present` (what a new database has).
///
/// # Errors
/// When dependencies form a circle.
pub fn build_plan(present: &Catalog, wanted: &Catalog) -> Result<Plan, PlanError> {
    let difference = diff(present, wanted);
    plan(present, wanted, &difference, &Intents::default(), wanted.version, Vec::new())
}

/// Builds `wanted` in a new scratch database.
///
/// # Errors
/// When the scratch lacks something that the catalog needs, such as an extension.
pub async fn copy(wanted: &Catalog, session: &Session, may_create_roles: bool) -> Result<(), CopyError> {
    let present = catalog::read(&session.client, session.version).await?;
    let plan = build_plan(&present, wanted)?;
    let statements: Vec<&str> = plan.actions().map(|action| action.sql.as_str()).collect();
    run_together(session, &statements, may_create_roles).await?;
    Ok(())
}

/// Executes a plan the way its script does: transaction by transaction.
///
/// # Errors
/// With the first statement that fails; its transaction is rolled back.
pub async fn execute(plan: &Plan, session: &Session, may_create_roles: bool) -> Result<(), Rejected> {
    simple(session, "SET check_function_bodies = off").await?;
    for transaction in &plan.transactions {
        let statements: Vec<&str> = transaction.actions.iter().map(|action| action.sql.as_str()).collect();
        let together = transaction.mode == TransactionMode::Together;
        with_roles(session, may_create_roles, async || run(session, &statements, together).await).await?;
    }
    Ok(())
}

async fn run(session: &Session, statements: &[&str], together: bool) -> Result<(), Failed> {
    if together {
        attempt(session, "BEGIN").await?;
    }
    for statement in statements {
        if let Err(failed) = attempt(session, statement).await {
            // The connection may be gone with the statement; the first error is the one to tell.
            let _ = attempt(session, "ROLLBACK").await;
            return Err(failed);
        }
    }
    if together { attempt(session, "COMMIT").await } else { Ok(()) }
}

/// Runs statements in batches; a batch that fails is run again one by one to find the culprit.
async fn run_together(
    session: &Session,
    statements: &[&str],
    may_create_roles: bool,
) -> Result<(), Rejected> {
    simple(session, "SET check_function_bodies = off").await?;
    for batch in statements.chunks(BATCH) {
        if session.client.batch_execute(&batch.join(";\n")).await.is_ok() {
            continue;
        }
        for statement in batch {
            with_roles(session, may_create_roles, async || attempt(session, statement).await).await?;
        }
    }
    Ok(())
}

/// A statement with the driver's error, before it is put into words.
type Failed = (String, tokio_postgres::Error);

async fn attempt(session: &Session, sql: &str) -> Result<(), Failed> {
    session.client.batch_execute(sql).await.map_err(|error| (sql.to_owned(), error))
}

/// Does it again for each role that it names and the scratch cluster lacks: roles belong to no schema.
async fn with_roles(
    session: &Session,
    may_create: bool,
    work: impl AsyncFn() -> Result<(), Failed>,
) -> Result<(), Rejected> {
    let mut created: BTreeSet<String> = BTreeSet::new();
    loop {
        let Err((sql, error)) = work().await else { return Ok(()) };
        let Some(role) = missing_role(&error).filter(|role| may_create && created.insert(role.clone()))
        else {
            return Err(rejected(&sql, &error));
        };
        simple(session, &format!("CREATE ROLE {}", ident(&role))).await?;
    }
}

/// The role of `role "x" does not exist`: the server gives no field for it.
fn missing_role(error: &tokio_postgres::Error) -> Option<String> {
    let db = error.as_db_error().filter(|db| *db.code() == SqlState::UNDEFINED_OBJECT)?;
    let rest = db.message().strip_prefix("role \"")?;
    Some(rest.split_once("\" does not exist")?.0.to_owned())
}

async fn simple(session: &Session, sql: &str) -> Result<(), Rejected> {
    session.client.batch_execute(sql).await.map_err(|error| rejected(sql, &error))
}

fn rejected(sql: &str, error: &tokio_postgres::Error) -> Rejected {
    Rejected { statement: sql.to_owned(), message: catalog::server_message(error) }
}

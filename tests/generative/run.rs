//! One pair on a real server: both states are loaded, the plan between them is executed, and what came of it is compared.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use schemadiff::catalog::{self, Catalog};
use schemadiff::diff::{self, Diff};
use schemadiff::engine::postgres::connect::{Session, Target};
use schemadiff::plan::{self, Action, Intents, Plan, PlanError, TransactionMode};
use tokio_postgres::SimpleQueryMessage;

use crate::dump::Dump;
use crate::grow::ROLES;
use crate::pair::Pair;

static CREATED: AtomicUsize = AtomicUsize::new(0);

#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// It worked, with so many statements.
    Passed(usize),
    /// A person must decide.
    Refused(String),
    /// The server does not take a state: a defect of this test.
    Unloadable(String),
    Failed(Box<Failure>),
}

#[derive(Clone, Debug)]
pub(crate) struct Failure {
    /// What was being done.
    pub(crate) stage: &'static str,
    pub(crate) message: String,
    pub(crate) plan: String,
}

impl Failure {
    /// Failures of one key are taken for one defect: the message without names and numbers.
    pub(crate) fn key(&self) -> String {
        let first = self.message.lines().take(if self.stage == "second diff" { 3 } else { 2 }).collect::<Vec<_>>().join(" ");
        let mut key = String::new();
        for (index, piece) in first.split('"').enumerate() {
            if index % 2 == 0 {
                key.extend(piece.chars().filter(|c| !c.is_ascii_digit()));
            }
        }
        let words = key.split_whitespace().map(|word| if word.contains("gen_") || word.contains('.') { "_" } else { word });
        format!("{}: {}", self.stage, words.collect::<Vec<_>>().join(" "))
    }
}

/// A server under test.
pub(crate) struct Server {
    pub(crate) base: String,
    pub(crate) major: u16,
    pub(crate) clients: PathBuf,
}

type Step<T = ()> = Result<T, Outcome>;

fn failed(stage: &'static str, message: impl Into<String>, plan: &str) -> Outcome {
    Outcome::Failed(Box::new(Failure { stage, message: message.into(), plan: plan.to_owned() }))
}

impl Server {
    pub(crate) async fn open(base: String, clients: PathBuf) -> Result<Self, String> {
        let mut server = Self { base, major: 0, clients };
        let admin = server.session("postgres").await?;
        server.major = admin.version.major();
        for role in ROLES {
            let create = format!("CREATE ROLE {role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;");
            admin.client.batch_execute(&format!("DO $do$ BEGIN {create} END $do$")).await.map_err(|e| said(&e))?;
        }
        let query = "SELECT datname FROM pg_database WHERE datname ~ '^gen_[0-9]+_[0-9]+$'";
        for row in admin.client.query(query, &[]).await.map_err(|e| said(&e))? {
            let name: String = row.get(0);
            let process = name.split('_').nth(1).unwrap_or_default();
            if !std::path::Path::new("/proc").join(process).exists() {
                admin.client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.map_err(|e| said(&e))?;
            }
        }
        Ok(server)
    }

    pub(crate) async fn session(&self, database: &str) -> Result<Session, String> {
        let target = Target::parse(&format!("{}{database}", self.base)).map_err(|error| error.to_string())?;
        Session::open(&target).await.map_err(|error| error.to_string())
    }

    /// Runs a pair in two databases of its own.
    pub(crate) async fn run(&self, admin: &Session, pair: &Pair, with_dump: bool) -> Outcome {
        let databases: [String; 2] = std::array::from_fn(|_| {
            format!("gen_{}_{}", std::process::id(), CREATED.fetch_add(1, Ordering::Relaxed))
        });
        let mut outcome = Ok(0);
        for database in &databases {
            let create = format!("CREATE DATABASE {database} TEMPLATE template0");
            if let Err(error) = admin.client.batch_execute(&create).await {
                outcome = Err(Outcome::Unloadable(said(&error)));
            }
        }
        if outcome.is_ok() {
            outcome = self.migrate(pair, &databases, with_dump).await;
        }
        for database in &databases {
            let dropped = admin.client.batch_execute(&format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)")).await;
            if let (Err(error), Ok(_)) = (dropped, &outcome) {
                outcome = Err(Outcome::Unloadable(said(&error)));
            }
        }
        match outcome {
            Ok(statements) => Outcome::Passed(statements),
            Err(outcome) => outcome,
        }
    }

    async fn migrate(&self, pair: &Pair, databases: &[String; 2], with_dump: bool) -> Step<usize> {
        let (from, to) = tokio::join!(self.load(&databases[0], pair.from_sql()), self.load(&databases[1], pair.to_sql()));
        let (from, to) = (from?, to?);
        let (old, new) = tokio::join!(read(&from, "read from"), read(&to, "read to"));
        let (old, new) = (old?, new?);
        let planned = plan_between(&old, &new)?;
        let script = script(&planned);
        let census = pair.census();
        let before = count(&from, census.as_deref(), &script).await?;
        execute(&planned, &from, &script).await?;
        let landed = read(&from, "read again").await?;
        let difference = diff::diff(&landed, &new);
        if !difference.is_empty() {
            return Err(failed("second diff", told(&difference, &landed, &new), &script));
        }
        let after = count(&from, census.as_deref(), &script).await?;
        if before != after {
            return Err(failed("rows", format!("table, rows, values of each column\nbefore {before:?}\nafter  {after:?}"), &script));
        }
        if with_dump {
            let (got, wanted) = tokio::join!(self.dump(&databases[0]), self.dump(&databases[1]));
            let difference = got?.difference(&wanted?);
            if !difference.is_empty() {
                return Err(failed("dump", difference, &script));
            }
        }
        Ok(planned.actions().count())
    }

    async fn load(&self, database: &str, script: String) -> Step<Session> {
        let session = self.session(database).await.map_err(Outcome::Unloadable)?;
        session.client.batch_execute(&script).await.map_err(|error| Outcome::Unloadable(said(&error)))?;
        session.client.batch_execute("RESET ALL").await.map_err(|error| Outcome::Unloadable(said(&error)))?;
        Ok(session)
    }

    async fn dump(&self, database: &str) -> Step<Dump> {
        let done = tokio::process::Command::new(self.clients.join("pg_dump"))
            .args(["--schema-only", "--no-owner", "-d", &format!("{}{database}", self.base)])
            .output()
            .await
            .map_err(|error| failed("dump", error.to_string(), ""))?;
        if !done.status.success() {
            return Err(failed("dump", String::from_utf8_lossy(&done.stderr).into_owned(), ""));
        }
        Ok(Dump::parse(&String::from_utf8_lossy(&done.stdout)))
    }
}

async fn read(session: &Session, stage: &'static str) -> Step<Catalog> {
    catalog::read(&session.client, session.version).await.map_err(|error| failed(stage, error.to_string(), ""))
}

fn plan_between(from: &Catalog, to: &Catalog) -> Step<Plan> {
    let (mut from, mut difference) = (from.clone(), diff::diff(from, to));
    let mut first = Vec::new();
    loop {
        let renames = diff::free_renames(&from, to, &difference);
        if renames.is_empty() {
            break;
        }
        for (old, new) in &renames {
            let statement = from.get(old).map(|object| object.body.rename_sql(old, new.name())).unwrap_or_default();
            first.push(Action::rename(old, new, statement));
        }
        from = diff::renamed(&from, &renames.into_iter().collect());
        difference = diff::diff(&from, to);
    }
    plan::plan(&from, to, &difference, &Intents::default(), to.version, first).map_err(|error| match error {
        PlanError::Refused(refusals) => {
            Outcome::Refused(refusals.iter().map(|refusal| format!("{}: {}", refusal.about, refusal.message)).collect::<Vec<_>>().join("\n"))
        }
        PlanError::Cycle(cycle) => failed("plan", format!("circle\n{cycle}"), ""),
    })
}

/// The plan as `psql` would be given it.
fn script(plan: &Plan) -> String {
    let mut text = String::new();
    for transaction in &plan.transactions {
        let together = transaction.mode == TransactionMode::Together;
        text.push_str(if together { "BEGIN;\n" } else { "" });
        for action in &transaction.actions {
            text.push_str(&format!("{};\n", action.sql));
        }
        text.push_str(if together { "COMMIT;\n" } else { "" });
    }
    text
}

async fn execute(plan: &Plan, session: &Session, script: &str) -> Step {
    let refused = |sql: &str, error: &tokio_postgres::Error| failed("apply", format!("{}\n{sql}", said(error)), script);
    let run = async |sql: &str| session.client.batch_execute(sql).await.map_err(|error| refused(sql, &error));
    run("SET check_function_bodies = off").await?;
    for transaction in &plan.transactions {
        let together = transaction.mode == TransactionMode::Together;
        if together {
            run("BEGIN").await?;
        }
        for action in &transaction.actions {
            run(&action.sql).await?;
        }
        if together {
            run("COMMIT").await?;
        }
    }
    run("RESET check_function_bodies").await
}

async fn count(session: &Session, census: Option<&str>, script: &str) -> Step<Vec<String>> {
    let Some(query) = census else { return Ok(Vec::new()) };
    let messages = session.client.simple_query(query).await.map_err(|error| failed("rows", said(&error), script))?;
    let mut lines: Vec<String> = messages
        .iter()
        .filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(format!("{} {}", row.get(0)?, row.get(1)?)),
            _ => None,
        })
        .collect();
    lines.sort();
    Ok(lines)
}

/// The differences with both values of each field.
fn told(difference: &Diff, landed: &Catalog, wanted: &Catalog) -> String {
    let mut text = String::new();
    for change in &difference.changes {
        let sort = match change {
            diff::Change::Drop { .. } => "left over",
            diff::Change::Create { .. } => "missing",
            diff::Change::Alter { .. } => "differs",
        };
        let fields = if let diff::Change::Alter { fields, .. } = change { fields.join(", ") } else { String::new() };
        text.push_str(&format!("{} {sort} {fields}: \"{}\"\n", change.id().kind.name(), change.id()));
        for (label, catalog) in [("landed", landed), ("wanted", wanted)] {
            let value = catalog.get(change.id()).map(|object| format!("{:?}", object.body));
            text.push_str(&format!("    {label}: {}\n", value.unwrap_or_else(|| "nothing".to_owned())));
        }
    }
    text
}

fn said(error: &tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(
        || error.to_string(),
        |db| format!("{} {}{}", db.code().code(), db.message(), db.detail().map(|d| format!(" (detail: \"{d}\")")).unwrap_or_default()),
    )
}

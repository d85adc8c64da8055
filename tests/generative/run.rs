//! One pair on a real server: both states are loaded, the plan between them is executed, and what came of it is compared.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use schemadiff::catalog::{self, Catalog, Extent};
use schemadiff::diff::{self, Diff};
use schemadiff::engine::postgres::connect::{Session, Target};
use schemadiff::plan::{self, Action, Intent, Intents, Manner, Plan, PlanError, TransactionMode};
use tokio_postgres::SimpleQueryMessage;

use crate::dump::Dump;
use crate::enums::{Side, World};
use crate::grow::ROLES;
use crate::kinds::Changed;
use crate::pair::{Heir, Pair};
use crate::settings::{ACCESS_METHOD, OWNERS, TABLESPACE};
use crate::uncommitted;

static CREATED: AtomicUsize = AtomicUsize::new(0);

/// How many pairs run in one database: nothing vacuums it.
const USES: usize = 40;
const OWNER: &str = "gen_owner";

#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    Passed(Passed),
    /// A person must decide.
    Refused(String),
    /// The server does not take a state: a defect of this test.
    Unloadable(String),
    Failed(Box<Failure>),
}

/// It worked.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    pub(crate) statements: usize,
    pub(crate) changed: Changed,
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
        let first = self
            .message
            .lines()
            .take(if self.stage == "second diff" { 3 } else { 2 })
            .collect::<Vec<_>>()
            .join(" ");
        let mut key = String::new();
        for (index, piece) in first.split('"').enumerate() {
            if index % 2 == 0 {
                key.extend(piece.chars().filter(|c| !c.is_ascii_digit()));
            }
        }
        let words = key
            .split_whitespace()
            .map(|word| if word.contains("gen_") || word.contains('.') { "_" } else { word });
        format!("{}: {}", self.stage, words.collect::<Vec<_>>().join(" "))
    }
}

/// Two states, and how it is known that a plan between them lost nothing.
pub(crate) struct Work {
    first: String,
    second: String,
    intents: Vec<Intent>,
    rows: Rows,
    heirs: Vec<Heir>,
    /// Whether the plan keeps tables in use.
    online: bool,
}

/// A query for rows.
enum Rows {
    /// It says the same before and after the plan.
    Kept(Option<String>),
    /// It says the same of both databases after the plan.
    Equal(Option<String>),
}

impl From<&Pair> for Work {
    fn from(pair: &Pair) -> Self {
        Self {
            first: pair.first_sql(),
            second: pair.second_sql(),
            intents: Vec::new(),
            rows: Rows::Kept(pair.census()),
            heirs: pair.new_heirs(),
            online: pair.online,
        }
    }
}

impl From<&World> for Work {
    fn from(world: &World) -> Self {
        Self {
            first: world.sql(Side::Before),
            second: world.sql(Side::After),
            intents: world.intents(),
            rows: Rows::Equal(world.rows()),
            heirs: Vec::new(),
            online: world.online,
        }
    }
}

/// All but the roles that only get privileges.
fn owners() -> impl Iterator<Item = &'static str> {
    [OWNER].into_iter().chain(OWNERS)
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
        for role in
            ROLES.map(str::to_owned).into_iter().chain(owners().map(|role| format!("{role} SUPERUSER")))
        {
            let create =
                format!("CREATE ROLE {role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;");
            admin
                .client
                .batch_execute(&format!("DO $do$ BEGIN {create} END $do$"))
                .await
                .map_err(|e| said(&e))?;
        }
        // That it is there already is fine, and all that can be wrong.
        let tablespace = format!("CREATE TABLESPACE {TABLESPACE} LOCATION ''");
        let is_there = "SELECT FROM pg_tablespace WHERE spcname = $1";
        if admin.client.query_opt(is_there, &[&TABLESPACE]).await.map_err(|e| said(&e))?.is_none() {
            admin.client.batch_execute("SET allow_in_place_tablespaces = on").await.map_err(|e| said(&e))?;
            admin.client.batch_execute(&tablespace).await.map_err(|e| said(&e))?;
        }
        let query = "SELECT datname FROM pg_database WHERE datname ~ '^gen_[0-9]+_[0-9]+$'";
        for row in admin.client.query(query, &[]).await.map_err(|e| said(&e))? {
            let name: String = row.get(0);
            let process = name.split('_').nth(1).unwrap_or_default();
            if !std::path::Path::new("/proc").join(process).exists() {
                server.remove(&admin, &name).await?;
            }
        }
        Ok(server)
    }

    pub(crate) async fn session(&self, database: &str) -> Result<Session, String> {
        let target = Target::parse(&format!("{}{database}", self.base)).map_err(|error| error.to_string())?;
        Session::open(&target).await.map_err(|error| error.to_string())
    }

    /// Drops a database, after its subscriptions.
    async fn remove(&self, admin: &Session, database: &str) -> Result<(), String> {
        let inside = self.session(database).await?;
        inside.client.batch_execute(DROP_SUBSCRIPTIONS).await.map_err(|error| said(&error))?;
        let drop = format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        admin.client.batch_execute(&drop).await.map_err(|error| said(&error))
    }

    /// Two databases and a session to make them anew with.
    pub(crate) async fn bench(self: &Arc<Self>) -> Result<Bench, String> {
        Ok(Bench {
            server: Arc::clone(self),
            admin: self.session("postgres").await?,
            databases: None,
            uses: 0,
        })
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

/// They keep a database from being dropped, and `DROP OWNED` knows nothing of them.
const DROP_SUBSCRIPTIONS: &str = include_str!("../drop_subscriptions.sql");

/// Where pairs run, one after another.
pub(crate) struct Bench {
    server: Arc<Server>,
    admin: Session,
    databases: Option<[String; 2]>,
    uses: usize,
}

impl Bench {
    /// Runs a pair. The databases are used again until a pair fails there, or their catalogs have grown too large.
    pub(crate) async fn run(&mut self, work: impl Into<Work>, with_dump: bool) -> Outcome {
        let outcome = match self.databases().await {
            Ok(databases) => self.migrate(work.into(), &databases, with_dump).await,
            Err(message) => Err(Outcome::Unloadable(message)),
        };
        self.uses += 1;
        if self.uses >= USES || outcome.is_err() {
            self.discard().await;
        }
        match outcome {
            Ok(passed) => Outcome::Passed(passed),
            Err(outcome) => outcome,
        }
    }

    async fn databases(&mut self) -> Result<[String; 2], String> {
        if let Some(databases) = &self.databases {
            return Ok(databases.clone());
        }
        let name = |_| format!("gen_{}_{}", std::process::id(), CREATED.fetch_add(1, Ordering::Relaxed));
        let databases: [String; 2] = std::array::from_fn(name);
        for database in &databases {
            let create = format!("CREATE DATABASE {database} TEMPLATE template0");
            self.admin.client.batch_execute(&create).await.map_err(|error| said(&error))?;
        }
        (self.databases, self.uses) = (Some(databases.clone()), 0);
        Ok(databases)
    }

    pub(crate) async fn discard(&mut self) {
        for database in self.databases.take().into_iter().flatten() {
            // What stays behind is dropped by the next run of this test.
            let _result = self.server.remove(&self.admin, &database).await;
        }
    }

    async fn migrate(&self, work: Work, databases: &[String; 2], with_dump: bool) -> Step<Passed> {
        let Work { first, second, intents, rows, heirs, online } = work;
        let (from, to) = tokio::join!(self.load(&databases[0], first), self.load(&databases[1], second));
        let (from, to) = (from?, to?);
        let (old, new) = tokio::join!(read(&from, "read from"), read(&to, "read to"));
        let (old, new) = (old?, new?);
        let planned = plan_between(&old, &new, intents, online)?;
        let script = script(&planned);
        if let Some(used) = uncommitted::used(&script) {
            return Err(failed("use before commit", used, &script));
        }
        let wanted = match &rows {
            Rows::Kept(query) => count(&from, query.as_deref(), &script).await?,
            Rows::Equal(query) => count(&to, query.as_deref(), &script).await?,
        };
        execute(&planned, &from, &script).await?;
        let landed = read(&from, "read again").await?;
        let difference = diff::diff(&landed, &new);
        if !difference.is_empty() {
            return Err(failed("second diff", told(&difference, &landed, &new), &script));
        }
        let (Rows::Kept(query) | Rows::Equal(query)) = &rows;
        let got = count(&from, query.as_deref(), &script).await?;
        if got != wanted {
            return Err(failed(
                "rows",
                format!(
                    "table and rows, or rows and values of each column\nwanted {wanted:?}\ngot    {got:?}"
                ),
                &script,
            ));
        }
        if with_dump {
            let (got, wanted) =
                tokio::join!(self.server.dump(&databases[0]), self.server.dump(&databases[1]));
            let is_compared = |title: &str| !heirs.iter().any(|heir| heir.is_told_by(title));
            let difference = got?.retain(is_compared).difference(&wanted?.retain(is_compared));
            if !difference.is_empty() {
                return Err(failed("dump", difference, &script));
            }
        }
        Ok(Passed { statements: planned.actions().count(), changed: (&diff::diff(&old, &new)).into() })
    }

    /// Empties a database and runs a script there.
    async fn load(&self, database: &str, script: String) -> Step<Session> {
        let session = self.server.session(database).await.map_err(Outcome::Unloadable)?;
        // All that a pair makes belongs to one role and goes with it; but for what it says about the schema `public`.
        let public = if self.server.major >= 15 { "USAGE" } else { "ALL" };
        let owners = owners().collect::<Vec<_>>().join(", ");
        let roles = ROLES.join(", ");
        // `DROP OWNED` stumbles over ranges: their multiranges cannot be dropped first (2BP01). What can have no owner stays.
        let empty = format!(
            "DO $do$ DECLARE one text; BEGIN
               FOR one IN SELECT 'TYPE ' || oid::regtype FROM pg_type WHERE typtype = 'r' AND oid >= 16384 LOOP
                 EXECUTE 'DROP ' || one || ' CASCADE';
               END LOOP; END $do$;
             DROP OWNED BY {owners} CASCADE; DROP OWNED BY {roles};
             DO $do$ DECLARE one text; BEGIN
               EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT -1', current_database());
               FOR one IN
                 SELECT format('ROLE %s IN DATABASE %I', coalesce(quote_ident(r.rolname), 'ALL'), d.datname)
                   FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                   LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = current_database()
               LOOP EXECUTE 'ALTER ' || one || ' RESET ALL'; END LOOP; END $do$;
             DO $do$ DECLARE one text; BEGIN
               FOR one IN
                 SELECT format('ACCESS METHOD %I', amname) FROM pg_am WHERE oid >= 16384
                 UNION ALL SELECT 'TEXT SEARCH PARSER ' || (pg_identify_object('pg_ts_parser'::regclass, oid, 0)).identity
                   FROM pg_ts_parser WHERE oid >= 16384
                 UNION ALL SELECT 'TEXT SEARCH TEMPLATE ' || (pg_identify_object('pg_ts_template'::regclass, oid, 0)).identity
                   FROM pg_ts_template WHERE oid >= 16384
               LOOP EXECUTE 'DROP ' || one || ' CASCADE'; END LOOP; END $do$;
             CREATE ACCESS METHOD {ACCESS_METHOD} TYPE TABLE HANDLER heap_tableam_handler;
             COMMENT ON SCHEMA public IS 'standard public schema';
             SECURITY LABEL FOR demo ON SCHEMA public IS NULL; SECURITY LABEL FOR other ON SCHEMA public IS NULL;
             REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT {public} ON SCHEMA public TO PUBLIC;
             SET SESSION AUTHORIZATION {OWNER}"
        );
        for text in [DROP_SUBSCRIPTIONS, &empty, &script, "RESET ALL"] {
            session.client.batch_execute(text).await.map_err(|error| Outcome::Unloadable(said(&error)))?;
        }
        Ok(session)
    }
}

async fn read(session: &Session, stage: &'static str) -> Step<Catalog> {
    catalog::read(
        &session.client,
        session.version,
        Extent { database: true, large_objects: true, ..Extent::default() },
    )
    .await
    .map_err(|error| failed(stage, error.to_string(), ""))
}

fn plan_between(from: &Catalog, to: &Catalog, said: Vec<Intent>, online: bool) -> Step<Plan> {
    let mut intents = Intents::default();
    said.into_iter().for_each(|one| intents.add(one));
    let (mut from, mut difference) = (from.clone(), diff::diff(from, to));
    let mut first = Vec::new();
    loop {
        let renames = diff::free_renames(&from, to, &difference);
        if renames.is_empty() {
            break;
        }
        for (old, new) in &renames {
            let statement =
                from.get(old).map(|object| object.body.rename_sql(old, new.name())).unwrap_or_default();
            first.push(Action::rename(old, new, statement));
        }
        from = diff::renamed(&from, &renames.into_iter().collect());
        difference = diff::diff(&from, to);
    }
    let manner = Manner { version: to.version, online };
    plan::plan(&from, to, &difference, &intents, manner, first).map_err(|error| match error {
        PlanError::Refused(refusals) => Outcome::Refused(
            refusals
                .iter()
                .map(|refusal| format!("{}: {}", refusal.about, refusal.message))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
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
            text.push_str(&format!("{};\n", action.exact()));
        }
        text.push_str(if together { "COMMIT;\n" } else { "" });
    }
    text
}

async fn execute(plan: &Plan, session: &Session, script: &str) -> Step {
    let refused =
        |sql: &str, error: &tokio_postgres::Error| failed("apply", format!("{}\n{sql}", said(error)), script);
    let run = async |sql: &str| session.client.batch_execute(sql).await.map_err(|error| refused(sql, &error));
    run("SET check_function_bodies = off").await?;
    for transaction in &plan.transactions {
        let together = transaction.mode == TransactionMode::Together;
        if together {
            run("BEGIN").await?;
        }
        for action in &transaction.actions {
            run(action.exact()).await?;
        }
        if together {
            run("COMMIT").await?;
        }
    }
    run("RESET check_function_bodies").await
}

async fn count(session: &Session, census: Option<&str>, script: &str) -> Step<Vec<String>> {
    let Some(query) = census else { return Ok(Vec::new()) };
    let messages =
        session.client.simple_query(query).await.map_err(|error| failed("rows", said(&error), script))?;
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
        let fields =
            if let diff::Change::Alter { fields, .. } = change { fields.join(", ") } else { String::new() };
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
        |db| {
            format!(
                "{} {}{}",
                db.code().code(),
                db.message(),
                db.detail().map(|d| format!(" (detail: \"{d}\")")).unwrap_or_default()
            )
        },
    )
}

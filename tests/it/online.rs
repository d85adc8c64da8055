//! The cases `schema/postgres/*/online_*`: nobody waits while they are carried out, and wherever a run stops, the next plan
//! goes on from there.
//!
//! `work.sql` of a case is what others do meanwhile, one statement in a line; `{n}` is another number each time. `"plan"` in its
//! `meta.json` are arguments of the plan.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use schemadiff::engine::postgres::connect::Session;
use serde_json::Value;

use crate::database::{Database, Tested, ask, program, psql, run, told};

/// The `lock_timeout` that the plan is made with. Nobody else waits longer, either.
const LIMIT: &str = "5s";

/// How many others are at work.
const OTHERS: u32 = 2;

/// The cases whose script can be run again wherever it stopped.
const AGAIN: &[&str] = &["column/online_not_null"];

struct Case {
    name: String,
    directory: PathBuf,
}

impl Case {
    fn all() -> Tested<Vec<Self>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/postgres");
        let mut cases = Vec::new();
        for kind in directories(&root)? {
            for directory in directories(&kind)? {
                let is_online =
                    directory.file_name().is_some_and(|name| name.to_string_lossy().starts_with("online_"));
                if is_online {
                    let name = directory.strip_prefix(&root).unwrap_or(&directory).display().to_string();
                    cases.push(Self { name, directory });
                }
            }
        }
        assert!(cases.len() > 10, "only {} cases", cases.len());
        Ok(cases)
    }

    fn text(&self, file: &str) -> Tested<String> {
        let path = self.directory.join(file);
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    async fn database(&self, server: &str) -> Tested<Database> {
        let database = Database::create(server, &self.text("from.sql")?).await?;
        database.execute(&self.text("rows.sql")?).await?;
        Ok(database)
    }

    /// The transactions of the plan: whether it is one block, and its statements.
    fn plan(&self, database: &Database) -> Tested<Vec<Transaction>> {
        let planned = self.planned(database, &["--format", "json"])?;
        let plan: Value = serde_json::from_str(&planned).map_err(|error| error.to_string())?;
        let transactions = plan["transactions"].as_array().ok_or("no transactions")?;
        let text = |statement: &Value| statement["sql"].as_str().unwrap_or_default().to_owned();
        let read = |transaction: &Value| Transaction {
            together: transaction["mode"] == "together",
            statements: transaction["statements"].as_array().into_iter().flatten().map(text).collect(),
        };
        Ok(transactions.iter().map(read).collect())
    }

    /// The script, with limits.
    fn script(&self, database: &Database) -> Tested<String> {
        let config = tempfile::NamedTempFile::new().map_err(|error| error.to_string())?;
        let limits = format!("lock_timeout: {LIMIT}\nstatement_timeout: 10s\n");
        std::fs::write(config.path(), limits).map_err(|error| error.to_string())?;
        let path = config.path().to_string_lossy();
        self.planned(database, &["--format", "sql", "--config", &path])
    }

    fn planned(&self, database: &Database, more: &[&str]) -> Tested<String> {
        let arguments: Vec<String> = match self.directory.join("meta.json").exists() {
            true => serde_json::from_str::<Value>(&self.text("meta.json")?)
                .and_then(|meta| serde_json::from_value(meta["plan"].clone()))
                .map_err(|error| format!("{}: meta.json: {error}", self.name))?,
            false => Vec::new(),
        };
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        self.run("plan", database, &[&["--no-prove", "--allow", "data-loss"], more, &arguments].concat())
    }

    fn run(&self, command: &str, database: &Database, more: &[&str]) -> Tested<String> {
        let (url, to, scratch) = (database.url(), self.directory.join("to.sql"), database.server());
        let to = to.to_string_lossy();
        let sides = [command, "--from", &url, "--to", &to, "--scratch", &scratch];
        let output = program(&[&sides, more].concat()).output().map_err(|error| error.to_string())?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(format!("{}: {}", self.name, told(&output)))
        }
    }

    /// The schema is the desired one, and the rows are as they should be.
    async fn is_done(&self, database: &Database) -> Tested {
        self.run("check", database, &[])?;
        if self.directory.join("after.sql").exists() {
            database.execute(&self.text("after.sql")?).await?;
        }
        Ok(())
    }
}

struct Transaction {
    together: bool,
    statements: Vec<String>,
}

impl Transaction {
    async fn carry_out(&self, session: &Session) -> Tested {
        let mut statements: Vec<&str> = self.statements.iter().map(String::as_str).collect();
        if self.together {
            statements.insert(0, "BEGIN");
            statements.push("COMMIT");
        }
        for statement in statements {
            run(session, statement).await.map_err(|error| format!("{error}: {statement}"))?;
        }
        Ok(())
    }
}

fn directories(below: &Path) -> Tested<Vec<PathBuf>> {
    let entries = std::fs::read_dir(below).map_err(|error| format!("{}: {error}", below.display()))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    Ok(found)
}

async fn rows(session: &Session) -> Tested<String> {
    let counts = "SELECT sum((xpath('//count/text()',
        query_to_xml(format('SELECT count(*) FROM ONLY %s', oid::regclass), false, true, '')))[1]::text::bigint)
      FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
    ask(session, counts).await
}

/// Others do their work until they are told to stop, or have to wait for too long. How often each of them did it.
async fn work(database: &Database, script: &str, stop: &Arc<AtomicBool>) -> Tested<u32> {
    let mut others = Vec::new();
    for other in 0..OTHERS {
        let session = database.session().await?;
        let (script, stop) = (script.to_owned(), Arc::clone(stop));
        others.push(tokio::spawn(async move {
            run(&session, &format!("SET lock_timeout = '{LIMIT}'")).await?;
            let mut done = 0;
            while !stop.load(Ordering::Relaxed) {
                let number = (done * OTHERS + other).to_string();
                for statement in script.lines().map(|line| line.replace("{n}", &number)) {
                    run(&session, &statement).await.map_err(|error| format!("{error}: {statement}"))?;
                }
                done += 1;
            }
            session.close().await;
            Ok::<u32, String>(done)
        }));
    }
    let mut done = 0;
    for other in others {
        done += other.await.map_err(|error| error.to_string())??;
    }
    Ok(done)
}

/// The script as it is written for others is run as they would run it.
async fn carry_out(url: String, script: String, stop: &AtomicBool) -> Tested {
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let carried_out = tokio::task::spawn_blocking(move || psql(&url, &script)).await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    stop.store(true, Ordering::Relaxed);
    carried_out.map_err(|error| error.to_string())?
}

async fn nobody_waits(case: &Case, server: &str) -> Tested {
    let failed = |error: String| format!("{} on {server}: {error}", case.name);
    let database = case.database(server).await?;
    let plan = case.script(&database)?;
    let count =
        async || rows(&database.session().await?).await?.parse::<u64>().map_err(|error| error.to_string());
    let before = count().await?;
    let stop = Arc::new(AtomicBool::new(false));
    let script = case.text("work.sql")?;
    let (carried_out, done) =
        tokio::join!(carry_out(database.url(), plan, &stop), work(&database, &script, &stop));
    carried_out.map_err(failed)?;
    let done = done.map_err(|error| failed(format!("somebody had to wait: {error}")))?;
    assert!(done > 5, "{} on {server}: others did only {done} rounds", case.name);
    let inserts = script.lines().filter(|line| line.starts_with("INSERT")).count() as u64;
    assert_eq!(count().await?, before + u64::from(done) * inserts, "{} on {server}: rows", case.name);
    case.run("check", &database, &[]).map_err(failed)?;
    database.drop().await
}

async fn nobody_waits_in_any_case(server: &str) -> Tested {
    for case in Case::all()? {
        nobody_waits(&case, server).await?;
    }
    Ok(())
}

/// Stops after each statement, and once in the middle of each that cannot be in a transaction; then plans again.
async fn every_stop_is_repaired(server: &str) -> Tested {
    for case in Case::all()? {
        let mut stop = 0;
        loop {
            let database = case.database(server).await?;
            let plan = case.plan(&database)?;
            if stop > plan.len() {
                database.drop().await?;
                break;
            }
            let failed = |error: String| format!("{} on {server}, stopped after {stop}: {error}", case.name);
            let session = database.session().await?;
            let before = rows(&session).await?;
            for transaction in plan.iter().take(stop) {
                transaction.carry_out(&session).await.map_err(failed)?;
            }
            if let Some(next) = plan.get(stop).filter(|next| !next.together) {
                // A build that is cancelled leaves its index behind.
                run(&session, "SET statement_timeout = '4ms'").await?;
                let _ = next.carry_out(&session).await;
                run(&session, "RESET statement_timeout").await?;
            }
            for transaction in case.plan(&database).map_err(failed)? {
                transaction.carry_out(&session).await.map_err(failed)?;
            }
            assert_eq!(
                rows(&session).await?,
                before,
                "{} on {server}, stopped after {stop}: rows",
                case.name
            );
            session.close().await;
            case.is_done(&database).await.map_err(failed)?;
            database.drop().await?;
            stop += 1;
        }
    }
    Ok(())
}

/// Runs the same script again after each of its transactions: what it says of things that are done already does no harm, and
/// the next plan lands.
async fn again(server: &str, cases: &[Case]) -> Tested {
    for case in cases {
        let is_whole = AGAIN.contains(&case.name.as_str());
        let mut stop = 1;
        loop {
            let database = case.database(server).await?;
            let (plan, script) = (case.plan(&database)?, case.script(&database)?);
            if stop > plan.len() {
                database.drop().await?;
                break;
            }
            let failed = |error: String| format!("{} on {server}, again after {stop}: {error}", case.name);
            let session = database.session().await?;
            let before = rows(&session).await?;
            for transaction in plan.iter().take(stop) {
                transaction.carry_out(&session).await.map_err(failed)?;
            }
            let again = database.psql(&script);
            if is_whole {
                again.map_err(failed)?;
            } else {
                for transaction in case.plan(&database).map_err(failed)? {
                    transaction.carry_out(&session).await.map_err(failed)?;
                }
            }
            assert_eq!(rows(&session).await?, before, "{} on {server}, again after {stop}: rows", case.name);
            session.close().await;
            case.is_done(&database).await.map_err(failed)?;
            database.drop().await?;
            // What must be planned again is planned again after any stop, which `every_stop_is_repaired` shows.
            stop += if is_whole { 1 } else { 4 };
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_on_the_oldest() -> Tested {
    nobody_waits_in_any_case("13").await
}

/// Each case on one of them, and each of them with several cases; with `SCHEMADIFF_ALL_MAJORS` all on all.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_on_those_between() -> Tested {
    let majors = ["14", "15", "16", "17"];
    if std::env::var_os("SCHEMADIFF_ALL_MAJORS").is_some() {
        for major in majors {
            nobody_waits_in_any_case(major).await?;
        }
        return Ok(());
    }
    for (case, major) in Case::all()?.iter().zip(majors.iter().cycle()) {
        nobody_waits(case, major).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_on_the_newest() -> Tested {
    nobody_waits_in_any_case("18").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_stop_is_repaired_on_the_oldest() -> Tested {
    every_stop_is_repaired("13").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_stop_is_repaired_on_the_newest() -> Tested {
    every_stop_is_repaired("18").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_script_again_does_no_harm() -> Tested {
    let all = Case::all()?;
    again("18", &all).await?;
    // The way to NOT NULL is another one there.
    let whole: Vec<Case> = all.into_iter().filter(|case| AGAIN.contains(&case.name.as_str())).collect();
    again("13", &whole).await
}

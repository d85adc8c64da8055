//! The cases `schema/postgres/*/online_*`: nobody waits while they are carried out, and wherever a run stops, the next plan
//! goes on from there.
//!
//! `work.sql` of a case is what others do meanwhile, one statement in a line; `{n}` is another number each time.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use schemadiff::engine::postgres::connect::Session;
use serde_json::Value;

use crate::database::{Database, Tested, ask, program, run, told};

/// As long as anybody may wait for a lock. A slow machine takes seconds for one step of a filling.
const PATIENCE: &str = "10s";

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
        let planned =
            self.run("plan", database, &["--format", "json", "--no-prove", "--allow", "data-loss"])?;
        let plan: Value = serde_json::from_str(&planned).map_err(|error| error.to_string())?;
        let transactions = plan["transactions"].as_array().ok_or("no transactions")?;
        let text = |statement: &Value| statement["sql"].as_str().unwrap_or_default().to_owned();
        let read = |transaction: &Value| Transaction {
            together: transaction["mode"] == "together",
            statements: transaction["statements"].as_array().into_iter().flatten().map(text).collect(),
        };
        Ok(transactions.iter().map(read).collect())
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

/// Others do their work until they are told to stop, or have to wait for too long.
async fn work(database: &Database, script: &str, stop: &AtomicBool) -> Tested<u32> {
    let session = database.session().await?;
    run(&session, &format!("SET lock_timeout = '{PATIENCE}'")).await?;
    let mut done = 0;
    while !stop.load(Ordering::Relaxed) {
        for statement in script.lines() {
            let statement = statement.replace("{n}", &done.to_string());
            run(&session, &statement).await.map_err(|error| format!("{error}: {statement}"))?;
        }
        done += 1;
    }
    session.close().await;
    Ok(done)
}

async fn nobody_waits(server: &str) -> Tested {
    for case in Case::all()? {
        let failed = |error: String| format!("{} on {server}: {error}", case.name);
        let database = case.database(server).await?;
        let plan = case.plan(&database)?;
        let before: u64 = rows(&database.session().await?).await?.parse().map_err(|_| "no number")?;
        let stop = Arc::new(AtomicBool::new(false));
        let script = case.text("work.sql")?;
        let carry_out = async {
            let session = database.session().await?;
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            let mut outcome = run(&session, &format!("SET lock_timeout = '{PATIENCE}'")).await;
            for transaction in &plan {
                if outcome.is_ok() {
                    outcome = transaction.carry_out(&session).await;
                }
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            stop.store(true, Ordering::Relaxed);
            outcome
        };
        let (carried_out, done) = tokio::join!(carry_out, work(&database, &script, &stop));
        carried_out.map_err(failed)?;
        let done = done.map_err(|error| failed(format!("somebody had to wait: {error}")))?;
        assert!(done > 5, "{} on {server}: others did only {done} rounds", case.name);
        let inserts = script.lines().filter(|line| line.starts_with("INSERT")).count() as u64;
        let after: u64 = rows(&database.session().await?).await?.parse().map_err(|_| "no number")?;
        assert_eq!(after, before + u64::from(done) * inserts, "{} on {server}: rows", case.name);
        case.run("check", &database, &[]).map_err(failed)?;
        database.drop().await?;
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

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_on_the_oldest() -> Tested {
    nobody_waits("13").await
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_on_the_newest() -> Tested {
    nobody_waits("18").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_stop_is_repaired_on_the_oldest() -> Tested {
    every_stop_is_repaired("13").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_stop_is_repaired_on_the_newest() -> Tested {
    every_stop_is_repaired("18").await
}

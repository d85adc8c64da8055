//! The plans of `schema/postgres/`, statement by statement on real servers: each lock that is taken on a relation which was
//! there before the plan is declared, with at least that mode, and so is each table that is written anew.
//!
//! Of statements outside of a transaction only the latter is seen: `concurrent` sees to the rest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures_util::future::join_all;
use schemadiff::engine::postgres::connect::Session;
use schemadiff::engine::postgres::lock::Mode;
use serde_json::Value;

use super::observe::rows;
use crate::database::{Database, Tested, ask, program, run};

/// The relations that are used under their own names: all but indexes and the sequences of identity columns.
const RELATIONS: &str = "SELECT coalesce(string_agg(
    c.oid || chr(1) || n.nspname || chr(1) || c.relname || chr(1) || c.relkind::text || chr(1) || coalesce(pg_relation_filenode(c.oid), 0),
    chr(2)), '')
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.oid >= 16384 AND n.nspname !~ '^pg_' AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i' AND c.relkind = 'S')";

const LOCKS: &str = "SELECT coalesce(string_agg(relation || ' ' || mode, ','), '') FROM pg_locks
  WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted";

/// How many plans are carried out at a time.
const WORKERS: usize = 3;

/// A relation by its oid: where it is, what it is called, its kind and its file.
type Relations = BTreeMap<String, Relation>;

#[derive(Clone, PartialEq, Eq)]
struct Relation {
    path: Vec<String>,
    has_rows: bool,
    file: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn plans_declare_what_they_lock() -> Tested {
    let cases = Arc::new(cases()?);
    for server in ["13", "18"] {
        let share = |worker: usize, cases: Arc<Vec<PathBuf>>| async move {
            let mut outcomes = Vec::new();
            for case in cases.iter().skip(worker).step_by(WORKERS) {
                outcomes.push(carry_out(server, case).await);
            }
            outcomes
        };
        let workers = (0..WORKERS).map(|worker| tokio::spawn(share(worker, Arc::clone(&cases))));
        let outcomes = join_all(workers.collect::<Vec<_>>()).await.into_iter().flatten().flatten();
        let outcomes: Vec<Option<Vec<String>>> = outcomes.collect();
        let done = outcomes.iter().flatten().count();
        assert!(done > 200, "only {done} of {} plans were carried out on PostgreSQL {server}", cases.len());
        let missing: Vec<String> = outcomes.into_iter().flatten().flatten().collect();
        assert!(missing.is_empty(), "not declared on PostgreSQL {server}:\n{}", missing.join("\n"));
    }
    Ok(())
}

fn cases() -> Tested<Vec<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/postgres");
    let below = |directory: &Path| -> Tested<Vec<PathBuf>> {
        let entries = std::fs::read_dir(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
        let mut found: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        found.retain(|path| path.is_dir());
        found.sort();
        Ok(found)
    };
    let kinds = below(&root)?;
    kinds.iter().map(|kind| below(kind)).collect::<Tested<Vec<_>>>().map(|cases| cases.concat())
}

/// What was not declared; `None` if there is no plan: the case is not for this server, or refused.
async fn carry_out(server: &str, case: &Path) -> Option<Vec<String>> {
    let from = std::fs::read_to_string(case.join("from.sql")).ok()?;
    let rows = std::fs::read_to_string(case.join("rows.sql")).unwrap_or_default();
    let database = Database::create(server, "").await.ok()?;
    let outcome = match database.psql(&format!("{from};\n{rows}")) {
        Ok(()) => follow(&database, &case.join("to.sql")).await,
        Err(_) => None,
    };
    let dropped = database.drop().await;
    let missing = outcome?;
    dropped.ok()?;
    Some(missing.into_iter().map(|missing| format!("{}: {missing}", case.display())).collect())
}

async fn follow(database: &Database, to: &Path) -> Option<Vec<String>> {
    let plan = plan(database, to)?;
    let session = database.session().await.ok()?;
    let mut missing = Vec::new();
    let followed = walk(&session, &plan, &mut missing).await;
    session.close().await;
    missing.extend(followed.err());
    Some(missing)
}

fn plan(database: &Database, to: &Path) -> Option<Value> {
    let (url, scratch, to) = (database.url(), database.server(), to.to_string_lossy().into_owned());
    let mut words = vec!["plan", "--from", &url, "--to", &to, "--scratch", &scratch, "--format", "json", "--no-prove"];
    words.extend(["--allow-do", "--allow", "data-loss"]);
    let output = program(&words).output().ok()?;
    output.status.success().then(|| serde_json::from_slice(&output.stdout).ok()).flatten()
}

async fn walk(session: &Session, plan: &Value, missing: &mut Vec<String>) -> Tested {
    run(session, "SET check_function_bodies = off").await?;
    let start = relations(session).await?;
    for transaction in plan["transactions"].as_array().into_iter().flatten() {
        let together = transaction["mode"] == "together";
        if together {
            run(session, "BEGIN").await?;
        }
        for statement in transaction["statements"].as_array().into_iter().flatten() {
            let sql = statement["sql"].as_str().unwrap_or_default();
            let (before, held) = (relations(session).await?, locks(session).await?);
            run(session, sql).await.map_err(|error| format!("{sql}: {error}"))?;
            let taken = if together { locks(session).await? } else { BTreeMap::new() };
            let after = relations(session).await?;
            for (oid, relation) in &start {
                let names = [Some(relation), before.get(oid), after.get(oid)];
                let declared = declared(statement, &names.into_iter().flatten().collect::<Vec<_>>());
                let mode = taken.get(oid).copied().filter(|mode| held.get(oid) < Some(mode));
                if let Some(mode) = mode.filter(|mode| *mode > Mode::RowShare && declared.0 < Some(*mode)) {
                    missing.push(format!("{sql}\n    {:?}: {mode}, declared {:?}", relation.path, declared.0));
                }
                let file = |relations: &Relations| relations.get(oid).map(|relation| relation.file.clone());
                let rewritten = relation.has_rows && after.contains_key(oid) && file(&before) != file(&after);
                if rewritten && declared.1 != "rewrite" {
                    missing.push(format!("{sql}\n    {:?}: rewritten, declared {:?}", relation.path, declared.1));
                }
            }
        }
        if together {
            run(session, "COMMIT").await?;
        }
    }
    Ok(())
}

/// The lock that the statement says it takes on the relation, under one of the names it has had, and what it does then.
fn declared<'a>(statement: &'a Value, names: &[&Relation]) -> (Option<Mode>, &'a str) {
    let locks = statement["locks"].as_array().into_iter().flatten();
    let mut of_relation =
        locks.filter(|lock| names.iter().any(|name| lock["relation"]["path"] == Value::from(name.path.clone())));
    let Some(lock) = of_relation.next() else { return (None, "") };
    let mode = Mode::ALL.into_iter().find(|mode| lock["mode"] == mode.to_string());
    (mode, lock["work"].as_str().unwrap_or_default())
}

async fn relations(session: &Session) -> Tested<Relations> {
    let text = ask(session, RELATIONS).await?;
    let read = |line: &str| {
        let parts: Vec<&str> = line.split('\u{1}').collect();
        let [oid, schema, name, kind, file] = parts.as_slice() else { return None };
        let path = vec![(*schema).to_owned(), (*name).to_owned()];
        let relation = Relation { path, has_rows: ["r", "m"].contains(kind), file: (*file).to_owned() };
        Some(((*oid).to_owned(), relation))
    };
    Ok(text.split('\u{2}').filter_map(read).collect())
}

async fn locks(session: &Session) -> Tested<BTreeMap<String, Mode>> {
    let mut strongest = BTreeMap::new();
    for lock in rows(&ask(session, LOCKS).await?) {
        if let [oid, mode] = lock.as_slice()
            && let Some(mode) = Mode::from_catalog(mode)
        {
            let known = strongest.entry(oid.clone()).or_insert(mode);
            *known = mode.max(*known);
        }
    }
    Ok(strongest)
}

//! The lock table of `src/engine/postgres/lock.rs` is what real servers do: each statement that a plan can hold runs in a
//! transaction, in which `pg_locks`, the files and the counts of rows read tell what it does to which relation.

mod concurrent;
mod observe;
mod statements;

use schemadiff::engine::postgres::lock::{Operation, Work};
use schemadiff::engine::postgres::version::Version;

use crate::database::{Database, Tested, run};
use observe::{Seen, observe};

const SCHEMA: &str = include_str!("locks/schema.sql");

/// One statement and what it does to relations that are there.
struct Case {
    /// The first major version that has it.
    since: u16,
    sql: &'static str,
    touches: &'static [(&'static str, Operation)],
}

#[tokio::test(flavor = "multi_thread")]
async fn locks_are_what_servers_take() -> Tested {
    let mut wrong = Vec::new();
    for server in ["13", "14", "15", "16", "17", "18"] {
        let database = Database::create(server, SCHEMA).await?;
        let session = database.session().await?;
        let major = session.version.major();
        for case in statements::CASES.iter().filter(|case| case.since <= major) {
            run(&session, "BEGIN").await?;
            let differs = match observe(&session, case.sql).await {
                Ok(seen) => compare(case, &seen, session.version),
                Err(error) => vec![error],
            };
            run(&session, "ROLLBACK").await?;
            wrong.extend(
                differs
                    .into_iter()
                    .map(|differs| format!("PostgreSQL {server}: {}\n    {differs}", case.sql)),
            );
        }
        session.close().await;
        database.drop().await?;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

fn compare(case: &Case, seen: &Seen, version: Version) -> Vec<String> {
    let mut wrong = Vec::new();
    for (relation, operation) in case.touches {
        let cost = operation.cost(version);
        let mode = seen.modes.get(*relation).copied();
        if mode != Some(cost.mode) {
            wrong.push(format!("{relation} {operation:?}: expected {:?}, seen {mode:?}", cost.mode));
        }
        if !seen.has_rows(relation) {
            continue;
        }
        let rewritten = seen.rewritten.contains(*relation);
        if rewritten != (cost.work == Work::Rewrite) {
            wrong.push(format!("{relation} {operation:?}: expected {:?}, rewritten: {rewritten}", cost.work));
        }
        // Whether rows that are referred to are found by the index is up to the planner.
        let is_looked_up = matches!(operation, Operation::AddReferenced | Operation::ValidateReferenced);
        let read = seen.read.contains(*relation);
        if !is_looked_up && read != (cost.work != Work::Brief) {
            wrong.push(format!("{relation} {operation:?}: expected {:?}, rows read: {read}", cost.work));
        }
    }
    let declared = |relation: &&String| case.touches.iter().any(|(known, _)| known == relation);
    for relation in seen.modes.keys().filter(|relation| !declared(relation) && seen.tells(relation)) {
        wrong.push(format!("{relation}: {:?}, not expected", seen.modes.get(relation)));
    }
    wrong
}

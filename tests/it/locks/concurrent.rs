//! Statements that run outside of a transaction: seen by another session while they wait for a transaction that is open.

use schemadiff::engine::postgres::connect::Session;
use schemadiff::engine::postgres::lock::Operation::{self, *};

use super::observe::{modes, rows};
use crate::database::{Database, Tested, ask, run};

struct Case {
    since: u16,
    sql: &'static str,
    /// What the other one has locked.
    held: &'static str,
    touches: &'static [(&'static str, Operation)],
}

const CASES: &[Case] = &[
    Case {
        since: 13,
        sql: "CREATE INDEX CONCURRENTLY z ON t (a)",
        held: "t IN ROW EXCLUSIVE MODE",
        touches: &[("t", CreateIndexConcurrently)],
    },
    Case {
        since: 13,
        sql: "DROP INDEX CONCURRENTLY t_c",
        held: "t IN ACCESS SHARE MODE",
        touches: &[("t", DropIndexConcurrently)],
    },
    // It waits for those that use the whole, and then for those that use the part.
    Case {
        since: 14,
        sql: "ALTER TABLE bare DETACH PARTITION bare_one CONCURRENTLY",
        held: "bare_one IN ACCESS SHARE MODE",
        touches: &[("bare", DetachConcurrently), ("bare_one", DetachChildConcurrently)],
    },
];

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_statements_lock_as_declared() -> Tested {
    for server in ["13", "14", "15", "16", "17", "18"] {
        let database = Database::create(server, super::SCHEMA).await?;
        let (session, other) = (database.session().await?, database.session().await?);
        for case in CASES.iter().filter(|case| case.since <= session.version.major()) {
            run(&other, &format!("BEGIN; LOCK TABLE ONLY {}", case.held)).await?;
            let pid = ask(&session, "SELECT pg_backend_pid()").await?;
            let (done, locks) = tokio::join!(run(&session, case.sql), async {
                let locks = waiting(&other, &pid).await;
                run(&other, "COMMIT").await.and(locks)
            });
            let (locks, ()) = (locks?, done?);
            let relations =
                ask(&other, "SELECT string_agg(oid || ' ' || relname, ',') FROM pg_class").await?;
            let seen = modes(&locks, &rows(&relations));
            for (relation, operation) in case.touches {
                let expected = operation.cost(session.version).mode;
                assert_eq!(
                    seen.get(*relation),
                    Some(&expected),
                    "PostgreSQL {server}: {}: {relation}",
                    case.sql
                );
            }
        }
        session.close().await;
        other.close().await;
        database.drop().await?;
    }
    Ok(())
}

/// The locks that the other session has or wants, once it waits for one.
async fn waiting(session: &Session, pid: &str) -> Tested<String> {
    for _ in 0..200 {
        let waits = format!("SELECT count(*) FROM pg_locks WHERE pid = {pid} AND NOT granted");
        if ask(session, &waits).await? != "0" {
            let locks = "SELECT coalesce(string_agg(relation || ' ' || mode, ','), '') FROM pg_locks WHERE locktype = 'relation'";
            return ask(session, &format!("{locks} AND pid = {pid}")).await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Err(format!("{pid} does not wait"))
}

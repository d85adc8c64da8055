//! A run that is killed at any moment has changed nothing in the live database, and the next one tidies the scratch server.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::database::{Database, Tested, ask, open, program, tables, told};

const KILLS: u32 = 15;

/// Alone on its server: it counts the scratch databases there.
const SERVER: &str = "16";

const LEFTOVERS: &str =
    "SELECT pg_catalog.count(*) FROM pg_catalog.pg_database WHERE datname LIKE 'schemadiff\\_scratch\\_%'";

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_run_leaves_no_trace() -> Tested {
    let database = Database::create(SERVER, &tables(60)).await?;
    let before = database.read().await?.to_snapshot().map_err(|error| error.to_string())?;
    let wanted = std::env::temp_dir().join(format!("{}.sql", database.name));
    std::fs::write(&wanted, tables(80)).map_err(|error| error.to_string())?;
    let (url, server) = (database.url(), database.server());
    let words =
        ["plan", "--from", &url, "--to", &wanted.to_string_lossy(), "--scratch", &server, "--format", "sql"];

    let started = Instant::now();
    let whole = program(&words).output().map_err(|error| error.to_string())?;
    assert!(whole.status.success(), "{}", told(&whole));
    let full = started.elapsed();

    let mut most_left = 0;
    for number in 1..=KILLS {
        // Spread over the whole run, and never twice the same moment.
        kill_after(program(&words), full * number / (KILLS + 1))?;
        let left = number_of(&server, LEFTOVERS).await?;
        most_left = most_left.max(left);
    }
    gone(&server, &database.name).await?;
    let after = database.read().await?.to_snapshot().map_err(|error| error.to_string())?;
    assert!(before == after, "the live database is another than before");
    let prepared =
        ask(&database.session().await?, "SELECT pg_catalog.count(*) FROM pg_catalog.pg_prepared_xacts")
            .await?;
    assert_eq!(prepared, "0");

    let next = program(&words).output().map_err(|error| error.to_string())?;
    assert!(next.status.success(), "{}", told(&next));
    assert!(most_left > 0, "no kill met a scratch database: the test tests nothing");
    assert_eq!(number_of(&server, LEFTOVERS).await?, 0, "scratch databases that the next run left behind");
    std::fs::remove_file(&wanted).map_err(|error| error.to_string())?;
    database.drop().await
}

fn kill_after(mut command: Command, moment: Duration) -> Tested {
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut child: Child = child.map_err(|error| error.to_string())?;
    std::thread::sleep(moment);
    child.kill().and_then(|()| child.wait()).map(drop).map_err(|error| error.to_string())
}

/// Waits until the server has noticed that nobody is there any more.
async fn gone(server: &str, live: &str) -> Tested {
    let query = format!(
        "SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity
         WHERE (datname = '{live}' OR datname LIKE 'schemadiff\\_scratch\\_%') AND pid <> pg_catalog.pg_backend_pid()"
    );
    for _ in 0..100 {
        if number_of(server, &query).await? == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("sessions of killed runs are still there after ten seconds".to_owned())
}

async fn number_of(server: &str, query: &str) -> Tested<usize> {
    let session = open(server).await?;
    let count = ask(&session, query).await?;
    session.close().await;
    count.parse().map_err(|_| format!("{count} is no number"))
}

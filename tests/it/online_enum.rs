//! Columns get to a new enum while others read and write their table.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::database::{Database, Tested, ask, program, run, told};

const FROM: &str = "CREATE TYPE state AS ENUM ('new', 'open', 'done', 'gone');
CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, s state NOT NULL DEFAULT 'new', all_s state[], was text,
  CHECK (s <> 'done' OR id > 0));
CREATE INDEX t_s ON t (s, id);
CREATE INDEX t_open ON t (id) WHERE s = 'open';
CREATE VIEW open AS SELECT id FROM t WHERE s = 'open';";

/// Others write all the time, with a limit on how long they wait for a lock.
async fn writer(database: &Database, stop: &AtomicBool) -> Tested<u32> {
    let session = database.session().await?;
    run(&session, "SET lock_timeout = '3s'").await?;
    let mut written = 0;
    while !stop.load(Ordering::Relaxed) {
        let values = ["new", "open", "done"];
        let value = values[written as usize % values.len()];
        run(
            &session,
            &format!(
                "INSERT INTO t (s, all_s, was) VALUES ('{value}', '{{{value},open}}', '{value}');
                 UPDATE t SET s = 'open', was = 'open' WHERE id = {}",
                written * 7 % 30_000 + 1
            ),
        )
        .await?;
        written += 1;
    }
    session.close().await;
    Ok(written)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_in_use_gets_its_new_values() -> Tested {
    for server in ["13", "18"] {
        let database = Database::create(server, FROM).await?;
        database
            .execute(
                "INSERT INTO t (s, all_s, was) SELECT v::state, ARRAY[v, 'gone']::state[], v FROM (
                   SELECT (ARRAY['new', 'open', 'done', 'gone'])[1 + n % 4] AS v FROM generate_series(1, 30000) AS n) AS v",
            )
            .await?;
        let wanted = FROM.replace("'new', 'open', 'done', 'gone'", "'open', 'new', 'done'");
        let path = std::env::temp_dir().join(format!("{}.sql", database.name));
        std::fs::write(&path, &wanted).map_err(|error| error.to_string())?;
        let script = std::env::temp_dir().join(format!("{}_plan.sql", database.name));
        let (url, scratch) = (database.url(), database.server());
        let (path, script) = (path.to_string_lossy().into_owned(), script.to_string_lossy().into_owned());
        let sides = ["--from", &url, "--to", &path, "--scratch", &scratch];
        let map = ["--enum-strategy", "column", "--map-enum", "public.state: gone=>done"];
        let words = [&["plan", "--format", "sql", "--out", &script], &sides[..], &map[..]].concat();
        let planned = program(&words).output().map_err(|error| error.to_string())?;
        assert!(planned.status.success(), "{}", told(&planned));

        let stop = Arc::new(AtomicBool::new(false));
        let psql = crate::servers::clients()?.join("psql");
        let applied = {
            let (stop, url, script) = (Arc::clone(&stop), url.clone(), script.clone());
            tokio::task::spawn_blocking(move || {
                std::thread::sleep(std::time::Duration::from_millis(300));
                let words = ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", &script, "-d", &url];
                let output = Command::new(psql).args(words).output();
                stop.store(true, Ordering::Relaxed);
                output
            })
        };
        let written = writer(&database, &stop).await;
        let applied = applied.await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        assert!(applied.status.success(), "PostgreSQL {server}: {}", told(&applied));
        let written =
            written.map_err(|error| format!("PostgreSQL {server}: a writer had to wait: {error}"))?;
        assert!(written > 50, "PostgreSQL {server}: only {written} writes");

        let session = database.session().await?;
        let rows = ask(&session, "SELECT count(*)::text FROM t").await?;
        assert_eq!(rows, (30_000 + written).to_string(), "PostgreSQL {server}: rows");
        let wrong = "SELECT count(*)::text FROM t WHERE s::text <> replace(was, 'gone', 'done')
            OR all_s::text LIKE '%gone%' OR s IS NULL";
        assert_eq!(ask(&session, wrong).await?, "0", "PostgreSQL {server}: values");
        session.close().await;
        let check = [&["check"], &sides[..]].concat();
        let checked = program(&check).output().map_err(|error| error.to_string())?;
        assert!(checked.status.success(), "PostgreSQL {server}: {}", told(&checked));
        for file in [path, script] {
            std::fs::remove_file(file).map_err(|error| error.to_string())?;
        }
        database.drop().await?;
    }
    Ok(())
}

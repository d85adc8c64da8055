//! A `DETACH PARTITION … CONCURRENTLY` that was stopped half-way: the next plan ends it, whatever is desired.

use crate::database::{Database, Tested, ask, program, run, told};

const WHOLE: &str = "CREATE TABLE other (id int PRIMARY KEY);
CREATE TABLE whole (id int NOT NULL PRIMARY KEY, other int REFERENCES other, note text CHECK (note <> '')) PARTITION BY RANGE (id);
CREATE INDEX whole_note ON whole (note);
CREATE TABLE first PARTITION OF whole FOR VALUES FROM (1) TO (10);";
const PART: &str = "CREATE TABLE part PARTITION OF whole FOR VALUES FROM (10) TO (20);";
const ALONE: &str = "CREATE TABLE part (id int NOT NULL, other int, note text, CONSTRAINT whole_note_check CHECK (note <> ''),
  PRIMARY KEY (id), CONSTRAINT whole_other_fkey FOREIGN KEY (other) REFERENCES other);
CREATE INDEX part_note_idx ON part (note);";
const ROWS: &str =
    "INSERT INTO other VALUES (1); INSERT INTO whole VALUES (1, 1, 'a'), (11, 1, 'b'), (12, NULL, 'c');";

/// A database in which the partition waits for its detachment to be ended.
async fn stopped(server: &str) -> Tested<Database> {
    let database = Database::create(server, &format!("{WHOLE} {PART} {ROWS}")).await?;
    let (reader, session) = (database.session().await?, database.session().await?);
    run(&reader, "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM whole").await?;
    run(&session, "SET statement_timeout = '500ms'").await?;
    let outcome = run(&session, "ALTER TABLE whole DETACH PARTITION part CONCURRENTLY").await;
    assert!(outcome.as_ref().is_err_and(|error| error.contains("canceling")), "{outcome:?}");
    run(&reader, "ROLLBACK").await?;
    let pending = ask(&session, "SELECT count(*) FROM pg_inherits WHERE inhdetachpending").await?;
    assert_eq!(pending, "1", "it is not stopped half-way");
    reader.close().await;
    session.close().await;
    Ok(database)
}

/// Plans, carries the plan out, and finds nothing more to do. The plan.
fn carried_out(database: &Database, wanted: &str, more: &[&str]) -> Tested<String> {
    let path = std::env::temp_dir().join(format!("{}.sql", database.name));
    std::fs::write(&path, wanted).map_err(|error| error.to_string())?;
    let (url, scratch, to) = (database.url(), database.server(), path.to_string_lossy().into_owned());
    let ask = |command: &str, more: &[&str]| {
        let words = [&[command, "--from", &url, "--to", &to, "--scratch", &scratch], more].concat();
        let output = program(&words).output().map_err(|error| error.to_string())?;
        let script = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() { Ok(script) } else { Err(told(&output)) }
    };
    let script = ask("plan", &[&["--format", "sql", "--allow", "data-loss"], more].concat())?;
    database.psql(&script).map_err(|error| format!("{error}\n{script}"))?;
    ask("check", &[])?;
    std::fs::remove_file(&path).map_err(|error| error.to_string())?;
    Ok(script)
}

async fn ended(server: &str, wanted: &str, more: &[&str], rows: &str) -> Tested<String> {
    let database = stopped(server).await?;
    let script = carried_out(&database, wanted, more)
        .map_err(|error| format!("PostgreSQL {server}, {more:?}: {error}\nfor\n{wanted}"))?;
    let session = database.session().await?;
    assert_eq!(ask(&session, "SELECT count(*) FROM whole").await?, rows, "PostgreSQL {server}: {script}");
    session.close().await;
    database.drop().await?;
    Ok(script)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_stopped_is_ended() -> Tested {
    for server in ["14", "18"] {
        for more in [&[][..], &["--no-online"]] {
            let alone = ended(server, &format!("{WHOLE} {ALONE}"), more, "1").await?;
            assert!(alone.contains("DETACH PARTITION public.part FINALIZE"), "{alone}");
            assert!(!alone.contains("ATTACH PARTITION public.part FOR"), "{alone}");
            let attached = ended(server, &format!("{WHOLE} {PART}"), more, "3").await?;
            assert!(attached.contains("DETACH PARTITION public.part FINALIZE"), "{attached}");
            assert!(attached.contains("ATTACH PARTITION public.part FOR"), "{attached}");
            ended(server, WHOLE, more, "1").await?;
        }
    }
    Ok(())
}

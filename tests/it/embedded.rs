//! The embedded server lacks much of what a real one has: what stands in for it, and what is said where nothing can.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use crate::database::{Database, Tested, program, told};

/// Written as `pg_dump` does.
const DUMP: &str = r#"
CREATE SCHEMA extra;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA extra;
COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';
CREATE EXTENSION IF NOT EXISTS pg_stat_statements WITH SCHEMA extra;
CREATE TABLE public.t (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    secret bytea DEFAULT extra.gen_random_bytes(16),
    name text COLLATE pg_catalog."de-x-icu"
);
CREATE INDEX i ON public.t (extra.digest(name, 'sha256'));
CREATE VIEW public.slow AS SELECT query FROM extra.pg_stat_statements;
"#;

/// An own extension's function may not be taken for one of the extension's.
const MORE: &str = "
CREATE FUNCTION extra.digest(integer) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
ALTER TABLE public.t ADD COLUMN note text COLLATE \"sv-x-icu\";
ALTER TABLE public.t ADD COLUMN hash text DEFAULT extra.crypt('a', extra.gen_salt('md5'));
";

struct Schema(PathBuf);

impl Schema {
    fn write(name: &str, text: &str) -> Tested<Self> {
        let path = std::env::temp_dir().join(format!("it_{}_{name}.sql", std::process::id()));
        std::fs::write(&path, text).map_err(|error| error.to_string())?;
        Ok(Self(path))
    }

    fn path(&self) -> String {
        self.0.to_string_lossy().into_owned()
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        let _gone = std::fs::remove_file(&self.0);
    }
}

/// Exit code, standard output, standard error.
fn plan(from: &str, to: &str) -> Tested<(Option<i32>, String, String)> {
    let words = ["plan", "--from", from, "--to", to, "--scratch", "embedded", "--format", "sql"];
    let output = program(&[&words[..], &["--allow", "data-loss"]].concat())
        .output()
        .map_err(|error| error.to_string())?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((output.status.code(), text(&output.stdout), text(&output.stderr)))
}

fn planned(from: &str, to: &str) -> Tested<String> {
    let (code, stdout, stderr) = plan(from, to)?;
    assert_eq!(code, Some(0), "{stderr}");
    Ok(stdout)
}

fn refused(to: &str, said: &[&str]) -> Tested {
    let (code, stdout, stderr) = plan("empty", to)?;
    assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
    for part in said {
        assert!(stderr.contains(part), "`{part}` is not in:\n{stderr}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn stand_ins_are_like_what_they_stand_for() -> Tested {
    let live = Database::create("17", DUMP).await?;
    let dump = Schema::write("dump", DUMP)?;
    assert_eq!(planned(&live.url(), &dump.path())?, "", "the file against its own database");

    let more = Schema::write("more", &format!("{DUMP}{MORE}"))?;
    let script = planned(&live.url(), &more.path())?;
    // The first line tells where it starts.
    let statements = |script: &str| script.split_once('\n').map(|(_, rest)| rest.to_owned());
    let other = planned(&dump.path(), &more.path())?;
    assert_eq!(statements(&script), statements(&other), "from the database and from the file");
    live.psql(&script)?;
    assert_eq!(planned(&live.url(), &more.path())?, "", "after the plan was applied");

    let whole = Database::create("17", "").await?;
    whole.psql(&planned("empty", &more.path())?)?;
    assert_eq!(planned(&live.url(), &whole.url())?, "", "built from nothing");
    let script = planned(&whole.url(), "empty")?;
    assert!(script.contains("DROP EXTENSION"), "{script}");
    whole.drop().await?;
    live.drop().await
}

/// `old_snapshot` is one of the extensions that nothing is known of beforehand.
#[tokio::test(flavor = "multi_thread")]
async fn a_live_database_tells_the_signatures() -> Tested {
    let text = "CREATE SCHEMA s; CREATE EXTENSION old_snapshot SCHEMA s;
                CREATE VIEW v AS SELECT array_offset FROM s.pg_old_snapshot_time_mapping();";
    let live = Database::create("15", text).await?;
    let file = Schema::write("told", &format!("{text} CREATE TABLE t (a integer);"))?;
    let script = planned(&live.url(), &file.path())?;
    assert!(script.contains("CREATE TABLE public.t") && !script.contains("VIEW"), "{script}");
    refused(&file.path(), &["\"old_snapshot\"", "`--scratch postgres://…`"])?;
    live.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nothing_can_stand_in_for_is_an_error_that_names_the_remedy() -> Tested {
    let cases = [
        ("CREATE EXTENSION postgis;", "\"postgis\""),
        ("CREATE COLLATION c (provider = icu, locale = 'de-u-kn');", "ICU"),
        ("CREATE COLLATION c FROM \"de-x-icu\";", "de-x-icu"),
        ("CREATE TABLE t (a text COLLATE \"de_DEE\");", "de_DEE"),
    ];
    for (number, (text, name)) in cases.into_iter().enumerate() {
        let file = Schema::write(&format!("lack_{number}"), text)?;
        refused(&file.path(), &[name, "--scratch local", "--scratch postgres://…"])?;
    }
    // A name that the live database lacks is a mistake there, too, however it looks.
    let live = Database::create("17", "").await?;
    let file = Schema::write("typo", "CREATE TABLE t (a text COLLATE \"xy-ZZ-x-icu\");")?;
    let (code, _, stderr) = plan(&live.url(), &file.path())?;
    assert_eq!(code, Some(1), "{stderr}");
    live.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_that_the_schema_names_are_created() -> Tested {
    let text = "CREATE TABLE t (a integer); ALTER TABLE t OWNER TO it_embedded_owner;
                GRANT SELECT ON t TO it_embedded_reader; CREATE POLICY p ON t TO it_embedded_reader USING (true);";
    let file = Schema::write("roles", text)?;
    let script = planned("empty", &file.path())?;
    assert!(script.contains("TO it_embedded_reader"), "{script}");
    Ok(())
}

/// Whatever way a run ends: what it cannot remove itself, the next one does.
#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_run_leaves_nothing_for_long() -> Tested {
    let told_io = |error: std::io::Error| error.to_string();
    let (from, to) = (Schema::write("stop_from", DUMP)?, Schema::write("stop_to", &format!("{DUMP}{MORE}"))?);
    let base = std::env::temp_dir().join(format!("it_{}_stop", std::process::id()));
    std::fs::create_dir_all(&base).map_err(told_io)?;
    let (from, to) = (from.path(), to.path());
    let words = ["plan", "--from", &from, "--to", &to, "--scratch", "embedded", "--format", "sql"];
    let run = || {
        let mut command = program(&words);
        command.env("TMPDIR", &base).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let left = || -> Tested<Vec<PathBuf>> {
        let entries = std::fs::read_dir(&base).map_err(told_io)?;
        Ok(entries.flatten().map(|entry| entry.path()).collect())
    };
    let started = Instant::now();
    assert!(run().status().map_err(told_io)?.success());
    assert_eq!(left()?, Vec::<PathBuf>::new(), "after a whole run");
    let full = started.elapsed();
    let mut most_left = 0;
    for number in 1..=3 {
        for signal in ["-INT", "-TERM", "-KILL"] {
            let mut child = run().spawn().map_err(told_io)?;
            std::thread::sleep(full * number / 4);
            let sent = Command::new("kill").args([signal, &child.id().to_string()]).status();
            sent.and_then(|_| child.wait()).map_err(told_io)?;
            let found = left()?;
            match signal {
                "-KILL" => most_left = most_left.max(found.len()),
                _ => assert_eq!(found, Vec::<PathBuf>::new(), "after {signal}"),
            }
            for path in found {
                // A young one could be about to be locked.
                let old = SystemTime::now() - Duration::from_secs(60);
                let directory = std::fs::File::open(&path).map_err(told_io)?;
                directory.set_modified(old).map_err(told_io)?;
            }
            if signal == "-KILL" {
                assert!(run().status().map_err(told_io)?.success());
                assert_eq!(left()?, Vec::<PathBuf>::new(), "after the run after a kill");
            }
        }
    }
    assert!(most_left > 0, "no kill met a scratch: the test tests nothing");
    std::fs::remove_dir_all(&base).map_err(told_io)
}

/// `auto` comes to the embedded server where there is no other, and it says nothing of its own.
#[tokio::test(flavor = "multi_thread")]
async fn no_postgresql_is_needed() -> Tested {
    let file = Schema::write("alone", "CREATE TABLE t (a integer);")?;
    let path = file.path();
    let mut command = program(&["plan", "--from", "empty", "--to", &path]);
    let output = command.env("PATH", "/nowhere").output().map_err(|error| error.to_string())?;
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", told(&output));
    assert!(shown.contains("proved on embedded PostgreSQL 17"), "{}", told(&output));
    assert!(output.stderr.is_empty(), "{}", told(&output));
    Ok(())
}

//! PostgreSQL's own regression schema: the widest catalog there is. Its SQL is no part of the project; where it is not beside the
//! checkout, in `../shared/pg_regress/MAJOR`, nothing can be read and the test says so.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::database::{Database, Tested, program, told};
use crate::servers;

/// What no kind reads of it, by how the names begin.
const NAMED: &str = "privileges on table column pg_catalog.";

/// The files in the order in which they are run.
fn files(major: &str) -> Option<Vec<PathBuf>> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/pg_regress").join(major);
    let entries = std::fs::read_dir(place).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "sql")).collect();
    let is_setup = |path: &PathBuf| path.file_stem().is_some_and(|name| name == "test_setup");
    files.sort_by_key(|path| (!is_setup(path), path.clone()));
    Some(files)
}

/// Many of the statements are meant to fail, and some need the library of the regression suite.
fn run(file: &Path, url: &str) -> Tested {
    let mut psql = Command::new(servers::clients()?.join("psql"));
    psql.args(["-X", "-q", "-d", url, "-f"]).arg(file).env("PGOPTIONS", "-c statement_timeout=60s");
    let done = psql.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    done.map(drop).map_err(|error| error.to_string())
}

fn schemadiff(words: &[&str]) -> Tested<(String, String)> {
    let output = program(words).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(told(&output));
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((text(&output.stdout), text(&output.stderr)))
}

async fn is_read_and_written(major: &str) -> Tested {
    let Some(files) = files(major) else {
        eprintln!("not run: there is no regression SQL of PostgreSQL {major}");
        return Ok(());
    };
    let database = Database::create(major, "").await?;
    for file in &files {
        run(file, &database.url())?;
    }
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let written = place.path().join("all.sql").display().to_string();
    let (url, scratch) = (database.url(), database.server());

    let (_, notes) = schemadiff(&["inspect", &url, "--out", &written])?;
    let named = notes.lines().filter_map(|line| line.strip_prefix(" = ")).flat_map(|line| line.split(", "));
    assert_eq!(
        named.filter(|name| !name.starts_with(NAMED)).collect::<Vec<_>>(),
        Vec::<&str>::new(),
        "{notes}"
    );

    let plan = |words: [&str; 2], more: &[&str]| {
        schemadiff(&[&["plan", "--from", words[0], "--to", words[1], "--scratch", &scratch], more].concat())
    };
    let (same, _) = plan([&url, &written], &[])?;
    assert!(same.starts_with("no changes"), "{same}");
    let (made, _) = plan(["empty", &url], &[])?;
    assert!(made.contains("proved on"), "{}", made.lines().last().unwrap_or_default());
    let (gone, _) = plan([&url, "empty"], &["--allow", "data-loss"])?;
    assert!(gone.contains("proved on"), "{}", gone.lines().last().unwrap_or_default());
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_of_15_is_read_and_written() -> Tested {
    is_read_and_written("15").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_of_18_is_read_and_written() -> Tested {
    is_read_and_written("18").await
}

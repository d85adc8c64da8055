//! Versions of extensions: when they count, and what is said where they cannot be reached.

use crate::database::{Database, Tested, program, told};

/// The exit code of the plan to `to`, and what it says.
fn plan(database: &Database, to: &str) -> Tested<(Option<i32>, String)> {
    let (url, scratch) = (database.url(), database.server());
    let words = ["plan", "--from", &url, "--to", to, "--scratch", &scratch];
    let output = program(&words).output().map_err(|error| error.to_string())?;
    Ok((output.status.code(), told(&output)))
}

fn plan_to_file(database: &Database, wanted: &str) -> Tested<(Option<i32>, String)> {
    let path = std::env::temp_dir().join(format!("{}.sql", database.name));
    std::fs::write(&path, wanted).map_err(|error| error.to_string())?;
    let planned = plan(database, &path.to_string_lossy());
    std::fs::remove_file(&path).map_err(|error| error.to_string())?;
    planned
}

const UPDATE: &str = "ALTER EXTENSION hstore UPDATE TO '1.5'";

#[tokio::test(flavor = "multi_thread")]
async fn versions_of_two_databases_are_compared() -> Tested {
    let old = Database::create("18", "CREATE EXTENSION hstore VERSION '1.4'").await?;
    let new = Database::create("18", "CREATE EXTENSION hstore VERSION '1.5'").await?;
    let (code, text) = plan(&old, &new.url())?;
    assert!(code == Some(0) && text.contains(UPDATE) && text.contains("1.4 → 1.5"), "{text}");
    assert!(text.contains("hazard extension-upgrade"), "{text}");
    let (code, text) = plan(&new, &old.url())?;
    assert!(code == Some(4) && text.contains("cannot be updated from version 1.5 to 1.4"), "{text}");
    old.execute(UPDATE).await?;
    let (code, text) = plan(&old, &new.url())?;
    assert!(code == Some(0) && !text.contains("EXTENSION"), "{text}");
    old.drop().await?;
    new.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_means_the_version_that_it_names() -> Tested {
    let database = Database::create("18", "CREATE EXTENSION hstore VERSION '1.4'").await?;
    let (code, text) = plan_to_file(&database, "CREATE EXTENSION hstore;")?;
    assert!(code == Some(0) && !text.contains("EXTENSION"), "{text}");
    let (code, text) = plan_to_file(&database, "CREATE EXTENSION hstore VERSION '1.5';")?;
    assert!(code == Some(0) && text.contains(UPDATE), "{text}");
    let (code, text) = plan_to_file(&database, "CREATE EXTENSION hstore VERSION '9.9';")?;
    assert!(
        code == Some(1) && text.contains("the scratch's PostgreSQL has no version of this extension"),
        "{text}"
    );
    database.drop().await
}

//! Reading changes nothing, and asks for no more than the right to read.

use crate::database::{Database, Tested, ask, open, program, read, run, tables, told};

const WRITES: &str = "SELECT pg_catalog.concat_ws(' ', tup_inserted, tup_updated, tup_deleted, temp_files)
  FROM pg_catalog.pg_stat_database WHERE datname = pg_catalog.current_database()";

#[tokio::test(flavor = "multi_thread")]
async fn reading_writes_nothing() -> Tested {
    for server in ["13", "15", "18"] {
        let database = Database::create(server, &tables(20)).await?;
        let reader = database.session().await?;
        // Sessions report what they did when they end, or at most a second later.
        tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
        let observer = database.session().await?;
        let before = ask(&observer, WRITES).await?;
        let transaction = ask(&reader, "SELECT pg_catalog.txid_current_if_assigned() IS NULL").await?;
        read(&reader).await?;
        let settled = ask(&reader, "SELECT pg_catalog.current_setting('transaction_isolation') || pg_catalog.current_setting('search_path')").await?;
        reader.close().await;
        tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
        let after = ask(&database.session().await?, WRITES).await?;
        assert_eq!(before, after, "PostgreSQL {server}: rows inserted, updated, deleted, temporary files");
        assert_eq!((transaction.as_str(), settled.as_str()), ("t", "read committed\"$user\", public"));
        observer.close().await;
        database.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_database_and_a_role_without_rights_are_enough() -> Tested {
    for server in ["15", "18"] {
        let database = Database::create(server, &tables(5)).await?;
        let role = format!("{}_reader", database.name);
        let owner = database.read().await?;
        database
            .admin(&format!(
                "CREATE ROLE {role} LOGIN; ALTER DATABASE {} SET default_transaction_read_only = on",
                database.name
            ))
            .await?;
        let url = database.url().replace("postgres://postgres@", &format!("postgres://{role}@"));
        let session = open(&url).await?;
        assert!(run(&session, "CREATE TABLE t ()").await.is_err(), "the database was to be read-only");
        let reader = read(&session).await?;
        session.close().await;
        let names = |catalog: &schemadiff::catalog::Catalog| {
            // What the reader owns itself has no owner object, so these differ from role to role.
            let named = catalog.objects().iter().map(|o| o.id.to_string());
            named.filter(|name| !name.starts_with("owner of ")).collect::<Vec<_>>()
        };
        assert_eq!(names(&reader), names(&owner), "PostgreSQL {server}: what another role sees");
        database.admin(&format!("DROP ROLE {role}")).await?;
        database.drop().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_made_from_a_read_only_database() -> Tested {
    let database = Database::create("15", &tables(3)).await?;
    database
        .admin(&format!("ALTER DATABASE {} SET default_transaction_read_only = on", database.name))
        .await?;
    let wanted = std::env::temp_dir().join(format!("{}.sql", database.name));
    std::fs::write(&wanted, tables(4)).map_err(|error| error.to_string())?;
    let (url, server) = (database.url(), database.server());
    let words =
        ["plan", "--from", &url, "--to", &wanted.to_string_lossy(), "--scratch", &server, "--format", "sql"];
    let output = program(&words).output().map_err(|error| error.to_string())?;
    assert!(output.status.success() && !output.stdout.is_empty(), "{}", told(&output));
    std::fs::remove_file(&wanted).map_err(|error| error.to_string())?;
    database.drop().await
}

//! The database itself, read by roles that it does not belong to, and with settings that change how sessions read and write.

use crate::database::{Database, Tested, open, program, run, told};

const TABLE: &str = r"CREATE TABLE t (a text DEFAULT 'x\y' CHECK (a ~ '\d'), at date DEFAULT '2020-02-03');";

/// A directory with a configuration and desired files.
fn place(files: &[(&str, &str)]) -> Tested<tempfile::TempDir> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    for (name, text) in files.iter().chain([&("schemadiff.yaml", "manage: {database: true}\n")]) {
        std::fs::write(place.path().join(name), text).map_err(|error| error.to_string())?;
    }
    Ok(place)
}

fn plan(place: &tempfile::TempDir, from: &str, scratch: &str) -> Tested<String> {
    let words = ["plan", "--from", from, "--to", "to.sql", "--scratch", scratch, "--format", "sql"];
    let output = program(&words).current_dir(place.path()).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into())
    } else {
        Err(told(&output))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_own_settings_keep_nobody_from_reading_it() -> Tested {
    let database = Database::create("17", TABLE).await?;
    let name = &database.name;
    let settings = [
        "default_transaction_read_only = on",
        "standard_conforming_strings = off",
        "quote_all_identifiers = on",
        "search_path = nowhere",
        "datestyle = 'SQL, DMY'",
        "default_transaction_isolation = serializable",
        "statement_timeout = '10min'",
        "array_nulls = off",
    ];
    let mut desired = TABLE.to_owned();
    for setting in settings {
        database.admin(&format!("ALTER DATABASE {name} SET {setting}")).await?;
        desired.push_str(&format!("\nALTER DATABASE x SET {setting};"));
    }
    let place = place(&[("to.sql", desired.as_str())])?;
    assert_eq!(plan(&place, &database.url(), &database.server())?, "");
    assert_eq!(plan(&place, &database.url(), "embedded")?, "");
    database.drop().await
}

#[tokio::test(flavor = "multi_thread")]
async fn its_owner_and_its_reader_may_be_others() -> Tested {
    let database = Database::create("17", "").await?;
    let (name, base) = (&database.name, &database.base);
    let (owner, reader) = (format!("{name}_owner"), format!("{name}_reader"));
    for statement in [
        format!("CREATE ROLE {owner}"),
        format!("CREATE ROLE {reader} LOGIN"),
        format!("ALTER DATABASE {name} OWNER TO {owner}"),
        format!("REVOKE ALL ON DATABASE {name} FROM PUBLIC"),
        format!("GRANT CONNECT ON DATABASE {name} TO {reader}"),
    ] {
        database.admin(&statement).await?;
    }
    let desired = format!(
        "REVOKE ALL ON DATABASE x FROM PUBLIC; GRANT CONNECT ON DATABASE x TO {reader}; GRANT ALL ON DATABASE x TO {owner};"
    );
    let place = place(&[("to.sql", desired.as_str())])?;
    assert_eq!(plan(&place, &database.url(), "embedded")?, "", "as the superuser");
    let (scheme, rest) = base.split_once("://").unwrap_or_default();
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    assert_eq!(plan(&place, &format!("{scheme}://{reader}@{host}{name}"), "embedded")?, "", "as the reader");

    // The owner loses what it had by itself, and gets it again, whoever runs the script.
    std::fs::write(
        place.path().join("to.sql"),
        desired.replace(
            &format!(" GRANT ALL ON DATABASE x TO {owner};"),
            " REVOKE TEMP ON DATABASE x FROM CURRENT_USER;",
        ),
    )
    .map_err(|error| error.to_string())?;
    let script = plan(&place, &database.url(), "embedded")?;
    assert!(script.contains("REVOKE TEMPORARY ON DATABASE %1$I FROM %2$I"), "{script}");
    database.psql(&script)?;
    assert_eq!(plan(&place, &database.url(), "embedded")?, "");
    std::fs::write(place.path().join("to.sql"), &desired).map_err(|error| error.to_string())?;
    let script = plan(&place, &database.url(), "embedded")?;
    database.psql(&script)?;
    assert_eq!(plan(&place, &database.url(), "embedded")?, "");
    let server = database.server();
    database.drop().await?;
    let admin = open(&server).await?;
    run(&admin, &format!("DROP ROLE {reader}; DROP ROLE {owner}")).await
}

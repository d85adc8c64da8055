//! What a role may not, and a run that is interrupted.

use std::process::Stdio;
use std::time::Duration;

use crate::database::{Database, Tested, ask, open, program, tables, told};

/// A role of its own, so that its databases are told from those of other runs.
struct Role {
    database: Database,
    name: String,
}

impl Role {
    async fn create(attributes: &str) -> Tested<Self> {
        let database = Database::create("17", "CREATE TABLE t (a int)").await?;
        let name = format!("role_{}", database.name);
        database.admin(&format!("CREATE ROLE {name} LOGIN {attributes}")).await?;
        Ok(Self { database, name })
    }

    /// The URL of a database as this role.
    fn url(&self, name: &str) -> String {
        let (scheme, rest) = self.database.base.split_once("://").unwrap_or_default();
        let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
        format!("{scheme}://{}@{host}{name}", self.name)
    }

    async fn drop(self) -> Tested {
        self.database.admin(&format!("DROP ROLE {}", self.name)).await?;
        self.database.drop().await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_role_may_not_is_told_with_a_remedy() -> Tested {
    let role = Role::create("").await?;
    let run = |words: &[&str]| program(words).output().map_err(|error| error.to_string());

    let scratch =
        run(&["plan", "--from", &role.database.url(), "--to", "empty", "--scratch", &role.url("postgres")])?;
    let text = told(&scratch);
    assert_eq!(scratch.status.code(), Some(1), "{text}");
    assert!(text.contains("permission denied to create database") && text.contains("CREATEDB"), "{text}");

    role.database.admin(&format!("REVOKE CONNECT ON DATABASE {} FROM PUBLIC", role.database.name)).await?;
    let live = run(&["inspect", &role.url(&role.database.name)])?;
    let text = told(&live);
    assert_eq!(live.status.code(), Some(1), "{text}");
    assert!(text.contains("grant the role CONNECT on the database"), "{text}");
    role.drop().await
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_run_drops_its_scratch_database() -> Tested {
    let role = Role::create("SUPERUSER").await?;
    let wanted = std::env::temp_dir().join(format!("{}.sql", role.name));
    std::fs::write(&wanted, tables(400)).map_err(|error| error.to_string())?;
    let path = wanted.to_string_lossy();
    let mut command =
        program(&["plan", "--from", "empty", "--to", &path, "--scratch", &role.url("postgres")]);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.map_err(|error| error.to_string())?;
    let session = open(&role.database.server()).await?;
    let owned = format!(
        "SELECT pg_catalog.count(*) FROM pg_catalog.pg_database WHERE pg_catalog.pg_get_userbyid(datdba) = '{}'",
        role.name
    );
    let mut seen = false;
    for _ in 0..600 {
        seen = ask(&session, &owned).await? != "0";
        if seen {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let interrupt = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    interrupt.map_err(|error| error.to_string())?;
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    assert!(seen, "there was no scratch database to interrupt: {}", told(&output));
    assert_eq!(output.status.code(), Some(130), "{}", told(&output));
    assert!(output.stdout.is_empty(), "{}", told(&output));
    assert_eq!(ask(&session, &owned).await?, "0", "the scratch database is still there");
    session.close().await;
    std::fs::remove_file(&wanted).map_err(|error| error.to_string())?;
    role.drop().await
}

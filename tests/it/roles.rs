//! What a role may not, and a run that is interrupted.

use crate::database::{Database, Tested, program, told};

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
mod interrupted {
    use std::process::{Child, Command, Stdio};
    use std::time::Duration;

    use schemadiff::engine::postgres::connect::Session;

    use super::Role;
    use crate::database::{Tested, ask, open, program, run, tables, told};

    /// A run of `plan` with scratch databases of a role of its own.
    struct Run {
        role: Role,
        child: Child,
        wanted: std::path::PathBuf,
        session: Session,
    }

    impl Run {
        async fn start(role: Role) -> Tested<Self> {
            let wanted = std::env::temp_dir().join(format!("{}.sql", role.name));
            std::fs::write(&wanted, tables(400)).map_err(|error| error.to_string())?;
            let (path, scratch) = (wanted.to_string_lossy(), role.url("postgres"));
            let mut command = program(&["plan", "--from", "empty", "--to", &path, "--scratch", &scratch]);
            let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
            let child = child.map_err(|error| error.to_string())?;
            let session = open(&role.database.server()).await?;
            Ok(Self { role, child, wanted, session })
        }

        fn databases(&self) -> String {
            let owner = &self.role.name;
            format!("SELECT count(*) FROM pg_database WHERE pg_get_userbyid(datdba) = '{owner}'")
        }

        /// Waits until the query counts something.
        async fn sees(&self, query: &str) -> Tested {
            for _ in 0..600 {
                if ask(&self.session, query).await? != "0" {
                    return Ok(());
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            Err(format!("there was nothing to interrupt: {query}"))
        }

        fn interrupt(&self) -> Tested {
            let status = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
            status.map(drop).map_err(|error| error.to_string())
        }

        async fn leaves_nothing(self) -> Tested {
            let databases = self.databases();
            let output = self.child.wait_with_output().map_err(|error| error.to_string())?;
            assert_eq!(output.status.code(), Some(130), "{}", told(&output));
            assert!(output.stdout.is_empty(), "{}", told(&output));
            // What the server may still be at would show only now.
            tokio::time::sleep(Duration::from_millis(500)).await;
            assert_eq!(ask(&self.session, &databases).await?, "0", "a scratch database is still there");
            self.session.close().await;
            std::fs::remove_file(&self.wanted).map_err(|error| error.to_string())?;
            self.role.drop().await
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_run_drops_its_scratch_database() -> Tested {
        let started = Run::start(Role::create("SUPERUSER").await?).await?;
        started.sees(&started.databases()).await?;
        started.interrupt()?;
        started.leaves_nothing().await
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_run_drops_the_scratch_database_that_is_being_made() -> Tested {
        let role = Role::create("SUPERUSER").await?;
        let blocker = open(&role.database.server()).await?;
        run(&blocker, "BEGIN; LOCK TABLE pg_database IN SHARE MODE").await?;
        let started = Run::start(role).await?;
        let waiting = format!(
            "SELECT count(*) FROM pg_stat_activity
             WHERE usename = '{}' AND query LIKE 'CREATE DATABASE%' AND wait_event_type = 'Lock'",
            started.role.name
        );
        started.sees(&waiting).await?;
        started.interrupt()?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        run(&blocker, "COMMIT").await?;
        blocker.close().await;
        started.leaves_nothing().await
    }
}

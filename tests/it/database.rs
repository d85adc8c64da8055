//! Databases of these tests.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use schemadiff::catalog::{self, Catalog, Extent};
use schemadiff::engine::postgres::connect::{Session, Target};

use crate::servers;

static CREATED: AtomicUsize = AtomicUsize::new(0);

pub(crate) type Tested<T = ()> = Result<T, String>;

/// A database that is dropped at the end of its test.
pub(crate) struct Database {
    pub(crate) name: String,
    pub(crate) base: String,
}

impl Database {
    pub(crate) async fn create(server: &str, script: &str) -> Tested<Self> {
        let number = CREATED.fetch_add(1, Ordering::Relaxed);
        let database =
            Self { name: format!("it_{}_{number}", std::process::id()), base: servers::base(server)? };
        database.admin(&format!("CREATE DATABASE {} TEMPLATE template0", database.name)).await?;
        run(&database.session().await?, script).await?;
        Ok(database)
    }

    pub(crate) fn url(&self) -> String {
        format!("{}{}", self.base, self.name)
    }

    pub(crate) fn server(&self) -> String {
        format!("{}postgres", self.base)
    }

    pub(crate) async fn session(&self) -> Tested<Session> {
        open(&self.url()).await
    }

    pub(crate) async fn admin(&self, statement: &str) -> Tested {
        run(&open(&self.server()).await?, statement).await
    }

    pub(crate) async fn read(&self) -> Tested<Catalog> {
        read(&self.session().await?).await
    }

    pub(crate) async fn execute(&self, script: &str) -> Tested {
        let session = self.session().await?;
        let outcome = run(&session, script).await;
        session.close().await;
        outcome
    }

    /// As a person would run a script: an error ends it, and nothing holds its statements together.
    pub(crate) fn psql(&self, script: &str) -> Tested {
        psql(&self.url(), script)
    }

    pub(crate) async fn drop(self) -> Tested {
        self.execute(include_str!("../drop_subscriptions.sql")).await?;
        self.admin(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await
    }
}

/// A file that goes with the test.
pub(crate) struct File(PathBuf);

impl File {
    pub(crate) fn new(database: &Database, end: &str, text: &str) -> Tested<Self> {
        let path = std::env::temp_dir().join(format!("{}.{end}", database.name));
        std::fs::write(&path, text).map_err(|error| error.to_string())?;
        Ok(Self(path))
    }

    pub(crate) fn path(&self) -> String {
        self.0.to_string_lossy().into_owned()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// What a run of the program prints, after its exit code.
pub(crate) fn printed(words: &[&str]) -> Tested<(Option<i32>, String)> {
    let output = program(words).output().map_err(|error| error.to_string())?;
    Ok((output.status.code(), told(&output)))
}

/// See [`Database::psql`].
pub(crate) fn psql(url: &str, script: &str) -> Tested {
    let mut child = Command::new(servers::clients()?.join("psql"))
        .args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let written = child.stdin.take().ok_or("no input")?.write_all(script.as_bytes());
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    if output.status.success() { written.map_err(|error| error.to_string()) } else { Err(told(&output)) }
}

pub(crate) async fn open(url: &str) -> Tested<Session> {
    let target = Target::parse(url).map_err(|error| error.to_string())?;
    Session::open(&target).await.map_err(|error| error.to_string())
}

pub(crate) async fn read(session: &Session) -> Tested<Catalog> {
    catalog::read(&session.client, session.version, Extent::default())
        .await
        .map_err(|error| error.to_string())
}

pub(crate) async fn run(session: &Session, script: &str) -> Tested {
    session.client.batch_execute(script).await.map_err(said)
}

fn said(error: tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |db| db.message().to_owned())
}

/// The first column of the first row, as text.
pub(crate) async fn ask(session: &Session, query: &str) -> Tested<String> {
    let messages = session.client.simple_query(query).await.map_err(said)?;
    let value = messages.iter().find_map(|message| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    });
    value.ok_or_else(|| format!("no row: {query}"))
}

/// The built program, away from any connection settings of the environment.
pub(crate) fn program(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemadiff"));
    command.args(words).current_dir(std::env::temp_dir());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
        command.env_remove(name);
    }
    command
}

pub(crate) fn told(output: &Output) -> String {
    format!(
        "{}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// A schema of so many tables with all that usually hangs on them.
pub(crate) fn tables(count: usize) -> String {
    let mut script = String::from(
        "CREATE TYPE state AS ENUM ('new', 'done');\nCREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';\n",
    );
    for number in 0..count {
        script.push_str(&format!(
            "CREATE TABLE t{number} (
               id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL DEFAULT 'x', state state,
               parent bigint REFERENCES t{number}, CONSTRAINT named_{number} CHECK (name <> ''));
             CREATE INDEX t{number}_name ON t{number} (name);
             COMMENT ON TABLE t{number} IS 'number {number}';
             CREATE VIEW v{number} AS SELECT id, name FROM t{number};
             CREATE TRIGGER touch BEFORE UPDATE ON t{number} FOR EACH ROW EXECUTE FUNCTION touch();\n"
        ));
    }
    script
}

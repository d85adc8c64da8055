//! The running private cluster.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::find::Installation;
use super::seed::{clean_environment, plant};
use super::user::RunAs;
use crate::engine::postgres::connect::{Session, Target};
use crate::engine::postgres::version::Version;
use crate::scratch::ScratchError;
use crate::scratch::server::{Maintenance, NamedDatabase};
use crate::scratch::workdir::WorkDir;

/// How long a server may take to start.
const START_LIMIT: Duration = Duration::from_secs(60);

/// How long it may take to stop before it is killed.
const STOP_LIMIT: Duration = Duration::from_secs(5);

/// Nothing in a scratch is worth keeping, so nothing is synced. `wal_level` is for publications; the locks are for
/// thousands of tables in one transaction.
const SETTINGS: &[(&str, &str)] = &[
    ("listen_addresses", ""),
    ("port", "5432"),
    ("fsync", "off"),
    ("synchronous_commit", "off"),
    ("full_page_writes", "off"),
    ("wal_level", "logical"),
    ("max_connections", "30"),
    ("max_prepared_transactions", "10"),
    ("max_locks_per_transaction", "2048"),
    ("max_wal_size", "1GB"),
    ("checkpoint_timeout", "1h"),
    ("shared_buffers", "64MB"),
    ("autovacuum", "off"),
    ("jit", "off"),
    ("timezone", "UTC"),
    ("log_timezone", "UTC"),
    ("logging_collector", "off"),
];

/// Waits for the end of its input, which comes with the end of our process however that dies; then stops the server,
/// and removes its directory once it is gone.
const WATCH: &str = r#"read -r _
kill -QUIT "$1" 2>/dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 0.1; done
rm -rf "$2""#;

/// A private cluster; dropping the value stops it and removes its files.
pub(in crate::scratch) struct Cluster {
    maintenance: Arc<Maintenance>,
    server: Server,
}

/// The server process with its directory. The fields are dropped in this order.
struct Server {
    process: Child,
    watch: Option<Child>,
    directory: WorkDir,
}

impl Cluster {
    /// Makes and starts a cluster.
    pub(in crate::scratch) async fn start(installation: &Installation) -> Result<Self, ScratchError> {
        let installation = installation.clone();
        let started = tokio::task::spawn_blocking(move || Server::start(&installation)).await;
        let mut server = started.map_err(|error| ScratchError::None(error.to_string()))??;
        let maintenance = Arc::new(server.connect().await?);
        Ok(Self { maintenance, server })
    }

    pub(in crate::scratch) fn version(&self) -> Version {
        self.maintenance.version()
    }

    pub(in crate::scratch) async fn database(&self) -> Result<(Session, NamedDatabase), ScratchError> {
        Maintenance::database(&self.maintenance).await
    }

    pub(in crate::scratch) async fn shutdown(self) {
        let Self { maintenance, server } = self;
        if let Ok(maintenance) = Arc::try_unwrap(maintenance) {
            maintenance.close().await;
        }
        // Waits for the process to end.
        drop(tokio::task::spawn_blocking(move || drop(server)).await);
    }
}

impl Server {
    fn start(installation: &Installation) -> Result<Self, ScratchError> {
        let directory = WorkDir::create()?;
        let root = directory.path();
        let user = RunAs::for_owner_of(root);
        let failed = |source| ScratchError::Files { what: format!("prepare {}", root.display()), source };
        fs::create_dir(root.join("s")).map_err(failed)?;
        for path in [root.to_owned(), root.join("s")] {
            user.own(&path).map_err(failed)?;
        }
        plant(installation, &root.join("data"), user)?;
        let log = File::create(root.join("log")).map_err(failed)?;
        let mut command = Command::new(installation.bin.join("postgres"));
        clean_environment(&mut command);
        command.arg("-D").arg(root.join("data")).arg("-k").arg(root.join("s"));
        for (name, value) in SETTINGS {
            command.arg("-c").arg(format!("{name}={value}"));
        }
        // Its own process group: Ctrl-C in the terminal is for us, and we stop the server in order.
        command.current_dir(root).process_group(0).stdin(Stdio::null());
        command.stdout(log.try_clone().map_err(failed)?).stderr(log);
        let process = user.apply(&mut command).spawn().map_err(|error| ScratchError::Program {
            program: installation.bin.join("postgres").display().to_string(),
            message: error.to_string(),
        })?;
        let watch = watch(process.id(), root, user);
        Ok(Self { process, watch, directory })
    }

    /// Connects as soon as the server lets us.
    async fn connect(&mut self) -> Result<Maintenance, ScratchError> {
        let root = self.directory.path();
        let socket = root.join("s").display().to_string();
        let target = Target::private(&socket, 5432, "postgres", "postgres");
        let begin = Instant::now();
        loop {
            match Maintenance::open(&target).await {
                Ok(maintenance) => return Ok(maintenance),
                Err(error) if begin.elapsed() > START_LIMIT => return Err(error),
                Err(_) => {}
            }
            if !matches!(self.process.try_wait(), Ok(None)) {
                let log = fs::read_to_string(root.join("log")).unwrap_or_default();
                return Err(ScratchError::Program { program: "postgres".to_owned(), message: tail(&log) });
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Immediate shutdown: there is nothing to save.
    fn stop(&mut self) {
        if let Some(pid) = i32::try_from(self.process.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::QUIT);
        }
        let begin = Instant::now();
        while matches!(self.process.try_wait(), Ok(None)) && begin.elapsed() < STOP_LIMIT {
            std::thread::sleep(Duration::from_millis(2));
        }
        drop(self.process.kill());
        drop(self.process.wait());
        if let Some(mut watch) = self.watch.take() {
            drop(watch.kill());
            drop(watch.wait());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Starts the watcher. Without one, the next run removes the directory, and the server stops when it misses its files.
fn watch(server: u32, directory: &Path, user: RunAs) -> Option<Child> {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", WATCH, "sh", &server.to_string()]).arg(directory).current_dir("/").process_group(0);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    user.apply(&mut command).spawn().ok()
}

/// The last lines of a log, where the reason is.
fn tail(log: &str) -> String {
    let lines: Vec<_> = log.lines().collect();
    lines[lines.len().saturating_sub(5)..].join("\n")
}

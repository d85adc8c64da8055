//! Running programs: output into files, which are the details of a failure, and an end to those that hang.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use schemadiff::catalog::Extent;

use crate::cases::THIS_DATABASE;

const LIMIT: Duration = Duration::from_mins(3);

/// Where the programs and the details of this run are.
pub(crate) struct Workshop {
    pub(crate) clients: PathBuf,
    servers_script: PathBuf,
    dir: PathBuf,
}

impl Workshop {
    pub(crate) fn open(package: &Path) -> Result<Self, String> {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
        if dir.exists() {
            fs::remove_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
        }
        fs::create_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
        let mut workshop =
            Self { clients: PathBuf::new(), servers_script: package.join("tests/servers"), dir };
        workshop.clients = PathBuf::from(workshop.servers(&["clients"])?);
        Ok(workshop)
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// What `tests/servers` prints.
    pub(crate) fn servers(&self, words: &[&str]) -> Result<String, String> {
        let output = Command::new(&self.servers_script)
            .args(words)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{}: {error}", self.servers_script.display()))?;
        if !output.status.success() {
            return Err(format!("tests/servers {} failed", words.join(" ")));
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// A directory of its own for one piece of work.
    pub(crate) fn bench(&self, server: &str, work: &str, step: &str) -> Bench {
        let dir = self.dir.join(server.replace(':', "-")).join(work.replace('/', "__")).join(step);
        Bench { dir, clients: self.clients.clone(), plans: Vec::new(), scratch: None }
    }
}

/// Where one piece of work leaves what its programs said.
pub(crate) struct Bench {
    pub(crate) dir: PathBuf,
    /// What its plans are made with.
    pub(crate) plans: Vec<String>,
    /// On which scratch, where that is not the server's.
    pub(crate) scratch: Option<String>,
    clients: PathBuf,
}

impl Bench {
    pub(crate) fn planning(mut self, with: &[String]) -> Self {
        self.plans = with.to_vec();
        self
    }
}

pub(crate) struct Done {
    /// None: it was killed by a signal or ran too long.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Done {
    pub(crate) fn ok(&self) -> bool {
        self.code == Some(0)
    }
}

impl Bench {
    pub(crate) fn schemadiff<S: AsRef<str>>(&self, label: &str, words: &[S]) -> Done {
        self.run(label, Path::new(env!("CARGO_BIN_EXE_schemadiff")), words)
    }

    pub(crate) fn psql<S: AsRef<str>>(&self, label: &str, url: &str, words: &[S]) -> Done {
        let fixed = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url];
        let words: Vec<&str> = fixed.into_iter().chain(words.iter().map(AsRef::as_ref)).collect();
        self.run(label, &self.clients.join("psql"), &words)
    }

    /// The database itself has the name that the cases give it.
    pub(crate) fn pg_dump(&self, label: &str, url: &str, extent: Extent) -> Done {
        // Large objects are data, and a dump without data has none of them.
        let what = if extent.large_objects { "--exclude-table-data=*.*" } else { "--schema-only" };
        let create: &[&str] = if extent.database { &["--create"] } else { &[] };
        let words = [&[what, "--no-owner"], create, &["-d", url]].concat();
        let mut done = self.run(label, &self.clients.join("pg_dump"), &words);
        if extent.database {
            let name = url.rsplit('/').next().unwrap_or_default();
            done.stdout = done.stdout.replace(name, THIS_DATABASE);
        }
        done
    }

    /// The roles of a server, without what tells one from another of the same meaning.
    pub(crate) fn pg_dumpall_roles(&self, label: &str, url: &str) -> Done {
        let words = ["--roles-only", "--no-role-passwords", "-d", url];
        let mut done = self.run(label, &self.clients.join("pg_dumpall"), &words);
        done.stdout = done.stdout.replace(" VALID UNTIL 'infinity'", "");
        done
    }

    /// With a schemadiff.yaml for what runs here.
    pub(crate) fn configure(&self, text: &str) -> std::io::Result<()> {
        fs::create_dir_all(&self.dir)?;
        fs::write(self.dir.join("schemadiff.yaml"), text)
    }

    /// Runs in this directory, away from any other schemadiff.yaml, and with no connection settings of the environment.
    fn run<S: AsRef<str>>(&self, label: &str, program: &Path, words: &[S]) -> Done {
        match self.try_run(label, program, words) {
            Ok(done) => done,
            Err(error) => {
                Done { code: None, stdout: String::new(), stderr: format!("{}: {error}", program.display()) }
            }
        }
    }

    fn try_run<S: AsRef<str>>(&self, label: &str, program: &Path, words: &[S]) -> std::io::Result<Done> {
        fs::create_dir_all(&self.dir)?;
        let [command, stdout, stderr] =
            ["command", "stdout", "stderr"].map(|end| self.dir.join(format!("{label}.{end}")));
        let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
        fs::write(&command, format!("{} '{}'\n", program.display(), words.join("' '")))?;
        let mut child = Command::new(program);
        child.args(&words).current_dir(&self.dir).stdin(Stdio::null());
        child.stdout(File::create(&stdout)?).stderr(File::create(&stderr)?);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
            child.env_remove(name);
        }
        let mut child = child.spawn()?;
        let started = Instant::now();
        let mut killed = "";
        let code = loop {
            if let Some(status) = child.try_wait()? {
                break status.code();
            }
            if started.elapsed() > LIMIT && killed.is_empty() {
                killed = "\n(stopped: it ran longer than three minutes)";
                child.kill()?;
            }
            std::thread::sleep(Duration::from_millis(3));
        };
        let read = |path: &Path| fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Ok(Done { code, stdout: read(&stdout)?, stderr: read(&stderr)? + killed })
    }

    /// Nothing to look at after a success.
    pub(crate) fn clear(&self) {
        let _gone = fs::remove_dir_all(&self.dir);
        let _parent_if_empty = self.dir.parent().map(fs::remove_dir);
    }
}

/// A panic of another worker is reported by that worker.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! Directories for private clusters, removed also after a kill.
//!
//! A run holds a file lock in its directory. A directory whose lock can be had belongs to a run that is gone; the lock
//! tells that also across containers that share the directory, where a process id would not.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tempfile::TempDir;

use super::ScratchError;

const PREFIX: &str = "schemadiff-scratch-";
const LOCK: &str = "lock";

/// A directory younger than this may be one whose run is about to lock it.
const GRACE: Duration = Duration::from_secs(10);

/// Longest path of a Unix socket on any system, 104 bytes on macOS, less the name of the socket in the directory.
const LONGEST: usize = 104 - "/s/.s.PGSQL.65535".len() - 1;

/// The directories that this process has made, be they still there or not.
static MADE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A directory of this run; dropping the value removes it.
#[derive(Debug)]
pub(super) struct WorkDir {
    directory: TempDir,
    _lock: File,
}

impl WorkDir {
    /// Makes a directory that only its owner can enter, and removes what killed runs left beside it.
    pub(super) fn create() -> Result<Self, ScratchError> {
        let base = base();
        sweep(&base);
        let failed =
            |source| ScratchError::Files { what: format!("make a directory in {}", base.display()), source };
        let prefix = format!("{PREFIX}{}-", std::process::id());
        let directory = tempfile::Builder::new().prefix(&prefix).tempdir_in(&base).map_err(failed)?;
        made().insert(directory.path().to_owned());
        let lock = File::create(directory.path().join(LOCK)).map_err(failed)?;
        lock.lock().map_err(failed)?;
        Ok(Self { directory, _lock: lock })
    }

    pub(super) fn path(&self) -> &Path {
        self.directory.path()
    }
}

/// Removes what an interrupted run did not wait for. Nothing can be made in them after that.
pub(super) fn remove_all() {
    for directory in std::mem::take(&mut *made()) {
        // A server that is just starting goes on writing: not where its files are no more.
        let aside = directory.with_extension("gone");
        let place = if fs::rename(&directory, &aside).is_ok() { aside } else { directory };
        drop(fs::remove_dir_all(place));
    }
}

fn made() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    MADE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The system's temporary directory, or `/tmp` where that one's path is too long for sockets in it or where it is
/// root's own: the server does not run as root.
fn base() -> PathBuf {
    let base = std::env::temp_dir();
    let longest = base.as_os_str().len() + 1 + PREFIX.len() + "4194304-".len() + 6;
    let usable = longest <= LONGEST && !base.starts_with("/root");
    if cfg!(unix) && !usable { PathBuf::from("/tmp") } else { base }
}

/// Removes the directories of runs that are gone. A server still running in one stops itself when it misses its files.
fn sweep(base: &Path) {
    let Ok(entries) = fs::read_dir(base) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) && is_leftover(&entry.path()) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

fn is_leftover(directory: &Path) -> bool {
    let Ok(metadata) = fs::symlink_metadata(directory) else { return false };
    let age = metadata.modified().ok().and_then(|modified| modified.elapsed().ok()).unwrap_or_default();
    if !metadata.is_dir() || age < GRACE {
        return false;
    }
    match File::open(directory.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        // A run killed before it could lock; others' directories are not even readable.
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_lock_protects_and_a_missing_run_does_not() -> Result<(), Box<dyn std::error::Error>> {
        let base = tempfile::tempdir()?;
        let old = std::time::SystemTime::now() - Duration::from_secs(60);
        let make = |name: &str| -> std::io::Result<(PathBuf, File)> {
            let path = base.path().join(format!("{PREFIX}{name}"));
            fs::create_dir(&path)?;
            let lock = File::create(path.join(LOCK))?;
            File::open(&path)?.set_modified(old)?;
            Ok((path, lock))
        };
        let (alive, lock) = make("1-a")?;
        lock.lock()?;
        let (dead, _) = make("2-b")?;
        sweep(base.path());
        assert!(alive.exists());
        assert!(!dead.exists());
        Ok(())
    }
}

//! The data directory of a new cluster: what `initdb` makes, kept for the next run.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use super::find::Installation;
use super::user::RunAs;
use crate::scratch::{FIRST_SUPERUSER, ScratchError, random};

/// Raised when the arguments of `initdb` change, so that older copies are not used.
const FORMAT: u32 = 1;

/// Fills `data` with a new cluster.
pub(super) fn plant(installation: &Installation, data: &Path, user: RunAs) -> Result<(), ScratchError> {
    let cached = cached(installation);
    if let Some(cached) = &cached
        && cached.join("PG_VERSION").exists()
    {
        if copy(cached, data, user).is_ok() {
            return Ok(());
        }
        drop(fs::remove_dir_all(data));
    }
    initdb(installation, data, user)?;
    if let Some(cached) = cached {
        // A cache that cannot be written costs the next run some time and is no error.
        drop(keep(data, &cached));
    }
    Ok(())
}

/// Where the cluster of this very installation is kept: an upgrade of the package gives another name.
fn cached(installation: &Installation) -> Option<PathBuf> {
    let metadata = fs::metadata(installation.bin.join("postgres")).ok()?;
    let changed = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let mut hasher = DefaultHasher::new();
    (FORMAT, &installation.bin, metadata.len(), changed).hash(&mut hasher);
    let name = format!("{}-{:016x}", installation.version, hasher.finish());
    let directories = directories::ProjectDirs::from("", "", "schemadiff")?;
    Some(directories.cache_dir().join("clusters").join(name))
}

/// Copies under another name first, so that a copy broken off is never taken for a whole one.
fn keep(data: &Path, cached: &Path) -> io::Result<()> {
    let unfinished = cached.with_extension(format!("{:08x}", random() & 0xffff_ffff));
    let parent = cached.parent().unwrap_or(cached);
    fs::create_dir_all(parent)?;
    let done = copy_tree(data, &unfinished, &|_| Ok(())).and_then(|()| fs::rename(&unfinished, cached));
    if done.is_err() {
        drop(fs::remove_dir_all(&unfinished));
    }
    done
}

fn copy(from: &Path, to: &Path, user: RunAs) -> io::Result<()> {
    copy_tree(from, to, &|path| user.own(path))
}

fn copy_tree(from: &Path, to: &Path, made: &dyn Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    fs::create_dir(to)?;
    fs::set_permissions(to, fs::metadata(from)?.permissions())?;
    made(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target, made)?;
        } else {
            fs::copy(entry.path(), &target)?;
            made(&target)?;
        }
    }
    Ok(())
}

/// Runs `initdb`; on a system without the locale C.UTF-8, as macOS, with the locale C.
fn initdb(installation: &Installation, data: &Path, user: RunAs) -> Result<(), ScratchError> {
    let program = installation.bin.join("initdb");
    let mut last = String::new();
    for locale in ["C.UTF-8", "C"] {
        let mut command = Command::new(&program);
        clean_environment(&mut command);
        command.arg("-D").arg(data).args([
            "-U",
            FIRST_SUPERUSER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
            "--wal-segsize=1",
        ]);
        command.arg(format!("--locale={locale}")).arg("--lc-messages=C").stdin(Stdio::null());
        if let Some(parent) = data.parent() {
            command.current_dir(parent);
        }
        match user.apply(&mut command).output() {
            Ok(output) if output.status.success() => return Ok(()),
            Ok(output) => last = String::from_utf8_lossy(&output.stderr).trim().to_owned(),
            Err(error) => last = error.to_string(),
        }
        drop(fs::remove_dir_all(data));
    }
    Err(ScratchError::Program { program: program.display().to_string(), message: last })
}

/// Takes away the variables that would steer PostgreSQL's programs, and fixes language and time zone.
pub(super) fn clean_environment(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("PG") || name.to_string_lossy().starts_with("LC_") {
            command.env_remove(name);
        }
    }
    // Without TZ initdb compares all time zones with the system's.
    command.env("TZ", "UTC").env("LC_MESSAGES", "C");
}

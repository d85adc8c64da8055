//! Finding the server programs.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::engine::postgres::version::Version;

/// A directory with `initdb` and `postgres` in it.
#[derive(Clone, Debug)]
pub(in crate::scratch) struct Installation {
    pub(in crate::scratch) bin: PathBuf,
    pub(in crate::scratch) version: Version,
    /// The extensions it can create; `None` when its directory of them was not found.
    extensions: Option<BTreeSet<String>>,
}

/// Where packages put server programs; one `*` in each pattern stands for part of a name.
const PLACES: &[&str] = &[
    "/usr/lib/postgresql/*/bin",
    "/usr/lib/postgresql*/bin",
    "/usr/libexec/postgresql*",
    "/usr/pgsql-*/bin",
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin",
    "/opt/local/lib/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
];

/// All installations of supported versions, or only the one in `--pg-bin`.
pub(in crate::scratch) async fn installations(only: Option<PathBuf>) -> Vec<Installation> {
    tokio::task::spawn_blocking(|| search(only)).await.unwrap_or_default()
}

/// The programs of the newest PostgreSQL in the usual places that is known to have an extension.
pub(in crate::scratch) fn directory_with(extension: &str) -> Option<PathBuf> {
    let has = |found: &Installation| found.extensions.as_ref().is_some_and(|all| all.contains(extension));
    let newest = search(None).into_iter().filter(has).max_by_key(|found| found.version);
    newest.map(|found| found.bin)
}

fn search(only: Option<PathBuf>) -> Vec<Installation> {
    let places = only.map_or_else(places, |only| vec![only]);
    let mut seen = BTreeSet::new();
    let fresh =
        places.into_iter().filter(|bin| seen.insert(bin.canonicalize().unwrap_or_else(|_| bin.clone())));
    fresh.filter_map(Installation::at).collect()
}

fn places() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path = std::env::split_paths(&path).map(OsString::from).map(PathBuf::from);
    let configured = output(Command::new("pg_config").arg("--bindir")).map(PathBuf::from);
    in_path.chain(configured).chain(PLACES.iter().flat_map(|pattern| expand(pattern))).collect()
}

/// The directories that a pattern with at most one `*` names, sorted.
fn expand(pattern: &str) -> Vec<PathBuf> {
    let Some((before, after)) = pattern.split_once('*') else { return vec![PathBuf::from(pattern)] };
    let (parent, stem) = before.rsplit_once('/').unwrap_or(("", before));
    let Ok(entries) = std::fs::read_dir(parent) else { return Vec::new() };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.filter(|name| name.starts_with(stem)).collect();
    names.sort();
    names.iter().map(|name| PathBuf::from(format!("{parent}/{name}{after}"))).collect()
}

impl Installation {
    fn at(bin: PathBuf) -> Option<Self> {
        if !bin.join("initdb").is_file() {
            return None;
        }
        let version = Version::parse(&output(Command::new(bin.join("postgres")).arg("--version"))?)?;
        let supported = version.major() >= Version::OLDEST_SUPPORTED;
        supported.then(|| Self { extensions: extensions(&bin, version), bin, version })
    }

    /// Whether it can create all these extensions, as far as is known.
    pub(in crate::scratch) fn has(&self, wanted: &[String]) -> bool {
        self.extensions.as_ref().is_none_or(|found| wanted.iter().all(|name| found.contains(name)))
    }

    #[cfg(all(test, feature = "embedded"))]
    pub(in crate::scratch) fn fake(major: u16, extensions: &[&str]) -> Self {
        let extensions = extensions.iter().map(|name| (*name).to_owned()).collect();
        Self { bin: PathBuf::new(), version: Version::of_major(major), extensions: Some(extensions) }
    }
}

/// The extensions with a control file in the installation's share directory.
fn extensions(bin: &Path, version: Version) -> Option<BTreeSet<String>> {
    let root = bin.parent()?;
    let configured = output(Command::new(bin.join("pg_config")).arg("--sharedir")).map(PathBuf::from);
    let usual = ["share", "share/postgresql"].map(|share| root.join(share));
    let debian = PathBuf::from(format!("/usr/share/postgresql/{}", version.major()));
    let mut shares = configured.into_iter().chain(usual).chain([debian]);
    let entries = shares.find_map(|share| std::fs::read_dir(share.join("extension")).ok())?;
    let names = entries.flatten().filter_map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.strip_suffix(".control").map(str::to_owned)
    });
    Some(names.collect())
}

/// What a program prints, without the line's end; `None` when it fails or is not there.
fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_without_a_star_is_itself() {
        assert_eq!(expand("/usr/local/pgsql/bin"), [PathBuf::from("/usr/local/pgsql/bin")]);
    }

    #[test]
    fn a_star_stands_for_the_rest_of_a_name() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        for name in ["pgsql-15", "pgsql-16", "other"] {
            std::fs::create_dir(root.path().join(name))?;
        }
        let pattern = format!("{}/pgsql-*/bin", root.path().display());
        let expected = ["pgsql-15", "pgsql-16"].map(|name| root.path().join(name).join("bin"));
        assert_eq!(expand(&pattern), expected);
        Ok(())
    }
}

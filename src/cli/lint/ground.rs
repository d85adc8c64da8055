//! What is there before the files that are linted.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::cli::arguments;
use crate::cli::error::CommandError;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::revision::{self, Existing};
use crate::source::Source;
use crate::source::sql_files::{Script, SourceFile};

/// What is there first.
pub(super) enum Ground {
    /// What a source holds.
    Source(Source),
    /// What these revisions build, in their order.
    Revisions(Vec<PathBuf>),
}

impl Ground {
    /// The source that was named, else the revisions if there are any, else the configured database.
    pub(super) fn choose(
        from: Option<&str>,
        files: &[PathBuf],
        config: &Config,
    ) -> Result<Self, CommandError> {
        if let Some(text) = from {
            return Ok(Self::Source(Source::parse(text)?));
        }
        let revisions = revision::existing(&config.migrations)?;
        if !revisions.is_empty() {
            let without: BTreeSet<&str> = files.iter().flat_map(|file| left_out(file, &revisions)).collect();
            let before = revision::lineage(&revisions, &without)?;
            return Ok(Self::Revisions(before.into_iter().map(|one| one.path.clone()).collect()));
        }
        let source = config.from()?.ok_or_else(|| arguments::missing(config, "--from", "database"))?;
        Ok(Self::Source(source))
    }

    pub(super) fn source(&self) -> &Source {
        match self {
            Self::Source(source) => source,
            Self::Revisions(_) => &Source::Empty,
        }
    }

    /// The revisions to run first.
    pub(super) fn revisions(&self) -> Result<Vec<Script>, CommandError> {
        let Self::Revisions(paths) = self else { return Ok(Vec::new()) };
        let mut scripts = Vec::new();
        for path in paths {
            let name = path.display().to_string();
            let bytes = std::fs::read(path).map_err(|error| {
                Diagnostic::error(format!("cannot read {name}: {error}")).code("unreadable")
            })?;
            let script = Script::parse(SourceFile::from_bytes(name, bytes)?);
            scripts.push(
                script.map_err(|diagnostics| CommandError { exit: crate::cli::exit::FAILED, diagnostics })?,
            );
        }
        Ok(scripts)
    }
}

/// The revisions that are not run before a file: of an up file itself, of a down file those that follow.
fn left_out<'a>(file: &Path, revisions: &'a [Existing]) -> Vec<&'a str> {
    let Ok(file) = std::fs::canonicalize(file) else { return Vec::new() };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let up = name.strip_suffix(".down.sql").map(|stem| file.with_file_name(format!("{stem}.up.sql")));
    let is_down = up.is_some();
    let up = up.unwrap_or(file);
    let is_it = |one: &&Existing| std::fs::canonicalize(&one.path).is_ok_and(|path| path == up);
    let Some(one) = revisions.iter().find(is_it) else { return Vec::new() };
    if !is_down {
        return vec![&one.header.id];
    }
    let follows = |other: &&Existing| other.header.parents.contains(&one.header.id);
    revisions.iter().filter(follows).map(|other| other.header.id.as_str()).collect()
}

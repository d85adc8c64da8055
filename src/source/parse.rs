//! From what a user writes for a source to a [`Source`]: the table of sources in the command line's reference.

use std::fmt;
use std::path::{Path, PathBuf};

use super::Source;
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Target;

/// What can be written, for messages.
pub const FORMS: &str = "postgres://… or name=value pairs (a live database), FILE.sql, FILE.yaml or a directory (desired \
                         state), FILE.json (a snapshot), git:REV:PATH, empty";

impl Source {
    /// Reads what stands after `--from` and `--to`. Opens nothing, but looks whether files exist.
    ///
    /// # Errors
    /// When it is nothing known, something this version does not support, or there is no such file.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        Self::parse_in(Path::new(""), text)
    }

    /// The same with relative paths taken from `base`: a configuration file's directory.
    ///
    /// # Errors
    /// As [`Source::parse`].
    pub fn parse_in(base: &Path, text: &str) -> Result<Self, Diagnostic> {
        if text.trim().is_empty() {
            return Err(Diagnostic::error("the source is an empty text").help(forms()));
        }
        if text == "empty" {
            return Ok(Self::Empty);
        }
        if let Some(rest) = text.strip_prefix("git:") {
            return git(rest);
        }
        unsupported(text)?;
        let path = base.join(text);
        if Target::is_url(text) || (is_pairs(text) && !path.exists()) {
            return live(text);
        }
        file(path, text)
    }

    /// Several desired-state files and directories as one source, relative to `base`.
    ///
    /// # Errors
    /// As [`Source::parse`], and when there are several and one of them is no file or directory of desired state.
    pub fn parse_all(base: &Path, texts: &[String]) -> Result<Self, Diagnostic> {
        if let [one] = texts {
            return Self::parse_in(base, one);
        }
        let mut paths: Vec<PathBuf> = Vec::new();
        for text in texts {
            match Self::parse_in(base, text)? {
                Self::Files(found) => paths.extend(found),
                _ => {
                    return Err(Diagnostic::error(format!(
                        "`{}` is no file or directory of desired state",
                        shown(text)
                    ))
                    .help("several sources can only be SQL files, YAML files and directories"));
                }
            }
        }
        Ok(Self::Files(paths))
    }
}

/// What it is, for people; without secrets.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Live(target) => f.write_str(&target.describe()),
            Self::Files(paths) => {
                let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
                f.write_str(&paths.join(", "))
            }
            Self::Snapshot(path) => write!(f, "{}", path.display()),
            Self::Git { revision, path } => write!(f, "git:{revision}:{}", path.display()),
            Self::Empty => f.write_str("empty"),
        }
    }
}

fn live(text: &str) -> Result<Source, Diagnostic> {
    let target = Target::parse(text).map_err(|error| {
        let diagnostic = Diagnostic::error(error.to_string());
        error.help().into_iter().fold(diagnostic, Diagnostic::help)
    })?;
    Ok(Source::Live(Box::new(target)))
}

fn git(rest: &str) -> Result<Source, Diagnostic> {
    if rest.starts_with(':') || !rest.contains(':') {
        return Err(Diagnostic::error(format!("`git:{rest}` has no revision and path"))
            .help("write git:REV:PATH, as in git:main:schema/"));
    }
    let (revision, path) = super::git::split(rest);
    Ok(Source::Git { revision: revision.to_owned(), path: PathBuf::from(path) })
}

/// Sources that are planned, and that must not be taken for files.
fn unsupported(text: &str) -> Result<(), Diagnostic> {
    let ends = |endings: &[&str]| {
        let lower = text.to_ascii_lowercase();
        endings.iter().any(|ending| lower.ends_with(ending))
    };
    let what = if text.starts_with("sqlite:")
        || (ends(&[".db", ".sqlite", ".sqlite3"]) && !Target::is_url(text) && !is_pairs(text))
    {
        "SQLite databases are"
    } else if text.starts_with("migrations:") {
        "directories of revisions are"
    } else {
        return Ok(());
    };
    Err(Diagnostic::error(format!("`{text}`: {what} not supported in this version"))
        .code("unsupported-source")
        .help(format!("supported are {FORMS}")))
}

fn file(path: PathBuf, text: &str) -> Result<Source, Diagnostic> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        _ if path.is_dir() => return Ok(Source::Files(vec![path])),
        Some("sql" | "yaml" | "yml") if path.exists() => return Ok(Source::Files(vec![path])),
        Some("json") if path.exists() => return Ok(Source::Snapshot(path)),
        _ => {}
    }
    if path.exists() {
        return Err(Diagnostic::error(format!("cannot tell what `{text}` is: its name has no known ending"))
            .code("unknown-source")
            .help(forms()));
    }
    if text.contains("://") || (ending.is_none() && !text.contains(['/', '\\'])) {
        return Err(Diagnostic::error(format!("`{}` is no source", shown(text)))
            .code("unknown-source")
            .help(forms()));
    }
    let diagnostic =
        Diagnostic::error(format!("there is no file or directory `{}`", path.display())).code("missing-file");
    if let Ok(target) = std::fs::read_link(&path) {
        return Err(diagnostic.help(format!("it is a link to `{}`, which is not there", target.display())));
    }
    Err(match similar_name(&path) {
        Some(name) => diagnostic.help(format!("did you mean `{}`?", path.with_file_name(name).display())),
        None => diagnostic.help("check the path, which is relative to the directory you are in"),
    })
}

/// A file in the same directory that may have been meant.
fn similar_name(path: &Path) -> Option<String> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let wanted = path.file_name()?.to_string_lossy().into_owned();
    let entries = std::fs::read_dir(directory).ok()?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    // A link to nothing is there, and is no other file.
    names.retain(|name| *name != wanted);
    names.sort();
    crate::nearest::nearest(&wanted, names.iter().map(String::as_str)).map(str::to_owned)
}

/// Whether it begins like `host=…`.
fn is_pairs(text: &str) -> bool {
    let Some((name, _)) = text.trim_start().split_once('=') else { return false };
    let name = name.trim_end();
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit())
}

/// The text without what may be a password: everything between `://` and `@`.
fn shown(text: &str) -> String {
    match (text.split_once("://"), text.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, server))) => format!("{scheme}://…@{server}"),
        _ => text.to_owned(),
    }
}

fn forms() -> String {
    format!("a source is one of {FORMS}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Source::parse(text).err().map(|diagnostic| diagnostic.message).unwrap_or_default()
    }

    #[test]
    fn databases_in_both_notations() {
        assert!(matches!(Source::parse("postgres://u@h/app"), Ok(Source::Live(_))));
        assert!(matches!(Source::parse("host=h dbname=app user=u"), Ok(Source::Live(_))));
        assert!(matches!(Source::parse("host=h dbname=x.db user=u"), Ok(Source::Live(_))));
        assert!(matches!(Source::parse("empty"), Ok(Source::Empty)));
    }

    #[test]
    fn git_needs_a_revision_and_a_path() {
        assert!(matches!(
            Source::parse("git:main:db/schema.sql"),
            Ok(Source::Git { revision, path }) if revision == "main" && path == Path::new("db/schema.sql")
        ));
        assert!(error("git:main").contains("no revision and path"));
    }

    #[test]
    fn what_is_not_there_yet_is_said() {
        for text in ["sqlite:app", "app.db", "x/app.SQLITE3", "migrations:migrations/"] {
            assert!(error(text).contains("not supported in this version"), "{text}");
        }
    }

    #[test]
    fn other_schemes_are_refused_without_their_password() {
        let message = error("mysql://root:hunter2@db/app");
        assert_eq!(message, "`mysql://…@db/app` is no source");
    }

    #[test]
    fn missing_files() {
        assert!(error("no/such/place.sql").contains("there is no file"));
        assert!(error("nonsense").contains("is no source"));
    }
}

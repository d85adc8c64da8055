//! Puts a revision on disk: all of it or nothing, and never over a file that is there.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::sum::{self, Sums};
use super::{Down, Draft, Header, clock, slug};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::limit::Limits;
use crate::plan::Plan;
use crate::render;

/// What stands in a revision.
#[derive(Debug)]
pub enum Body<'a> {
    /// A plan, its way back, and how long the statements of both may wait and run.
    Plan(&'a Plan, &'a Down, &'a Limits),
    /// Room for statements that a person writes.
    Empty,
}

/// The files that were written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The revision's id.
    pub id: String,
    /// The files, the checksums not among them.
    pub files: Vec<PathBuf>,
}

const ROOM: &str = "-- schemadiff: keep\n\n-- schemadiff: end\n";

/// Writes the files of a revision and its checksums.
///
/// # Errors
/// When the directory cannot be written to, or has such a file; then nothing has been written.
pub fn write(directory: &Path, draft: Draft, server: u16, body: &Body<'_>) -> Result<Written, Diagnostic> {
    let id = draft.id();
    let stem = format!("{}_{id}_{}", clock::stamp(SystemTime::now()), slug(&draft.message));
    let contents = contents(&header(draft, &id, server), body);
    let files: Vec<(String, String)> =
        contents.into_iter().map(|(end, text)| (format!("{stem}.{end}.sql"), text)).collect();
    let paths = put(directory, &files).map_err(|error| {
        Diagnostic::error(format!("cannot write a revision in {}: {error}", directory.display()))
            .help("nothing was written")
    })?;
    Ok(Written { id, files: paths })
}

fn header(draft: Draft, id: &str, server: u16) -> Header {
    Header {
        id: id.to_owned(),
        parents: draft.parents,
        message: draft.message,
        branch: None,
        server,
        from: draft.from,
        to: draft.to,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        irreversible: Vec::new(),
    }
}

/// The files by the end of their names.
fn contents(header: &Header, body: &Body<'_>) -> Vec<(&'static str, String)> {
    match body {
        Body::Empty => {
            let text = format!("{}\n{ROOM}", header.render());
            vec![("up", text), ("down", format!("{}\n{ROOM}", back(header).render()))]
        }
        Body::Plan(up, Down::Plan { plan, lost }, limits) => {
            let top = format!("{}\n", header.render());
            let mut down = format!("{}\n", back(header).render());
            if !lost.is_empty() {
                down.push_str("-- What this cannot undo:\n");
                down.extend(lost.iter().map(|line| render::sql::comment(&format!("  {line}"))));
                down.push('\n');
            }
            vec![("up", top + &render::script(up, limits)), ("down", down + &render::script(plan, limits))]
        }
        Body::Plan(up, Down::Irreversible(reasons), limits) => {
            let header = Header { irreversible: reasons.clone(), ..header.clone() };
            vec![("up", format!("{}\n{}", header.render(), render::script(up, limits)))]
        }
    }
}

/// The header of the way back: the same revision, from its end to its start.
fn back(header: &Header) -> Header {
    Header { from: header.to.clone(), to: header.from.clone(), ..header.clone() }
}

fn put(directory: &Path, files: &[(String, String)]) -> io::Result<Vec<PathBuf>> {
    std::fs::create_dir_all(directory)?;
    let sum_path = directory.join(sum::FILE_NAME);
    let before = match std::fs::read_to_string(&sum_path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        other => other?,
    };
    let mut sums = Sums::parse(&before);
    let mut written = Vec::new();
    let result = files.iter().try_for_each(|(name, text)| {
        sums.add(name, text);
        let path = directory.join(name);
        temporary(directory, text)?.persist_noclobber(&path)?;
        written.push(path);
        Ok(())
    });
    let result = result.and_then(|()| {
        temporary(directory, &sums.render())?.persist(&sum_path)?;
        Ok(())
    });
    match result {
        Ok(()) => Ok(written),
        Err(error) => {
            for path in &written {
                let _already_failing = std::fs::remove_file(path);
            }
            Err(error)
        }
    }
}

/// A file beside the final one, so that it can take its name in one step.
fn temporary(directory: &Path, text: &str) -> io::Result<tempfile::NamedTempFile> {
    let mut file = crate::files::temporary(directory)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft { parents: Vec::new(), message: "start".into(), from: Some("a".into()), to: Some("b".into()) }
    }

    #[test]
    fn an_empty_revision_has_two_files_and_their_checksums() {
        let Ok(directory) = tempfile::tempdir() else { return };
        let at = directory.path().join("migrations");
        let written = write(&at, draft(), 15, &Body::Empty);
        let files = written.map(|written| written.files).unwrap_or_default();
        assert_eq!(files.len(), 2);
        let sums = std::fs::read_to_string(at.join("revisions.sum")).unwrap_or_default();
        assert_eq!(sums.lines().count(), 2);
        let headers: Vec<_> = super::super::existing(&at).unwrap_or_default();
        assert_eq!(headers.first().map(|one| one.header.message.as_str()), Some("start"));
    }

    #[test]
    fn an_existing_file_stops_all_of_it() {
        let Ok(directory) = tempfile::tempdir() else { return };
        let at = directory.path();
        assert!(std::fs::write(at.join("b"), "mine").is_ok());
        let files = [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())];
        assert!(put(at, &files).is_err());
        assert!(!at.join("a").exists() && !at.join("revisions.sum").exists());
        assert_eq!(std::fs::read_to_string(at.join("b")).ok().as_deref(), Some("mine"));
    }
}

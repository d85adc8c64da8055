//! The revisions that are there already.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Header;
use crate::diagnostic::Diagnostic;

/// A revision on disk.
#[derive(Clone, Debug)]
pub struct Existing {
    /// Its up file.
    pub path: PathBuf,
    /// What its header says.
    pub header: Header,
}

/// All revisions of a directory, in the order of their files' names; none when there is no such directory.
///
/// # Errors
/// When a file cannot be read, is no revision, or an id is there twice.
pub fn existing(directory: &Path) -> Result<Vec<Existing>, Diagnostic> {
    if !directory.exists() {
        return Ok(Vec::new());
    }
    let unreadable =
        |error: std::io::Error| Diagnostic::error(format!("cannot read {}: {error}", directory.display()));
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(".up.sql")) {
            paths.push(path);
        }
    }
    paths.sort();
    let found = paths.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for one in &found {
        if !ids.insert(&one.header.id) {
            let message = format!("{}: there is another revision {}", one.path.display(), one.header.id);
            return Err(Diagnostic::error(message).help("remove one of the two"));
        }
    }
    Ok(found)
}

fn read(path: PathBuf) -> Result<Existing, Diagnostic> {
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Diagnostic::error(format!("cannot read {}: {error}", path.display())))?;
    match Header::parse(&text) {
        Ok(header) => Ok(Existing { path, header }),
        Err(error) => Err(Diagnostic::error(format!("{} is no revision: {error}", path.display())).help(
            "give it the header of a revision (`schemadiff generate --empty` writes one), or move it away",
        )),
    }
}

/// The revisions that no other follows.
pub(super) fn heads(revisions: &[Existing]) -> Vec<&Existing> {
    let followed: BTreeSet<&String> = revisions.iter().flat_map(|one| &one.header.parents).collect();
    revisions.iter().filter(|one| !followed.contains(&one.header.id)).collect()
}

/// The one revision that a new one follows; `None` when there is none yet.
///
/// # Errors
/// When there are several.
pub fn head(revisions: &[Existing]) -> Result<Option<&Existing>, Diagnostic> {
    match heads(revisions).as_slice() {
        [] if revisions.is_empty() => Ok(None),
        [] => Err(Diagnostic::error("the revisions follow each other in a circle")
            .help("correct the `-- Parents:` lines")),
        [one] => Ok(Some(one)),
        several => {
            let names: Vec<String> = several
                .iter()
                .map(|one| format!("{} {} ({})", one.header.id, one.header.message, one.path.display()))
                .collect();
            Err(Diagnostic::error(format!("there are {} heads, and a revision can only follow one", names.len()))
                .code("several-heads")
                .detail(names.join("\n"))
                .help("this version cannot merge heads: remove the revision of one branch and generate it again after the other"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision(id: &str, parents: &[&str]) -> Existing {
        let parents = parents.iter().map(|parent| (*parent).to_owned()).collect();
        let header = Header { id: id.to_owned(), parents, ..Header::default() };
        Existing { path: PathBuf::from(id), header }
    }

    fn head_of(revisions: &[Existing]) -> Result<Option<String>, String> {
        head(revisions).map(|one| one.map(|one| one.header.id.clone())).map_err(|error| error.message)
    }

    #[test]
    fn the_head_is_what_nothing_follows() {
        assert_eq!(head_of(&[]), Ok(None));
        let line = [revision("a", &[]), revision("b", &["a"])];
        assert_eq!(head_of(&line), Ok(Some("b".to_owned())));
        let merged =
            [revision("a", &[]), revision("b", &["a"]), revision("c", &["a"]), revision("d", &["b", "c"])];
        assert_eq!(head_of(&merged), Ok(Some("d".to_owned())));
    }

    #[test]
    fn several_heads_and_circles_are_errors() {
        let forked = [revision("a", &[]), revision("b", &["a"]), revision("c", &["a"])];
        assert_eq!(head_of(&forked), Err("there are 2 heads, and a revision can only follow one".to_owned()));
        let circle = [revision("a", &["b"]), revision("b", &["a"])];
        assert!(head_of(&circle).is_err());
    }
}

//! Which revisions come before others.

use std::collections::BTreeSet;

use super::Existing;
use crate::diagnostic::Diagnostic;

/// The revisions that neither are one of `without` nor come after one, each behind those it follows.
///
/// # Errors
/// When one follows a revision that is not there, or they follow each other in a circle.
pub fn lineage<'a>(
    revisions: &'a [Existing],
    without: &BTreeSet<&str>,
) -> Result<Vec<&'a Existing>, Diagnostic> {
    let mut left_out: BTreeSet<&str> = without.clone();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut ordered = Vec::new();
    let mut open: Vec<&Existing> = revisions.iter().collect();
    while !open.is_empty() {
        let before = open.len();
        open.retain(|one| {
            let parents = &one.header.parents;
            if left_out.contains(one.header.id.as_str())
                || parents.iter().any(|parent| left_out.contains(parent.as_str()))
            {
                left_out.insert(&one.header.id);
                return false;
            }
            let is_ready = parents.iter().all(|parent| done.contains(parent.as_str()));
            if is_ready {
                done.insert(&one.header.id);
                ordered.push(*one);
            }
            !is_ready
        });
        if let Some(first) = open.first().filter(|_| open.len() == before) {
            return Err(unordered(first, revisions));
        }
    }
    Ok(ordered)
}

fn unordered(revision: &Existing, revisions: &[Existing]) -> Diagnostic {
    let is_there = |id: &String| revisions.iter().any(|other| other.header.id == *id);
    let missing = revision.header.parents.iter().find(|parent| !is_there(parent));
    match missing {
        Some(parent) => Diagnostic::error(format!(
            "{} follows the revision {parent}, which is not there",
            revision.path.display()
        )),
        None => Diagnostic::error("the revisions follow each other in a circle"),
    }
    .help("correct the `-- Parents:` lines")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::revision::Header;
    use std::path::PathBuf;

    fn revision(id: &str, parents: &[&str]) -> Existing {
        let parents = parents.iter().map(|parent| (*parent).to_owned()).collect();
        Existing {
            path: PathBuf::from(id),
            header: Header { id: id.to_owned(), parents, ..Header::default() },
        }
    }

    fn ordered(revisions: &[Existing], without: &[&str]) -> Result<String, String> {
        let found = lineage(revisions, &without.iter().copied().collect());
        let ids = |found: Vec<&Existing>| {
            found.iter().map(|one| one.header.id.as_str()).collect::<Vec<_>>().join(" ")
        };
        found.map(ids).map_err(|error| error.message)
    }

    #[test]
    fn parents_come_first_and_what_follows_is_left_out() {
        let all = [revision("a", &["c"]), revision("b", &["a"]), revision("c", &[]), revision("d", &["c"])];
        assert_eq!(ordered(&all, &[]), Ok("c d a b".to_owned()));
        assert_eq!(ordered(&all, &["a"]), Ok("c d".to_owned()));
    }

    #[test]
    fn circles_and_missing_parents_are_errors() {
        let circle = [revision("a", &["b"]), revision("b", &["a"])];
        assert_eq!(ordered(&circle, &[]), Err("the revisions follow each other in a circle".to_owned()));
        let missing = [revision("a", &["z"])];
        assert_eq!(ordered(&missing, &[]), Err("a follows the revision z, which is not there".to_owned()));
    }
}

//! A catalog as a directory of SQL files: `tables/public.accounts.sql` with all that belongs to the table.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::catalog::{Catalog, ObjectId, hexadecimal};
use crate::diagnostic::Diagnostic;
use crate::plan::{Action, Moment, Plan, Verb};
use crate::{kind, render};

/// Longer names are cut: many file systems have a limit of 255 bytes.
const LONGEST: usize = 120;

/// Begins the names of what belongs behind all others: files are read in the order of their names.
const LAST: &str = "zz_";

/// Refuses a directory that has something in it.
pub(crate) fn ensure_free(directory: &Path) -> Result<(), Diagnostic> {
    let is_free = match std::fs::read_dir(directory) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    };
    if is_free {
        return Ok(());
    }
    Err(Diagnostic::error(format!("{} is there and not an empty directory", directory.display())).help(
        "name a new directory, or remove what is in it: files of objects that are gone would stay otherwise",
    ))
}

/// Writes the files of a plan that creates a catalog; all of them or none.
pub(crate) fn write(catalog: &Catalog, plan: &Plan, directory: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    ensure_free(directory)?;
    let mut files = files(catalog, plan);
    if files.is_empty() {
        files.insert("empty.sql".to_owned(), super::NOTHING.to_owned());
    }
    put(directory, &files)
        .map_err(|error| Diagnostic::error(format!("cannot write to {}: {error}", directory.display())))?;
    Ok(files.keys().map(|name| directory.join(name)).collect())
}

/// The text of each file by its path.
fn files(catalog: &Catalog, plan: &Plan) -> BTreeMap<String, String> {
    let mut statements: BTreeMap<(bool, ObjectId), Vec<String>> = BTreeMap::new();
    // What is created behind all others has its comment and owner there, too.
    let late = plan
        .actions()
        .filter(|action| is_last(catalog, action) && catalog.group(&action.about) == action.about);
    let late: BTreeSet<ObjectId> = late.map(|action| action.about.clone()).collect();
    for action in plan.actions() {
        let group = catalog.group(&action.about);
        let is_late = late.contains(&group) || is_last(catalog, action);
        let of_group = statements.entry((is_late, group)).or_default();
        of_group.push(render::statement(action.kept()) + "\n");
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut files = BTreeMap::new();
    for ((is_closing, id), statements) in statements {
        let mut name = file_name(&id);
        if is_closing {
            name.insert_str(0, LAST);
        }
        // Some file systems do not tell upper from lower case.
        if !taken.insert(name.to_lowercase()) {
            let digest = hexadecimal(&Sha256::digest(format!("{id:?}")));
            name = format!("{}-{}.sql", name.trim_end_matches(".sql"), &digest[..8]);
            taken.insert(name.to_lowercase());
        }
        files.insert(name, statements.join("\n"));
    }
    files
}

/// Whether it has a meaning only behind what is in the other files.
fn is_last(catalog: &Catalog, action: &Action) -> bool {
    let waits = || catalog.get(&action.about).is_some_and(|object| kind::waits_for_tables(&object.body));
    action.moment == Moment::Closing || action.verb == Verb::Create && waits()
}

/// `tables/public.accounts.sql`, of letters, digits and a few safe characters only.
fn file_name(id: &ObjectId) -> String {
    let is_safe = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let parts: Vec<&str> = id.parts().collect();
    let mut name = String::new();
    for c in parts.join(".").chars() {
        match c {
            c if is_safe(c) => name.push(c),
            _ if name.ends_with('_') => {}
            _ => name.push('_'),
        }
    }
    let name: String = name.trim_end_matches('_').trim_start_matches('.').chars().take(LONGEST).collect();
    format!("{}/{name}.sql", id.kind.plural().replace(' ', "_"))
}

/// Fills a directory beside the final one and gives it its name in the end.
fn put(directory: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    let parent = directory.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent)?;
    let whole = tempfile::Builder::new().prefix(".schemadiff-").tempdir_in(parent)?;
    let inner = whole.path().join("files");
    std::fs::create_dir(&inner)?;
    for (name, text) in files {
        let path = inner.join(name);
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(path, text)?;
    }
    if directory.exists() {
        std::fs::remove_dir(directory)?;
    }
    std::fs::rename(&inner, directory)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    #[test]
    fn names_are_safe() {
        let name = |kind, parts: &[&str]| file_name(&ObjectId::new(kind, parts));
        assert_eq!(name(Kind::Table, &["public", "accounts"]), "tables/public.accounts.sql");
        assert_eq!(name(Kind::MaterializedView, &["a", "b c"]), "materialized_views/a.b_c.sql");
        assert_eq!(name(Kind::Table, &["..", "../../x"]), "tables/_.._x.sql");
        assert_eq!(
            name(Kind::Function, &["public", "f(integer, text)"]),
            "functions/public.f_integer_text.sql"
        );
        assert!(name(Kind::Table, &["s", &"x".repeat(500)]).len() < 200);
    }

    #[test]
    fn a_full_directory_is_refused_and_a_new_one_made() {
        let Ok(root) = tempfile::tempdir() else { return };
        let files = BTreeMap::from([("tables/a.sql".to_owned(), "x".to_owned())]);
        let fresh = root.path().join("deep/new");
        assert!(ensure_free(&fresh).is_ok());
        assert!(put(&fresh, &files).is_ok());
        assert_eq!(std::fs::read_to_string(fresh.join("tables/a.sql")).ok().as_deref(), Some("x"));
        assert!(ensure_free(&fresh).is_err());
        assert!(std::fs::read_dir(root.path().join("deep")).is_ok_and(|entries| entries.count() == 1));
    }
}

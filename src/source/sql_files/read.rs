//! Finding and reading the files of a source.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, LineIndex};

/// A file of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// What it is called in messages: its path as given, or `REV:path`.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl SourceFile {
    /// Whether it is written in YAML, by its name.
    #[must_use]
    pub fn is_yaml(&self) -> bool {
        has_extension(Path::new(&self.name), &["yaml", "yml"])
    }

    /// A file from its bytes, which must be UTF-8 and not blank.
    ///
    /// # Errors
    /// When they are not.
    pub fn from_bytes(name: String, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let text = String::from_utf8(bytes)
            .map_err(|error| not_utf8(&name, error.as_bytes(), error.utf8_error().valid_up_to()))?;
        if text.trim_start_matches('\u{feff}').trim().is_empty() {
            let message = format!("{name} is empty");
            return Err(Diagnostic::error(message)
                .code("empty-source")
                .help("to compare with nothing, write `empty` as the source"));
        }
        Ok(Self { name, text })
    }
}

/// Reads files, and of directories every `.sql`, `.yaml` and `.yml` file below them, in the order of their names.
///
/// Names that begin with a dot are passed over; a file that is named twice is read once.
///
/// # Errors
/// The first path that cannot be read, is not UTF-8, or has nothing in it.
pub fn read_paths<P: AsRef<Path>>(paths: &[P]) -> Result<Vec<SourceFile>, Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut files = Vec::new();
    for path in paths.iter().map(AsRef::as_ref) {
        for file in expand(path)? {
            let identity = std::fs::canonicalize(&file).unwrap_or_else(|_| file.clone());
            if !seen.insert(identity) {
                continue;
            }
            let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
            files.push(SourceFile::from_bytes(file.display().to_string(), bytes)?);
        }
    }
    Ok(files)
}

/// The files that a path stands for.
fn expand(path: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    if !std::fs::metadata(path).map_err(|error| unreadable(path, &error))?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    collect(path, &mut BTreeSet::new(), &mut found)?;
    if found.is_empty() {
        let message = format!("{} has no .sql, .yaml or .yml file in it", path.display());
        return Err(Diagnostic::error(message)
            .code("empty-source")
            .help("to compare with nothing, write `empty` as the source"));
    }
    Ok(found)
}

/// Adds what is below a directory. A link back to a directory that is being read is not followed.
fn collect(
    directory: &Path,
    open: &mut BTreeSet<PathBuf>,
    found: &mut Vec<PathBuf>,
) -> Result<(), Diagnostic> {
    let identity = std::fs::canonicalize(directory).map_err(|error| unreadable(directory, &error))?;
    if !open.insert(identity.clone()) {
        return Ok(());
    }
    let entries = std::fs::read_dir(directory).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut paths: Vec<PathBuf> =
        entries.map_err(|error| unreadable(directory, &error))?.iter().map(std::fs::DirEntry::path).collect();
    paths.sort();
    for path in paths {
        if path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")) {
            continue;
        }
        let wanted = has_extension(&path, &["sql", "yaml", "yml"]);
        match std::fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => collect(&path, open, found)?,
            Ok(_) if wanted => found.push(path),
            Err(error) if wanted => return Err(unreadable(&path, &error)),
            Ok(_) | Err(_) => {}
        }
    }
    open.remove(&identity);
    Ok(())
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    let extension = path.extension().unwrap_or_default();
    extensions.iter().any(|wanted| extension.eq_ignore_ascii_case(wanted))
}

fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    };
    Diagnostic::error(format!("cannot read {}: {reason}", path.display())).code("unreadable")
}

fn not_utf8(name: &str, bytes: &[u8], offset: usize) -> Diagnostic {
    let valid = String::from_utf8_lossy(&bytes[..offset]);
    let mut place = LineIndex::new(&valid).place(name, &valid, offset..offset);
    let line_end =
        bytes[offset..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| offset + length);
    place.snippet.push_str(&String::from_utf8_lossy(&bytes[offset..line_end.min(offset + 200)]));
    let value = bytes.get(offset).copied().unwrap_or_default();
    let help = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "the file is in UTF-16: save it as UTF-8",
        _ => "save the file as UTF-8",
    };
    let message = format!("{name} is not UTF-8: byte 0x{value:02x} at offset {offset}");
    Diagnostic::error(message).code("not-utf8").at(place).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(result: Result<Vec<SourceFile>, Diagnostic>) -> String {
        result.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn directories_are_read_in_order_and_files_once() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        std::fs::create_dir(root.path().join("b"))?;
        for name in ["c.sql", "a.SQL", "b/x.yml", "b/.hidden.sql", "readme.md"] {
            std::fs::write(root.path().join(name), "-- x")?;
        }
        let paths = [root.path().join("c.sql"), root.path().to_owned()];
        let files = read_paths(&paths).unwrap_or_default();
        let names: Vec<_> = files.iter().filter_map(|file| file.name.rsplit('/').next()).collect();
        assert_eq!(names, ["c.sql", "a.SQL", "x.yml"]);
        assert!(files[2].is_yaml() && !files[1].is_yaml());
        Ok(())
    }

    #[test]
    fn what_cannot_be_used_is_named() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        let path = |name: &str| root.path().join(name);
        assert!(message(read_paths(&[root.path()])).contains("has no .sql"));
        assert!(message(read_paths(&[path("none.sql")])).ends_with("there is no such file or directory"));
        std::fs::write(path("blank.sql"), " \n")?;
        assert!(message(read_paths(&[path("blank.sql")])).ends_with("blank.sql is empty"));
        std::fs::write(path("latin.sql"), b"SELECT 1;\n  '\xfcber'")?;
        let error = message(read_paths(&[path("latin.sql")]));
        assert!(error.contains(":2:4: ") && error.ends_with("byte 0xfc at offset 13"), "{error}");
        Ok(())
    }
}

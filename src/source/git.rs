//! Files as of a git revision: `git:REV:PATH`.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use super::sql_files::SourceFile;
use crate::diagnostic::Diagnostic;

/// Reads a file, or the `.sql`, `.yaml` and `.yml` files below a directory, as they were in a revision.
///
/// A relative path counts from the current directory, as in git's own commands.
///
/// # Errors
/// When git is not there, does not know the revision, or has nothing at that path.
pub fn read(revision: &str, path: &str) -> Result<Vec<SourceFile>, Diagnostic> {
    let what = format!("{revision}:{path}");
    if revision.is_empty() || revision.starts_with('-') {
        return Err(
            failure(&what, "a revision is missing").help("write git:REV:PATH, such as git:main:schema/")
        );
    }
    let blobs = list(revision, path)?;
    let is_file = blobs.len() == 1 && (path.ends_with(&blobs[0].path) || blobs[0].path.ends_with(path));
    let wanted: Vec<Blob> = blobs.into_iter().filter(|blob| is_file || is_source(&blob.path)).collect();
    if wanted.is_empty() {
        let message = format!("{what} has no .sql, .yaml or .yml file in it");
        return Err(Diagnostic::error(message)
            .code("empty-source")
            .help("to compare with nothing, write `empty` as the source"));
    }
    let texts = contents(&wanted).map_err(|error| failure(&what, &error.to_string()))?;
    let named = wanted.iter().zip(texts).map(|(blob, bytes)| (format!("{revision}:{}", blob.path), bytes));
    named.map(|(name, bytes)| SourceFile::from_bytes(name, bytes)).collect()
}

/// Splits `REV:PATH`, what comes behind `git:`. An empty path is the whole tree.
#[must_use]
pub fn split(source: &str) -> (&str, &str) {
    let (revision, path) = source.split_once(':').unwrap_or((source, ""));
    (revision, if path.is_empty() { "." } else { path })
}

struct Blob {
    object: String,
    path: String,
}

fn list(revision: &str, path: &str) -> Result<Vec<Blob>, Diagnostic> {
    let what = format!("{revision}:{path}");
    let output =
        Command::new("git").args(["ls-tree", "-r", "-z", revision, "--", path]).stdin(Stdio::null()).output();
    let output = output.map_err(|error| {
        let missing = error.kind() == std::io::ErrorKind::NotFound;
        let reason = if missing { "the program `git` was not found".to_owned() } else { error.to_string() };
        failure(&what, &reason)
    })?;
    if !output.status.success() {
        return Err(refused(&what, revision, &String::from_utf8_lossy(&output.stderr)));
    }
    // `mode type object TAB path NUL`; links and submodules are no files.
    let text = String::from_utf8_lossy(&output.stdout);
    let blob = |entry: &str| {
        let (about, path) = entry.split_once('\t')?;
        let mut words = about.split(' ');
        let is_file = words.next()?.starts_with("100");
        let object = words.nth(1)?.to_owned();
        is_file.then(|| Blob { object, path: path.to_owned() })
    };
    let blobs: Vec<Blob> = text.split('\0').filter_map(blob).collect();
    if blobs.is_empty() {
        return Err(failure(&what, "the revision has no such file or directory"));
    }
    Ok(blobs)
}

/// The contents of blobs, from one process however many there are.
fn contents(blobs: &[Blob]) -> std::io::Result<Vec<Vec<u8>>> {
    let mut child = Command::new("git")
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let input = child.stdin.take();
    let request: String = blobs.iter().map(|blob| format!("{}\n", blob.object)).collect();
    let output = child.stdout.take().ok_or_else(|| std::io::Error::other("git has no output"))?;
    // Written beside the reading: either pipe may fill up.
    let found = std::thread::scope(|scope| {
        scope.spawn(move || input.map(|mut input| input.write_all(request.as_bytes())));
        let mut output = BufReader::new(output);
        blobs.iter().map(|_| entry(&mut output)).collect()
    });
    child.wait()?;
    found
}

/// `object SP type SP size LF`, the bytes, `LF`.
fn entry(output: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut heading = String::new();
    output.read_line(&mut heading)?;
    let size = heading.trim_end().rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
    let size = size.ok_or_else(|| std::io::Error::other(format!("git says: {}", heading.trim_end())))?;
    let mut bytes = vec![0; size + 1];
    output.read_exact(&mut bytes)?;
    bytes.truncate(size);
    Ok(bytes)
}

fn is_source(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let is_hidden = path.split('/').any(|name| name.starts_with('.') && name != "." && name != "..");
    !is_hidden && ["sql", "yaml", "yml"].iter().any(|wanted| extension.eq_ignore_ascii_case(wanted))
}

fn refused(what: &str, revision: &str, message: &str) -> Diagnostic {
    let message = message.trim().trim_start_matches("fatal: ");
    let error = failure(what, message);
    match () {
        () if message.contains("Not a valid object name") => {
            error.help(format!("`git rev-parse {revision}` must find a commit; a shallow clone may not have it: git fetch --unshallow"))
        }
        () if message.contains("not a git repository") => error.help("run it inside of the repository"),
        () => error,
    }
}

fn failure(what: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(format!("cannot read git:{what}: {reason}")).code("git")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_split_at_the_first_colon() {
        assert_eq!(split("main:schema/a.sql"), ("main", "schema/a.sql"));
        assert_eq!(split("HEAD~2"), ("HEAD~2", "."));
    }

    #[test]
    fn only_files_of_a_schema_are_wanted() {
        assert!(is_source("schema/a.SQL") && is_source("../b.yml"));
        assert!(!is_source("schema/.a.sql") && !is_source(".github/ci.yaml") && !is_source("README.md"));
    }
}

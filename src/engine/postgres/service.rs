//! Connection service files: named groups of connection parameters.
//!
//! Source: <https://www.postgresql.org/docs/current/libpq-pgservice.html>

use std::path::{Path, PathBuf};

use super::connect::ConnectError;

/// The parameters of a service, in the order of the file they were found in.
pub(super) type Parameters = Vec<(String, String)>;

/// Looks a service up in the files given, first file first.
///
/// A missing file is skipped; a service in none of them is an error that lists them.
pub(super) fn find(name: &str, files: &[PathBuf]) -> Result<Parameters, ConnectError> {
    for path in files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        if let Some(parameters) = section(&text, name, path)? {
            return Ok(parameters);
        }
    }
    Err(ConnectError::ServiceNotFound { name: name.to_owned(), files: files.to_vec() })
}

/// The parameters of one `[name]` section, or `None` when the text has no such section.
fn section(text: &str, name: &str, path: &Path) -> Result<Option<Parameters>, ConnectError> {
    let broken = |line: usize, message: &str| ConnectError::ServiceFile {
        path: path.to_owned(),
        line: line + 1,
        message: message.to_owned(),
    };
    let mut found: Option<Parameters> = None;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(rest) = line.strip_prefix('[') {
            if found.is_some() {
                break;
            }
            let title = rest
                .strip_suffix(']')
                .ok_or_else(|| broken(number, "the section title has no closing `]`"))?;
            found = (title == name).then(Vec::new);
        } else if let Some(parameters) = &mut found {
            if line.starts_with("ldap://") {
                return Err(broken(number, "LDAP look-up of services is not supported"));
            }
            let (key, value) =
                line.split_once('=').ok_or_else(|| broken(number, "expected `parameter=value`"))?;
            let key = key.trim();
            if key == "service" {
                return Err(broken(number, "a service cannot refer to another service"));
            }
            parameters.push((key.to_owned(), value.trim().to_owned()));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "# services\n[one]\nhost=a\nport = 5433\n\n[two]\ndbname=x=y\n# note\nuser=u\n[bad]\nnonsense\n";

    fn get(name: &str) -> Result<Option<Parameters>, ConnectError> {
        section(FILE, name, Path::new("file"))
    }

    #[test]
    fn reads_its_own_section_only() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(get("one").ok().flatten(), Some(vec![pair("host", "a"), pair("port", "5433")]));
        assert_eq!(get("two").ok().flatten(), Some(vec![pair("dbname", "x=y"), pair("user", "u")]));
        assert_eq!(get("three").ok().flatten(), None);
    }

    #[test]
    fn a_broken_line_is_named() {
        let error = get("bad").err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("file:11"), "{error}");
    }
}

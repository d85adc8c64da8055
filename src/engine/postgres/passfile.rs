//! The password file, `~/.pgpass`.
//!
//! Source: <https://www.postgresql.org/docs/current/libpq-pgpass.html>

use std::path::Path;

/// The lines of a password file that make sense.
#[derive(Clone, Default)]
pub(super) struct Passfile {
    entries: Vec<Entry>,
}

#[derive(Clone)]
struct Entry {
    /// Host, port, database and user; `None` is the wildcard `*`.
    fields: [Option<String>; 4],
    password: String,
}

impl Passfile {
    /// Reads a password file. A missing one is an empty one.
    ///
    /// As in libpq, a file that others may read, or that is no plain file, is ignored; the second value then says so.
    pub(super) fn read(path: &Path) -> (Self, Option<String>) {
        let Ok(metadata) = std::fs::metadata(path) else {
            return (Self::default(), None);
        };
        let shown = path.display();
        if !metadata.is_file() {
            return (
                Self::default(),
                Some(format!("password file {shown} is not a plain file and is ignored")),
            );
        }
        if readable_by_others(&metadata) {
            let warning = format!(
                "password file {shown} can be read by others and is ignored; run `chmod 0600 {shown}`"
            );
            return (Self::default(), Some(warning));
        }
        match std::fs::read(path) {
            Ok(bytes) => (Self::parse(&String::from_utf8_lossy(&bytes)), None),
            Err(error) => (Self::default(), Some(format!("password file {shown} cannot be read: {error}"))),
        }
    }

    /// Reads the text of a password file; lines that are comments or have too few fields are skipped.
    pub(super) fn parse(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self { entries: lines.filter_map(Entry::parse).collect() }
    }

    /// The password of the first line that matches, if any.
    pub(super) fn password(&self, host: &str, port: u16, database: &str, user: &str) -> Option<&str> {
        let port = port.to_string();
        let wanted = [host, &port, database, user];
        self.entries.iter().find(|entry| entry.matches(wanted)).map(|entry| entry.password.as_str())
    }
}

impl Entry {
    fn parse(line: &str) -> Option<Self> {
        let mut fields: Vec<Option<String>> = Vec::with_capacity(5);
        let mut chars = line.chars();
        let mut field = String::new();
        let mut escaped = false;
        while let Some(c) = chars.next() {
            match c {
                '\\' => {
                    escaped = true;
                    field.push(chars.next().unwrap_or('\\'));
                }
                ':' => {
                    // An escaped `\*` is a name, not the wildcard.
                    fields.push((escaped || field != "*").then(|| field.clone()));
                    field.clear();
                    escaped = false;
                }
                _ => field.push(c),
            }
        }
        let fields: Vec<_> = fields.into_iter().chain([Some(field)]).collect();
        let mut fields = fields.into_iter();
        let keys = [fields.next()?, fields.next()?, fields.next()?, fields.next()?];
        let password = fields.next()??;
        Some(Self { fields: keys, password })
    }

    fn matches(&self, wanted: [&str; 4]) -> bool {
        self.fields
            .iter()
            .zip(wanted)
            .all(|(field, wanted)| field.as_deref().is_none_or(|field| field == wanted))
    }
}

#[cfg(unix)]
fn readable_by_others(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    metadata.mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn readable_by_others(_: &std::fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# comment\n\
        db.example.com:5432:app:alice:first\n\
        *:*:app:bob:any\\:host\\\\\n\
        ::1:5432:x:y:never\n\
        \\:\\:1:5432:*:*:six\n\
        short:line\n\
        h:1:\\*:u:star\n\
        *:*:*:carol:*\n";

    #[test]
    fn first_match_wins_and_wildcards_match() {
        let file = Passfile::parse(FILE);
        assert_eq!(file.password("db.example.com", 5432, "app", "alice"), Some("first"));
        assert_eq!(file.password("db.example.com", 5433, "app", "alice"), None);
        assert_eq!(file.password("anything", 1, "app", "bob"), Some("any:host\\"));
        assert_eq!(file.password("::1", 5432, "q", "r"), Some("six"));
    }

    #[test]
    fn an_escaped_star_is_a_name() {
        let file = Passfile::parse(FILE);
        assert_eq!(file.password("h", 1, "other", "u"), None);
        assert_eq!(file.password("h", 1, "*", "u"), Some("star"));
    }

    #[test]
    #[cfg(unix)]
    fn a_file_open_to_others_is_ignored_with_a_warning() -> std::io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir()?;
        let path = directory.path().join("pgpass");
        std::fs::write(&path, "*:*:*:*:secret")?;
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o644))?;
        let (file, warning) = Passfile::read(&path);
        assert_eq!(file.password("h", 1, "d", "u"), None);
        assert!(warning.is_some_and(|warning| warning.contains("chmod 0600")));
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600))?;
        let (file, warning) = Passfile::read(&path);
        assert_eq!((file.password("h", 1, "d", "u"), warning), (Some("secret"), None));
        Ok(())
    }
}

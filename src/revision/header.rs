//! The comments at the top of a revision's files.

use std::fmt::Write as _;

use crate::render::sql::comment;

/// The version of the header that this program writes; older ones are read for ever.
const FORMAT: u32 = 1;

/// What the header says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The revision's id.
    pub id: String,
    /// The ids of the revisions it follows: none, one, or several for a merge.
    pub parents: Vec<String>,
    /// What the user says it does.
    pub message: String,
    /// The label of the branch it starts.
    pub branch: Option<String>,
    /// The lowest major version of the server it runs on.
    pub server: u16,
    /// The fingerprint of the catalog it starts from.
    pub from: Option<String>,
    /// The fingerprint of the catalog it ends in.
    pub to: Option<String>,
    /// The version of the program that wrote it.
    pub program: String,
    /// Why there is no way back.
    pub irreversible: Vec<String>,
}

/// Why a file is no revision.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// It does not begin like one.
    #[error("it does not begin with `-- schemadiff-revision: {FORMAT}`")]
    NoRevision,
    /// Written by a newer program.
    #[error("its format is {0}, and this program reads up to {FORMAT}")]
    Format(String),
    /// A line that must be there is not.
    #[error("its header has no `-- {0}: …`")]
    Missing(&'static str),
}

impl Header {
    /// The comment lines, ending in a line break.
    #[must_use]
    pub fn render(&self) -> String {
        let parents = if self.parents.is_empty() { "none".to_owned() } else { self.parents.join(", ") };
        let mut lines = vec![
            ("schemadiff-revision", FORMAT.to_string()),
            ("Revision", self.id.clone()),
            ("Parents", parents),
            ("Message", one_line(&self.message)),
        ];
        lines.extend(self.branch.iter().map(|branch| ("Branch", one_line(branch))));
        lines.push(("Engine", format!("postgresql {}", self.server)));
        lines.extend(self.from.iter().map(|from| ("From", from.clone())));
        lines.extend(self.to.iter().map(|to| ("To", to.clone())));
        lines.push(("Program", format!("schemadiff {}", self.program)));
        lines.extend(self.irreversible.iter().map(|reason| ("Irreversible", one_line(reason))));
        lines.iter().fold(String::new(), |mut out, (name, value)| {
            let _infallible = write!(out, "{}", comment(&format!("{name}: {value}")));
            out
        })
    }

    /// Reads the comment lines at the top of a file.
    ///
    /// # Errors
    /// When the file is no revision, or one of a newer format.
    pub fn parse(text: &str) -> Result<Self, HeaderError> {
        let mut lines = text.lines().map_while(|line| line.strip_prefix("-- ")?.split_once(": "));
        match lines.next() {
            Some(("schemadiff-revision", format)) if format.trim() == FORMAT.to_string() => {}
            Some(("schemadiff-revision", format)) => {
                return Err(HeaderError::Format(format.trim().to_owned()));
            }
            _ => return Err(HeaderError::NoRevision),
        }
        let mut header = Self::default();
        let mut parents = None;
        for (name, value) in lines {
            let value = value.trim();
            match name {
                "Revision" => header.id = value.to_owned(),
                "Parents" => parents = Some(ids(value)),
                "Message" => header.message = value.to_owned(),
                "Branch" => header.branch = Some(value.to_owned()),
                "Engine" => {
                    header.server = value.rsplit(' ').next().and_then(|v| v.parse().ok()).unwrap_or(0)
                }
                "From" => header.from = Some(value.to_owned()),
                "To" => header.to = Some(value.to_owned()),
                "Program" => header.program = value.trim_start_matches("schemadiff ").to_owned(),
                "Irreversible" => header.irreversible.push(value.to_owned()),
                _ => {}
            }
        }
        if header.id.is_empty() {
            return Err(HeaderError::Missing("Revision"));
        }
        header.parents = parents.ok_or(HeaderError::Missing("Parents"))?;
        Ok(header)
    }
}

fn ids(value: &str) -> Vec<String> {
    let ids = value.split(',').map(str::trim).filter(|id| !id.is_empty() && *id != "none");
    ids.map(str::to_owned).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        Header {
            id: "4f1c2a9d".into(),
            parents: vec!["a".into(), "b".into()],
            message: "add: a status".into(),
            branch: Some("next".into()),
            server: 15,
            from: Some("f".into()),
            to: Some("t".into()),
            program: "0.1.0".into(),
            irreversible: vec!["no".into(), "never".into()],
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = header().render() + "\nBEGIN;\n-- Parents: x\n";
        assert_eq!(Header::parse(&text), Ok(header()));
        let first = Header { parents: Vec::new(), ..header() };
        assert_eq!(Header::parse(&first.render()), Ok(first));
    }

    #[test]
    fn a_message_stays_on_its_line() {
        let text = Header { message: "a\n; DROP".into(), ..header() }.render();
        assert!(text.lines().all(|line| line.starts_with("-- ")), "{text}");
    }

    #[test]
    fn other_files_are_told_apart() {
        assert_eq!(Header::parse("CREATE TABLE t ();"), Err(HeaderError::NoRevision));
        assert_eq!(Header::parse("-- schemadiff-revision: 9\n"), Err(HeaderError::Format("9".into())));
        let no_parents = Header::parse("-- schemadiff-revision: 1\n-- Revision: a\n");
        assert_eq!(no_parents, Err(HeaderError::Missing("Parents")));
    }
}

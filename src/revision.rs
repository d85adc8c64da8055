//! Revisions: plans on disk, each with its id and parents.
//!
//! A revision is one SQL file, or two when there is a way back, named
//! `20261123_091530_4f1c2a9d_add_user_status.up.sql` and `….down.sql`. What the program needs to know stands in comments
//! at the top; their order in the graph comes from the parents named there, never from the names of the files.
//! `revisions.sum` has a checksum line per file, as `sha256sum` writes them.

mod clock;
mod graph;
mod header;
mod lineage;
mod reverse;
mod sum;
mod write;

pub use self::graph::{Existing, existing, head};
pub use self::header::{Header, HeaderError};
pub use self::lineage::lineage;
pub use self::reverse::{Down, reverse};
pub use self::sum::FILE_NAME as SUM_FILE;
pub use self::write::{Body, Written, write};

use sha2::{Digest, Sha256};

use crate::catalog::hexadecimal;

/// What a revision is about, before it has an id.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The ids of the revisions it follows.
    pub parents: Vec<String>,
    /// What the user says it does.
    pub message: String,
    /// The fingerprint of the catalog it starts from.
    pub from: Option<String>,
    /// The fingerprint of the catalog it ends in.
    pub to: Option<String>,
}

impl Draft {
    /// The first eight hexadecimal digits of the SHA-256 of everything in the draft.
    #[must_use]
    pub fn id(&self) -> String {
        let text = serde_json::json!([self.parents, self.from, self.to, self.message]).to_string();
        hexadecimal(&Sha256::digest(text)).chars().take(8).collect()
    }
}

/// A message as part of a file name: `add_user_status`.
fn slug(message: &str) -> String {
    let words: Vec<String> = message
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let slug: String = words.join("_").chars().take(50).collect();
    let slug = slug.trim_end_matches('_');
    if slug.is_empty() { "revision".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_from_what_is_in_them() {
        let draft =
            Draft { parents: vec!["a".into()], message: "m".into(), from: None, to: Some("t".into()) };
        assert_eq!(draft.id(), draft.clone().id());
        assert_ne!(draft.id(), Draft { message: "n".into(), ..draft.clone() }.id());
        assert_eq!(draft.id().len(), 8);
    }

    #[test]
    fn slugs_are_safe_file_names() {
        assert_eq!(slug("Add user's status"), "add_user_s_status");
        assert_eq!(slug("../../etc"), "etc");
        assert_eq!(slug("Größe"), "gr_e");
        assert_eq!(slug("…"), "revision");
        assert!(slug(&"word ".repeat(40)).len() <= 50);
    }
}

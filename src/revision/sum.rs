//! `revisions.sum`: one checksum line per file, sorted by file name, so that two branches touching it conflict on purpose.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::catalog::hexadecimal;

/// The name of the file, beside the revisions.
pub const FILE_NAME: &str = "revisions.sum";

/// Checksums by file name. Written as `sha256sum` writes them, so that `sha256sum -c revisions.sum` verifies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums(BTreeMap<String, String>);

impl Sums {
    /// Reads the lines; what is no checksum line is left out.
    pub(super) fn parse(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.split_once("  "));
        Self(lines.map(|(sum, name)| (name.trim().to_owned(), sum.trim().to_owned())).collect())
    }

    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, content: &str) {
        self.0.insert(name.to_owned(), hexadecimal(&Sha256::digest(content)));
    }

    /// The lines.
    pub(super) fn render(&self) -> String {
        self.0.iter().fold(String::new(), |mut out, (name, sum)| {
            let _infallible = writeln!(out, "{sum}  {name}");
            out
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_sorted_and_read_back() {
        let mut sums = Sums::default();
        sums.add("b.up.sql", "b");
        sums.add("a.up.sql", "");
        let text = sums.render();
        assert!(
            text.starts_with("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.up.sql\n")
        );
        assert_eq!(Sums::parse(&text), sums);
    }
}

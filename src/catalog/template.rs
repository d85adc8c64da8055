//! Catalog queries for several server versions in one text.
//!
//! A line that ends in `--@ 15+` is kept from PostgreSQL 15 on, one that ends in `--@ -14` up to 14. Everything else is
//! plain SQL that an editor understands.

use crate::engine::postgres::version::Version;

/// The text of a query for one server version.
pub(super) fn for_version(query: &str, version: Version) -> String {
    query.lines().filter(|line| line_applies(line, version.major())).collect::<Vec<_>>().join("\n")
}

fn line_applies(line: &str, major: u16) -> bool {
    let Some((_, gate)) = line.rsplit_once("--@") else { return true };
    let gate = gate.trim();
    if let Some(first) = gate.strip_suffix('+') {
        return first.parse().is_ok_and(|first: u16| major >= first);
    }
    gate.strip_prefix('-').and_then(|last| last.parse().ok()).is_some_and(|last: u16| major <= last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gates_choose_lines() {
        let query = "SELECT a,\nb --@ 15+\nfalse --@ -14\nFROM t";
        assert_eq!(for_version(query, Version::of_major(15)), "SELECT a,\nb --@ 15+\nFROM t");
        assert_eq!(for_version(query, Version::of_major(14)), "SELECT a,\nfalse --@ -14\nFROM t");
    }
}

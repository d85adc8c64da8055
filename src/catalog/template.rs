//! Catalog queries for several server versions in one text.
//!
//! A line that ends in `--@ 15+` is kept from PostgreSQL 15 on, one that ends in `--@ -14` up to 14, and
//! `--@ 15-16` says both; one that ends in `--@ large objects` is kept where those are read. A first line `--? SELECT …` is a cheaper query that has a row whenever the query has one.
//! Everything else is plain SQL that an editor understands.

use super::Extent;
use crate::engine::postgres::version::Version;

/// The text of a query for one server version and what is to be read.
pub(crate) fn for_version(query: &str, version: Version, extent: Extent) -> String {
    let applies = |line: &&str| line_applies(line, version.major(), extent);
    query.lines().filter(applies).collect::<Vec<_>>().join("\n")
}

/// The cheaper query at its head: where that has no row the query has none.
pub(crate) fn condition(query: &str) -> Option<&str> {
    query.lines().next()?.strip_prefix("--? ")
}

fn line_applies(line: &str, major: u16, extent: Extent) -> bool {
    line.rsplit_once("--@").is_none_or(|(_, gate)| match gate.trim() {
        "large objects" => extent.large_objects,
        gate => applies(gate, major),
    })
}

/// Whether a gate lets a version through.
pub(crate) fn applies(gate: &str, major: u16) -> bool {
    if let Some(first) = gate.strip_suffix('+') {
        return first.parse().is_ok_and(|first: u16| major >= first);
    }
    let Some((first, last)) = gate.split_once('-') else { return false };
    let first = if first.is_empty() { Ok(0) } else { first.parse::<u16>() };
    matches!((first, last.parse::<u16>()), (Ok(first), Ok(last)) if (first..=last).contains(&major))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_stands_at_the_head() {
        assert_eq!(condition("--? SELECT FROM t\nSELECT a FROM t"), Some("SELECT FROM t"));
        assert_eq!(condition("-- why\nSELECT a FROM t"), None);
    }

    #[test]
    fn gates_choose_lines() {
        let query = "SELECT a,\nb --@ 15+\nfalse --@ -14\nc --@ large objects\nFROM t";
        let of = |major, extent| for_version(query, Version::of_major(major), extent);
        assert_eq!(of(15, Extent::default()), "SELECT a,\nb --@ 15+\nFROM t");
        assert_eq!(of(14, Extent::default()), "SELECT a,\nfalse --@ -14\nFROM t");
        assert_eq!(of(14, Extent::ALL), "SELECT a,\nfalse --@ -14\nc --@ large objects\nFROM t");
    }
}

//! Every column of every table of `pg_catalog`, on each server, is in `src/kind/coverage.txt`. What that says of them is
//! checked next to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::database::{Tested, ask, open};
use crate::servers;

const LIST: &str = include_str!("../../src/kind/coverage.txt");

const MAJORS: [u16; 6] = [13, 14, 15, 16, 17, 18];

const COLUMNS: &str = "SELECT pg_catalog.string_agg(c.relname || '.' || a.attname, ' ')
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND c.relkind NOT IN ('v', 'i')
    AND a.attnum > 0 AND NOT a.attisdropped";

/// Which versions have a column.
type Seen = BTreeMap<String, BTreeSet<u16>>;

#[tokio::test(flavor = "multi_thread")]
async fn every_column_of_every_server_is_accounted_for() -> Tested {
    let mut seen = Seen::new();
    for major in MAJORS {
        let session = open(&format!("{}postgres", servers::base(&major.to_string())?)).await?;
        assert_eq!(session.version.major(), major, "tests/servers start {major}");
        for column in ask(&session, COLUMNS).await?.split(' ') {
            seen.entry(column.to_owned()).or_default().insert(major);
        }
        session.close().await;
    }
    let missing: Vec<&str> =
        LIST.lines().filter(|line| !line.starts_with('#') && line.contains(" missing ")).collect();
    eprintln!("{} columns on some version; known to be missing: {}", seen.len(), missing.len());
    for line in missing {
        eprintln!("  {}", line.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let wrong = differences(LIST, &seen);
    assert!(wrong.is_empty(), "src/kind/coverage.txt:\n{}", wrong.join("\n"));
    Ok(())
}

/// What the list says of which versions have a column: all its lines together.
fn listed(list: &str) -> Seen {
    let mut listed = Seen::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let (column, versions) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        listed.entry(column.to_owned()).or_default().extend(majors(versions));
    }
    listed
}

/// `15+`, `-17`, `15-16`; any other word is not about versions, so that all have it.
fn majors(versions: &str) -> Vec<u16> {
    let (first, last) = match (versions.strip_suffix('+'), versions.split_once('-')) {
        (Some(first), _) => (first.parse(), Ok(u16::MAX)),
        (None, Some(("", last))) => (Ok(0), last.parse()),
        (None, Some((first, last))) => (first.parse(), last.parse()),
        (None, None) => (Ok(0), Ok(u16::MAX)),
    };
    let range = first.unwrap_or(0)..=last.unwrap_or(u16::MAX);
    MAJORS.into_iter().filter(|major| range.contains(major)).collect()
}

/// Columns that the list lacks, and lines for what no server has. A line `TABLE.*` stands for all columns of a table.
fn differences(list: &str, seen: &Seen) -> Vec<String> {
    let listed = listed(list);
    let mut actual = Seen::new();
    for (column, majors) in seen {
        let whole = column.split_once('.').map(|(table, _)| format!("{table}.*"));
        let key = whole.filter(|whole| listed.contains_key(whole)).unwrap_or_else(|| column.clone());
        actual.entry(key).or_default().extend(majors);
    }
    let none = BTreeSet::new();
    let columns: BTreeSet<&String> = listed.keys().chain(actual.keys()).collect();
    let differ = columns.into_iter().filter_map(|column| {
        let (said, there) = (listed.get(column).unwrap_or(&none), actual.get(column).unwrap_or(&none));
        let unlisted =
            there.difference(said).map(|major| format!("{column} of PostgreSQL {major} is on no line"));
        let invented = said
            .difference(there)
            .map(|major| format!("{column} has a line, but PostgreSQL {major} lacks it"));
        Some(unlisted.chain(invented).collect::<Vec<_>>()).filter(|told| !told.is_empty())
    });
    differ.flatten().collect()
}

/// A server's answer that the list agrees with.
fn small() -> (&'static str, Seen) {
    let list = "# comment\npg_a.x  compared table.name\npg_a.y 15+ ignored why\npg_b.* ignored why\n";
    let all = BTreeSet::from(MAJORS);
    let seen = [("pg_a.x", all.clone()), ("pg_a.y", BTreeSet::from([15, 16, 17, 18])), ("pg_b.z", all)];
    (list, seen.map(|(column, majors)| (column.to_owned(), majors)).into())
}

#[test]
fn a_column_without_a_line_is_named() {
    let (list, seen) = small();
    assert!(differences(list, &seen).is_empty());
    let told = differences(&list.replace("pg_a.y 15+", "# pg_a.y"), &seen);
    assert_eq!(told.len(), 4);
    assert_eq!(told.first().map(String::as_str), Some("pg_a.y of PostgreSQL 15 is on no line"));
    let told = differences(&list.replace("15+", "16+"), &seen);
    assert_eq!(told, ["pg_a.y of PostgreSQL 15 is on no line"]);
}

#[test]
fn a_line_without_a_column_is_named() {
    let (list, seen) = small();
    let told = differences(&list.replace("15+", "14+"), &seen);
    assert_eq!(told, ["pg_a.y has a line, but PostgreSQL 14 lacks it"]);
    let told = differences(&format!("{list}pg_c.* 18+ ignored why\n"), &seen);
    assert_eq!(told, ["pg_c.* has a line, but PostgreSQL 18 lacks it"]);
}

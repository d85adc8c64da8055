//! What in the list is not so.

use std::collections::{BTreeMap, BTreeSet};

use super::line::{Attribute, Line, State, attributes, parse};
use super::{MAJORS, NAME};
use crate::catalog::{Extent, UNMODELLED, for_version};
use crate::engine::postgres::version::Version;
use crate::kind::Kind;

/// Every defect of the list, each as a sentence that names its line or attribute.
pub(super) fn wrong(list: &str) -> Vec<String> {
    let lines = match parse(list) {
        Ok(lines) => lines,
        Err(error) => return vec![error],
    };
    let queries = queries();
    let mut wrong: Vec<String> = lines
        .iter()
        .flat_map(|line| said(line, &queries).into_iter().map(|what| format!("line {}: {what}", line.number)))
        .collect();
    wrong.extend(whole_tables(&lines));
    wrong.extend(unread(&lines));
    wrong
}

/// The words of each query, on each version, without comments.
type Queries = BTreeMap<(Kind, u16), BTreeSet<String>>;

fn queries() -> Queries {
    let each = Kind::ALL.iter().flat_map(|kind| MAJORS.map(move |major| (*kind, major)));
    each.map(|(kind, major)| {
        ((kind, major), words(&for_version(kind.query(), Version::of_major(major), Extent::ALL)))
    })
    .collect()
}

fn words(query: &str) -> BTreeSet<String> {
    let code = query.lines().filter_map(|line| line.split("--").next());
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    code.flat_map(|line| line.split(move |c| !is_part(c))).map(str::to_owned).collect()
}

fn said(line: &Line<'_>, queries: &Queries) -> Vec<String> {
    match &line.state {
        State::Compared { attributes, through } => {
            attributes.iter().filter_map(|attribute| unfounded(line, *attribute, *through, queries)).collect()
        }
        State::Unmodelled(kind) => unknown(kind).into_iter().collect(),
        State::Ignored(_) | State::Missing(_) => Vec::new(),
    }
}

/// Why the column cannot be what the attribute comes from.
fn unfounded(
    line: &Line<'_>,
    Attribute { kind, name }: Attribute<'_>,
    through: Option<&str>,
    queries: &Queries,
) -> Option<String> {
    let kind_name = kind.name();
    if !attributes(kind).any(|known| known == name) {
        return Some(format!("{name} is no compared field of a {kind_name}"));
    }
    let needed = through.map_or_else(|| vec![line.table, line.column], |function| vec![function]);
    let lacks =
        |major: &u16, word: &str| queries.get(&(kind, *major)).is_none_or(|words| !words.contains(word));
    line.majors().find_map(|major| {
        let absent = needed.iter().find(|word| lacks(&major, word))?;
        Some(format!("the query of a {kind_name} does not mention {absent} on PostgreSQL {major}"))
    })
}

/// Why objects of the kind are not pointed out as unmodelled.
fn unknown(kind: &str) -> Option<String> {
    if Kind::from_name(kind).is_some() {
        return Some(format!("{kind} is modelled"));
    }
    let told = UNMODELLED.contains(&format!("'{kind}'"));
    (!told).then(|| format!("src/catalog/reader/unmodelled.sql tells no {kind}"))
}

/// A line for a whole table next to others for its columns would hide that one of them is forgotten.
fn whole_tables(lines: &[Line<'_>]) -> Vec<String> {
    let whole = lines.iter().filter(|line| line.column == "*");
    let mixed = whole.filter(|line| {
        let is_compared = matches!(line.state, State::Compared { .. });
        is_compared || lines.iter().any(|other| other.table == line.table && other.column != "*")
    });
    mixed
        .map(|line| format!("line {}: of {} columns are listed one by one", line.number, line.table))
        .collect()
}

/// Compared fields that come from no column of the list. What is attached to another object may have no name but that.
fn unread(lines: &[Line<'_>]) -> Vec<String> {
    let read: BTreeSet<(Kind, &str)> = lines
        .iter()
        .filter_map(|line| match &line.state {
            State::Compared { attributes, .. } => Some(attributes),
            _ => None,
        })
        .flatten()
        .map(|attribute| (attribute.kind, attribute.name))
        .collect();
    let each = Kind::ALL.iter().flat_map(|kind| attributes(*kind).map(move |name| (*kind, name)));
    each.filter(|attribute| attribute.1 != NAME && !read.contains(attribute))
        .map(|(kind, name)| format!("no line says what {}.{name} is read from", kind.name()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::LIST;
    use super::wrong;

    /// What is told of the list with these lines more.
    fn with(lines: &str) -> String {
        wrong(&format!("{LIST}\n{lines}\n")).join("\n")
    }

    #[test]
    fn a_column_that_its_query_does_not_mention() {
        let told = with("pg_class.relpages compared table.unlogged");
        assert!(told.ends_with("the query of a table does not mention relpages on PostgreSQL 13"), "{told}");
        let told = with("pg_collation.collicurules compared collation.rules");
        assert!(told.ends_with("does not mention collicurules on PostgreSQL 13"), "{told}");
        let told = with("pg_index.indkey compared table.unlogged through pg_get_indexdef");
        assert!(told.ends_with("does not mention pg_get_indexdef on PostgreSQL 13"), "{told}");
    }

    #[test]
    fn a_column_that_only_a_comment_mentions() {
        let words = super::words("SELECT a -- and b\n-- c\nFROM t");
        assert!(words.contains("a") && words.contains("t"));
        assert!(!words.contains("b") && !words.contains("c"));
    }

    #[test]
    fn an_attribute_that_is_none() {
        let told = with("pg_class.relname compared table.colour");
        assert!(told.ends_with("colour is no compared field of a table"), "{told}");
        // It is read, but no difference.
        let told = with("pg_class.relispopulated compared materialized view.populated");
        assert!(told.ends_with("populated is no compared field of a materialized view"), "{told}");
    }

    #[test]
    fn an_attribute_that_comes_from_nowhere() {
        let list: String = LIST
            .lines()
            .filter(|line| !line.starts_with("pg_proc.procost "))
            .map(|l| format!("{l}\n"))
            .collect();
        assert_eq!(wrong(&list), ["no line says what function.cost is read from"]);
    }

    #[test]
    fn a_kind_that_nobody_points_out() {
        assert!(with("pg_class.relname unmodelled spaceship").ends_with("tells no spaceship"));
        assert!(with("pg_class.relname unmodelled table").ends_with("table is modelled"));
    }

    #[test]
    fn a_line_that_says_nothing() {
        assert!(with("pg_class.relname ignored").ends_with("is not understood: pg_class.relname ignored"));
        assert!(with("pg_class.relname later perhaps").contains("is not understood"));
    }

    #[test]
    fn a_table_that_is_listed_twice() {
        assert!(with("pg_class.* ignored all of it").ends_with("of pg_class columns are listed one by one"));
    }
}

//! An order for statements that were written in any order: what is defined comes before what refers to it.
//!
//! It is a hint. A statement that still comes too early is put off by the loader and tried again.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::cursor::Cursor;
use super::parse::{Mode, Statement};
use super::refer::references;
use super::split::{Piece, Splitter};

/// How many statements of one name are looked at: overloaded functions.
const SAME_NAME_LIMIT: usize = 64;

/// Sorts some of the statements, given by their indices.
///
/// `ALTER DEFAULT PRIVILEGES` keeps its place: it is about what is created after it.
pub(super) fn order(statements: &[Statement], chosen: &[usize]) -> Vec<usize> {
    let mut ordered = Vec::with_capacity(chosen.len());
    let is_barrier = |index: &usize| is_barrier(&statements[*index]);
    for part in chosen.split_inclusive(is_barrier) {
        let (last, before) = match part.split_last() {
            Some((last, before)) if is_barrier(last) => (Some(*last), before),
            _ => (None, part),
        };
        ordered.extend(order_part(statements, before));
        ordered.extend(last);
    }
    ordered
}

/// Whether it changes what later statements create.
pub(super) fn is_barrier(statement: &Statement) -> bool {
    phase(statement) == Phase::Barrier
}

/// For each of the chosen statements, which of the others (as positions in `chosen`) define what it refers to.
pub(super) fn predecessors(statements: &[Statement], chosen: &[usize]) -> Vec<Vec<usize>> {
    let names = Names::new(statements, chosen);
    let mut found = Vec::with_capacity(chosen.len());
    for (position, index) in chosen.iter().enumerate() {
        let statement = &statements[*index];
        let kind = statement.definition.as_ref().map(|definition| definition.kind);
        let mut before: Vec<usize> = Vec::new();
        for path in references(statement.sql(), kind) {
            names.definers(&path, position, &mut before);
        }
        before.sort_unstable();
        before.dedup();
        found.push(before);
    }
    found
}

fn order_part(statements: &[Statement], chosen: &[usize]) -> Vec<usize> {
    let predecessors = predecessors(statements, chosen);
    let mut successors = vec![Vec::new(); chosen.len()];
    let mut missing: Vec<usize> = vec![0; chosen.len()];
    for (position, before) in predecessors.iter().enumerate() {
        missing[position] = before.len();
        for other in before {
            successors[*other].push(position);
        }
    }
    let rank = |position: usize| (phase(&statements[chosen[position]]), position);
    let mut open: BTreeSet<_> = (0..chosen.len()).map(rank).collect();
    let free = open.iter().filter(|(_, position)| missing[*position] == 0);
    let mut ready: BinaryHeap<_> = free.copied().map(Reverse).collect();
    let mut ordered = Vec::with_capacity(chosen.len());
    // Where statements refer to each other in a circle, the first of them goes first.
    while let Some(next) = ready.pop().map(|Reverse(next)| next).or_else(|| open.first().copied()) {
        if !open.remove(&next) {
            continue;
        }
        ordered.push(chosen[next.1]);
        for successor in &successors[next.1] {
            missing[*successor] = missing[*successor].saturating_sub(1);
            if missing[*successor] == 0 {
                ready.push(Reverse(rank(*successor)));
            }
        }
    }
    ordered
}

/// Which statements define a name.
struct Names<'a> {
    by_name: BTreeMap<&'a str, Vec<Definer<'a>>>,
}

struct Definer<'a> {
    position: usize,
    kind: &'static str,
    schema: Option<&'a str>,
}

impl<'a> Names<'a> {
    fn new(statements: &'a [Statement], chosen: &[usize]) -> Self {
        let mut by_name: BTreeMap<&str, Vec<Definer<'_>>> = BTreeMap::new();
        for (position, index) in chosen.iter().enumerate() {
            let Some(definition) = &statements[*index].definition else { continue };
            let Some((name, outer)) = definition.path.split_last() else { continue };
            let in_schema =
                !matches!(definition.kind, "column" | "constraint" | "trigger" | "policy" | "rule");
            let schema = outer.first().filter(|_| in_schema).map(String::as_str);
            by_name.entry(name).or_default().push(Definer { position, kind: definition.kind, schema });
        }
        Self { by_name }
    }

    /// Adds the statements that define what a dotted name may mean: its end in a schema, its beginning as a schema, or
    /// as a table or type with a column behind it.
    fn definers(&self, path: &[String], own: usize, found: &mut Vec<usize>) {
        for (at, name) in path.iter().enumerate() {
            let Some(definers) = self.by_name.get(name.as_str()) else { continue };
            let qualifier = at.checked_sub(1).map(|before| path[before].as_str());
            let fits = |definer: &&Definer<'_>| match (qualifier, definer.schema) {
                (Some(qualifier), Some(schema)) => qualifier == schema,
                (Some(_), None) => definer.kind != "schema",
                (None, _) => true,
            };
            let mut is_first = true;
            for definer in definers.iter().filter(fits).take(SAME_NAME_LIMIT) {
                // The first of several is what others build on; a later one replaces it. Functions can be overloaded.
                let counts = is_first || matches!(definer.kind, "function" | "aggregate");
                is_first = false;
                if counts && definer.position != own {
                    found.push(definer.position);
                }
            }
        }
    }
}

/// What goes first among statements that do not wait for each other: as in a dump.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Cluster,
    Namespace,
    Object,
    Key,
    Rest,
    Remark,
    Barrier,
    Late,
}

fn phase(statement: &Statement) -> Phase {
    match statement.mode {
        Mode::Cluster => return Phase::Cluster,
        Mode::Late => return Phase::Late,
        // A value comes right behind its type: what uses the type may use the value.
        Mode::EndsBatch => return Phase::Namespace,
        Mode::Plain => {}
    }
    let sql = statement.sql();
    match statement.definition.as_ref().map(|definition| definition.kind) {
        Some("schema" | "extension" | "language") => Phase::Namespace,
        Some("constraint") if is_foreign_key(sql) => Phase::Rest,
        Some("constraint") => Phase::Key,
        Some(
            "view" | "materialized view" | "trigger" | "policy" | "rule" | "statistics object"
            | "publication",
        ) => Phase::Rest,
        Some("index") if starts_with(sql, "create unique") => Phase::Key,
        Some("index") => Phase::Rest,
        Some(_) => Phase::Object,
        None if starts_with(sql, "alter default privileges") => Phase::Barrier,
        None if ["comment", "grant", "revoke", "security"].iter().any(|word| starts_with(sql, word)) => {
            Phase::Remark
        }
        None if is_key(sql) => Phase::Key,
        None => Phase::Rest,
    }
}

/// `ALTER TABLE … ADD PRIMARY KEY` without a name.
fn is_key(sql: &str) -> bool {
    let adds = |words: &str| with_cursor(sql, |mut cursor| cursor.find("add") && cursor.eat_all(words));
    starts_with(sql, "alter table") && (adds("add primary") || adds("add unique"))
}

fn is_foreign_key(sql: &str) -> bool {
    with_cursor(sql, |mut cursor| cursor.find("references"))
}

fn starts_with(sql: &str, words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    let may = sql.get(..first.len()).is_some_and(|start| start.eq_ignore_ascii_case(first));
    may && with_cursor(sql, |mut cursor| cursor.eat_all(words))
}

fn with_cursor(sql: &str, test: impl FnOnce(Cursor<'_>) -> bool) -> bool {
    let mut piece = Piece::default();
    Splitter::new(sql).next(&mut piece).is_ok() && test(Cursor::new(sql, &piece.tokens))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sql_files::parse::{ParseOptions, parse};
    use crate::source::sql_files::read::SourceFile;

    fn ordered(text: &str) -> Vec<String> {
        let file = SourceFile { name: "a.sql".to_owned(), text: text.to_owned() };
        let Ok(parsed) = parse(vec![file], &ParseOptions::default()) else { return Vec::new() };
        let all: Vec<usize> = (0..parsed.statements.len()).collect();
        let short = |index: usize| {
            parsed.statements[index].sql().split_whitespace().take(3).collect::<Vec<_>>().join(" ")
        };
        order(&parsed.statements, &all).into_iter().map(short).collect()
    }

    #[test]
    fn what_is_defined_comes_first() {
        let text = "
            COMMENT ON TABLE s.orders IS 'x';
            CREATE VIEW s.v AS SELECT * FROM s.orders;
            ALTER TABLE s.orders ADD CONSTRAINT fk FOREIGN KEY (u) REFERENCES users (id);
            CREATE TABLE s.orders (u int, m mood);
            ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
            CREATE TABLE users (id int);
            CREATE TYPE mood AS ENUM ('a');
            CREATE SCHEMA s;";
        assert_eq!(
            ordered(text),
            [
                "CREATE SCHEMA s",
                "CREATE TABLE users",
                "CREATE TYPE mood",
                "CREATE TABLE s.orders",
                "ALTER TABLE users",
                "CREATE VIEW s.v",
                "ALTER TABLE s.orders",
                "COMMENT ON TABLE",
            ]
        );
    }

    #[test]
    fn circles_and_default_privileges_keep_their_place() {
        let text = "
            CREATE TABLE b (x int);
            ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO joe;
            CREATE FUNCTION f(a) RETURNS int LANGUAGE sql AS '';
            CREATE TABLE a (x int CHECK (f(NULL) > 0));";
        assert_eq!(
            ordered(text),
            ["CREATE TABLE b", "ALTER DEFAULT PRIVILEGES", "CREATE FUNCTION f(a)", "CREATE TABLE a"]
        );
    }
}

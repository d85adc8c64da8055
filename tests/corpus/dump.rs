//! `pg_dump` output made comparable: what it means, without the order of entries and of table columns.

use std::collections::BTreeSet;

use schemadiff::kind::expression::canonical;

/// The entries of one dump, sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dump {
    entries: BTreeSet<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    /// `-- Name: ways; Type: TABLE; Schema: public; Owner: -` without the owner.
    title: String,
    body: String,
}

/// Settings that `pg_dump` writes between entries as they are needed.
const SETTINGS: [&str; 3] =
    ["SET default_tablespace = ", "SET default_table_access_method = ", "SET xmloption = "];

/// Entries whose lines mean the same in any order.
const UNORDERED: [&str; 9] = [
    "; Type: DATABASE PROPERTIES;",
    "; Type: TABLE;",
    "; Type: FOREIGN TABLE;",
    "; Type: ACL;",
    "; Type: DEFAULT ACL;",
    "; Type: FOREIGN DATA WRAPPER;",
    "; Type: SERVER;",
    "; Type: USER MAPPING;",
    "; Type: SECURITY LABEL;",
];

impl Dump {
    pub(crate) fn parse(text: &str) -> Self {
        let mut entries = BTreeSet::new();
        let mut title = None;
        let mut lines = Vec::new();
        for line in text.lines() {
            let end = line == "-- PostgreSQL database dump complete";
            if end || line.starts_with("-- Name: ") {
                entries.extend(title.take().map(|title| Entry::new(title, &lines)));
                lines.clear();
                title = Some(line).filter(|_| !end);
            } else if !SETTINGS.iter().any(|setting| line.starts_with(setting))
                && !is_guard(line)
                && !is_data(line)
            {
                lines.push(line);
            }
        }
        Self { entries }
    }

    pub(crate) fn without_privileges(self) -> Self {
        self.retain(|title| !title.contains("; Type: ACL;") && !title.contains("; Type: DEFAULT ACL;"))
    }

    pub(crate) fn has_subscriptions(&self) -> bool {
        self.entries.iter().any(|entry| entry.title.contains("; Type: SUBSCRIPTION;"))
    }

    /// Only the entries whose titles are wanted.
    pub(crate) fn retain(mut self, is_wanted: impl Fn(&str) -> bool) -> Self {
        self.entries.retain(|entry| is_wanted(&entry.title));
        self
    }

    /// What only one of the two has, as a text to read; empty when they are equal.
    pub(crate) fn difference(&self, other: &Self) -> String {
        let only = |sign: &str, left: &Self, right: &Self| {
            let entries = left.entries.difference(&right.entries);
            entries.fold(String::new(), |text, entry| {
                text + sign + " " + &entry.title + "\n" + &entry.body + "\n"
            })
        };
        only("only after the plan:", self, other) + &only("only in the desired:", other, self)
    }
}

impl Entry {
    fn new(title: &str, lines: &[&str]) -> Self {
        let title = title.split("; Owner:").next().unwrap_or(title).to_owned();
        let told = lines.iter().filter(|line| !line.is_empty() && **line != "--");
        let is_statistics = title.contains("; Type: STATISTICS;");
        let parameters: Vec<String> = told
            .map(|line| match line.strip_prefix("INHERITS (") {
                Some(parents) => sorted_parents(parents),
                None if is_statistics => sorted_columns(line),
                None => sorted_tags(&sorted_parameters(line)),
            })
            .collect();
        let mut lines: Vec<&str> = parameters.iter().map(String::as_str).collect();
        // A table's columns come in any order, and so do the ALTERs of single columns, the members of an access list,
        // options and labels.
        if UNORDERED.iter().any(|kind| title.contains(kind)) {
            for line in &mut lines {
                *line = line.trim_end_matches(',');
            }
            lines.sort_unstable();
        }
        // One meaning that PostgreSQL prints in two ways, depending on whether it was loaded from a dump.
        Self { body: canonical(&lines.join("\n")), title }
    }
}

/// What is in a large object.
fn is_data(line: &str) -> bool {
    line.starts_with("SELECT pg_catalog.lowrite(")
}

/// What guards the psql of whoever loads it, with a key that is another each time.
fn is_guard(line: &str) -> bool {
    line.starts_with("\\restrict ") || line.starts_with("\\unrestrict ")
}

/// The order of the tables above decides where columns stand, and nothing else.
fn sorted_parents(list: &str) -> String {
    let list = list.trim_end_matches(';');
    let mut parents: Vec<&str> = list.trim_end_matches(')').split(", ").collect();
    parents.sort_unstable();
    format!("INHERITS ({})", parents.join(", "))
}

/// The columns of a statistics object are printed in the order in which they stand in their table.
fn sorted_columns(line: &str) -> String {
    let sorted = || {
        let (head, rest) = line.split_once(" ON ")?;
        let (list, table) = rest.rsplit_once(" FROM ")?;
        let mut columns: Vec<&str> = list.split(", ").collect();
        columns.sort_unstable();
        Some(format!("{head} ON {} FROM {table}", columns.join(", ")))
    };
    sorted().unwrap_or_else(|| line.to_owned())
}

/// The commands that an event trigger fires for are a set.
fn sorted_tags(line: &str) -> String {
    let list = line.trim_start().strip_prefix("WHEN TAG IN (").and_then(|rest| rest.strip_suffix(')'));
    let Some(list) = list else { return line.to_owned() };
    let mut tags: Vec<&str> = list.split(", ").collect();
    tags.sort_unstable();
    format!("WHEN TAG IN ({})", tags.join(", "))
}

/// Storage parameters are a set: each has one value, and none is read before another.
fn sorted_parameters(line: &str) -> String {
    let sorted = || {
        let start =
            ["WITH (", " SET ("].iter().find_map(|opening| Some(line.find(opening)? + opening.len()))?;
        let (list, rest) = line[start..].split_once(')')?;
        let mut parameters: Vec<&str> = list.split(", ").collect();
        // Neither a list of columns nor a value with a bracket in it.
        if list.contains('(') || !parameters.iter().all(|parameter| parameter.contains('=')) {
            return None;
        }
        parameters.sort_unstable();
        Some(format!("{}{}){rest}", &line[..start], parameters.join(", ")))
    };
    sorted().unwrap_or_else(|| line.to_owned())
}

//! The statements of a plan, and which of them have been written.

use std::collections::BTreeMap;

use crate::plan::Plan;

/// Statements by a form in which those that say the same are equal.
pub(super) struct Statements {
    places: BTreeMap<String, Vec<usize>>,
    left: Vec<bool>,
}

impl Statements {
    pub(super) fn new(plan: &Plan) -> Self {
        let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut left = Vec::new();
        for (index, action) in plan.actions().enumerate() {
            places.entry(form(action.kept())).or_default().push(index);
            left.push(true);
        }
        Self { places, left }
    }

    /// Takes all of these statements, or none when one is not there.
    pub(super) fn take(&mut self, statements: &[String]) -> bool {
        let mut taken = Vec::new();
        for statement in statements {
            let places = self.places.get(&form(statement)).map(Vec::as_slice).unwrap_or_default();
            let free = places.iter().find(|place| self.left[**place] && !taken.contains(*place));
            let Some(place) = free else { return false };
            taken.push(*place);
        }
        for place in taken {
            self.left[place] = false;
        }
        true
    }

    /// For each statement of the plan whether it is left.
    pub(super) fn rest(&self) -> Vec<bool> {
        self.left.clone()
    }

    pub(super) fn is_empty(&self) -> bool {
        !self.left.contains(&true)
    }
}

/// The types of identity columns, and the options of the sequence that such a column gets when nothing is said.
const IDENTITIES: [(&str, &str); 3] =
    [("smallint", "32767"), ("integer", "2147483647"), ("bigint", "9223372036854775807")];

/// A statement without white space, and a table with its lines in one order: nothing else may differ. It is made from
/// texts that are copied, so white space inside of literals does not differ either.
pub(super) fn form(sql: &str) -> String {
    let mut sql = sql.replacen("CREATE SCHEMA IF NOT EXISTS ", "CREATE SCHEMA ", 1);
    if ["CREATE INDEX ", "CREATE UNIQUE INDEX "].iter().any(|start| sql.starts_with(start)) {
        sql = sql.replacen(" USING btree (", " (", 1);
    }
    if sql.contains(" AS IDENTITY (") {
        for (kind, max) in IDENTITIES {
            for when in ["ALWAYS", "BY DEFAULT"] {
                let short = format!("{kind} GENERATED {when} AS IDENTITY");
                let full = format!("{short} (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE {max} CACHE 1)");
                sql = sql.replace(&full, &short);
            }
        }
    }
    let is_table = ["CREATE TABLE ", "CREATE UNLOGGED TABLE "].iter().any(|start| sql.starts_with(start));
    let body = sql.find("(\n").zip(sql.rfind("\n)")).filter(|(start, end)| is_table && start + 1 < *end);
    let Some((start, end)) = body else { return dense(&sql) };
    let mut lines: Vec<String> =
        sql[start + 2..end].lines().map(|line| dense(line.trim_end().trim_end_matches(','))).collect();
    lines.sort();
    format!("{}{}{}", dense(&sql[..=start]), lines.join(","), dense(&sql[end..]))
}

/// Without white space.
pub(super) fn dense(sql: &str) -> String {
    sql.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::form;

    #[test]
    fn only_white_space_and_the_order_of_lines_are_nothing() {
        assert_eq!(
            form("CREATE TABLE t (\n  a int,\n  b int\n)"),
            form("CREATE TABLE t (\n b int,\n a  int\n)")
        );
        assert_eq!(form("CREATE TABLE t ()"), form("CREATE TABLE t (\n)"));
        assert_ne!(form("CREATE TABLE t (\n  a int\n)"), form("CREATE TABLE t (\n  a text\n)"));
        let short = "CREATE TABLE t (\n  a integer GENERATED ALWAYS AS IDENTITY\n)";
        let full = |max: &str| {
            let options = format!(" (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE {max} CACHE 1)");
            short.replace("IDENTITY", &format!("IDENTITY{options}"))
        };
        assert_eq!(form(short), form(&full("2147483647")));
        assert_ne!(form(short), form(&full("32767")));
    }
}

//! From what was measured to hazards.

use crate::engine::postgres::lock::{Blocks, Mode};
use crate::engine::postgres::quote::ident;
use crate::source::sql_files::Script;
use crate::trace::script::Step;
use crate::trace::{Change, Relation, Rule, Sort, Use};

/// How many names stand in one sentence.
const NAMED: usize = 3;

/// A hazard of a statement.
pub(super) struct Found {
    /// The statement, by its place in the script.
    pub(super) command: usize,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// A lock that a transaction holds.
struct Held {
    relation: Relation,
    mode: Mode,
    line: usize,
}

/// The hazards of a script's statements, in their order.
pub(super) fn of(script: &Script, steps: &[Step]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut held: Vec<Held> = Vec::new();
    let mut transaction = None;
    for step in steps {
        if transaction.replace(step.transaction) != Some(step.transaction) {
            held.clear();
        }
        let command = &script.commands[step.command];
        let truncates = command.truncates;
        let one = Statement { step, truncates };
        let rules = [
            one.data_loss().filter(|_| !step.rolled_back),
            one.breaks().filter(|_| !step.rolled_back),
            one.rewrite(),
            one.scan(),
            one.build(),
            one.blocks(),
            one.needs_valid_data(),
            one.long_held(&held),
            one.second_table(&held),
        ];
        found.extend(rules.into_iter().flatten());
        let line = script.place(command).line;
        let new = one.blocking().map(|(one, mode)| Held { relation: one.relation.clone(), mode, line });
        held.extend(new.collect::<Vec<_>>());
    }
    found
}

struct Statement<'a> {
    step: &'a Step,
    truncates: bool,
}

impl<'a> Statement<'a> {
    fn uses(&self) -> impl Iterator<Item = &'a Use> + use<'a> {
        self.step.measured.uses.iter()
    }

    fn found(&self, code: &'static str, message: String, help: &str) -> Found {
        let help = (!help.is_empty()).then(|| help.to_owned());
        Found { command: self.step.command, code, message, help }
    }

    fn data_loss(&self) -> Option<Found> {
        let mut lost: Vec<String> = Vec::new();
        let gone = self.step.measured.lost.iter().filter(|one| one.sort == Sort::Table);
        lost.extend(gone.map(|one| format!("{} {one}", one.sort.name())));
        for (relation, change) in &self.step.changes {
            if let Change::ColumnLost(name) = change {
                lost.push(format!("column {}", column(relation, name)));
            }
        }
        if !lost.is_empty() {
            let message = format!("{} dropped: what is stored there is gone for good", is(&lost));
            return Some(self.found("data-loss", message, ""));
        }
        let emptied: Vec<String> =
            self.uses().filter(|one| self.truncates && one.rewritten).map(name).collect();
        let message = || format!("all rows of {} are gone for good", named(&emptied));
        (!emptied.is_empty()).then(|| self.found("data-loss", message(), ""))
    }

    fn breaks(&self) -> Option<Found> {
        let mut broken: Vec<String> = Vec::new();
        let views = self.step.measured.lost.iter().filter(|one| one.sort.is_view());
        broken.extend(views.map(|one| format!("{} {one} is dropped", one.sort.name())));
        for (relation, change) in &self.step.changes {
            match change {
                // Nobody names an index in a query.
                Change::Renamed(_) if relation.sort == Sort::Index => {}
                Change::Renamed(new) => broken.push(format!("{relation} is called {new} from now on")),
                Change::ColumnRenamed(old, new) => {
                    let (old, new) = (column(relation, old), ident(new));
                    broken.push(format!("column {old} is called {new} from now on"));
                }
                Change::ColumnRetyped(name, old, new) => {
                    let name = column(relation, name);
                    broken.push(format!("column {name} is {new} from now on, not {old}"));
                }
                _ => {}
            }
        }
        let help = "bring in the new one beside the old one, move the code, then drop the old one";
        let message = || format!("{}: code that still runs may fail", shortened(&broken, "; "));
        (!broken.is_empty()).then(|| self.found("breaks-running-code", message(), help))
    }

    fn rewrite(&self) -> Option<Found> {
        let names: Vec<String> =
            self.uses().filter(|one| one.rewritten && !self.truncates).map(name).collect();
        let message = || format!("all rows of {} are written anew", named(&names));
        let help = "fill a column or table beside it in batches, and let that take its place";
        (!names.is_empty()).then(|| self.found("table-rewrite", message(), help))
    }

    /// Rows that are read under a lock that keeps others waiting.
    fn scan(&self) -> Option<Found> {
        let is_scan =
            |one: &&Use| one.scanned && !one.rewritten && one.built.is_empty() && keeps_waiting(one);
        let names: Vec<String> = self.uses().filter(is_scan).map(name).collect();
        // Without a value for a column it fails at the first row.
        if names.is_empty() || self.leaves_unfilled() {
            return None;
        }
        let requires = |(_, change): &(Relation, Change)| matches!(change, Change::ColumnRequired(_));
        let help = if self.step.changes.iter().any(requires) {
            "add CHECK (… IS NOT NULL) NOT VALID, validate it in a transaction of its own, and then SET NOT NULL reads nothing"
        } else {
            "add the constraint NOT VALID, and VALIDATE CONSTRAINT in a later transaction"
        };
        let message = format!("all rows of {} are read while others wait", named(&names));
        Some(self.found("blocking-scan", message, help))
    }

    fn build(&self) -> Option<Found> {
        let built: Vec<&Use> =
            self.uses().filter(|one| !one.built.is_empty() && keeps_waiting(one)).collect();
        let first = built.first()?;
        let names: Vec<String> = built.iter().map(|one| name(one)).collect();
        let message = format!("{} is built from all rows of {}", first.built.join(", "), named(&names));
        let is_key = |(_, change): &(Relation, Change)| matches!(change, Change::Proved(_, Rule::Key));
        let help = if self.step.changes.iter().any(is_key) {
            "CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT … USING INDEX"
        } else {
            "build it CONCURRENTLY, outside of a transaction"
        };
        Some(self.found("index-not-concurrent", message, help))
    }

    /// Whom a statement that takes long keeps waiting.
    fn blocks(&self) -> Option<Found> {
        if self.truncates {
            return None;
        }
        let is_long =
            |one: &&Use| one.rewritten || !one.built.is_empty() || (one.scanned && !self.leaves_unfilled());
        let waiting: Vec<&Use> = self.uses().filter(is_long).filter(|one| keeps_waiting(one)).collect();
        let mode = waiting.iter().filter_map(|one| one.held).max()?;
        let names: Vec<String> =
            waiting.iter().filter(|one| one.held == Some(mode)).map(|one| name(one)).collect();
        let (code, what) = match mode.blocks() {
            Blocks::ReadsAndWrites => ("blocks-reads", "read or write"),
            _ => ("blocks-writes", "write"),
        };
        let work = work(waiting.iter().find(|one| one.held == Some(mode))?);
        let message = format!("nobody can {what} {} while {work}, under {mode}", named(&names));
        Some(self.found(code, message, ""))
    }

    fn needs_valid_data(&self) -> Option<Found> {
        let conditions: Vec<String> = self
            .step
            .changes
            .iter()
            .filter_map(|(relation, change)| self.condition(relation, change))
            .collect();
        let message = || format!("it fails when {}", shortened(&conditions, ", or "));
        let help = if self.leaves_unfilled() {
            "give it a DEFAULT, or fill it first and then SET NOT NULL"
        } else {
            "look at the rows first, and repair them in a step of its own"
        };
        (!conditions.is_empty()).then(|| self.found("needs-valid-data", message(), help))
    }

    fn leaves_unfilled(&self) -> bool {
        self.step.changes.iter().any(|(_, change)| matches!(change, Change::ColumnUnfilled(_)))
    }

    fn condition(&self, relation: &Relation, change: &Change) -> Option<String> {
        let here = self.uses().find(|one| one.relation == *relation);
        let is_unknown = self.step.measured.untraced.is_some();
        match change {
            Change::ColumnRequired(name) if is_unknown || here.is_some_and(|one| one.scanned) => {
                Some(format!("{} holds a NULL", column(relation, name)))
            }
            Change::ColumnUnfilled(name) => {
                Some(format!("{relation} has any row, which would have no value for {}", ident(name)))
            }
            Change::ColumnResized(name, new) if here.is_some_and(|one| one.rewritten) => {
                Some(format!("a value of {} does not fit {new}", column(relation, name)))
            }
            Change::Proved(name, Rule::Check | Rule::ForeignKey) => {
                Some(format!("a row of {relation} does not fit {}", ident(name)))
            }
            Change::Proved(name, Rule::Key) if here.is_some_and(|one| !one.built.is_empty()) => {
                Some(format!("two rows of {relation} are the same for {}", ident(name)))
            }
            _ => None,
        }
    }

    fn long_held(&self, held: &[Held]) -> Option<Found> {
        if self.leaves_unfilled() || self.truncates {
            return None;
        }
        let longest = held.iter().filter(|one| self.is_weaker_than(one)).max_by_key(|one| one.mode)?;
        let work = self.uses().find_map(|one| {
            let relation = &one.relation;
            if one.rewritten {
                Some(format!("all rows of {relation} are written anew"))
            } else if !one.built.is_empty() {
                Some(format!("an index of {relation} is built"))
            } else if one.scanned && one.mode == Some(Mode::RowExclusive) {
                Some(format!("rows of {relation} are changed"))
            } else if one.scanned {
                Some(format!("all rows of {relation} are read"))
            } else {
                None
            }
        })?;
        let message = format!(
            "{} on {}, taken in line {}, is held while {work}",
            longest.mode, longest.relation, longest.line
        );
        Some(self.found("long-held-lock", message, "COMMIT before it"))
    }

    /// Whether the statement by itself would let pass whom a lock of before keeps waiting. A lock that it takes again does
    /// not show.
    fn is_weaker_than(&self, held: &Held) -> bool {
        let own = self.uses().find(|one| one.relation == held.relation);
        own.is_none_or(|own| own.mode.is_some_and(|mode| mode.blocks() < held.mode.blocks()))
    }

    fn second_table(&self, held: &[Held]) -> Option<Found> {
        let new: Vec<(&Use, Mode)> = self.blocking().collect();
        let is_held = |one: &Use| held.iter().any(|before| before.relation == one.relation);
        let (last, mode) = new.iter().rev().find(|(one, _)| !is_held(one))?;
        let before = held.iter().map(|before| &before.relation);
        let other =
            before.chain(new.iter().map(|(one, _)| &one.relation)).find(|one| **one != last.relation)?;
        let message = format!(
            "{mode} on {} is taken while {other} is locked, too: code that uses them in another order gets into a deadlock",
            last.relation
        );
        let help = "lock one table in a transaction, or all of them in the order that the code uses";
        Some(self.found("second-table-lock", message, help))
    }

    /// The locks of the statement on tables that stay, which keep others waiting. Partitions are locked with their table.
    fn blocking(&self) -> impl Iterator<Item = (&'a Use, Mode)> + use<'a> {
        let step = self.step;
        step.measured.uses.iter().filter_map(|one| {
            let mode = one.mode.filter(|mode| mode.blocks() != Blocks::Nobody)?;
            let counts = one.relation.sort.has_rows() && !one.relation.is_partition;
            (counts && !step.measured.lost.contains(&one.relation)).then_some((one, mode))
        })
    }
}

/// What takes long.
fn work(one: &Use) -> &'static str {
    if one.rewritten {
        "all rows are written anew"
    } else if one.built.is_empty() {
        "all rows are read"
    } else {
        "an index is built from all rows"
    }
}

fn keeps_waiting(one: &Use) -> bool {
    one.held.is_some_and(|mode| mode.blocks() != Blocks::Nobody)
}

fn name(one: &Use) -> String {
    one.relation.to_string()
}

fn column(relation: &Relation, name: &str) -> String {
    format!("{relation}.{}", ident(name))
}

/// `a`, `a and b`, `a, b, c and 4 more`.
fn named(names: &[String]) -> String {
    let shown = names.len().min(NAMED);
    let more = names.len() - shown;
    match (names, more) {
        ([one], _) => one.clone(),
        ([rest @ .., last], 0) => format!("{} and {last}", rest.join(", ")),
        _ => format!("{} and {more} more", names[..shown].join(", ")),
    }
}

fn is(names: &[String]) -> String {
    format!("{} {}", named(names), if names.len() == 1 { "is" } else { "are" })
}

fn shortened(parts: &[String], separator: &str) -> String {
    let shown = &parts[..parts.len().min(NAMED)];
    let more = parts.len() - shown.len();
    let rest = if more > 0 { format!("{separator}{more} more") } else { String::new() };
    format!("{}{rest}", shown.join(separator))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_names_are_counted() {
        let names: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        assert_eq!(named(&names[..1]), "a");
        assert_eq!(named(&names[..2]), "a and b");
        assert_eq!(named(&names), "a, b, c and 2 more");
        assert_eq!(is(&names[..1]), "a is");
        assert_eq!(shortened(&names, "; "), "a; b; c; 2 more");
    }
}

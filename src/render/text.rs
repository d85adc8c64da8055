//! The plan for people at a terminal.

use std::fmt::Write as _;

use super::changes::{self, Group, Sign};
use super::fields::{Difference, Field};
use super::{locks, sql, summary};
use crate::catalog::{Catalog, ObjectId};
use crate::compare::Outcome;
use crate::diagnostic::text::Colour;
use crate::diff::Diff;
use crate::engine::postgres::version::Version;
use crate::plan::{Action, TransactionMode};
use crate::trace::Measured;

/// The whole comparison: what changes, the statements, and a last line with counts, transactions and proof.
#[must_use]
pub fn render(outcome: &Outcome, colour: Colour) -> String {
    let paint = Paint(colour);
    let mut out = changes(outcome, colour);
    if !outcome.plan.is_empty() {
        let _infallible = writeln!(out, "\n{}\n", paint.strong("Statements"));
        out.push_str(&statements(outcome, paint));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    let _infallible = writeln!(out, "{}", paint.strong(&summary::line(outcome)));
    out
}

/// What changes, without statements; empty when nothing does.
#[must_use]
pub fn changes(outcome: &Outcome, colour: Colour) -> String {
    groups(&changes::groups(outcome), Paint(colour))
}

/// What differs between two catalogs, in plain text.
#[must_use]
pub fn difference(from: &Catalog, to: &Catalog, diff: &Diff) -> String {
    groups(&changes::between(from, to, diff, &[]), Paint(Colour::Off))
}

/// How many changes there are: `3 changes (1 create, 2 alter)`.
#[must_use]
pub fn count(outcome: &Outcome) -> String {
    summary::changes(outcome)
}

/// A rename as it is written after `--rename`: `table public.a=b`.
#[must_use]
pub fn rename_argument(old: &ObjectId, new: &ObjectId) -> String {
    format!("{} {}={}", old.kind.name(), old.sql(), new.name_beside(old))
}

fn groups(groups: &[Group], paint: Paint) -> String {
    let mut out = String::new();
    for group in groups {
        let parts =
            if group.parts.is_empty() { String::new() } else { format!(" ({})", clean(&group.parts)) };
        out.push_str(&paint.signed(group.sign, &format!("{}{parts}", clean(&group.title)), ""));
        fields(&mut out, &group.fields, "    ", paint);
        for line in &group.lines {
            out.push_str(&paint.signed(line.sign, &clean(&line.text), "  "));
            fields(&mut out, &line.fields, "      ", paint);
        }
    }
    out
}

fn fields(out: &mut String, fields: &[Field], indent: &str, paint: Paint) {
    for field in fields {
        match &field.difference {
            Difference::Values(old, new) => {
                let (old, new) = (paint.with(RED, &clean(old)), paint.with(GREEN, &clean(new)));
                let _infallible = writeln!(out, "{indent}{}: {old} → {new}", field.name);
            }
            Difference::Lines(diff) => {
                let _infallible = writeln!(out, "{indent}{}:", field.name);
                for line in diff.lines() {
                    let line = format!("{indent}  {}", paint.diff_line(clean(line).trim_end()));
                    let _infallible = writeln!(out, "{}", line.trim_end());
                }
            }
        }
    }
}

fn statements(outcome: &Outcome, paint: Paint) -> String {
    let several = outcome.plan.transactions.len() > 1;
    let mut measured = outcome.trace.iter().flat_map(|trace| &trace.statements);
    let mut blocks = Vec::new();
    for (index, transaction) in outcome.plan.transactions.iter().enumerate() {
        let mut block = String::new();
        if several {
            let mode = match transaction.mode {
                TransactionMode::Together => "transaction",
                TransactionMode::Alone => "outside of a transaction",
            };
            let _infallible = writeln!(block, "{}", paint.faint(&format!("{}: {mode}", index + 1)));
        }
        let statements: Vec<String> = transaction
            .actions
            .iter()
            .map(|action| statement(action, outcome.version, measured.next(), paint))
            .collect();
        block.push_str(&statements.join("\n"));
        blocks.push(block);
    }
    blocks.join("\n")
}

fn statement(action: &Action, version: Version, measured: Option<&Measured>, paint: Paint) -> String {
    let mut out = String::new();
    for line in action.reason.lines() {
        let _infallible = writeln!(out, "  {}", paint.faint(&format!("-- {}", clean(line))));
    }
    for hazard in &action.hazards {
        let label = paint.with(YELLOW, &format!("hazard {}", hazard.code));
        let _infallible = writeln!(out, "  {label}: {}", clean(&sql::told(hazard)));
    }
    for evidence in &action.evidence {
        let label = paint.with(BLUE, "evidence");
        let _infallible = writeln!(out, "  {label}: {}", clean(&evidence.sentence()));
    }
    for sentence in locks::sentences(action, version) {
        let _infallible = writeln!(out, "  {}", paint.faint(&clean(&sentence)));
    }
    for line in measured.iter().flat_map(|measured| summary::measured(measured)) {
        let _infallible = writeln!(out, "  {}: {}", paint.with(BLUE, "measured"), clean(&line));
    }
    for line in sql::statement(&action.sql).lines() {
        let _infallible = writeln!(out, "{}", format!("  {}", clean(line)).trim_end());
    }
    out
}

/// Names and bodies may hold escape sequences, which must not reach a terminal.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect()
}

const RED: &str = "31";
const GREEN: &str = "32";
const YELLOW: &str = "33";
const BLUE: &str = "34";

#[derive(Clone, Copy)]
struct Paint(Colour);

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        match self.0 {
            Colour::On if !text.is_empty() => format!("\x1b[{code}m{text}\x1b[0m"),
            _ => text.to_owned(),
        }
    }

    fn strong(self, text: &str) -> String {
        self.with("1", text)
    }

    fn faint(self, text: &str) -> String {
        self.with("2", text)
    }

    fn signed(self, sign: Sign, text: &str, indent: &str) -> String {
        let code = match sign {
            Sign::Create => GREEN,
            Sign::Drop => RED,
            Sign::Alter => YELLOW,
            Sign::Rename => BLUE,
        };
        format!("{indent}{} {text}\n", self.with(code, &sign.symbol().to_string()))
    }

    fn diff_line(self, line: &str) -> String {
        match line.as_bytes().first() {
            Some(b'+') => self.with(GREEN, line),
            Some(b'-') => self.with(RED, line),
            Some(b'@') => self.faint(line),
            _ => line.to_owned(),
        }
    }
}

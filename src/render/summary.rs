//! The one line that tells how much there is to do and how sure it is.

use crate::compare::{Outcome, Proof};
use crate::diff::Change;
use crate::plan::Plan;
use crate::trace::Measured;

/// `3 changes (1 create, 2 alter) · 4 statements in 1 transaction · proved on local PostgreSQL 15.18`.
pub(super) fn line(outcome: &Outcome) -> String {
    let mut parts = vec![changes(outcome)];
    if !outcome.plan.is_empty() {
        parts.push(statements(&outcome.plan));
    }
    parts.push(proof(outcome));
    parts.join(" · ")
}

/// `3 changes (1 rename, 2 alter)`.
pub(super) fn changes(outcome: &Outcome) -> String {
    let all = || outcome.moved.changes.iter().chain(&outcome.diff.changes);
    let count = |wanted: fn(&Change) -> bool| all().filter(|change| wanted(change)).count();
    let parts = [
        (outcome.renames.len(), "rename"),
        (count(|change| matches!(change, Change::Create { .. })), "create"),
        (count(|change| matches!(change, Change::Alter { .. })), "alter"),
        (count(|change| matches!(change, Change::Drop { .. })), "drop"),
    ];
    let total: usize = parts.iter().map(|(number, _)| number).sum();
    if total == 0 {
        return "no changes".to_owned();
    }
    let parts: Vec<String> = parts
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, verb)| format!("{number} {verb}"))
        .collect();
    format!("{} ({})", number(total, "change"), parts.join(", "))
}

fn statements(plan: &Plan) -> String {
    let count = plan.actions().count();
    format!("{} in {}", number(count, "statement"), number(plan.transactions.len(), "transaction"))
}

/// `proved on local PostgreSQL 15.18`, `not proved (--no-prove)`.
pub(super) fn proof(outcome: &Outcome) -> String {
    match &outcome.proof {
        Proof::Skipped if outcome.plan.is_empty() => "nothing to prove".to_owned(),
        Proof::Skipped => "not proved (--no-prove)".to_owned(),
        Proof::Passed { on, other_major: false } => format!("proved on {on}"),
        Proof::Passed { on, other_major: true } => {
            format!(
                "proved on {on}, which is not the major version {} that the plan is for",
                outcome.version.major()
            )
        }
        Proof::Differs { on, .. } => format!("the proof on {on} found a difference"),
        Proof::Contradicted { on, .. } => format!("the trace on {on} contradicts the plan"),
        Proof::Failed { on, .. } => format!("the proof on {on} failed"),
    }
}

/// What was measured of a statement, a line for each relation; nothing when it kept nobody waiting.
pub(super) fn measured(measured: &Measured) -> Vec<String> {
    let unknown = measured.untraced.map(|why| format!("no locks, because {why}"));
    measured.lines().into_iter().chain(unknown).collect()
}

/// `1 change`, `2 changes`.
pub(super) fn number(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

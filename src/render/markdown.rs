//! The plan as a comment on a pull request.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::changes::{self, Group};
use super::fields::{Difference, Field};
use super::{locks, sql, summary};
use crate::compare::Outcome;

/// A heading, the hazards, a table of changes, and the script behind a fold.
#[must_use]
pub fn render(outcome: &Outcome) -> String {
    let (from, to) = &outcome.labels;
    let mut out = format!("### Schema changes: {}\n\n", summary::changes(outcome));
    let _infallible = writeln!(out, "From {} to {}.", code(from), code(to));
    if outcome.diff.is_empty() && outcome.plan.is_empty() {
        return out;
    }
    out.push_str(&hazards(outcome));
    out.push_str(&evidence(outcome));
    out.push_str(&waits(outcome));
    let groups = changes::groups(outcome);
    out.push_str(&table(&groups));
    out.push_str(&bodies(&groups));
    out.push_str(&measured(outcome));
    if !outcome.plan.is_empty() {
        out.push_str(&fold(
            "SQL",
            &fence("sql", &sql::script(&outcome.plan.without_secrets(), &outcome.limits)),
        ));
    }
    let _infallible = writeln!(out, "\n{}", escape(&summary::line(outcome)));
    out
}

fn hazards(outcome: &Outcome) -> String {
    let mut out = String::new();
    for action in outcome.plan.actions() {
        for hazard in &action.hazards {
            let _infallible = writeln!(out, "- **{}**: {}", hazard.code, escape(&sql::told(hazard)));
        }
    }
    if out.is_empty() { out } else { format!("\n**Hazards**\n\n{out}") }
}

fn evidence(outcome: &Outcome) -> String {
    let all = outcome.plan.actions().flat_map(|action| &action.evidence);
    let out = all.fold(String::new(), |mut out, evidence| {
        let _infallible = writeln!(out, "- {}", escape(&evidence.sentence()));
        out
    });
    if out.is_empty() { out } else { format!("\n**Evidence**\n\n{out}") }
}

/// What was measured, behind a fold.
fn measured(outcome: &Outcome) -> String {
    let statements = outcome.trace.iter().flat_map(|trace| &trace.statements);
    let pairs = outcome.plan.actions().zip(statements);
    let out = pairs.fold(String::new(), |mut out, (action, measured)| {
        for line in summary::measured(measured) {
            let _infallible = writeln!(out, "- {}: {}", escape(&action.reason), escape(&line));
        }
        out
    });
    if out.is_empty() { out } else { fold("Locks as measured", &out) }
}

/// Who waits for what, each once.
fn waits(outcome: &Outcome) -> String {
    let mut told = BTreeSet::new();
    let mut out = String::new();
    for sentence in outcome.plan.actions().flat_map(|action| locks::sentences(action, outcome.version)) {
        if !told.contains(&sentence) {
            let _infallible = writeln!(out, "- {}", escape(&sentence));
            told.insert(sentence);
        }
    }
    if out.is_empty() { out } else { format!("\n**Locks**\n\n{out}") }
}

fn table(groups: &[Group]) -> String {
    let mut out = "\n| | object | what changes |\n| --- | --- | --- |\n".to_owned();
    for group in groups {
        let what = if group.parts.is_empty() { values(&group.fields) } else { escape(&group.parts) };
        let _infallible = writeln!(out, "| `{}` | {} | {what} |", group.sign.symbol(), cell(&group.title));
        for line in &group.lines {
            let what = values(&line.fields);
            let _infallible = writeln!(out, "| `{}` | {} | {what} |", line.sign.symbol(), cell(&line.text));
        }
    }
    out
}

fn values(fields: &[Field]) -> String {
    let value = |field: &Field| match &field.difference {
        Difference::Values(old, new) => format!("{}: {} → {}", escape(&field.name), cell(old), cell(new)),
        Difference::Lines(_) => format!("{}: see below", escape(&field.name)),
    };
    fields.iter().map(value).collect::<Vec<_>>().join("<br>")
}

/// The unified diffs of long values.
fn bodies(groups: &[Group]) -> String {
    let mut out = String::new();
    let own = groups.iter().map(|group| (&group.title, &group.fields));
    let parts = groups.iter().flat_map(|group| group.lines.iter().map(|line| (&line.text, &line.fields)));
    for (title, fields) in own.chain(parts) {
        for field in fields {
            if let Difference::Lines(diff) = &field.difference {
                out.push_str(&fold(&format!("{title}: {}", field.name), &fence("diff", diff)));
            }
        }
    }
    out
}

fn fold(title: &str, body: &str) -> String {
    format!("\n<details><summary>{}</summary>\n\n{body}\n</details>\n", escape_html(title))
}

/// A fenced block that nothing in the text can end.
fn fence(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    let end = if text.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{language}\n{text}{end}{fence}\n")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// A code span.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let ticks = "`".repeat(longest_run(&text) + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{ticks} {text} {ticks}")
    } else {
        format!("{ticks}{text}{ticks}")
    }
}

/// A code span in a table, where `|` ends the cell even inside of code.
fn cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// Text that is shown as it is written.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escape_html(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '@') {
            out.push('\\');
        }
        out.push(if matches!(c, '\n' | '\r') { ' ' } else { c });
    }
    out
}

fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fences_and_spans_are_longer_than_what_is_in_them() {
        assert_eq!(fence("sql", "a"), "```sql\na\n```\n");
        assert_eq!(fence("sql", "````\n"), "`````sql\n````\n`````\n");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(cell("a|b"), "`a\\|b`");
    }

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escape("<b> a_b\n*c*"), "&lt;b&gt; a\\_b \\*c\\*");
    }
}

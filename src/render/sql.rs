//! The plan as a script that `psql -v ON_ERROR_STOP=1 -f` runs.

use std::fmt::Write as _;

use super::summary;
use crate::compare::Outcome;
use crate::engine::postgres::limit::Limits;
use crate::plan::{Action, Hazard, Plan, Transaction, TransactionMode};

/// Function bodies may name objects that a later statement creates.
const BEFORE: &str = "SET check_function_bodies = off;\n";
const AFTER: &str = "RESET check_function_bodies;\n";

/// The settings at the beginning of a script.
fn before(limits: &Limits) -> String {
    limits
        .settings()
        .fold(BEFORE.to_owned(), |out, (name, limit)| out + &format!("SET {name} = '{limit}';\n"))
}

/// What takes them back at its end: a script may be one of several in a session.
fn after(limits: &Limits) -> String {
    limits.settings().fold(AFTER.to_owned(), |out, (name, _)| out + &format!("RESET {name};\n"))
}

/// The script of a comparison, with a few lines about it at its top; empty when there is nothing to do.
#[must_use]
pub fn render(outcome: &Outcome) -> String {
    if outcome.plan.is_empty() {
        return String::new();
    }
    let (from, to) = &outcome.labels;
    let mut out = comment(&format!("from {from}\nto {to}"));
    out.push_str(&comment(&format!("for PostgreSQL {}", outcome.plan.version.major())));
    out.push_str(&comment(&summary::line(outcome)));
    out.push('\n');
    out.push_str(&script(&outcome.plan, &outcome.limits));
    out
}

/// The statements in their transactions, each below a comment that says what and why; empty when there is nothing to do.
#[must_use]
pub fn script(plan: &Plan, limits: &Limits) -> String {
    if plan.is_empty() {
        return String::new();
    }
    let mut out = before(limits);
    for transaction in &plan.transactions {
        out.push('\n');
        out.push_str(&block(transaction));
    }
    out.push('\n');
    out.push_str(&after(limits));
    out
}

fn block(transaction: &Transaction) -> String {
    let statements: Vec<String> = transaction.actions.iter().map(commented).collect();
    match transaction.mode {
        TransactionMode::Together => format!("BEGIN;\n\n{}\nCOMMIT;\n", statements.join("\n")),
        TransactionMode::Alone => statements.join("\n"),
    }
}

fn commented(action: &Action) -> String {
    let mut out = comment(&action.reason);
    for hazard in &action.hazards {
        out.push_str(&comment(&format!("hazard {}: {}", hazard.code, told(hazard))));
    }
    for evidence in &action.evidence {
        out.push_str(&comment(&format!("evidence: {}", evidence.sentence())));
    }
    let _infallible = writeln!(out, "{}", statement(&action.sql));
    out
}

/// What happens, and why it may, where somebody has said so.
pub(super) fn told(hazard: &Hazard) -> String {
    match &hazard.waived {
        Some(reason) => format!("{} (allowed: {reason})", hazard.message),
        None => hazard.message.clone(),
    }
}

/// The statements alone, with an empty line between them and no transactions.
#[must_use]
pub fn bare(plan: &Plan) -> String {
    let statements: Vec<String> = plan.actions().map(|action| statement(&action.sql) + "\n").collect();
    statements.join("\n")
}

/// A statement with its semicolon.
#[must_use]
pub fn statement(sql: &str) -> String {
    let sql = sql.trim_end();
    // A semicolon at the end of a line with a comment could be part of it.
    let last = sql.rsplit(['\n', '\r']).next().unwrap_or_default();
    if last.contains("--") { format!("{sql}\n;") } else { format!("{sql};") }
}

/// Text as comment lines, whatever line breaks it has: psql ends a comment at `\r` too.
pub(crate) fn comment(text: &str) -> String {
    text.split(['\n', '\r']).fold(String::new(), |mut out, line| {
        let _infallible = writeln!(out, "{}", format!("-- {line}").trim_end());
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::ObjectId;
    use crate::engine::postgres::version::Version;
    use crate::kind::Kind;

    fn plan() -> Plan {
        let table = ObjectId::new(Kind::Table, &["public", "a\nDROP b"]);
        let index = ObjectId::new(Kind::Index, &["public", "i"]);
        let together = Transaction {
            mode: TransactionMode::Together,
            actions: vec![
                Action::drop(&table, "DROP TABLE x").hazard("data-loss", "drops x\r\nand y"),
                Action::create(&index, "CREATE VIEW v AS SELECT 1 -- one"),
            ],
        };
        let alone = Transaction {
            mode: TransactionMode::Alone,
            actions: vec![
                Action::create(&index, "CREATE INDEX CONCURRENTLY i ON t (a)").because("create index i"),
            ],
        };
        Plan { version: Version(150_000), transactions: vec![together, alone] }
    }

    #[test]
    fn scripts_have_transactions_and_comments_that_nothing_breaks_out_of() {
        let expected = "\
SET check_function_bodies = off;

BEGIN;

-- drop table public.\"a
-- DROP b\"
-- hazard data-loss: drops x
--
-- and y
DROP TABLE x;

-- create index public.i
CREATE VIEW v AS SELECT 1 -- one
;

COMMIT;

-- create index i
CREATE INDEX CONCURRENTLY i ON t (a);

RESET check_function_bodies;
";
        assert_eq!(script(&plan(), &Limits::default()), expected);
    }

    #[test]
    fn limits_are_set_first_and_reset_last() {
        let limits = Limits { lock: "4s".parse().ok(), statement: None };
        let text = script(&plan(), &limits);
        assert!(text.starts_with("SET check_function_bodies = off;\nSET lock_timeout = '4s';\n\n"), "{text}");
        assert!(text.ends_with("RESET check_function_bodies;\nRESET lock_timeout;\n"), "{text}");
        assert_eq!(script(&Plan::nothing(Version(150_000)), &limits), "");
    }

    #[test]
    fn bare_has_statements_only() {
        let expected =
            "DROP TABLE x;\n\nCREATE VIEW v AS SELECT 1 -- one\n;\n\nCREATE INDEX CONCURRENTLY i ON t (a);\n";
        assert_eq!(bare(&plan()), expected);
    }
}

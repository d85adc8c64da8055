//! The plan as a script that `psql -v ON_ERROR_STOP=1 -f` runs.

use std::fmt::Write as _;

use super::summary;
use crate::compare::Outcome;
use crate::engine::postgres::limit::{Limit, Limits};
use crate::plan::{Action, Hazard, Plan, Transaction, TransactionMode};

/// Function bodies may name objects that a later statement creates.
const BEFORE: &str = "SET check_function_bodies = off;\n";
const AFTER: &str = "RESET check_function_bodies;\n";
/// Stands above a statement that would not do its work without a secret.
const SECRET: &str = "holds a secret: keep this script as safe as that";

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
    let mut out = BEFORE.to_owned();
    for transaction in &plan.transactions {
        out.push('\n');
        out.push_str(&block(transaction, limits));
    }
    out.push('\n');
    out.push_str(AFTER);
    out
}

fn block(transaction: &Transaction, limits: &Limits) -> String {
    match transaction.mode {
        TransactionMode::Together => together(&transaction.actions, limits),
        TransactionMode::Alone => {
            let statements: Vec<String> =
                transaction.actions.iter().map(|action| alone(action, limits)).collect();
            statements.join("\n")
        }
    }
}

/// Limits of a transaction end with it, however it ends.
fn together(actions: &[Action], limits: &Limits) -> String {
    let mut out = "BEGIN;\n".to_owned();
    let mut now = Limits::default();
    for action in actions {
        let wanted = limits.at(action.pace);
        let known: Vec<_> = now.settings().collect();
        for (name, limit) in wanted.settings().filter(|setting| !known.contains(setting)) {
            let _infallible = writeln!(out, "SET LOCAL {name} = {};", value(limit));
        }
        now = wanted;
        out.push('\n');
        out.push_str(&commented(action));
    }
    out + "\nCOMMIT;\n"
}

/// A script may be one of several in a session, which has its own limits again afterwards.
fn alone(action: &Action, limits: &Limits) -> String {
    let limits = limits.at(action.pace);
    let set = limits.settings().map(|(name, limit)| format!("SET {name} = {};\n", value(limit)));
    let reset = limits.settings().map(|(name, _)| format!("RESET {name};\n"));
    set.chain([commented(action)]).chain(reset).collect()
}

fn value(limit: Limit) -> String {
    if limit == Limit::NONE { "0".to_owned() } else { format!("'{limit}'") }
}

fn commented(action: &Action) -> String {
    let mut out = comment(&action.reason);
    for hazard in &action.hazards {
        out.push_str(&comment(&format!("hazard {}: {}", hazard.code, told(hazard))));
    }
    for evidence in &action.evidence {
        out.push_str(&comment(&format!("evidence: {}", evidence.sentence())));
    }
    if action.has_secret() {
        out.push_str(&comment(SECRET));
    }
    let _infallible = writeln!(out, "{}", statement(action.exact()));
    out
}

/// What happens, and why it may, where somebody has said so.
pub(super) fn told(hazard: &Hazard) -> String {
    match &hazard.waived {
        Some(reason) => format!("{} (allowed: {reason})", hazard.message),
        None => hazard.message.clone(),
    }
}

/// The statements alone, with an empty line between them and no transactions; secrets are digests.
#[must_use]
pub fn bare(plan: &Plan) -> String {
    let statements: Vec<String> = plan.actions().map(|action| statement(action.kept()) + "\n").collect();
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
    use crate::engine::postgres::limit::Pace;
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
    fn each_statement_has_the_limits_of_its_pace() {
        let limits = Limits { lock: "4s".parse().ok(), statement: "90s".parse().ok() };
        let id = ObjectId::new(Kind::Index, &["public", "i"]);
        let action = |sql: &str, pace| Action::create(&id, sql).because("x").pacing(pace);
        let transactions = vec![
            Transaction {
                mode: TransactionMode::Together,
                actions: vec![
                    action("A", Pace::Brief),
                    action("B", Pace::Brief),
                    action("C", Pace::Long),
                    action("D", Pace::Brief),
                ],
            },
            Transaction { mode: TransactionMode::Alone, actions: vec![action("E", Pace::Patient)] },
        ];
        let plan = Plan { version: Version(150_000), transactions };
        let expected = "\
SET check_function_bodies = off;

BEGIN;
SET LOCAL lock_timeout = '4s';
SET LOCAL statement_timeout = '90s';

-- x
A;

-- x
B;
SET LOCAL statement_timeout = 0;

-- x
C;
SET LOCAL statement_timeout = '90s';

-- x
D;

COMMIT;

SET lock_timeout = 0;
SET statement_timeout = 0;
-- x
E;
RESET lock_timeout;
RESET statement_timeout;

RESET check_function_bodies;
";
        assert_eq!(script(&plan, &limits), expected);
        assert_eq!(script(&Plan::nothing(Version(150_000)), &limits), "");
    }

    #[test]
    fn bare_has_statements_only() {
        let expected =
            "DROP TABLE x;\n\nCREATE VIEW v AS SELECT 1 -- one\n;\n\nCREATE INDEX CONCURRENTLY i ON t (a);\n";
        assert_eq!(bare(&plan()), expected);
    }
}

//! Everything about a comparison, for programs.

mod document;
mod trace;

use std::collections::BTreeMap;

pub use self::document::*;
pub use self::trace::{TraceEntry, UseEntry};
use crate::catalog::{Catalog, ObjectId};
use crate::compare::{Outcome, Proof};
use crate::diff::{Change, Diff};
use crate::engine::postgres::limit::Limit;
use crate::engine::postgres::lock::{Blocks, Work};
use crate::engine::postgres::version::Version;
use crate::hazard::{Severity, definition};
use crate::plan::{Action, Count, Evidence, Lock, Settle, Transaction, TransactionMode, Verb};
use crate::trace::Measured;

/// The version of this format. It grows when a field changes its meaning or goes; new fields may come at any time.
pub const FORMAT_VERSION: u32 = 1;

/// The document as JSON, ending in a line break.
#[must_use]
pub fn render(outcome: &Outcome) -> String {
    serde_json::to_string_pretty(&document(outcome)).unwrap_or_default() + "\n"
}

/// Everything about a comparison.
#[must_use]
pub fn document(outcome: &Outcome) -> Document {
    let renames = |pairs: &[(ObjectId, ObjectId)]| {
        pairs.iter().map(|(from, to)| Rename { from: object(from), to: object(to) }).collect()
    };
    Document {
        format: FORMAT_VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        from: end(&outcome.from, &outcome.labels.0),
        to: end(&outcome.to, &outcome.labels.1),
        version: version(outcome.version.0),
        changes: [(&outcome.from, &outcome.moved), (&outcome.start, &outcome.diff)]
            .into_iter()
            .flat_map(|(from, diff)| changes(from, &outcome.to, diff))
            .collect(),
        renames: renames(&outcome.renames),
        likely_renames: renames(&outcome.likely_renames),
        settings: settings(outcome.limits.settings()),
        transactions: transactions(outcome),
        hazards: hazards(&outcome.plan.transactions),
        notes: outcome.notes.iter().map(note).collect(),
        proof: proof(outcome),
    }
}

fn end(catalog: &Catalog, label: &str) -> End {
    let unmodelled = catalog.unmodelled.iter();
    End {
        label: label.to_owned(),
        fingerprint: catalog.fingerprint(),
        version: version(catalog.version.0),
        unmodelled: unmodelled
            .map(|one| UnmodelledEntry { kind: one.kind.clone(), name: one.name.clone() })
            .collect(),
    }
}

fn version(number: u32) -> ServerVersion {
    ServerVersion { number, major: Version(number).major() }
}

fn object(id: &ObjectId) -> Object {
    Object {
        kind: id.kind.name().to_owned(),
        path: id.parts().map(str::to_owned).collect(),
        label: id.to_string(),
    }
}

fn changes(from: &Catalog, to: &Catalog, diff: &Diff) -> Vec<ChangeEntry> {
    let entry = |change: &Change| {
        let (sort, fields) = match change {
            Change::Create { .. } => (ChangeSort::Create, Vec::new()),
            Change::Drop { .. } => (ChangeSort::Drop, Vec::new()),
            Change::Alter { id, fields } => {
                let value = |catalog: &Catalog, name: &str| super::fields::value_of(catalog, id, name);
                let field = |name: &String| FieldEntry {
                    name: name.clone(),
                    from: value(from, name),
                    to: value(to, name),
                };
                (ChangeSort::Alter, fields.iter().map(field).collect())
            }
        };
        ChangeEntry { change: sort, object: object(change.id()), fields }
    };
    diff.changes.iter().map(entry).collect()
}

fn transactions(outcome: &Outcome) -> Vec<TransactionEntry> {
    let mut measured = outcome.trace.iter().flat_map(|trace| &trace.statements);
    outcome.plan.transactions.iter().map(|one| transaction(one, outcome, &mut measured)).collect()
}

fn transaction<'a>(
    transaction: &Transaction,
    outcome: &Outcome,
    measured: &mut impl Iterator<Item = &'a Measured>,
) -> TransactionEntry {
    TransactionEntry {
        mode: match transaction.mode {
            TransactionMode::Together => Mode::Together,
            TransactionMode::Alone => Mode::Alone,
        },
        statements: transaction
            .actions
            .iter()
            .map(|action| statement(action, outcome, measured.next()))
            .collect(),
    }
}

fn settings(limits: impl Iterator<Item = (&'static str, Limit)>) -> BTreeMap<String, String> {
    let text = |limit: Limit| if limit == Limit::NONE { "0".to_owned() } else { limit.to_string() };
    limits.map(|(name, limit)| (name.to_owned(), text(limit))).collect()
}

fn statement(action: &Action, outcome: &Outcome, measured: Option<&Measured>) -> Statement {
    let limits = &outcome.limits;
    let hazards = action.hazards.iter();
    let usual: Vec<_> = limits.settings().collect();
    let own = limits.at(action.pace);
    Statement {
        sql: action.sql.clone(),
        reason: action.reason.clone(),
        verb: match action.verb {
            Verb::Rename => StatementVerb::Rename,
            Verb::Drop => StatementVerb::Drop,
            Verb::Create => StatementVerb::Create,
            Verb::Alter => StatementVerb::Alter,
        },
        object: object(&action.about),
        commit_before_use: action.settle == Settle::BeforeUse,
        settings: settings(own.settings().filter(|setting| !usual.contains(setting))),
        hazards: hazards
            .map(|hazard| Hazard {
                code: hazard.code.to_owned(),
                severity: severity(hazard.code),
                message: hazard.message.clone(),
                waived: hazard.waived.clone(),
            })
            .collect(),
        evidence: action.evidence.iter().map(evidence).collect(),
        locks: action.locks(outcome.plan.version).iter().map(lock).collect(),
        trace: measured.map(trace::entry),
    }
}

fn lock(lock: &Lock) -> LockEntry {
    LockEntry {
        relation: object(&lock.relation),
        mode: lock.mode.to_string(),
        blocks: match lock.blocks() {
            Blocks::Nobody => LockBlocks::Nobody,
            Blocks::Writes => LockBlocks::Writes,
            Blocks::ReadsAndWrites => LockBlocks::ReadsAndWrites,
        },
        work: match lock.work {
            Work::Brief => LockWork::Brief,
            Work::Scan => LockWork::Scan,
            Work::Build => LockWork::Build,
            Work::Rewrite => LockWork::Rewrite,
        },
    }
}

fn severity(code: &str) -> Severity {
    definition(code).map_or(Severity::High, |known| known.severity)
}

fn evidence(evidence: &Evidence) -> EvidenceEntry {
    let entry = EvidenceEntry {
        sentence: evidence.sentence(),
        relation: object(&evidence.relation),
        rows: None,
        keys: None,
        values: None,
        examples: Vec::new(),
        unknown: None,
        estimated_rows: None,
        bytes: None,
        index_bytes: None,
    };
    match &evidence.count {
        Count::Known { rows, values, examples } => {
            EvidenceEntry { rows: Some(*rows), values: *values, examples: examples.clone(), ..entry }
        }
        Count::Keys { keys, examples } => {
            EvidenceEntry { keys: Some(*keys), examples: examples.clone(), ..entry }
        }
        Count::All(size) => EvidenceEntry {
            estimated_rows: size.rows,
            bytes: Some(size.bytes),
            index_bytes: Some(size.index_bytes),
            ..entry
        },
        Count::Unknown { why, size } => EvidenceEntry {
            unknown: Some(why.clone()),
            estimated_rows: size.and_then(|size| size.rows),
            bytes: size.map(|size| size.bytes),
            index_bytes: size.map(|size| size.index_bytes),
            ..entry
        },
    }
}

fn hazards(transactions: &[Transaction]) -> Vec<HazardEntry> {
    let mut found = Vec::new();
    for (outer, transaction) in transactions.iter().enumerate() {
        for (inner, action) in transaction.actions.iter().enumerate() {
            found.extend(action.hazards.iter().map(|hazard| HazardEntry {
                code: hazard.code.to_owned(),
                severity: severity(hazard.code),
                message: hazard.message.clone(),
                waived: hazard.waived.clone(),
                object: object(&action.about),
                transaction: outer,
                statement: inner,
            }));
        }
    }
    found
}

fn note(diagnostic: &crate::diagnostic::Diagnostic) -> Note {
    Note {
        severity: diagnostic.severity.name().to_owned(),
        code: diagnostic.code.map(str::to_owned),
        message: diagnostic.message.clone(),
        place: diagnostic.place.as_ref().map(ToString::to_string),
        detail: diagnostic.detail.clone(),
        help: diagnostic.help.clone(),
    }
}

fn proof(outcome: &Outcome) -> ProofEntry {
    match &outcome.proof {
        Proof::Skipped => ProofEntry::Skipped,
        Proof::Passed { on, other_major } => ProofEntry::Passed { on: on.clone(), other_major: *other_major },
        Proof::Differs { on, diff, landed } => {
            ProofEntry::Differs { on: on.clone(), changes: changes(landed, &outcome.to, diff) }
        }
        Proof::Contradicted { on, contradictions } => ProofEntry::Contradicted {
            on: on.clone(),
            contradictions: contradictions.iter().map(ToString::to_string).collect(),
        },
        Proof::Failed { on, statement, message } => {
            ProofEntry::Failed { on: on.clone(), statement: statement.clone(), message: message.clone() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_schema_is_this_one() {
        let schema =
            serde_json::to_string_pretty(&schemars::schema_for!(Document)).unwrap_or_default() + "\n";
        crate::generated::compare("docs/plan.schema.json", &schema);
    }
}

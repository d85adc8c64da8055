//! Everything about a comparison, for programs. The doc comments here are the descriptions in its published JSON Schema.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Catalog, ObjectId};
use crate::compare::{Outcome, Proof};
use crate::diff::{Change, Diff};
use crate::plan::{Action, Settle, Transaction, TransactionMode, Verb};

/// The version of this format. It grows when a field changes its meaning or goes; new fields may come at any time.
pub const FORMAT_VERSION: u32 = 1;

/// What `schemadiff plan --format json` prints.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "schemadiff plan")]
pub struct Document {
    /// The version of this format: 1.
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// Where the plan starts.
    pub from: End,
    /// Where it ends.
    pub to: End,
    /// The PostgreSQL version that the statements are written for.
    pub version: ServerVersion,
    /// Objects that differ, in a stable order. Renames come before, and are not among them.
    pub changes: Vec<ChangeEntry>,
    /// Renames that the plan makes.
    pub renames: Vec<Rename>,
    /// Dropped and created objects that look like one renamed.
    pub likely_renames: Vec<Rename>,
    /// What to do, in order.
    pub transactions: Vec<TransactionEntry>,
    /// All risks of the plan, in the order of its statements.
    pub hazards: Vec<HazardEntry>,
    /// What somebody should know besides.
    pub notes: Vec<Note>,
    /// How the proof ended.
    pub proof: ProofEntry,
}

/// One of the two compared schemas.
#[derive(Debug, Serialize, JsonSchema)]
pub struct End {
    /// Where it came from, without secrets.
    pub label: String,
    /// SHA-256 of its objects: equal for equal schemas as one major version of PostgreSQL reports them.
    pub fingerprint: String,
    /// The PostgreSQL version that reported it.
    pub version: ServerVersion,
    /// Objects that were seen and are not compared.
    pub unmodelled: Vec<UnmodelledEntry>,
}

/// A version of PostgreSQL.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ServerVersion {
    /// As `server_version_num`: 150018.
    pub number: u32,
    /// The major version: 15.
    pub major: u16,
}

/// An object.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Object {
    /// Its kind: `table`, `column`, `materialized view`.
    pub kind: String,
    /// Its names, outermost first.
    pub path: Vec<String>,
    /// The two for people: `column public.accounts.email`.
    pub label: String,
}

/// An object that differs.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangeEntry {
    /// How.
    pub change: ChangeSort,
    /// Which.
    pub object: Object,
    /// The differing fields of an altered object.
    pub fields: Vec<FieldEntry>,
}

/// How an object differs.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ChangeSort {
    /// It is only in `to`.
    Create,
    /// It is in both.
    Alter,
    /// It is only in `from`.
    Drop,
}

/// A differing field.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FieldEntry {
    /// Its name.
    pub name: String,
    /// Its value in `from`.
    pub from: serde_json::Value,
    /// Its value in `to`.
    pub to: serde_json::Value,
}

/// An object under two names.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Rename {
    /// The old one.
    pub from: Object,
    /// The new one.
    pub to: Object,
}

/// Statements that take effect together.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TransactionEntry {
    /// How they run.
    pub mode: Mode,
    /// The statements.
    pub statements: Vec<Statement>,
}

/// How statements run.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Between `BEGIN` and `COMMIT`.
    Together,
    /// One statement, outside of any transaction block.
    Alone,
}

/// One statement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Statement {
    /// The statement, without a semicolon.
    pub sql: String,
    /// What it does and why.
    pub reason: String,
    /// What it is to the object it is about.
    pub verb: StatementVerb,
    /// The object it is about.
    pub object: Object,
    /// Whether it must be committed before its first use, as a new enum value must.
    pub commit_before_use: bool,
    /// Its risks.
    pub hazards: Vec<Hazard>,
}

/// What a statement is to the object it is about.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum StatementVerb {
    /// Gives it another name.
    Rename,
    /// Removes it.
    Drop,
    /// Brings it into being.
    Create,
    /// Changes it.
    Alter,
}

/// A named risk.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Hazard {
    /// Its stable code: `data-loss`.
    pub code: String,
    /// What happens here.
    pub message: String,
}

/// A named risk with its statement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HazardEntry {
    /// Its stable code.
    pub code: String,
    /// What happens here.
    pub message: String,
    /// The object.
    pub object: Object,
    /// The index of the transaction, from 0.
    pub transaction: usize,
    /// The index of the statement in it, from 0.
    pub statement: usize,
}

/// Something to know.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Note {
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// A stable code.
    pub code: Option<String>,
    /// What.
    pub message: String,
    /// Where: `schema/app.sql:3:14`.
    pub place: Option<String>,
    /// More about it.
    pub detail: Option<String>,
    /// What to do about it.
    pub help: Vec<String>,
}

/// An object that was seen and is not compared.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UnmodelledEntry {
    /// What it is: `event trigger`.
    pub kind: String,
    /// Its name.
    pub name: String,
}

/// How the proof ended.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "status", rename_all = "lowercase")]
pub enum ProofEntry {
    /// Nobody asked for it, or there was nothing to prove.
    Skipped,
    /// The plan landed on the desired schema.
    Passed {
        /// The scratch it ran on: `local PostgreSQL 15.18`.
        on: String,
        /// Whether that is another major version than the one the plan is for.
        other_major: bool,
    },
    /// It ran, and something differs.
    Differs {
        /// The scratch it ran on.
        on: String,
        /// What differs: `from` is what the plan landed on.
        changes: Vec<ChangeEntry>,
    },
    /// A statement failed.
    Failed {
        /// The scratch it ran on.
        on: String,
        /// The statement.
        statement: String,
        /// What the server said.
        message: String,
    },
}

/// The document as JSON, ending in a line break.
#[must_use]
pub fn render(outcome: &Outcome) -> String {
    serde_json::to_string_pretty(&document(outcome)).unwrap_or_default() + "\n"
}

/// Everything about a comparison.
#[must_use]
pub fn document(outcome: &Outcome) -> Document {
    let renamed = crate::diff::renamed(&outcome.from, &outcome.renames.iter().cloned().collect());
    let renames = |pairs: &[(ObjectId, ObjectId)]| {
        pairs.iter().map(|(from, to)| Rename { from: object(from), to: object(to) }).collect()
    };
    Document {
        format: FORMAT_VERSION,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        from: end(&outcome.from, &outcome.labels.0),
        to: end(&outcome.to, &outcome.labels.1),
        version: version(outcome.version.0),
        changes: changes(&renamed, &outcome.to, &outcome.diff),
        renames: renames(&outcome.renames),
        likely_renames: renames(&outcome.likely_renames),
        transactions: outcome.plan.transactions.iter().map(transaction).collect(),
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
    ServerVersion { number, major: crate::engine::postgres::version::Version(number).major() }
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

fn transaction(transaction: &Transaction) -> TransactionEntry {
    TransactionEntry {
        mode: match transaction.mode {
            TransactionMode::Together => Mode::Together,
            TransactionMode::Alone => Mode::Alone,
        },
        statements: transaction.actions.iter().map(statement).collect(),
    }
}

fn statement(action: &Action) -> Statement {
    let hazards = action.hazards.iter();
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
        hazards: hazards
            .map(|hazard| Hazard { code: hazard.code.to_owned(), message: hazard.message.clone() })
            .collect(),
    }
}

fn hazards(transactions: &[Transaction]) -> Vec<HazardEntry> {
    let mut found = Vec::new();
    for (outer, transaction) in transactions.iter().enumerate() {
        for (inner, action) in transaction.actions.iter().enumerate() {
            found.extend(action.hazards.iter().map(|hazard| HazardEntry {
                code: hazard.code.to_owned(),
                message: hazard.message.clone(),
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

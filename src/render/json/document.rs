//! The parts of the document. The doc comments here are the descriptions in its published JSON Schema.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::trace::TraceEntry;
use crate::hazard::Severity;

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
    /// Settings that hold while a statement runs, unless it has others, by name: `lock_timeout`, `statement_timeout`.
    pub settings: BTreeMap<String, String>,
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
    /// Settings that are others while it runs: `0` is no limit.
    pub settings: BTreeMap<String, String>,
    /// Its risks.
    pub hazards: Vec<Hazard>,
    /// What the rows of a live `from` tell about it.
    pub evidence: Vec<EvidenceEntry>,
    /// The strongest lock on each relation that is there before the plan, weaker ones than `SELECT` takes left out. It is
    /// held until the transaction ends.
    pub locks: Vec<LockEntry>,
    /// What it did on the scratch copy, when that was measured.
    pub trace: Option<TraceEntry>,
}

/// A lock on a relation that others may be using.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LockEntry {
    /// The relation, as it is called where the plan starts.
    pub relation: Object,
    /// Its mode, as the manual writes it: `ACCESS EXCLUSIVE`.
    pub mode: String,
    /// Whom it keeps waiting.
    pub blocks: LockBlocks,
    /// What is done while it is held.
    pub work: LockWork,
}

/// Whom a lock keeps waiting.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LockBlocks {
    /// Nobody who uses rows.
    Nobody,
    /// Who writes rows.
    Writes,
    /// Who reads or writes rows.
    ReadsAndWrites,
}

/// What is done while a lock is held.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LockWork {
    /// Catalog entries: no longer for a large table than for a small one.
    Brief,
    /// All rows are read.
    Scan,
    /// An index is built from all rows.
    Build,
    /// All rows are written anew, with their indexes.
    Rewrite,
}

/// The rows of a table that decide whether a statement can succeed, counted.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EvidenceEntry {
    /// All of it as a sentence: `0 rows of public.orders with 'new' in status`.
    pub sentence: String,
    /// The table.
    pub relation: Object,
    /// How many rows; `null` when they could not be counted, or keys were.
    pub rows: Option<u64>,
    /// How many keys that several rows have, where that was asked.
    pub keys: Option<u64>,
    /// How many different values they hold, where that was asked.
    pub values: Option<u64>,
    /// Some of these values.
    pub examples: Vec<String>,
    /// Why they could not be counted.
    pub unknown: Option<String>,
    /// How many rows the table has by the server's estimate, when they could not be counted or all are worked on.
    pub estimated_rows: Option<u64>,
    /// The size of the table in bytes, without indexes, when they could not be counted or all are worked on.
    pub bytes: Option<u64>,
    /// The size of its indexes in bytes, then.
    pub index_bytes: Option<u64>,
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
    /// How bad it is when it comes true.
    pub severity: Severity,
    /// What happens here.
    pub message: String,
    /// Why the desired files allow it, where they do.
    pub waived: Option<String>,
}

/// A named risk with its statement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HazardEntry {
    /// Its stable code.
    pub code: String,
    /// How bad it is when it comes true.
    pub severity: Severity,
    /// What happens here.
    pub message: String,
    /// Why the desired files allow it, where they do.
    pub waived: Option<String>,
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
    /// It landed there, but statements lock or rewrite more than the plan says.
    Contradicted {
        /// The scratch it ran on.
        on: String,
        /// What was declared and measured.
        contradictions: Vec<String>,
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

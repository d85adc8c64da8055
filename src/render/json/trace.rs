//! What was measured, for programs.

use schemars::JsonSchema;
use serde::Serialize;

use super::Object;
use crate::trace::{Measured, Relation, Use};

/// What a statement did on the scratch copy.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TraceEntry {
    /// To relations that were there before the plan began.
    pub uses: Vec<UseEntry>,
    /// Relations it has created.
    pub created: Vec<Object>,
    /// Relations that are gone after it, and were there before the plan began.
    pub lost: Vec<Object>,
    /// Why its locks could not be measured.
    pub untraced: Option<String>,
}

/// What a statement did to a relation.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UseEntry {
    /// The relation, by its name before the plan began.
    pub relation: Object,
    /// The strongest lock that it took and its transaction did not hold before, as the manual writes it: `ACCESS EXCLUSIVE`;
    /// none up to `ROW SHARE`.
    pub mode: Option<String>,
    /// The strongest lock that is held after it.
    pub held: Option<String>,
    /// Whether all rows were written anew.
    pub rewritten: bool,
    /// Whether all rows were read.
    pub scanned: bool,
    /// Indexes that were built.
    pub built: Vec<String>,
}

pub(super) fn entry(measured: &Measured) -> TraceEntry {
    TraceEntry {
        uses: measured.uses.iter().map(of_use).collect(),
        created: measured.created.iter().map(object).collect(),
        lost: measured.lost.iter().map(object).collect(),
        untraced: measured.untraced.map(str::to_owned),
    }
}

fn of_use(one: &Use) -> UseEntry {
    UseEntry {
        relation: object(&one.relation),
        mode: one.mode.map(|mode| mode.to_string()),
        held: one.held.map(|mode| mode.to_string()),
        rewritten: one.rewritten,
        scanned: one.scanned,
        built: one.built.clone(),
    }
}

fn object(relation: &Relation) -> Object {
    Object {
        kind: relation.sort.name().to_owned(),
        path: vec![relation.schema.clone(), relation.name.clone()],
        label: format!("{} {relation}", relation.sort.name()),
    }
}

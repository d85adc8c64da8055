//! One action of a finished plan, with what it locks and what is locked already.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::{Blocks, Mode, Operation};
use crate::engine::postgres::version::Version;
use crate::plan::{Action, Lock, Transaction, TransactionMode};

/// A lock that an earlier statement of the transaction took.
#[derive(Clone, Debug)]
pub struct Held {
    /// The relation.
    pub relation: ObjectId,
    /// How it is locked.
    pub mode: Mode,
}

/// One action of a finished plan.
#[derive(Debug)]
pub struct Step<'a> {
    /// The statement.
    pub action: &'a Action,
    /// How its transaction runs.
    pub mode: TransactionMode,
    /// What it locks, one entry per relation.
    pub locks: Vec<Lock>,
    /// Locks that earlier statements took, which keep others waiting while this one works for long: each is told with the
    /// first such statement.
    pub kept: Vec<Held>,
    /// The catalog the plan starts from, after its renames.
    pub from: &'a Catalog,
    /// The catalog the plan ends in.
    pub to: &'a Catalog,
}

impl Step<'_> {
    /// Its locks, but for those on relations below another to which the same is done: of a table with a thousand partitions
    /// one line says it all.
    pub(super) fn told(&self) -> impl Iterator<Item = &Lock> {
        self.locks.iter().filter(|lock| !lock.below)
    }
}

/// The steps of one transaction.
pub(super) fn steps<'a>(
    transaction: &'a Transaction,
    version: Version,
    from: &'a Catalog,
    to: &'a Catalog,
) -> Vec<Step<'a>> {
    let mut held: BTreeMap<ObjectId, Mode> = BTreeMap::new();
    let mut steps = Vec::with_capacity(transaction.actions.len());
    for action in &transaction.actions {
        let locks = action.locks(version);
        let kept = if works_long(&locks) { kept(&mut held, &locks) } else { Vec::new() };
        for lock in locks.iter().filter(|lock| lock.blocks() != Blocks::Nobody) {
            let mode = held.entry(lock.relation.clone()).or_insert(lock.mode);
            *mode = (*mode).max(lock.mode);
        }
        steps.push(Step { action, mode: transaction.mode, locks, kept, from, to });
    }
    steps
}

/// Whether the time that the statement takes depends on how many rows there are.
fn works_long(locks: &[Lock]) -> bool {
    locks.iter().any(|lock| lock.is_long() || lock.operations.contains(&Operation::Write))
}

/// Takes out what is locked more strongly than this statement would do by itself.
fn kept(held: &mut BTreeMap<ObjectId, Mode>, locks: &[Lock]) -> Vec<Held> {
    let own: BTreeMap<&ObjectId, Blocks> = locks.iter().map(|lock| (&lock.relation, lock.blocks())).collect();
    let (mut kept, mut rest) = (Vec::new(), BTreeMap::new());
    for (relation, mode) in std::mem::take(held) {
        if own.get(&relation).is_none_or(|own| *own < mode.blocks()) {
            kept.push(Held { relation, mode });
        } else {
            rest.insert(relation, mode);
        }
    }
    *held = rest;
    kept
}

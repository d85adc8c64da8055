//! One action of a finished plan, with what it locks and what is locked already.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::{Blocks, Cost, Mode, Operation, Work};
use crate::engine::postgres::version::Version;
use crate::plan::{Action, Transaction, TransactionMode};

/// What a statement does to one relation that others may be using.
#[derive(Clone, Debug)]
pub struct Lock<'a> {
    /// The relation.
    pub relation: &'a ObjectId,
    /// The strongest lock, and the longest work under it.
    pub cost: Cost,
    /// All that is done to it.
    pub operations: Vec<Operation>,
}

impl Lock<'_> {
    /// Whom it keeps waiting.
    #[must_use]
    pub fn blocks(&self) -> Blocks {
        self.cost.mode.blocks()
    }

    /// Whether it takes longer for a large table than for a small one.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.cost.work != Work::Brief
    }

    /// Whom it keeps waiting, if it does so for long.
    #[must_use]
    pub fn blocks_for_long(&self) -> Option<Blocks> {
        (self.is_long() && self.blocks() != Blocks::Nobody).then(|| self.blocks())
    }

    /// What is done meanwhile: `all its rows are read`.
    #[must_use]
    pub fn meanwhile(&self) -> &'static str {
        match self.cost.work {
            Work::Brief => "catalog entries are changed",
            Work::Scan => "all its rows are read",
            Work::Build => "an index is built from all its rows",
            Work::Rewrite => "all its rows are written anew",
        }
    }
}

/// A lock that an earlier statement of the transaction took.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The relation.
    pub relation: &'a ObjectId,
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
    pub locks: Vec<Lock<'a>>,
    /// Locks that earlier statements took, which keep others waiting while this one works for long: each is told with the
    /// first such statement.
    pub kept: Vec<Held<'a>>,
    /// The catalog the plan starts from, after its renames.
    pub from: &'a Catalog,
    /// The catalog the plan ends in.
    pub to: &'a Catalog,
}

/// What each action of a transaction locks.
pub(super) fn locks(action: &Action, version: Version) -> Vec<Lock<'_>> {
    let mut locks: BTreeMap<&ObjectId, Lock<'_>> = BTreeMap::new();
    for touch in &action.touches {
        let cost = touch.operation.cost(version);
        let known = locks.entry(&touch.relation).or_insert(Lock {
            relation: &touch.relation,
            cost,
            operations: Vec::new(),
        });
        known.cost.mode = known.cost.mode.max(cost.mode);
        known.cost.work = known.cost.work.max(cost.work);
        known.operations.push(touch.operation);
    }
    locks.into_values().collect()
}

/// The steps of one transaction.
pub(super) fn steps<'a>(
    transaction: &'a Transaction,
    version: Version,
    from: &'a Catalog,
    to: &'a Catalog,
) -> Vec<Step<'a>> {
    let mut held: BTreeMap<&ObjectId, Mode> = BTreeMap::new();
    let mut steps = Vec::with_capacity(transaction.actions.len());
    for action in &transaction.actions {
        let locks = locks(action, version);
        let kept = if works_long(&locks) { kept(&mut held, &locks) } else { Vec::new() };
        for lock in locks.iter().filter(|lock| lock.blocks() != Blocks::Nobody) {
            let mode = held.entry(lock.relation).or_insert(lock.cost.mode);
            *mode = (*mode).max(lock.cost.mode);
        }
        steps.push(Step { action, mode: transaction.mode, locks, kept, from, to });
    }
    steps
}

/// Whether the time that the statement takes depends on how many rows there are.
fn works_long(locks: &[Lock<'_>]) -> bool {
    locks.iter().any(|lock| lock.is_long() || lock.operations.contains(&Operation::Write))
}

/// Takes out what is locked more strongly than this statement would do by itself.
fn kept<'a>(held: &mut BTreeMap<&'a ObjectId, Mode>, locks: &[Lock<'a>]) -> Vec<Held<'a>> {
    let own = |relation: &ObjectId| locks.iter().find(|lock| lock.relation == relation).map(Lock::blocks);
    let (mut kept, mut rest) = (Vec::new(), BTreeMap::new());
    for (relation, mode) in std::mem::take(held) {
        if own(relation).is_none_or(|own| own < mode.blocks()) {
            kept.push(Held { relation, mode });
        } else {
            rest.insert(relation, mode);
        }
    }
    *held = rest;
    kept
}

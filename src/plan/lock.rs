//! The locks of an action on relations that others may be using.

use std::collections::BTreeMap;

use super::Action;
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::{Blocks, Cost, Mode, Operation, Work};
use crate::engine::postgres::version::Version;

/// What an action does to a relation that others may be using.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The relation, as it is called where the plan starts.
    pub relation: ObjectId,
    /// What is done to it.
    pub operation: Operation,
    /// Whether that is because it is below another, to which the same is done.
    pub below: bool,
}

/// The strongest lock on a relation, and the most that is done under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The relation, as it is called where the plan starts.
    pub relation: ObjectId,
    /// Its mode.
    pub mode: Mode,
    /// What is done while it is held.
    pub work: Work,
    /// All that is done to the relation.
    pub operations: Vec<Operation>,
    /// Whether the relation is below another with the same lock.
    pub below: bool,
}

impl Lock {
    /// Whom it keeps waiting.
    #[must_use]
    pub const fn blocks(&self) -> Blocks {
        self.mode.blocks()
    }

    /// Whether it takes longer for a large relation than for a small one.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.work != Work::Brief
    }

    /// Whom it keeps waiting, if it does so for long.
    #[must_use]
    pub fn blocks_for_long(&self) -> Option<Blocks> {
        (self.is_long() && self.blocks() != Blocks::Nobody).then(|| self.blocks())
    }

    /// What is done meanwhile: `all its rows are read`.
    #[must_use]
    pub const fn meanwhile(&self) -> &'static str {
        match self.work {
            Work::Brief => "catalog entries are changed",
            Work::Scan => "all its rows are read",
            Work::Build => "an index is built from all its rows",
            Work::Rewrite => "all its rows are written anew",
        }
    }
}

impl Action {
    /// Its locks on a server of this version, but for those that reading takes.
    #[must_use]
    pub fn locks(&self, version: Version) -> Vec<Lock> {
        let mut locks: Vec<Lock> = Vec::new();
        let mut places: BTreeMap<&ObjectId, usize> = BTreeMap::new();
        for touch in &self.touches {
            let Cost { mode, work } = touch.operation.cost(version);
            let place = *places.entry(&touch.relation).or_insert(locks.len());
            match locks.get_mut(place) {
                Some(lock) => {
                    lock.mode = lock.mode.max(mode);
                    lock.work = lock.work.max(work);
                    lock.operations.push(touch.operation);
                    lock.below &= touch.below;
                }
                None => {
                    let (relation, operations) = (touch.relation.clone(), vec![touch.operation]);
                    locks.push(Lock { relation, mode, work, operations, below: touch.below });
                }
            }
        }
        locks.retain(|lock| lock.mode != Mode::AccessShare);
        locks
    }
}

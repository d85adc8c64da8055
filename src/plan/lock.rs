//! The locks of an action on relations that others may be using.

use super::Action;
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::{Blocks, Mode, Operation, Work};
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
    /// Whether the relation is below another with the same lock.
    pub below: bool,
}

impl Lock {
    /// Whom it keeps waiting.
    #[must_use]
    pub const fn blocks(&self) -> Blocks {
        self.mode.blocks()
    }
}

impl Action {
    /// Its locks on a server of this version, but for those that reading takes.
    #[must_use]
    pub fn locks(&self, version: Version) -> Vec<Lock> {
        let mut locks: Vec<Lock> = Vec::new();
        for touch in &self.touches {
            let cost = touch.operation.cost(version);
            match locks.iter_mut().find(|lock| lock.relation == touch.relation) {
                Some(lock) => {
                    lock.mode = lock.mode.max(cost.mode);
                    lock.work = lock.work.max(cost.work);
                    lock.below &= touch.below;
                }
                None => locks.push(Lock {
                    relation: touch.relation.clone(),
                    mode: cost.mode,
                    work: cost.work,
                    below: touch.below,
                }),
            }
        }
        locks.retain(|lock| lock.mode != Mode::AccessShare);
        locks
    }

    /// The tables that it writes anew, each with all that is below it.
    pub(super) fn rewrites(&self, version: Version) -> Vec<ObjectId> {
        let locks = self.locks(version).into_iter();
        locks.filter(|lock| lock.work == Work::Rewrite && !lock.below).map(|lock| lock.relation).collect()
    }
}

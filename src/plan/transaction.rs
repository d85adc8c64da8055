//! As few transactions as correctness allows.

use std::collections::BTreeMap;

use serde::Serialize;

use super::order::Ordered;
use super::{Action, Settle};
use crate::catalog::ObjectId;

/// Whether statements run together or one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransactionMode {
    /// Between `BEGIN` and `COMMIT`.
    Together,
    /// One statement, outside of any transaction block.
    Alone,
}

/// Actions that take effect together.
#[derive(Clone, Debug, Serialize)]
pub struct Transaction {
    /// How they run.
    pub mode: TransactionMode,
    /// What runs.
    pub actions: Vec<Action>,
}

/// Cuts the order into transactions: before an action that waited for one that must be committed first, and around one
/// that can be in none.
///
/// `first` begin the first of them, unless there are opening actions, which come between, one by one.
pub(super) fn group(first: Vec<Action>, opening: Vec<Action>, ordered: Vec<Ordered>) -> Vec<Transaction> {
    let mut done: Vec<Transaction> = Vec::new();
    let mut open: Vec<Action> = first;
    if !opening.is_empty() {
        close(&mut done, &mut open);
    }
    for action in opening {
        done.push(Transaction { mode: mode(&action), actions: vec![action] });
    }
    let mut uncommitted: BTreeMap<usize, ObjectId> = BTreeMap::new();
    for Ordered { place, action, waited_for } in ordered {
        let alone = matches!(action.settle, Settle::Outside | Settle::Apart);
        // Another change of the same object (a second value) is no use of the first.
        let uses = |before| uncommitted.get(before).is_some_and(|about| *about != action.about);
        if alone || waited_for.iter().any(uses) {
            close(&mut done, &mut open);
            uncommitted.clear();
        }
        if alone {
            done.push(Transaction { mode: mode(&action), actions: vec![action] });
            continue;
        }
        if action.settle == Settle::BeforeUse {
            uncommitted.insert(place, action.about.clone());
        }
        open.push(action);
    }
    close(&mut done, &mut open);
    done
}

fn mode(action: &Action) -> TransactionMode {
    if action.settle == Settle::Outside { TransactionMode::Alone } else { TransactionMode::Together }
}

fn close(done: &mut Vec<Transaction>, open: &mut Vec<Action>) {
    if !open.is_empty() {
        done.push(Transaction { mode: TransactionMode::Together, actions: std::mem::take(open) });
    }
}

//! As few transactions as correctness allows.

use std::collections::BTreeSet;

use serde::Serialize;

use super::order::Ordered;
use super::{Action, Settle};

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
pub(super) fn group(first: Vec<Action>, ordered: Vec<Ordered>) -> Vec<Transaction> {
    let mut done: Vec<Transaction> = Vec::new();
    let mut open: Vec<Action> = first;
    let mut uncommitted: BTreeSet<usize> = BTreeSet::new();
    for Ordered { place, action, waited_for } in ordered {
        let alone = action.settle == Settle::Outside;
        if alone || waited_for.iter().any(|before| uncommitted.contains(before)) {
            close(&mut done, &mut open);
            uncommitted.clear();
        }
        if alone {
            done.push(Transaction { mode: TransactionMode::Alone, actions: vec![action] });
            continue;
        }
        if action.settle == Settle::BeforeUse {
            uncommitted.insert(place);
        }
        open.push(action);
    }
    close(&mut done, &mut open);
    done
}

fn close(done: &mut Vec<Transaction>, open: &mut Vec<Action>) {
    if !open.is_empty() {
        done.push(Transaction { mode: TransactionMode::Together, actions: std::mem::take(open) });
    }
}

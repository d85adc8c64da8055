//! From changes to an ordered plan: what must be replaced, in which order, in which transactions. Names no kind.

mod action;
mod circle;
mod context;
mod evidence;
mod graph;
mod intent;
mod late;
mod lock;
mod order;
mod replace;
mod risk;
mod secret;
mod transaction;

pub use action::{Action, Effect, Half, Hazard, Moment, Settle, Verb};
pub use context::{Context, Manner};
pub use evidence::{Count, Evidence, Question, Size, Then, Way};
pub use intent::{Intent, Intents};
pub use lock::{Lock, Touch};
pub use order::Cycle;
pub use transaction::{Transaction, TransactionMode};

use serde::Serialize;

use crate::catalog::{Catalog, ObjectId};
use crate::diff::Diff;
use crate::engine::postgres::version::Version;
use crate::hazard;
use crate::kind::touched;

/// Something that only a person can decide.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Refusal {
    /// The object it is about.
    pub about: ObjectId,
    /// What cannot be done and why.
    pub message: String,
    /// What to write or do instead.
    pub help: String,
}

/// Ordered actions in transactions.
#[derive(Clone, Debug, Serialize)]
pub struct Plan {
    /// The version the statements are written for.
    pub version: Version,
    /// The transactions in order.
    pub transactions: Vec<Transaction>,
}

/// Why there is no plan.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// One or more changes need a person's decision.
    #[error("{} of the changes cannot be planned without a decision", .0.len())]
    Refused(Vec<Refusal>),
    /// A circle of dependencies that no statement order satisfies.
    #[error("no order of statements satisfies all dependencies: {0}")]
    Cycle(Cycle),
}

impl Plan {
    /// A plan that does nothing.
    pub fn nothing(version: Version) -> Self {
        Self { version, transactions: Vec::new() }
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.transactions.is_empty()
    }

    /// The plan without its first `count` actions, which have been executed already.
    #[must_use]
    pub fn without_first(&self, count: usize) -> Self {
        let mut rest = self.clone();
        let mut left = count;
        for transaction in &mut rest.transactions {
            let here = left.min(transaction.actions.len());
            transaction.actions.drain(..here);
            left -= here;
        }
        rest.transactions.retain(|transaction| !transaction.actions.is_empty());
        rest
    }

    /// The plan as it is shown: what is executed of it does not have the secrets that it needs.
    #[must_use]
    pub fn without_secrets(&self) -> Self {
        let mut shown = self.clone();
        for action in shown.transactions.iter_mut().flat_map(|transaction| &mut transaction.actions) {
            action.secret = None;
        }
        shown
    }

    /// All actions in order.
    pub fn actions(&self) -> impl Iterator<Item = &Action> {
        self.transactions.iter().flat_map(|transaction| &transaction.actions)
    }
}

/// Plans the way from one catalog to the other.
///
/// `first` are actions that come before everything else, in their order (renames, after which `from` was read).
///
/// # Errors
/// When a change needs a person's decision, or dependencies form a circle.
pub fn plan(
    from: &Catalog,
    to: &Catalog,
    diff: &Diff,
    intents: &Intents,
    manner: Manner,
    mut first: Vec<Action>,
) -> Result<Plan, PlanError> {
    let mut cx = Context::new(from, to, diff, intents, manner);
    let mut actions = replace::actions(&mut cx, diff)?;
    risk::tell(&mut actions, diff, &cx);
    for action in &mut actions {
        touched::complete(action, &cx);
        // What is not there yet has no rows to ask. The risk stays.
        action.asks.retain(|question| question.reads().all(|id| from.contains(id)));
    }
    for action in &mut first {
        touched::usual(action, from);
    }
    let (mut opening, actions): (Vec<Action>, Vec<Action>) =
        actions.into_iter().partition(|action| action.moment == Moment::Opening);
    cx.cleared = opening.iter().flat_map(|action| action.destroys.iter().cloned()).collect();
    opening.sort_by(|a, b| (a.order, &a.about).cmp(&(b.order, &b.about)));
    let graph = graph::Graph::new(&cx, actions);
    let ordered = graph.into_order(&cx).map_err(PlanError::Cycle)?;
    let mut plan =
        Plan { version: manner.version, transactions: transaction::group(first, opening, ordered) };
    hazard::tell(&mut plan, from, to);
    Ok(plan)
}

//! Named risks: what their codes mean, where plans have them, and which of them stop a plan.
//!
//! One file each. What follows from the locks, the transactions and the verbs of a plan is found here, by the functions
//! `find` of the definitions; what only the kind of an object knows, it tells itself: with a statement, by
//! `Action::hazard`, or of a change whatever statements it takes, by `Model::risks`.

mod blocking_scan;
mod blocks_reads;
mod blocks_writes;
mod breaks_running_code;
mod data_loss;
mod definition;
mod enum_value_in_body;
mod enum_value_removed;
mod extension_upgrade;
mod index_not_concurrent;
mod long_held_lock;
mod needs_valid_data;
mod not_reversible;
mod not_transactional;
#[cfg(test)]
mod pages;
mod privilege_widened;
mod publisher_untouched;
mod second_table_lock;
mod stale_values;
mod step;
mod table_rewrite;
mod unchecked_body;
mod waiver;

use std::collections::BTreeSet;

pub use self::definition::{Definition, Example, Severity};
pub use self::step::{Held, Step};
pub use self::waiver::Waiver;
pub(crate) use self::waiver::waive;
use crate::catalog::Catalog;
use crate::plan::{Action, Hazard, Plan};

/// All hazards, sorted by code.
pub const KNOWN: &[Definition] = &[
    blocking_scan::HAZARD,
    blocks_reads::HAZARD,
    blocks_writes::HAZARD,
    breaks_running_code::HAZARD,
    data_loss::HAZARD,
    enum_value_in_body::HAZARD,
    enum_value_removed::HAZARD,
    extension_upgrade::HAZARD,
    index_not_concurrent::HAZARD,
    long_held_lock::HAZARD,
    needs_valid_data::HAZARD,
    not_reversible::HAZARD,
    not_transactional::HAZARD,
    privilege_widened::HAZARD,
    publisher_untouched::HAZARD,
    second_table_lock::HAZARD,
    stale_values::HAZARD,
    table_rewrite::HAZARD,
    unchecked_body::HAZARD,
];

/// The hazards that take something away which the way back cannot restore.
pub const LOSSY: &[&str] = &["data-loss", "enum-value-removed"];

/// The hazards that stop a plan when nothing else is configured.
pub const DENIED: &[&str] = &["data-loss"];

/// The hazard with this code.
#[must_use]
pub fn definition(code: &str) -> Option<&'static Definition> {
    KNOWN.iter().find(|known| known.code == code)
}

/// Adds the hazards that a finished plan shows.
pub(crate) fn tell(plan: &mut Plan, from: &Catalog, to: &Catalog) {
    let version = plan.version;
    for transaction in &mut plan.transactions {
        let found: Vec<Vec<Hazard>> = step::steps(transaction, version, from, to).iter().map(seen).collect();
        for (action, hazards) in transaction.actions.iter_mut().zip(found) {
            action.hazards.extend(hazards);
        }
    }
}

fn seen(step: &Step<'_>) -> Vec<Hazard> {
    let finders = KNOWN.iter().filter_map(|known| Some((known.code, known.find?)));
    finders
        .flat_map(|(code, find)| find(step).into_iter().map(move |message| Hazard::new(code, message)))
        .collect()
}

/// A code that names no hazard.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no hazard `{code}`")]
pub struct UnknownHazard {
    /// The code as given.
    pub code: String,
}

impl UnknownHazard {
    /// What the user can do about it.
    #[must_use]
    pub fn help(&self) -> String {
        let codes: Vec<&str> = KNOWN.iter().map(|known| known.code).collect();
        let nearest = crate::nearest::nearest(&self.code, codes.iter().copied());
        let question = nearest.map(|nearest| format!("did you mean `{nearest}`? ")).unwrap_or_default();
        format!("{question}known hazards: {}", codes.join(", "))
    }
}

/// Which hazards stop a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    denied: BTreeSet<&'static str>,
    allowed: BTreeSet<&'static str>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { denied: DENIED.iter().copied().collect(), allowed: BTreeSet::new() }
    }
}

impl Policy {
    /// Makes these, and no others, stop a plan.
    ///
    /// # Errors
    /// When a code names no hazard.
    pub fn deny<S: AsRef<str>>(&mut self, codes: &[S]) -> Result<(), UnknownHazard> {
        self.denied = known(codes)?;
        Ok(())
    }

    /// Lets these pass, whether denied or not.
    ///
    /// # Errors
    /// When a code names no hazard.
    pub fn allow<S: AsRef<str>>(&mut self, codes: &[S]) -> Result<(), UnknownHazard> {
        self.allowed.extend(known(codes)?);
        Ok(())
    }

    /// Whether a hazard stops a plan. One that [`KNOWN`] does not list cannot be allowed by name and stops nothing.
    #[must_use]
    pub fn stops(&self, code: &str) -> bool {
        self.denied.contains(code) && !self.allowed.contains(code)
    }

    /// What stops this plan, in the order of its statements.
    pub fn stopping<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = (&'a Action, &'a Hazard)> {
        plan.actions()
            .flat_map(|action| action.hazards.iter().map(move |hazard| (action, hazard)))
            .filter(|(_, hazard)| hazard.waived.is_none() && self.stops(hazard.code))
    }
}

fn known<S: AsRef<str>>(codes: &[S]) -> Result<BTreeSet<&'static str>, UnknownHazard> {
    codes.iter().map(|code| code_of(code.as_ref())).collect()
}

/// The code as the table has it.
///
/// # Errors
/// When it names no hazard.
pub(crate) fn code_of(code: &str) -> Result<&'static str, UnknownHazard> {
    definition(code).map(|known| known.code).ok_or_else(|| UnknownHazard { code: code.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_loss_stops_until_it_is_allowed() {
        let mut policy = Policy::default();
        assert!(policy.stops("data-loss"));
        assert!(!policy.stops("needs-valid-data"));
        assert_eq!(policy.allow(&["data-loss"]), Ok(()));
        assert!(!policy.stops("data-loss"));
    }

    #[test]
    fn an_unknown_code_names_the_nearest() {
        let error = Policy::default().allow(&["data-lost"]).err();
        assert!(error.is_some_and(|error| error.help().contains("did you mean `data-loss`?")));
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(KNOWN.is_sorted_by_key(|known| known.code));
    }
}

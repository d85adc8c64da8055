//! Named risks: what their codes mean, and which of them stop a plan.

use std::collections::BTreeSet;

use crate::plan::{Action, Hazard, Plan};

/// A hazard that a plan or a script may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its stable name.
    pub code: &'static str,
    /// What it means, in one sentence.
    pub meaning: &'static str,
}

/// All hazards, sorted by code.
pub const KNOWN: &[Known] = &[
    Known {
        code: "blocking-scan",
        meaning: "all rows of a table are read under a lock that keeps others waiting",
    },
    Known {
        code: "blocks-reads",
        meaning: "nobody can read or write a table for as long as its size makes it take",
    },
    Known {
        code: "blocks-writes",
        meaning: "nobody can write a table for as long as its size makes it take",
    },
    Known {
        code: "breaks-running-code",
        meaning: "code that runs by now uses something by a name or type that it no longer has",
    },
    Known {
        code: "data-loss",
        meaning: "rows or values are gone afterwards, and no statement brings them back",
    },
    Known {
        code: "enum-value-in-body",
        meaning: "a function body, which PostgreSQL does not check, may still use an enum value that is gone",
    },
    Known {
        code: "enum-value-removed",
        meaning: "rows that hold a removed enum value are rewritten to another one, or the statement fails",
    },
    Known {
        code: "index-not-concurrent",
        meaning: "an index of a table in use is built without CONCURRENTLY",
    },
    Known {
        code: "long-held-lock",
        meaning: "a transaction keeps a lock of an earlier statement while a later one works for long",
    },
    Known {
        code: "needs-valid-data",
        meaning: "the statement fails when rows of the table do not fit, as NULLs under a new NOT NULL",
    },
    Known {
        code: "not-transactional",
        meaning: "the statement cannot run in a transaction block, and a failure leaves it half done",
    },
    Known { code: "second-table-lock", meaning: "a statement about one table locks another one as well" },
    Known {
        code: "table-rewrite",
        meaning: "all rows of a table are written anew, and its indexes with them",
    },
];

/// The hazards that take something away which the way back cannot restore.
pub const LOSSY: &[&str] = &["data-loss", "enum-value-removed"];

/// The hazards that stop a plan when nothing else is configured.
pub const DENIED: &[&str] = &["data-loss"];

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
            .filter(|(_, hazard)| self.stops(hazard.code))
    }
}

/// A code as the table has it.
///
/// # Errors
/// When it names no hazard.
pub fn known_code(code: &str) -> Result<&'static str, UnknownHazard> {
    let found = KNOWN.iter().find(|known| known.code == code);
    found.map(|known| known.code).ok_or_else(|| UnknownHazard { code: code.to_owned() })
}

fn known<S: AsRef<str>>(codes: &[S]) -> Result<BTreeSet<&'static str>, UnknownHazard> {
    codes.iter().map(|code| known_code(code.as_ref())).collect()
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

//! What a hazard is: words for people, and SQL that shows it.

use super::step::Step;

/// How bad it is when it comes true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Somebody should know of it.
    Low,
    /// Others wait, or the plan stops on its way.
    Medium,
    /// Something is lost or laid open, or what runs now stops working.
    High,
}

impl Severity {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// A schema before and after. The tests plan the way between them.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// What there is.
    pub from: &'static str,
    /// What is wanted.
    pub to: &'static str,
    /// Whether the tables stay in use meanwhile, as they do without `--no-online`.
    pub online: bool,
}

/// A hazard that a plan may have.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// Its stable name.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// When it is told, in one sentence without a full stop.
    pub meaning: &'static str,
    /// What happens then, and to whom.
    pub effect: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// A change that has it.
    pub bad: Example,
    /// A change for the same purpose that has it not.
    pub good: Example,
    /// Sees it in a finished plan. Without this the kinds of object tell it themselves, with what they alone know.
    pub find: Option<fn(&Step<'_>) -> Vec<String>>,
}

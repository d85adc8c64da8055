//! Lengths of time as PostgreSQL writes them.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// How much of the limits a statement needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// All of them: it takes a moment, or others wait while it runs.
    #[default]
    Brief,
    /// It runs as long as there are rows to work on, and nobody waits for that.
    Long,
    /// Besides, it waits until others have finished what they had begun, and keeps nobody waiting meanwhile.
    Patient,
}

/// How long statements may wait for locks and run; where nothing is said, the server's own settings hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// How long a statement may wait for a lock.
    pub lock: Option<Limit>,
    /// How long it may run.
    pub statement: Option<Limit>,
}

impl Limits {
    /// The settings by name, as far as they are given.
    pub fn settings(&self) -> impl Iterator<Item = (&'static str, Limit)> {
        let all = [("lock_timeout", self.lock), ("statement_timeout", self.statement)];
        all.into_iter().filter_map(|(name, limit)| Some((name, limit?)))
    }

    /// The settings for a statement of this pace: those of them that it must not be ended by are lifted.
    #[must_use]
    pub fn at(&self, pace: Pace) -> Self {
        let lifted =
            |limit: Option<Limit>, from| if pace >= from { limit.map(|_| Limit::NONE) } else { limit };
        Self { lock: lifted(self.lock, Pace::Patient), statement: lifted(self.statement, Pace::Long) }
    }
}

/// A limit of time, at least as fine as a millisecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit(pub Duration);

impl Limit {
    /// What PostgreSQL takes for no limit.
    pub const NONE: Self = Self(Duration::ZERO);
}

/// A text that is no length of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDuration {
    /// It is something else.
    #[error("`{0}` is no length of time")]
    Unreadable(String),
    /// PostgreSQL keeps limits as milliseconds in 32 bits.
    #[error("`{0}` is longer than PostgreSQL can wait")]
    TooLong(String),
}

/// Units and how many milliseconds they have.
/// Source: <https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-NAMES-VALUES>
const UNITS: &[(&str, u64)] = &[("ms", 1), ("s", 1000), ("min", 60_000), ("h", 3_600_000), ("d", 86_400_000)];

/// The longest limit, in milliseconds.
const LONGEST: u64 = i32::MAX as u64;

impl FromStr for Limit {
    type Err = NoDuration;

    fn from_str(text: &str) -> Result<Self, NoDuration> {
        let wrong = || NoDuration::Unreadable(text.to_owned());
        let too_long = || NoDuration::TooLong(text.to_owned());
        let trimmed = text.trim();
        let digits = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
        let (number, unit) = trimmed.split_at(digits);
        let unit = unit.trim_start();
        let (_, factor) =
            UNITS.iter().find(|(name, _)| *name == unit && !number.is_empty()).ok_or_else(wrong)?;
        let number: Option<u64> = number.parse().ok();
        let milliseconds = number.and_then(|number| number.checked_mul(*factor));
        let milliseconds =
            milliseconds.filter(|milliseconds| *milliseconds <= LONGEST).ok_or_else(too_long)?;
        Ok(Self(Duration::from_millis(milliseconds)))
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let milliseconds = self.0.as_millis();
        let whole = |factor: u64| milliseconds.is_multiple_of(u128::from(factor));
        let (unit, factor) =
            UNITS.iter().rev().find(|(_, factor)| milliseconds > 0 && whole(*factor)).unwrap_or(&("ms", 1));
        write!(f, "{}{unit}", milliseconds / u128::from(*factor))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_units_and_refuses_the_rest() {
        let milliseconds = |text: &str| text.parse::<Limit>().ok().map(|limit| limit.0.as_millis());
        assert_eq!(milliseconds("500ms"), Some(500));
        assert_eq!(milliseconds(" 20 min"), Some(1_200_000));
        assert_eq!(milliseconds("4"), None);
        assert_eq!(milliseconds("soon"), None);
        assert_eq!(milliseconds("-1s"), None);
        assert_eq!(milliseconds("ms"), None);
        for long in ["99999999999999999999d", "25d"] {
            assert_eq!(long.parse::<Limit>(), Err(NoDuration::TooLong(long.to_owned())));
        }
    }

    #[test]
    fn only_limits_that_were_set_are_lifted() {
        let (lock, statement) = ("4s".parse().ok(), "90s".parse().ok());
        let limits = Limits { lock, statement };
        let none = Some(Limit::NONE);
        assert_eq!(limits.at(Pace::Brief), limits);
        assert_eq!(limits.at(Pace::Long), Limits { lock, statement: none });
        assert_eq!(limits.at(Pace::Patient), Limits { lock: none, statement: none });
        assert_eq!(
            Limits { lock, statement: None }.at(Pace::Patient),
            Limits { lock: none, statement: None }
        );
    }

    #[test]
    fn prints_the_largest_whole_unit() {
        for text in ["0ms", "1500ms", "4s", "20min", "24d"] {
            assert_eq!(text.parse::<Limit>().map(|limit| limit.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("120s".parse::<Limit>().map(|limit| limit.to_string()), Ok("2min".to_owned()));
    }
}

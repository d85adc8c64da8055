//! The version of a PostgreSQL server.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A server's `server_version_num`: major times 10,000 plus minor, so 150018 is 15.18.
///
/// Source: <https://www.postgresql.org/docs/current/libpq-status.html#LIBPQ-PQSERVERVERSION>
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Version(pub u32);

impl Version {
    /// The oldest major version that is read and written.
    pub const OLDEST_SUPPORTED: u16 = 13;
    /// The newest major version whose catalog is known; a newer one may have objects that are not.
    pub const NEWEST_SUPPORTED: u16 = 18;

    /// The major version: 15 of 15.18.
    #[must_use]
    pub fn major(self) -> u16 {
        u16::try_from(self.0 / 10_000).unwrap_or(u16::MAX)
    }

    /// The first release of a major version.
    #[must_use]
    pub fn of_major(major: u16) -> Self {
        Self(u32::from(major) * 10_000)
    }

    /// Reads what `postgres --version` prints, or the text of `server_version`: `15.18 (Debian 15.18-1)`, `18beta1`.
    ///
    /// `None` when the text has no version number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let number = text[start..].split(|c: char| !c.is_ascii_digit() && c != '.').next()?;
        let mut parts = number.split('.');
        let major: u32 = parts.next()?.parse().ok()?;
        let minor: u32 = parts.next().and_then(|minor| minor.parse().ok()).unwrap_or(0);
        (major < 1000 && minor < 10_000).then_some(Self(major * 10_000 + minor))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 >= 100_000 {
            return write!(f, "{}.{}", self.0 / 10_000, self.0 % 10_000);
        }
        // Up to 9.6 the first two numbers were the major version.
        write!(f, "{}.{}.{}", self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn displays_as_people_say_it() {
        assert_eq!(Version(150_018).to_string(), "15.18");
        assert_eq!(Version(90_624).to_string(), "9.6.24");
        assert_eq!(Version(150_018).major(), 15);
        assert_eq!(Version::of_major(17), Version(170_000));
    }

    #[test]
    fn reads_what_the_binaries_print() {
        assert_eq!(
            Version::parse("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"),
            Some(Version(150_018))
        );
        assert_eq!(Version::parse("postgres (PostgreSQL) 18beta1"), Some(Version(180_000)));
        assert_eq!(Version::parse("postgres (PostgreSQL) 19devel"), Some(Version(190_000)));
        assert_eq!(Version::parse("none"), None);
    }
}

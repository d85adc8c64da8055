//! What a role may do with something, and the statements that lead from one such state to another.

use std::collections::BTreeSet;

use crate::engine::postgres::quote::ident;
use crate::engine::postgres::version::Version;
use crate::kind::Since;
use crate::plan::Hazard;

/// The name under which ids hold everyone: no role can have it.
pub(crate) const PUBLIC: &str = "public";
/// The name under which ids hold the owner, whoever that is: no role can have it.
pub(crate) const OWNER: &str = "";

/// How many privileges a table has: as many are held after `GRANT ALL`.
const OF_A_TABLE: usize = 8;

/// Which version has all of these. What somebody has by itself, or by ALL, is as much as a server has to give.
pub(crate) fn since(held: &[String], standard: &[String]) -> Option<Since> {
    let has = |list: &[String]| list.iter().any(|privilege| privilege == "MAINTAIN");
    (has(held) && !has(standard) && held.len() < OF_A_TABLE).then_some((17, "MAINTAIN privileges"))
}

/// What one grantee holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Privileges {
    held: BTreeSet<String>,
    /// Those of them that it may grant to others.
    grantable: BTreeSet<String>,
}

impl Privileges {
    pub(crate) fn new(held: &[String], grantable: &[String]) -> Self {
        Self { held: held.iter().cloned().collect(), grantable: grantable.iter().cloned().collect() }
    }

    /// What is held and what may be granted, sorted.
    pub(crate) fn lists(&self) -> (Vec<String>, Vec<String>) {
        (self.held.iter().cloned().collect(), self.grantable.iter().cloned().collect())
    }

    /// These and those.
    #[must_use]
    pub(crate) fn with(&self, other: &Self) -> Self {
        Self { held: &self.held | &other.held, grantable: &self.grantable | &other.grantable }
    }

    /// Those of them that a server has.
    #[must_use]
    pub(crate) fn known(mut self, version: Version) -> Self {
        if version.major() < 17 {
            self.held.remove("MAINTAIN");
            self.grantable.remove("MAINTAIN");
        }
        self
    }

    /// The same, but none may be granted to others.
    #[must_use]
    pub(crate) fn ungrantable(&self) -> Self {
        Self { held: self.held.clone(), grantable: BTreeSet::new() }
    }

    /// Those of them that are among `held`.
    #[must_use]
    pub(crate) fn among(&self, held: &BTreeSet<String>) -> Self {
        Self { held: &self.held & held, grantable: &self.grantable & held }
    }

    /// The privileges that `new` has no longer.
    pub(crate) fn lost_in(&self, new: &Self) -> BTreeSet<String> {
        &self.held - &new.held
    }

    /// The privileges that `new` no longer lets the grantee pass on.
    pub(crate) fn ungrantable_in(&self, new: &Self) -> BTreeSet<String> {
        &self.grantable - &new.grantable
    }
}

/// Whose privileges on what, in SQL.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    /// What stands before `GRANT`: `ALTER DEFAULT PRIVILEGES `, or nothing.
    pub(crate) prefix: String,
    /// What stands after `ON`: `TABLE public.accounts`.
    pub(crate) on: String,
    /// The column, where it is about one.
    pub(crate) column: Option<String>,
    /// What stands after `TO` or `FROM`.
    pub(crate) grantee: String,
    /// Whether a revocation must reach those to whom the grantee passed the privilege on.
    pub(crate) cascade: bool,
}

impl Access {
    /// The statements that lead from `old` to `new`: those that take away come first.
    pub(crate) fn statements(&self, old: &Privileges, new: &Privileges) -> Vec<String> {
        let lost = old.lost_in(new);
        let kept_without_option = &old.ungrantable_in(new) - &lost;
        let with_option = &new.grantable - &old.grantable;
        let plain = &(&new.held - &old.held) - &with_option;
        [
            self.revoke("", &lost),
            self.revoke("GRANT OPTION FOR ", &kept_without_option),
            self.grant(&plain, ""),
            self.grant(&with_option, " WITH GRANT OPTION"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn revoke(&self, what: &str, privileges: &BTreeSet<String>) -> Option<String> {
        let Self { prefix, on, grantee, .. } = self;
        let cascade = if self.cascade { " CASCADE" } else { "" };
        let list = self.list(privileges)?;
        Some(format!("{prefix}REVOKE {what}{list} ON {on} FROM {grantee}{cascade}"))
    }

    fn grant(&self, privileges: &BTreeSet<String>, how: &str) -> Option<String> {
        let Self { prefix, on, grantee, .. } = self;
        let list = self.list(privileges)?;
        Some(format!("{prefix}GRANT {list} ON {on} TO {grantee}{how}"))
    }

    fn list(&self, privileges: &BTreeSet<String>) -> Option<String> {
        let column = self.column.as_ref().map(|column| format!(" ({})", ident(column))).unwrap_or_default();
        let list: Vec<String> = privileges.iter().map(|privilege| format!("{privilege}{column}")).collect();
        (!list.is_empty()).then(|| list.join(", "))
    }
}

/// That a grantee gets privileges it had not.
pub(crate) fn widened(gained: &BTreeSet<String>, on: &str, grantee: &str) -> Option<Hazard> {
    let list: Vec<&str> = gained.iter().map(String::as_str).collect();
    let message = || format!("gives {} {on} to {}", list.join(", "), grantee_label(grantee));
    (!list.is_empty()).then(|| Hazard::new("privilege-widened", message()))
}

/// A grantee as SQL writes it, with `owner` for the owner.
pub(crate) fn grantee_sql(grantee: &str, owner: &str) -> String {
    match grantee {
        PUBLIC => "PUBLIC".to_owned(),
        OWNER => owner.to_owned(),
        role => ident(role),
    }
}

/// A grantee in messages.
pub(crate) fn grantee_label(grantee: &str) -> String {
    grantee_sql(grantee, "the owner")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn privileges(held: &[&str], grantable: &[&str]) -> Privileges {
        let owned = |list: &[&str]| list.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        Privileges::new(&owned(held), &owned(grantable))
    }

    fn access(column: Option<&str>) -> Access {
        Access {
            prefix: String::new(),
            on: "TABLE t".into(),
            column: column.map(Into::into),
            grantee: "bob".into(),
            cascade: false,
        }
    }

    #[test]
    fn one_statement_per_sort_of_difference() {
        let old = privileges(&["DELETE", "INSERT", "SELECT"], &["INSERT", "SELECT"]);
        let new = privileges(&["INSERT", "TRUNCATE", "UPDATE"], &["UPDATE"]);
        assert_eq!(
            access(None).statements(&old, &new),
            [
                "REVOKE DELETE, SELECT ON TABLE t FROM bob",
                "REVOKE GRANT OPTION FOR INSERT ON TABLE t FROM bob",
                "GRANT TRUNCATE ON TABLE t TO bob",
                "GRANT UPDATE ON TABLE t TO bob WITH GRANT OPTION",
            ]
        );
    }

    #[test]
    fn a_grant_option_is_added_to_what_is_held() {
        let old = privileges(&["SELECT"], &[]);
        let new = privileges(&["SELECT"], &["SELECT"]);
        assert_eq!(access(None).statements(&old, &new), ["GRANT SELECT ON TABLE t TO bob WITH GRANT OPTION"]);
        assert!(access(None).statements(&new, &new).is_empty());
    }

    #[test]
    fn columns_stand_after_each_privilege() {
        let new = privileges(&["SELECT", "UPDATE"], &[]);
        assert_eq!(
            access(Some("a b")).statements(&Privileges::default(), &new),
            ["GRANT SELECT (\"a b\"), UPDATE (\"a b\") ON TABLE t TO bob"]
        );
    }
}

//! Collation.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Kind, Model, Since, newest};
use crate::plan::{Action, Context};

/// The fields of a collation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collation {
    /// `libc`, `icu` or `builtin`.
    pub provider: String,
    /// Whether strings of other bytes are never equal.
    pub deterministic: bool,
    /// The operating system's locale for order.
    pub lc_collate: Option<String>,
    /// The operating system's locale for character classes.
    pub lc_ctype: Option<String>,
    /// The locale of the other providers.
    pub locale: Option<String>,
    /// ICU rules (16).
    pub rules: Option<String>,
}

impl Model for Collation {
    const KIND: Kind = Kind::Collation;
    const QUERY: &'static str = include_str!("collation.sql");
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, format!("CREATE COLLATION {} ({})", id.sql(), self.options().join(", ")))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP COLLATION {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::Replace
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER COLLATION {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        newest([
            (self.provider == "builtin", (17, "collations of the builtin provider")),
            (self.rules.is_some(), (16, "collations with rules")),
        ])
    }
}

impl Collation {
    fn options(&self) -> Vec<String> {
        let mut options = vec![format!("provider = {}", self.provider)];
        let mut option = |name: &str, value: Option<&String>| {
            options.extend(value.map(|value| format!("{name} = {}", literal(value))));
        };
        if self.provider == "libc" {
            option("lc_collate", self.lc_collate.as_ref());
            option("lc_ctype", self.lc_ctype.as_ref());
        } else {
            option("locale", self.locale.as_ref());
        }
        option("rules", self.rules.as_ref());
        if !self.deterministic {
            options.push("deterministic = false".to_owned());
        }
        options
    }
}

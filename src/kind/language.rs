//! Procedural language, where it is not an extension's.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a language. Its functions are qualified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Language {
    /// Whether it keeps what is written in it from everything that its owner may not do.
    pub trusted: bool,
    /// Runs functions.
    pub handler: String,
    /// Runs `DO`.
    pub inline: Option<String>,
    /// Checks what is created.
    pub validator: Option<String>,
}

impl Model for Language {
    const KIND: Kind = Kind::Language;
    const QUERY: &'static str = include_str!("language.sql");

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.sql("CREATE", id))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP LANGUAGE {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![Action::alter(id, self.sql("CREATE OR REPLACE", id), changed.join(", "))])
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER LANGUAGE {} RENAME TO {}", id.sql(), ident(name)))
    }
}

impl Language {
    fn sql(&self, verb: &str, id: &ObjectId) -> String {
        let trusted = if self.trusted { "TRUSTED " } else { "" };
        let option = |name: &str, function: Option<&String>| {
            function.map(|function| format!("\n    {name} {function}")).unwrap_or_default()
        };
        format!(
            "{verb} {trusted}LANGUAGE {}{}{}{}",
            id.sql(),
            option("HANDLER", Some(&self.handler)),
            option("INLINE", self.inline.as_ref()),
            option("VALIDATOR", self.validator.as_ref())
        )
    }
}

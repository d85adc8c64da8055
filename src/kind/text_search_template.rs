//! Text search template: the functions behind dictionaries.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a text search template: its functions, qualified. None of them can be altered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSearchTemplate {
    /// Reads the options of a dictionary.
    pub init: Option<String>,
    /// Turns a token into lexemes.
    pub lexize: String,
}

impl Model for TextSearchTemplate {
    const KIND: Kind = Kind::TextSearchTemplate;
    const QUERY: &'static str = include_str!("text_search_template.sql");
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let init = self.init.as_ref().map(|function| format!("INIT = {function}, ")).unwrap_or_default();
        let sql = format!("CREATE TEXT SEARCH TEMPLATE {} ({init}LEXIZE = {})", id.sql(), self.lexize);
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TEXT SEARCH TEMPLATE {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::Replace
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TEXT SEARCH TEMPLATE {} RENAME TO {}", id.sql(), ident(name)))
    }
}

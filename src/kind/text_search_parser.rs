//! Text search parser: what cuts a text into tokens.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a text search parser: its functions, qualified. None of them can be altered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextSearchParser {
    /// Begins with a text.
    pub start: String,
    /// Gives the next token.
    pub gettoken: String,
    /// Ends with the text.
    pub end: String,
    /// Picks what `ts_headline` shows.
    pub headline: Option<String>,
    /// Tells which sorts of token there are.
    pub lextypes: String,
}

impl Model for TextSearchParser {
    const KIND: Kind = Kind::TextSearchParser;
    const QUERY: &'static str = include_str!("text_search_parser.sql");
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let Self { start, gettoken, end, headline, lextypes } = self;
        let headline = headline.as_ref().map(|function| format!("\n    HEADLINE = {function},")).unwrap_or_default();
        let sql = format!(
            "CREATE TEXT SEARCH PARSER {} (\n    START = {start},\n    GETTOKEN = {gettoken},\n    END = {end},{headline}\n    LEXTYPES = {lextypes}\n)",
            id.sql()
        );
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TEXT SEARCH PARSER {}", id.sql()))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::Replace
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TEXT SEARCH PARSER {} RENAME TO {}", id.sql(), ident(name)))
    }
}

//! Casts. Their two types are their name, so there is nothing that could be altered or renamed.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a cast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cast {
    /// How it is made: by a function, by text that the one type writes and the other reads, or not at all, as both look
    /// the same to PostgreSQL.
    pub method: Method,
    /// The function with its parameters, where there is one.
    pub function: Option<String>,
    /// Where it needs no word.
    pub context: CastContext,
}

/// How a value gets its new type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// A function makes it.
    #[serde(rename = "FUNCTION")]
    Function,
    /// It is written by the one type and read by the other.
    #[serde(rename = "INOUT")]
    InOut,
    /// It stays as it is.
    #[serde(rename = "WITHOUT FUNCTION")]
    Binary,
}

/// Where a cast is made by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum CastContext {
    /// Nowhere.
    Explicit,
    /// Where a value is stored in a column.
    Assignment,
    /// Everywhere.
    Implicit,
}

impl Model for Cast {
    const KIND: Kind = Kind::Cast;
    const QUERY: &'static str = include_str!("cast.sql");
    const USED_BY_CODE: bool = true;
    const LEAVES_USERS: bool = true;

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), sql_name(id))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let method = match (self.method, &self.function) {
            (Method::Function, Some(function)) => format!("WITH FUNCTION {function}"),
            (Method::InOut, _) => "WITH INOUT".to_owned(),
            (Method::Binary | Method::Function, _) => "WITHOUT FUNCTION".to_owned(),
        };
        let context = match self.context {
            CastContext::Explicit => "",
            CastContext::Assignment => " AS ASSIGNMENT",
            CastContext::Implicit => " AS IMPLICIT",
        };
        vec![Action::create(id, format!("CREATE CAST {} {method}{context}", sql_name(id)))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP CAST {}", sql_name(id)))]
    }

    fn alter(&self, _old: &Self, _id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::Replace
    }
}

/// Its two types, as every statement names it: `(text AS public.state)`.
pub(crate) fn sql_name(id: &ObjectId) -> String {
    format!("({})", id.name())
}

//! Foreign server.

use serde::{Deserialize, Serialize};

use super::foreign::Options;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a foreign server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Server {
    /// The foreign-data wrapper that it is reached through.
    pub wrapper: String,
    /// What follows `TYPE`.
    #[serde(rename = "type")]
    pub sort: Option<String>,
    /// What follows `VERSION`.
    pub version: Option<String>,
    /// Its options.
    pub options: Options,
}

impl Model for Server {
    const KIND: Kind = Kind::Server;
    const QUERY: &'static str = include_str!("server.sql");

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut sql = format!("CREATE SERVER {}", id.sql());
        for (word, text) in [("TYPE", &self.sort), ("VERSION", &self.version)] {
            sql.extend(text.iter().map(|text| format!(" {word} {}", literal(text))));
        }
        sql.push_str(&format!(" FOREIGN DATA WRAPPER {}", ident(&self.wrapper)));
        vec![self.options.create().end(id, &sql, |sql| Action::create(id, sql))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP SERVER {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        if self.wrapper != old.wrapper || self.sort != old.sort {
            return Alter::Replace;
        }
        let mut sql = format!("ALTER SERVER {}", id.sql());
        if self.version != old.version {
            let version = self.version.as_deref().map_or_else(|| "NULL".to_owned(), literal);
            sql.push_str(&format!(" VERSION {version}"));
        }
        let options = self.options.change(&old.options);
        Alter::InPlace(vec![options.end(id, &sql, |sql| Action::alter(id, sql, changed.join(", ")))])
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER SERVER {} RENAME TO {}", id.sql(), ident(name)))
    }
}

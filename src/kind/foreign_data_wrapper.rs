//! Foreign-data wrapper: the code behind foreign servers.

use serde::{Deserialize, Serialize};

use super::foreign::Options;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a foreign-data wrapper. Names of functions are qualified.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForeignDataWrapper {
    /// The function that gives access; without one its tables cannot be read.
    pub handler: Option<String>,
    /// The function that looks at options.
    pub validator: Option<String>,
    /// Its options.
    pub options: Options,
}

impl Model for ForeignDataWrapper {
    const KIND: Kind = Kind::ForeignDataWrapper;
    const QUERY: &'static str = include_str!("foreign_data_wrapper.sql");

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut sql = format!("CREATE FOREIGN DATA WRAPPER {}", id.sql());
        for (word, function) in [("HANDLER", &self.handler), ("VALIDATOR", &self.validator)] {
            sql.extend(function.iter().map(|function| format!(" {word} {function}")));
        }
        vec![self.options.create().end(id, &sql, |sql| Action::create(id, sql))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP FOREIGN DATA WRAPPER {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        let mut sql = format!("ALTER FOREIGN DATA WRAPPER {}", id.sql());
        let functions =
            [("HANDLER", &old.handler, &self.handler), ("VALIDATOR", &old.validator, &self.validator)];
        for (word, _, new) in functions.into_iter().filter(|(_, old, new)| old != new) {
            let function = new.as_ref().map_or_else(|| format!("NO {word}"), |new| format!("{word} {new}"));
            sql.push_str(&format!(" {function}"));
        }
        let options = self.options.change(&old.options);
        Alter::InPlace(vec![options.end(id, &sql, |sql| Action::alter(id, sql, changed.join(", ")))])
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER FOREIGN DATA WRAPPER {} RENAME TO {}", id.sql(), ident(name)))
    }
}

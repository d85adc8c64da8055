//! Transform: how values of a type are handed to functions of a language. The two are its name.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context};

/// The fields of a transform: functions with their parameters. One of the two is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Transform {
    /// Makes what the language knows of a value.
    pub from_sql: Option<String>,
    /// Makes a value of what the language gives.
    pub to_sql: Option<String>,
}

impl Model for Transform {
    const KIND: Kind = Kind::Transform;
    const QUERY: &'static str = include_str!("transform.sql");

    fn label(id: &ObjectId) -> String {
        format!("{} {}", id.kind.name(), sql_name(id))
    }

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::create(id, self.sql("CREATE", id))]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP TRANSFORM {}", sql_name(id)))]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        Alter::InPlace(vec![Action::alter(id, self.sql("CREATE OR REPLACE", id), "functions")])
    }
}

impl Transform {
    fn sql(&self, verb: &str, id: &ObjectId) -> String {
        let from = self.from_sql.as_ref().map(|function| format!("FROM SQL WITH FUNCTION {function}"));
        let to = self.to_sql.as_ref().map(|function| format!("TO SQL WITH FUNCTION {function}"));
        let functions: Vec<String> = from.into_iter().chain(to).collect();
        format!("{verb} TRANSFORM {} ({})", sql_name(id), functions.join(", "))
    }
}

/// Its type and language, as every statement names it: `FOR public.state LANGUAGE plperl`.
pub(crate) fn sql_name(id: &ObjectId) -> String {
    format!("FOR {}", id.name())
}

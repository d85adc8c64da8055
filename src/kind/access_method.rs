//! Access method: how tables or indexes are stored.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::kind::{Alter, Kind, Model};
use crate::plan::{Action, Context, Refusal};

/// The fields of an access method. PostgreSQL has no statement to change or rename one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessMethod {
    /// `TABLE` or `INDEX`.
    #[serde(rename = "type")]
    pub of: String,
    /// The function that knows how, qualified.
    pub handler: String,
}

impl Model for AccessMethod {
    const KIND: Kind = Kind::AccessMethod;
    const QUERY: &'static str = include_str!("access_method.sql");

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let sql = format!("CREATE ACCESS METHOD {} TYPE {} HANDLER {}", id.sql(), self.of, self.handler);
        vec![Action::create(id, sql)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP ACCESS METHOD {}", id.sql()))]
    }

    /// Indexes are built again; tables would lose their rows.
    fn alter(&self, _old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let holds_rows = |user: &&crate::catalog::Object| user.id.kind == Kind::Table && cx.to.contains(&user.id);
        match cx.from.dependents(id).find(holds_rows) {
            None => Alter::Replace,
            Some(table) => Alter::Refuse(Refusal {
                about: id.clone(),
                message: format!("{id} changes, which PostgreSQL cannot do while {} is stored with it", table.id),
                help: "give the new one another name and the tables to that (ALTER TABLE … SET ACCESS METHOD); or empty and drop the tables by hand first".to_owned(),
            }),
        }
    }
}

//! Moving a column to a type that was replaced under it.

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::{Disturbance, Kind};
use crate::plan::{Action, Context};

/// The statement that moves `column` to the new type of the same name.
pub(crate) fn retype_column(
    column: &ObjectId,
    type_id: &ObjectId,
    type_text: &str,
    using: Option<&str>,
    _cx: &Context<'_>,
) -> Action {
    let table = ObjectId::new(Kind::Table, &[column.part(0), column.part(1)]);
    let name = ident(column.name());
    let text = if type_text.ends_with("[]") { "text[]" } else { "text" };
    let using = using.map_or_else(|| format!("{name}::{text}::{type_text}"), str::to_owned);
    let sql = format!("ALTER TABLE {} ALTER COLUMN {name} TYPE {type_text} USING {using}", table.sql());
    Action::alter(column, sql, "new type")
        .disturbing(column, Disturbance::Swapped)
        .requiring([type_id.clone()])
}

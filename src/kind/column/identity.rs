//! Identity columns. The sequence of one is part of the column.

use serde::{Deserialize, Serialize};

use super::{Column, alter_table, inherit};
use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::Kind;
use crate::kind::sequence::{self, Sequence};
use crate::kind::table::{Table, table_of};
use crate::plan::{Action, Context};

/// The sequence of an identity column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IdentitySequence {
    /// Its schema.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// Its type, where it is not the column's.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// START WITH
    pub start: i64,
    /// INCREMENT BY
    pub increment: i64,
    /// MINVALUE
    pub min: i64,
    /// MAXVALUE
    pub max: i64,
    /// CACHE
    pub cache: i64,
    /// CYCLE
    pub cycle: bool,
    /// Whether it is logged though its table is unlogged, or the other way round (15).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub otherwise_logged: bool,
}

impl IdentitySequence {
    /// What stands between the parentheses of `AS IDENTITY (…)`.
    pub(super) fn declaration(&self, column: &ObjectId, type_name: &str) -> String {
        // The sequence has the column's type first.
        let (least, greatest) = sequence::range_of(type_name);
        let fits = |value: i64| value.clamp(least, greatest);
        let first = Self { start: fits(self.start), min: fits(self.min), max: fits(self.max), ..self.clone() };
        let usual = format!("{}_{}_seq", column.part(1), column.part(2));
        let is_usual = self.name == usual && self.schema == column.part(0);
        let name = if is_usual { String::new() } else { format!("SEQUENCE NAME {} ", self.sql()) };
        name + &first.options()
    }

    /// What CREATE SEQUENCE is told, too.
    pub(super) fn options(&self) -> String {
        format!(
            "START WITH {} INCREMENT BY {} MINVALUE {} MAXVALUE {} CACHE {}{}",
            self.start,
            self.increment,
            self.min,
            self.max,
            self.cache,
            if self.cycle { " CYCLE" } else { "" }
        )
    }

    /// Its qualified name.
    pub(super) fn sql(&self) -> String {
        format!("{}.{}", ident(&self.schema), ident(&self.name))
    }

    /// Statements for what cannot stand between the parentheses.
    pub(super) fn besides(&self, column: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let typed = self.type_name.as_ref().map(|name| {
            let (start, min, max) = (self.start, self.min, self.max);
            let sql = format!("ALTER SEQUENCE {} AS {name} MINVALUE {min} MAXVALUE {max} START WITH {start}", self.sql());
            on_sequence(column, sql, "type of the identity sequence")
        });
        typed.into_iter().chain(self.persist(column, cx)).collect()
    }

    /// It comes as its table is.
    fn persist(&self, column: &ObjectId, cx: &Context<'_>) -> Option<Action> {
        self.otherwise_logged.then(|| self.set_persistence(column, cx))
    }

    fn set_persistence(&self, column: &ObjectId, cx: &Context<'_>) -> Action {
        let table = cx.to.model::<Table>(&table_of(column));
        let unlogged = table.is_some_and(|table| table.unlogged) != self.otherwise_logged;
        let what = if unlogged { "identity sequence unlogged" } else { "identity sequence logged" };
        on_sequence(column, sequence::persist(&self.sql(), unlogged), what)
    }

    /// The same as a sequence that is nobody's.
    fn alone(&self, column: &Column) -> Sequence {
        Sequence {
            type_name: self.type_name.as_ref().unwrap_or(&column.type_name).clone(),
            start: self.start,
            increment: self.increment,
            min: self.min,
            max: self.max,
            cache: self.cache,
            cycle: self.cycle,
            unlogged: false,
            owned_by: None,
        }
    }
}

/// A statement about the sequence alone, which nobody but the column's users waits for.
fn on_sequence(column: &ObjectId, sql: String, what: &str) -> Action {
    Action::alter(column, sql, what).touching([table_of(column)], Operation::Read)
}

/// What becomes of the identity of a column that stays.
pub(super) fn change(new: &Column, old: &Column, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    // "cannot drop identity from a column of a partition" (42P16): it comes with the whole and goes with it.
    let own = |column: &Column, catalog: &Catalog| {
        column.identity.clone().filter(|_| !inherit::has_identity_from_above(id, catalog, cx))
    };
    let column = format!("{} ALTER COLUMN {}", alter_table(id), ident(id.name()));
    match (&own(old, cx.from), &own(new, cx.to)) {
        (None, Some(_)) => become_one(new, id, &column, cx),
        (Some(_), None) => vec![Action::alter(id, format!("{column} DROP IDENTITY"), "no longer an identity column")],
        (Some(before), Some(after)) => {
            let set = (before != after).then(|| {
                Action::alter(id, format!("{column} SET GENERATED {after}"), format!("generated {after}"))
            });
            set.into_iter().chain(change_sequence(new, old, id, &column, cx)).collect()
        }
        (None, None) => Vec::new(),
    }
}

fn become_one(new: &Column, id: &ObjectId, column: &str, cx: &Context<'_>) -> Vec<Action> {
    let text = Column { not_null: false, ..new.clone() }.constraints(id, None, 0);
    let mut actions = vec![Action::alter(id, format!("{column} ADD{text}"), "becomes an identity column")];
    if let Some(own) = &new.sequence {
        let sql = sequence::go_on(&own.sql(), id, own.increment, (own.min, own.max));
        actions.push(on_sequence(id, sql, "go on after the values it holds"));
        actions.extend(own.besides(id, cx));
    }
    actions
}

fn change_sequence(new: &Column, old: &Column, id: &ObjectId, column: &str, cx: &Context<'_>) -> Vec<Action> {
    let (Some(before), Some(after)) = (&old.sequence, &new.sequence) else { return Vec::new() };
    let mut actions = Vec::new();
    if before.name != after.name {
        let sql = format!("ALTER SEQUENCE {} RENAME TO {}", before.sql(), ident(&after.name));
        actions.push(on_sequence(id, sql, "name of the identity sequence"));
    }
    let mut was = before.alone(old);
    if old.type_name != new.type_name {
        // It is the sequence's by now.
        was = was.retyped(&new.type_name);
    }
    let (is, name) = (after.alone(new), after.sql());
    actions.extend(is.widen(&was, &name).map(|sql| on_sequence(id, sql, sequence::WIDEN)));
    actions.extend(is.start_anew(&was, &name).map(|sql| on_sequence(id, sql, sequence::START_ANEW)));
    let (types, options): (Vec<_>, Vec<_>) = is.changes(&was).into_iter().partition(|change| change.starts_with("AS "));
    if types.is_empty() && !options.is_empty() {
        let wanted: Vec<String> = options.iter().map(|option| format!("SET {option}")).collect();
        actions.push(Action::alter(id, format!("{column} {}", wanted.join(" ")), "options of the identity sequence"));
    } else if !types.is_empty() {
        let sql = format!("ALTER SEQUENCE {name} {}", [types, options].concat().join(" "));
        actions.push(on_sequence(id, sql, "type and options of the identity sequence"));
    }
    if before.otherwise_logged != after.otherwise_logged && !sequence::is_taken_along(&table_of(id), cx) {
        actions.push(after.set_persistence(id, cx));
    }
    actions
}

/// What sequences of identity columns need after their table has taken them along to logged or unlogged.
pub(crate) fn persist_again(table: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let columns = cx.to.children_of(table, Kind::Column);
    let persist = |column: &Object| {
        let own = cx.to.model::<Column>(&column.id)?.sequence.as_ref()?;
        Some(own.persist(&column.id, cx)?.following([table.clone()]))
    };
    columns.filter_map(persist).collect()
}

//! Sequences, also those that belong to a serial column. The sequence of an identity column is part of the column.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::column::{Column, identity};
use crate::kind::{Alter, Body, Disturbance, Kind, Model, Reach, Reaction, Since, namespace, owner, touched};
use crate::kind::table::{Table, table_of};
use crate::plan::{Action, Context};

/// What statements are for that make limits narrower.
pub(crate) const WIDEN: &str = "limits that hold the old and the new start";
/// See [`WIDEN`].
pub(crate) const START_ANEW: &str = "start anew if its value lies outside of the new limits";

/// The fields of a sequence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sequence {
    /// `smallint`, `integer` or `bigint`.
    #[serde(rename = "type")]
    pub type_name: String,
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
    /// Whether it is not written to the write-ahead log (15).
    pub unlogged: bool,
    /// The column it is dropped with.
    pub owned_by: Option<OwnedBy>,
}

/// A column, by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnedBy {
    /// The table's schema.
    pub schema: String,
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
}

impl OwnedBy {
    fn column(&self) -> ObjectId {
        ObjectId::new(Kind::Column, &[&self.schema, &self.table, &self.column])
    }
}

impl Model for Sequence {
    const KIND: Kind = Kind::Sequence;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Itself, Operation::AlterSequence));
    const QUERY: &'static str = include_str!("sequence.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let unlogged = if self.unlogged { "UNLOGGED " } else { "" };
        let options = self.options();
        let create = Action::create(id, format!("CREATE {unlogged}SEQUENCE {}{options}", id.sql()));
        let column = self.owned_by.as_ref().map(OwnedBy::column);
        // The column may have been an identity column, whose sequence had the name.
        let create = create.following(column.clone());
        let own = self.owned_by.as_ref().map(|owner| own(id, owner));
        let go_on = column.filter(|column| self.numbers(id, column, cx)).map(|column| {
            let sql = go_on(&id.sql(), &column, self.increment, (self.min, self.max));
            after_creation(id, sql).because(format!("let {id} go on after the values in {column}"))
        });
        [create].into_iter().chain(own).chain(go_on).collect()
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let drop = Action::drop(id, format!("DROP SEQUENCE {}", id.sql()));
        // Where the column stays, its values tell the position.
        let column = self.owned_by.as_ref().map(OwnedBy::column);
        if column.is_some_and(|column| cx.keeps(&column)) {
            return vec![drop];
        }
        vec![drop.hazard("data-loss", format!("drops {id} and its position"))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let mut actions = Vec::new();
        let changes = self.changes(old);
        actions.extend(self.fit_limits(old, id));
        if !changes.is_empty() {
            let sql = format!("ALTER SEQUENCE {} {}", id.sql(), changes.join(" "));
            actions.push(Action::alter(id, sql, changes.join(" ").to_lowercase()));
        }
        if self.unlogged != old.unlogged && !self.goes_along(old, cx) {
            actions.push(self.persist(id));
        }
        if self.owned_by != old.owned_by {
            actions.extend(self.change_owner(old, id, cx));
        }
        Alter::InPlace(actions)
    }

    /// What happens to the owning column is of no concern but when it is dropped, which takes the sequence along.
    fn reaction(&self, _id: &ObjectId, _disturbed: &ObjectId, _how: Disturbance, _cx: &Context<'_>) -> Reaction {
        Reaction::Unaffected
    }

    fn carrier(&self, _id: &ObjectId) -> Option<ObjectId> {
        self.owned_by.as_ref().map(OwnedBy::column)
    }

    /// A sequence that gets another owner, or none, stays when the old one is dropped.
    fn carried(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        let desired = cx.to.get(id).map(|object| &object.body);
        let moves_on = matches!(desired, Some(Body::Sequence(new)) if new.owned_by != self.owned_by);
        self.owned_by.is_some() && !moves_on
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER SEQUENCE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        self.unlogged.then_some((15, "unlogged sequences"))
    }
}

impl Sequence {
    /// What `CREATE SEQUENCE` must say because it is not what it would be otherwise.
    fn options(&self) -> String {
        let mut options = Vec::new();
        if self.type_name != "bigint" {
            options.push(format!("AS {}", self.type_name));
        }
        if self.increment != 1 {
            options.push(format!("INCREMENT BY {}", self.increment));
        }
        let (min, max) = self.usual_limits();
        if self.min != min {
            options.push(format!("MINVALUE {}", self.min));
        }
        if self.max != max {
            options.push(format!("MAXVALUE {}", self.max));
        }
        if self.start != if self.increment > 0 { self.min } else { self.max } {
            options.push(format!("START WITH {}", self.start));
        }
        if self.cache != 1 {
            options.push(format!("CACHE {}", self.cache));
        }
        if self.cycle {
            options.push("CYCLE".to_owned());
        }
        options.iter().map(|option| format!(" {option}")).collect()
    }

    /// The options of `ALTER SEQUENCE`. It adapts limits to a new type or sign by itself, but only sometimes: saying
    /// them is safe.
    pub(crate) fn changes(&self, old: &Self) -> Vec<String> {
        let mut changes = Vec::new();
        let mut change = |differs: bool, text: String| {
            if differs {
                changes.push(text);
            }
        };
        change(self.type_name != old.type_name, format!("AS {}", self.type_name));
        change(self.increment != old.increment, format!("INCREMENT BY {}", self.increment));
        change(self.min != old.min, format!("MINVALUE {}", self.min));
        change(self.max != old.max, format!("MAXVALUE {}", self.max));
        change(self.start != old.start, format!("START WITH {}", self.start));
        change(self.cache != old.cache, format!("CACHE {}", self.cache));
        change(self.cycle != old.cycle, if self.cycle { "CYCLE" } else { "NO CYCLE" }.to_owned());
        changes
    }

    /// PostgreSQL refuses limits that the present value lies outside of (22023): such a sequence starts anew first.
    fn fit_limits(&self, old: &Self, id: &ObjectId) -> Vec<Action> {
        let name = id.sql();
        let widen = self.widen(old, &name).map(|sql| Action::alter(id, sql, WIDEN));
        let start = self.start_anew(old, &name).map(|sql| Action::alter(id, sql, START_ANEW));
        widen.into_iter().chain(start.map(|action| action.touching([id.clone()], Operation::Write))).collect()
    }

    /// The statement for limits that hold the old and the new start, where the new start must be gone to first.
    pub(crate) fn widen(&self, old: &Self, name: &str) -> Option<String> {
        let kind = if self.type_name == old.type_name { String::new() } else { format!(" AS {}", self.type_name) };
        let (min, max) = (self.min.min(old.min), self.max.max(old.max));
        (self.narrows(old) && !(old.min..=old.max).contains(&self.start))
            .then(|| format!("ALTER SEQUENCE {name}{kind} MINVALUE {min} MAXVALUE {max}"))
    }

    /// The statement that lets it start anew if its value lies outside of narrower limits.
    pub(crate) fn start_anew(&self, old: &Self, name: &str) -> Option<String> {
        let (quoted, start, min, max) = (literal(name), self.start, self.min, self.max);
        self.narrows(old).then(|| {
            format!(
                "SELECT pg_catalog.setval({quoted}, {start}, false) FROM {name} WHERE last_value NOT BETWEEN {min} AND {max}"
            )
        })
    }

    fn narrows(&self, old: &Self) -> bool {
        self.min > old.min || self.max < old.max
    }

    /// The limits of a sequence of this type and direction for which nothing is said.
    fn usual_limits(&self) -> (i64, i64) {
        let (lowest, highest) = range_of(&self.type_name);
        if self.increment > 0 { (1, highest) } else { (lowest, -1) }
    }

    /// What `AS type` makes of it: limits that are those of the old type become those of the new one.
    pub(crate) fn retyped(self, type_name: &str) -> Self {
        let (before, after) = (range_of(&self.type_name), range_of(type_name));
        let min = if self.min == before.0 { after.0 } else { self.min };
        let max = if self.max == before.1 { after.1 } else { self.max };
        Self { type_name: type_name.to_owned(), min, max, ..self }
    }

    fn persist(&self, id: &ObjectId) -> Action {
        let set = Action::alter(id, persist(&id.sql(), self.unlogged), if self.unlogged { "unlogged" } else { "logged" });
        set.touching([id.clone()], Operation::Entries)
    }

    /// Whether the table it belongs to sees to it whether it is logged, see [`along`].
    fn goes_along(&self, old: &Self, cx: &Context<'_>) -> bool {
        let Some(owner) = self.owned_by.as_ref().filter(|_| self.owned_by == old.owned_by) else { return false };
        is_taken_along(&table_of(&owner.column()), cx)
    }

    /// Whether a column that may hold values gets its further ones from this sequence.
    fn numbers(&self, id: &ObjectId, column: &ObjectId, cx: &Context<'_>) -> bool {
        let default = ObjectId::new(Kind::Default, &column.parts().collect::<Vec<_>>());
        let type_name = cx.to.model(column).map(|column: &Column| column.type_name.as_str());
        let is_integer = matches!(type_name, Some("smallint" | "integer" | "bigint"));
        is_integer && cx.keeps(column) && cx.to.depends(&default).any(|on| on.id == *id)
    }

    /// A sequence leaves a column that is dropped before the new one can be there; where that is there already it goes over in one
    /// step.
    fn change_owner(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let former = old.owned_by.as_ref().map(OwnedBy::column);
        let next = self.owned_by.as_ref().map(|owner| own(id, owner));
        if self.owned_by.as_ref().is_some_and(|owner| cx.keeps(&owner.column())) {
            return next.into_iter().map(|own| own.releasing(former.clone())).collect();
        }
        let leave = former.filter(|column| self.owned_by.is_none() || cx.drops(column));
        let leave = leave.map(|column| {
            let sql = format!("ALTER SEQUENCE {} OWNED BY NONE", id.sql());
            Action::alter(id, sql, "owned by no column").releasing([column])
        });
        leave.into_iter().chain(next.map(|own| own.following([id.clone()]))).collect()
    }
}

/// The least and the greatest value of a type.
pub(crate) fn range_of(type_name: &str) -> (i64, i64) {
    match type_name {
        "smallint" => (i64::from(i16::MIN), i64::from(i16::MAX)),
        "integer" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    }
}

/// The statement that makes it logged or unlogged (15).
pub(crate) fn persist(name: &str, unlogged: bool) -> String {
    format!("ALTER SEQUENCE {name} SET {}", if unlogged { "UNLOGGED" } else { "LOGGED" })
}

/// Whether the table becomes logged or unlogged and takes along the sequences of its columns, see [`along`].
pub(crate) fn is_taken_along(table: &ObjectId, cx: &Context<'_>) -> bool {
    let states = cx.from.model::<Table>(table).zip(cx.to.model::<Table>(table));
    cx.keeps(table) && states.is_some_and(|(was, is)| was.unlogged != is.unlogged)
}

/// A change of the table to logged or unlogged, which takes the sequences along that belong to it by then (15), and what
/// those need to be as they shall be.
pub(crate) fn along(change: Action, unlogged: bool, cx: &Context<'_>) -> Vec<Action> {
    let table = change.about.clone();
    let owned: BTreeSet<_> = [cx.from, cx.to].into_iter().flat_map(|all| touched::sequences(&table, all)).collect();
    let change = change.touching(owned.iter().cloned(), Operation::Entries);
    let identities = identity::persist_again(&table, cx);
    let back = owned.into_iter().filter_map(|id| {
        let sequence = cx.to.model::<Sequence>(&id).filter(|sequence| sequence.unlogged != unlogged)?;
        Some(sequence.persist(&id).requiring([id]).following([table.clone()]))
    });
    [change].into_iter().chain(back).chain(identities).collect()
}

/// Gives the sequence to a column.
///
/// The column's default uses the sequence, and may come into being with the column: so this is neither part of creating
/// the sequence, nor a change of it that whatever uses it waits for, but a statement of its own after both.
fn own(id: &ObjectId, owner: &OwnedBy) -> Action {
    let column = owner.column();
    let action = after_creation(id, format!("ALTER SEQUENCE {} OWNED BY {}", id.sql(), column.sql()));
    // It must have the table's owner by then.
    action.requiring([column.clone(), owner::id_of(id)]).because(format!("let {id} be dropped with {column}"))
}

/// A statement about the sequence after it is there, for which nobody waits.
fn after_creation(id: &ObjectId, sql: String) -> Action {
    let mut action = Action::create(id, sql);
    action.produces.clear();
    action.requiring([id.clone()])
}

/// The statement that puts a sequence behind the values a column holds already: it would hand them out again.
pub(crate) fn go_on(sequence: &str, column: &ObjectId, increment: i64, limits: (i64, i64)) -> String {
    let table = table_of(column).sql();
    let last = format!("{}({})", if increment > 0 { "max" } else { "min" }, ident(column.name()));
    let (min, max) = limits;
    format!(
        "SELECT pg_catalog.setval({}, {last}) FROM {table} HAVING {last} BETWEEN {min} AND {max}",
        literal(sequence)
    )
}

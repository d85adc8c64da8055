//! A new column whose value must be worked out for each row that is there, while its table is in use.
//!
//! It is made under another name, filled some pages at a time, and takes its own name when it is what it should be: nobody
//! sees it half filled, and a run that stops leaves something that the next plan knows for its own.

use super::{Column, IdentitySequence, alter_table, any_default, not_null, table_name};
use crate::catalog::ObjectId;
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Body, Kind, fill, helper};
use crate::kind::table::{is_in_use, table_of};
use crate::plan::{Action, Context, Settle, Verb};

/// The statements up to the one that gives the column its name; `None` if the rows get their value from `ADD COLUMN` alone,
/// or there is no other way.
pub(super) fn add(column: &Column, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let (default, default_id) = any_default(id, cx);
    let backfill = cx.intents.of(id, "backfill").next();
    let volatile = default_id.as_ref().is_some_and(|default| is_volatile(default, cx));
    let counted = Counter::of(column, id).filter(|_| backfill.is_none());
    let worked_out =
        backfill.is_some() || (volatile || counted.is_some()) && !wakes_others(&table_of(id), cx);
    let plain = column.generated.is_none() && (column.identity.is_none() || counted.is_some());
    if !is_in_use(&table_of(id), cx) || !worked_out || !plain || has_tables_below(&table_of(id), cx) {
        return None;
    }
    let default = counted.as_ref().map(Counter::next).or(default);
    let value = backfill.map(str::to_owned).or_else(|| default.clone())?;
    let new = helper::beside(id);
    let (table, name) = (table_name(id), ident(new.name()));
    let steps = Steps { id, needed: needed(id, default_id.as_ref(), cx) };
    let mut actions = Vec::new();
    if let Some(counter) = &counted {
        actions.push(steps.on_the_way(Action::towards(id, counter.create()).because(format!("it counts {id}"))));
    }
    let bare = Column { not_null: false, identity: None, sequence: None, ..column.clone() };
    let definition = bare.definition(&new, None, cx.version.major());
    // The name is ours alone: the same script can be run again when the filling was stopped.
    let add = format!("{} ADD COLUMN IF NOT EXISTS {definition}", alter_table(id));
    actions.push(steps.step(add, format!("{id}, under another name until it is filled"), Operation::AddColumn));
    if let Some(default) = &default {
        let set = format!("{} ALTER COLUMN {name} SET DEFAULT {default}", alter_table(id));
        actions.push(steps.step(set, "its default, for new rows".to_owned(), Operation::Entries));
    }
    // What an expression gives nothing for stays NULL, and is not written again and again.
    let meant = match backfill {
        Some(value) => format!("{name} IS NULL AND ({value}) IS NOT NULL"),
        None => format!("{name} IS NULL"),
    };
    let block = fill::by_pages(&table, &name, &value, &meant, fill::Rest::Moved);
    let reason = "fill it in the rows that are there, some pages at a time, each committed".to_owned();
    actions.push(steps.step(block, reason, Operation::Write).settling(Settle::Outside).pacing(Pace::Long));
    if column.not_null && !column.not_null_unproven {
        let with_name = Column { not_null_name: column.not_null_constraint(id), ..column.clone() };
        let prove = not_null::begin(&with_name, &new, cx);
        actions.extend(prove.into_iter().map(|action| steps.on_the_way(action)));
    }
    let last = match &counted {
        Some(counter) => counter.give_way(column, &new, id),
        None => format!("{} RENAME COLUMN {name} TO {}", alter_table(id), ident(id.name())),
    };
    let last = Action::create(id, last).because(format!("create {id}: it is filled")).apart();
    actions.push(last.producing(default_id).touching([table_of(id)], Operation::Entries));
    Some(actions)
}

/// The sequence that counts an identity column while it is none yet: only a column without NULLs can become one.
struct Counter<'a> {
    name: String,
    sequence: &'a IdentitySequence,
}

impl<'a> Counter<'a> {
    fn of(column: &'a Column, id: &ObjectId) -> Option<Self> {
        let sequence = column.identity.as_ref().and(column.sequence.as_ref())?;
        Some(Self { name: helper::sequence(id).sql(), sequence })
    }

    fn next(&self) -> String {
        format!("nextval({})", literal(&self.name))
    }

    fn create(&self) -> String {
        format!("CREATE SEQUENCE IF NOT EXISTS {} {}", self.name, self.sequence.options())
    }

    /// One statement, so that nobody is given a number between its end and the beginning of the column's own sequence.
    fn give_way(&self, column: &Column, new: &ObjectId, id: &ObjectId) -> String {
        let (table, name) = (alter_table(id), ident(new.name()));
        let identity = Column { not_null: false, ..column.clone() }.constraints(new, None, 0);
        let own = self.sequence.sql();
        let tag = fill::tag(&[&identity, &own, &self.name, &table]);
        format!(
            "DO {tag}
BEGIN
  {table} ALTER COLUMN {name} DROP DEFAULT;
  {table} ALTER COLUMN {name} ADD{identity};
  PERFORM setval({}, last_value, is_called) FROM {};
  DROP SEQUENCE {};
  {table} RENAME COLUMN {name} TO {};
END {tag}",
            literal(&own),
            self.name,
            self.name,
            ident(id.name()),
        )
    }
}

struct Steps<'a> {
    id: &'a ObjectId,
    needed: Vec<ObjectId>,
}

impl Steps<'_> {
    /// A statement after which the column is not there yet.
    fn step(&self, sql: String, reason: String, operation: Operation) -> Action {
        let step = Action::towards(self.id, sql).because(reason);
        self.on_the_way(step.touching([table_of(self.id)], operation))
    }

    fn on_the_way(&self, action: Action) -> Action {
        let step = Action { about: self.id.clone(), verb: Verb::Create, ..action };
        step.needing(self.needed.clone()).apart()
    }
}

fn needed(id: &ObjectId, default: Option<&ObjectId>, cx: &Context<'_>) -> Vec<ObjectId> {
    let ids = std::iter::once(id).chain(default);
    ids.flat_map(|id| cx.to.depends(id)).map(|on| on.id.clone()).filter(|on| on != id).collect()
}

fn is_volatile(default: &ObjectId, cx: &Context<'_>) -> bool {
    matches!(cx.to.get(default).map(|object| &object.body), Some(Body::Default(default)) if default.volatile)
}

fn has_tables_below(table: &ObjectId, cx: &Context<'_>) -> bool {
    cx.from.dependents(table).any(|object| object.id.kind == Kind::Table)
}

/// Whether filling would run somebody's triggers, which `ADD COLUMN` does not.
fn wakes_others(table: &ObjectId, cx: &Context<'_>) -> bool {
    cx.from.children(table).any(|object| match &object.body {
        Body::Trigger(trigger) => trigger.event.contains("UPDATE"),
        Body::Rule(rule) => rule.event.contains("UPDATE"),
        _ => false,
    })
}

//! A new column whose value must be worked out for each row that is there, while its table is in use.
//!
//! It is made under another name, filled some pages at a time, and takes its own name when it is what it should be: nobody
//! sees it half filled, and a run that stops leaves something that the next plan knows for its own.

use super::{Column, alter_table, any_default, not_null, table_id, table_name};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::{Body, Kind, fill, helper};
use crate::plan::{Action, Context, Settle, Verb};

/// The statements up to the one that gives the column its name; `None` if the rows get their value from `ADD COLUMN` alone,
/// or there is no other way.
pub(super) fn add(column: &Column, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let (default, default_id) = any_default(id, cx);
    let backfill = cx.intents.of(id, "backfill").next();
    let volatile = default_id.as_ref().is_some_and(|default| is_volatile(default, cx));
    let worked_out = backfill.is_some() || volatile && !wakes_others(&table_id(id), cx);
    let plain = column.identity.is_none() && column.generated.is_none();
    if !cx.online || !cx.keeps(&table_id(id)) || !worked_out || !plain || has_tables_below(&table_id(id), cx) {
        return None;
    }
    let value = backfill.map(str::to_owned).or_else(|| default.clone())?;
    let new = helper::beside(id);
    let (table, name) = (table_name(id), ident(new.name()));
    let steps = Steps { id, needed: needed(id, default_id.as_ref(), cx) };
    let mut actions = Vec::new();
    let definition = Column { not_null: false, ..column.clone() }.definition(&new, None, cx.version.major());
    let add = format!("{} ADD COLUMN {definition}", alter_table(id));
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
    actions.push(steps.step(block, reason, Operation::Write).settling(Settle::Outside));
    if column.not_null && !column.not_null_unproven {
        let with_name = Column { not_null_name: column.not_null_constraint(id), ..column.clone() };
        let prove = not_null::begin(&with_name, &new, cx);
        actions.extend(prove.into_iter().map(|action| steps.on_the_way(action)));
    }
    let rename = format!("{} RENAME COLUMN {name} TO {}", alter_table(id), ident(id.name()));
    let rename = Action::create(id, rename).because(format!("create {id}: it is filled")).apart();
    actions.push(rename.producing(default_id).touching([table_id(id)], Operation::Entries));
    Some(actions)
}

struct Steps<'a> {
    id: &'a ObjectId,
    needed: Vec<ObjectId>,
}

impl Steps<'_> {
    /// A statement after which the column is not there yet.
    fn step(&self, sql: String, reason: String, operation: Operation) -> Action {
        let step = Action::towards(self.id, sql).because(reason);
        self.on_the_way(step.touching([table_id(self.id)], operation))
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

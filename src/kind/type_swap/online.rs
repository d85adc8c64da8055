//! The other way to move columns to a new enum, or to another type: beside the old column a new one is filled while the
//! table is in use, and at the end the two change places. No table is rewritten, and none is locked for longer than its
//! catalog entries take.
//!
//! What prepares the exchange are opening actions, each in a transaction of its own; the exchange itself is one
//! transaction, like any plan; what scans tables besides (indexes with expressions, checks) follows it.

use super::{expression, questions, set_aside};
use crate::catalog::{Object, ObjectId};
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::column::{Column, aside, proven_not_null, set_not_null};
use crate::kind::constraint::Sort;
use crate::kind::helper::{beside, not_null_check, shortened};
use crate::kind::table::table_of;
use crate::kind::{Body, Kind, fill, touched};
use crate::plan::{Action, Context, Hazard, Question, Refusal, Settle};

/// The keyword of the intent, and what it says.
pub(crate) const STRATEGY: (&str, &str) = ("strategy", "column");

const SYNC: &str = "__schemadiff_sync";

/// The steps of the preparation. All tables take one before any takes the next.
mod step {
    pub(super) const TYPE: i32 = 0;
    pub(super) const COLUMN: i32 = 1;
    pub(super) const FUNCTION: i32 = 2;
    pub(super) const TRIGGER: i32 = 3;
    pub(super) const FILL: i32 = 4;
    pub(super) const CHECK: i32 = 5;
    pub(super) const VALIDATE: i32 = 6;
    pub(super) const INDEX: i32 = 7;
}

/// Whether the columns of this enum are to be moved in this way.
pub(crate) fn is_wanted(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.intents.of(id, STRATEGY.0).any(|text| text == STRATEGY.1)
}

/// Whether that is wanted of any enum that the type is made of.
pub(crate) fn is_wanted_below(id: &ObjectId, cx: &Context<'_>) -> bool {
    super::enums_below(id, cx).iter().any(|id| is_wanted(id, cx))
}

/// What a column gives way to.
enum Way {
    /// A column of the new enum.
    NewEnum(ObjectId),
    /// A column of another type.
    Retyped,
}

fn way(column: &ObjectId, cx: &Context<'_>) -> Option<Way> {
    if !cx.drops(column) || !cx.to.contains(column) {
        return None;
    }
    let types = cx.from.depends(column).map(|object| &object.id);
    let mut enums = types.filter(|id| id.kind == Kind::Enum && cx.drops(id) && is_wanted(id, cx));
    let to_enum = enums.next().cloned().map(Way::NewEnum);
    to_enum.or_else(|| aside::is_wanted(column, cx).then_some(Way::Retyped))
}

/// The columns among what the object uses that give way to new ones.
pub(crate) fn moved_columns(id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let columns = cx.from.depends(id).filter(|object| object.id.kind == Kind::Column);
    columns.filter(|object| way(&object.id, cx).is_some()).map(|object| object.id.clone()).collect()
}

/// Why the column cannot be moved to the new enum in this way.
pub(crate) fn obstacle(column: &ObjectId, type_id: &ObjectId, cx: &Context<'_>) -> Option<Refusal> {
    let why = if type_id.kind != Kind::Enum {
        Some(format!("its values are inside of {type_id}"))
    } else if cx.intents.of(column, "using").next().is_some() {
        Some("`using` says how its values are converted".to_owned())
    } else {
        in_the_way(column, cx)
    };
    why.map(|why| Refusal {
        about: column.clone(),
        message: format!("{column} cannot be moved to the new {type_id} by a column beside it: {why}"),
        help: "--enum-strategy swap rewrites the table instead, while nobody can use it".to_owned(),
    })
}

/// What forbids another column in the place of this one, whatever its type.
pub(crate) fn in_the_way(column: &ObjectId, cx: &Context<'_>) -> Option<String> {
    let table = table_of(column);
    shape(&table, cx)
        .or_else(|| cx.from.dependents(column).find_map(used_by))
        .or_else(|| cx.from.children(&table).filter(|on| !is_left(&on.id, cx)).find_map(watched_by))
}

fn shape(table: &ObjectId, cx: &Context<'_>) -> Option<String> {
    let Some(Body::Table(body)) = cx.from.get(table).map(|object| &object.body) else { return None };
    let heirs = cx.from.dependents(table).any(|object| object.id.kind == Kind::Table);
    if body.foreign.is_some() {
        Some(format!("the rows of {table} are on another server"))
    } else if body.partition_by.is_some() || body.partition_of.is_some() {
        Some(format!("{table} is partitioned or a partition"))
    } else if body.inherits.is_some() || heirs {
        Some(format!("{table} inherits or is inherited from"))
    } else {
        body.of_type.as_ref().map(|_| format!("{table} is a typed table"))
    }
}

fn used_by(on: &Object) -> Option<String> {
    match &on.body {
        Body::Constraint(body) if body.sort != Sort::Check => Some(format!("{} is on it", on.id)),
        Body::Index(body) if body.clustered || body.replica_identity => {
            Some(format!("{} orders the table or identifies its rows", on.id))
        }
        Body::Column(_) => Some(format!("{} is generated from it", on.id)),
        Body::Sequence(_) => Some(format!("{} belongs to it", on.id)),
        _ => None,
    }
}

/// What keeps a column in step, left by a run that stopped.
fn is_left(trigger: &ObjectId, cx: &Context<'_>) -> bool {
    trigger.name().ends_with(SYNC) && !cx.to.contains(trigger)
}

/// A trigger or rule that would take the filling for an update.
fn watched_by(on: &Object) -> Option<String> {
    let is_update = match &on.body {
        Body::Trigger(body) => {
            body.event.split_once("UPDATE").is_some_and(|(_, rest)| !rest.starts_with(" OF "))
        }
        Body::Rule(body) => body.event.contains("UPDATE"),
        _ => false,
    };
    is_update.then(|| format!("{} would run for every row that is filled", on.id))
}

/// The new type beside the old one, and at the end in its place; `None` when no column holds its values.
pub(crate) fn replace_type(id: &ObjectId, labels: &str, cx: &Context<'_>) -> Option<Vec<Action>> {
    let is_moved =
        cx.from.dependents(id).any(|on| matches!(way(&on.id, cx), Some(Way::NewEnum(own)) if own == *id));
    if !is_moved {
        return None;
    }
    let (new, old) = (beside(id), set_aside(id, cx));
    let rename = |from: &ObjectId, to: &ObjectId| {
        Action::rename(from, to, format!("ALTER TYPE {} RENAME TO {}", from.sql(), ident(to.name())))
    };
    let create = format!("CREATE TYPE {} AS ENUM ({labels})", new.sql());
    Some(vec![
        Action::create(&new, create)
            .because(format!("create the new {id} beside the old one"))
            .opening(step::TYPE),
        rename(id, &old).because(format!("set the old {id} aside")),
        rename(&new, id).because(format!("put the new {id} in its place")),
        Action::drop(&old, format!("DROP TYPE {}", old.sql())).because(format!("drop the old {id}")),
    ])
}

/// The new column beside the old one, filled, and at the end in its place; `None` when it is not moved in this way.
pub(crate) fn replace_column(wanted: &Column, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let (value, type_id) = match way(id, cx)? {
        Way::NewEnum(type_id) => (of_new_enum(wanted, id, &type_id, cx), Some(type_id)),
        Way::Retyped => (aside::value(wanted, id, cx), None),
    };
    let mut actions = prepare(wanted, id, &value, cx);
    actions.extend(exchange(wanted, id, type_id, cx));
    Some(actions)
}

fn of_new_enum(wanted: &Column, id: &ObjectId, type_id: &ObjectId, cx: &Context<'_>) -> Value {
    let type_name = wanted.type_name.replacen(&type_id.sql(), &beside(type_id).sql(), 1);
    let moved = |value: &str| expression::moved(value, &type_name, type_id, cx);
    let (name, new_name) = (ident(id.name()), ident(beside(id).name()));
    let in_table = moved(&name);
    Value {
        differs: format!("{new_name} IS DISTINCT FROM {in_table}"),
        in_trigger: moved(&format!("NEW.{name}")),
        questions: questions(id, type_id, &wanted.type_name, false, cx),
        hazards: Vec::new(),
        in_table,
        type_name,
    }
}

/// What the new column holds.
pub(crate) struct Value {
    /// The type of the new column.
    pub(crate) type_name: String,
    /// The expression over a row of the table.
    pub(crate) in_table: String,
    /// The same in a trigger.
    pub(crate) in_trigger: String,
    /// The condition that a row does not hold it yet.
    pub(crate) differs: String,
    /// What the rows must tell before.
    pub(crate) questions: Vec<Question>,
    /// What else may go wrong.
    pub(crate) hazards: Vec<Hazard>,
}

fn prepare(wanted: &Column, id: &ObjectId, value: &Value, cx: &Context<'_>) -> Vec<Action> {
    let (new, table) = (beside(id), table_of(id).sql());
    let column = Column { type_name: value.type_name.clone(), not_null: false, ..wanted.clone() };
    let definition = column.definition(&new, None, cx.version.major());
    let new_name = ident(new.name());
    let (trigger, function) = (sync(id), sync_function(id));
    let mut actions = vec![
        Action::create(&new, format!("ALTER TABLE {table} ADD COLUMN {definition}"))
            .because(format!("a column beside {id}, of the new type"))
            .touching([table_of(id)], Operation::AddColumn)
            .opening(step::COLUMN),
        Action::create(&trigger, sync_sql(&function, &new_name, &value.in_trigger))
            .because(format!("what keeps it in step with {id}"))
            .touching([table_of(id)], Operation::Read)
            .opening(step::FUNCTION),
        Action::create(
            &trigger,
            format!(
                "CREATE TRIGGER {} BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {function}()",
                ident(trigger.name())
            ),
        )
        .because(format!("from now on it is in step with {id}"))
        .opening(step::TRIGGER),
    ];
    let fill = fill::by_pages(&table, &new_name, &value.in_table, &value.differs, fill::Rest::Kept);
    let fill = Action::alter(&new, fill, "")
        .because(format!("fill it in the rows that are there, some pages at a time, each committed: {id}"))
        .settling(Settle::Outside)
        .touching([table_of(id)], Operation::Write)
        .pacing(Pace::Long)
        .opening(step::FILL);
    let fill =
        value.hazards.iter().fold(fill, |fill, hazard| fill.hazard(hazard.code, hazard.message.clone()));
    actions.push(value.questions.iter().cloned().fold(fill, Action::asking));
    if wanted.not_null && !wanted.not_null_unproven {
        let check = ident(not_null_check(id).name());
        let add =
            format!("ALTER TABLE {table} ADD CONSTRAINT {check} CHECK ({new_name} IS NOT NULL) NOT VALID");
        actions.push(
            Action::alter(&new, add, "").because(format!("it is NOT NULL as {id} is")).opening(step::CHECK),
        );
        let validate = format!("ALTER TABLE {table} VALIDATE CONSTRAINT {check}");
        let because = "prove that, while the table is in use: SET NOT NULL need not look then";
        actions.push(
            Action::alter(&new, validate, "")
                .because(because)
                .touching([table_of(id)], Operation::Validate)
                .settling(Settle::Outside)
                .pacing(Pace::Long)
                .opening(step::VALIDATE),
        );
    }
    actions
}

fn exchange(wanted: &Column, id: &ObjectId, type_id: Option<ObjectId>, cx: &Context<'_>) -> Vec<Action> {
    let (new, table) = (beside(id), table_of(id).sql());
    let trigger = sync(id);
    let mut actions = vec![
        // Not before views are dropped: who reads one of these locks the view first and then the table.
        Action::drop(&trigger, format!("DROP TRIGGER {} ON {table}", ident(trigger.name())))
            .because(format!("nothing need be kept in step any more with {id}"))
            .requiring([id.clone()])
            .touching([table_of(id)], Operation::Guard),
        Action::drop(&trigger, format!("DROP FUNCTION {}()", sync_function(id)))
            .because(format!("nothing need be kept in step any more with {id}"))
            .touching([table_of(id)], Operation::Read),
        Action::drop(id, format!("ALTER TABLE {table} DROP COLUMN {}", ident(id.name())))
            .because(format!("drop the old {id}: all of it is in the new one")),
        Action::rename(
            &new,
            id,
            format!("ALTER TABLE {table} RENAME COLUMN {} TO {}", ident(new.name()), ident(id.name())),
        )
        .because(format!("put the new {id} in its place"))
        .requiring(type_id),
    ];
    if wanted.not_null && !wanted.not_null_unproven {
        actions.push(proven_not_null(set_not_null(wanted, id, cx)));
        let drop = format!("ALTER TABLE {table} DROP CONSTRAINT {}", ident(not_null_check(id).name()));
        actions.push(Action::alter(id, drop, "the check that has proved it"));
    }
    actions.extend(wanted.settings(id, cx));
    actions
}

/// What keeps the new column in step. Its name is behind those of all other triggers, which are fired by name.
fn sync(column: &ObjectId) -> ObjectId {
    let name = shortened(&format!("~{}", column.name()), SYNC);
    ObjectId::new(Kind::Trigger, &[column.part(0), column.part(1), &name])
}

fn sync_function(column: &ObjectId) -> String {
    let name = shortened(&format!("{}_{}", column.part(1), column.name()), SYNC);
    format!("{}.{}", ident(column.part(0)), ident(&name))
}

fn sync_sql(function: &str, new_name: &str, value: &str) -> String {
    let tag = fill::tag(&[value]);
    format!(
        "CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS {tag}\nBEGIN\n  NEW.{new_name} := {value};\n  \
         RETURN NEW;\nEND {tag}"
    )
}

/// An index built beside the old one, on the new column, and put in its place at the end.
///
/// `statement` creates it under its own name. Its text is only understood where it names nothing but columns.
pub(crate) fn replace_index(
    id: &ObjectId,
    statement: &str,
    computed: bool,
    cx: &Context<'_>,
) -> Option<Vec<Action>> {
    let columns = moved_columns(id, cx);
    if columns.is_empty() {
        return None;
    }
    let table_id = touched::owner(id, cx.from);
    let drop = Action::drop(id, format!("DROP INDEX {}", id.sql()))
        .because(format!("drop the old {id}"))
        .touching([table_id.clone()], Operation::DropIndex);
    let (head, rest) = statement.split_once(&format!("INDEX {} ON ", ident(id.name())))?;
    if computed {
        let sql = format!("{head}INDEX CONCURRENTLY {} ON {rest}", ident(id.name()));
        let create = Action::create(id, sql).because(format!("create {id} again, while the table is in use"));
        let create = create.touching([table_id], Operation::CreateIndexConcurrently);
        return Some(vec![drop, create.settling(Settle::Outside).pacing(Pace::Patient).closing()]);
    }
    let (table, definition) = rest.split_once(" USING ")?;
    let definition = columns.iter().fold(definition.to_owned(), |text, column| {
        renamed(&text, &ident(column.name()), &ident(beside(column).name()))
    });
    let new = beside(id);
    let sql = format!("{head}INDEX CONCURRENTLY {} ON {table} USING {definition}", ident(new.name()));
    let rename = format!("ALTER INDEX {} RENAME TO {}", new.sql(), ident(id.name()));
    let moved: Vec<ObjectId> = columns;
    Some(vec![
        Action::create(&new, sql)
            .because(format!("{id} on the new column, while the table is in use"))
            .settling(Settle::Outside)
            .touching([table_id], Operation::CreateIndexConcurrently)
            .pacing(Pace::Patient)
            .opening(step::INDEX),
        drop,
        Action::rename(&new, id, rename).because(format!("put the new {id} in its place")).requiring(moved),
    ])
}

/// The list of columns in the definition of an index with another name for one of them.
fn renamed(definition: &str, old: &str, new: &str) -> String {
    let Some((method, list)) = definition.split_once('(') else { return definition.to_owned() };
    let mut out = format!("{method}(");
    let mut rest = list;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => quoted(rest),
            _ if first.is_alphanumeric() || first == '_' => {
                rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).unwrap_or(rest.len())
            }
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(end);
        out.push_str(if token == old { new } else { token });
        rest = after;
    }
    out
}

/// The length of the quoted name that the text begins with.
fn quoted(text: &str) -> usize {
    let mut end = 1;
    while let Some(at) = text[end..].find('"') {
        end += at + 1;
        if !text[end..].starts_with('"') {
            return end;
        }
        end += 1;
    }
    text.len()
}

/// A check that names the column, added without looking and proved afterwards.
pub(crate) fn replace_check(
    id: &ObjectId,
    drop: Vec<Action>,
    not_valid: String,
    cx: &Context<'_>,
) -> Option<Vec<Action>> {
    if moved_columns(id, cx).is_empty() {
        return None;
    }
    let table = table_of(id).sql();
    let validate = format!("ALTER TABLE {table} VALIDATE CONSTRAINT {}", ident(id.name()));
    let mut actions = drop;
    actions.push(Action::create(id, not_valid).because(format!("create {id} again, to be proved below")));
    actions.push(
        Action::alter(id, validate, "")
            .because(format!("prove {id}, while the table is in use"))
            .settling(Settle::Outside)
            .touching([touched::owner(id, cx.from)], Operation::Validate)
            .pacing(Pace::Long)
            .closing(),
    );
    Some(actions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_column_gets_another_name() {
        let definition = "btree (status, \"status\"\"x\", a_status DESC, \"Status\") INCLUDE (status)";
        let expected = "btree (st2, \"status\"\"x\", a_status DESC, \"Status\") INCLUDE (st2)";
        assert_eq!(renamed(definition, "status", "st2"), expected);
        assert_eq!(renamed("status (\"A b\" text_ops)", "\"A b\"", "c"), "status (c text_ops)");
    }
}

//! Changes of a column that stays.

use super::cast::{Conversion, conversion};
use super::{Column, alter_table, aside, alter_table_only, fits, foreign_options, identity, inherit, not_null, parts, setting, stored, storing, using};
use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::composite::Composite;
use crate::kind::table::{self, is_foreign, table_of};
use crate::kind::{Alter, Body, Disturbance, Kind, touched, type_swap};
use crate::plan::{Action, Context, Half, Hazard, Question, Refusal, Then, Way};

/// Reconciles the two states, in one statement per attribute.
pub(super) fn alter(new: &Column, old: &Column, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
    let changes = |field: &str| changed.iter().any(|name| name == field);
    if (changes("generated") || changes("expression")) && !can_keep(new, old, cx) {
        return Alter::Replace;
    }
    if aside::is_wanted(id, cx) {
        return aside::obstacle(new, old, id, cx).map_or(Alter::Replace, Alter::Refuse);
    }
    // An identity column must be NOT NULL, and of a type that counts, as long as it is one.
    let identities = if ["identity", "sequence", "type"].into_iter().any(changes) { identity::change(new, old, id, cx) } else { Vec::new() };
    let (mut actions, mut after) = if new.identity.is_none() { (identities, Vec::new()) } else { (Vec::new(), identities) };
    if changed.iter().any(|field| field.starts_with("not_null")) {
        let nulls = not_null::change(new, old, id, cx);
        // Values that are made anew may be NULL if they may be so in the end.
        if new.not_null {
            after = [nulls, after].concat();
        } else {
            actions.extend(nulls);
        }
    }
    if (changes("type") || changes("collation")) && !follows_parent(id, cx, |a, b| a.type_name == b.type_name && a.collation == b.collation, new) {
        match retype(new, old, id, cx) {
            Ok(action) => actions.push(action),
            Err(refusal) => return Alter::Refuse(refusal),
        }
        actions.extend(parts::again(id, cx));
    }
    if changes("type") {
        actions.extend(settings_again(new, id, |field| !changes(field)));
    }
    if changes("generated") || changes("expression") {
        actions.push(regenerate(new, id, cx));
    }
    actions.extend(after);
    actions.extend(settings(new, old, id, &changes));
    // A table that changes its place does it after it has left the one, and before it joins the other.
    let half = if table::moves(id, cx) { Half::Between } else { Half::Whole };
    Alter::InPlace(actions.into_iter().map(|action| action.half(half)).collect())
}

/// Whether a generated column can be changed without dropping it.
fn can_keep(new: &Column, old: &Column, cx: &Context<'_>) -> bool {
    match (&old.generated, &new.generated) {
        (Some(kind), None) => kind == "STORED",
        (Some(a), Some(b)) => a == b && cx.version.major() >= 17,
        _ => false,
    }
}

fn regenerate(new: &Column, id: &ObjectId, cx: &Context<'_>) -> Action {
    let column = format!("{} ALTER COLUMN {}", alter_table(id), ident(id.name()));
    match &new.expression {
        Some(expression) => {
            let sql = format!("{column} SET EXPRESSION AS ({})", expression.sql());
            let stored = new.generated.as_deref() == Some("STORED");
            let operation = if stored { Operation::Rewrite } else { Operation::Entries };
            touched::with_below(Action::alter(id, sql, "expression"), &table_of(id), operation, cx)
        }
        None => Action::alter(id, format!("{column} DROP EXPRESSION"), "no longer generated"),
    }
}

/// Whether a parent table's column makes the same change, which runs down to this one.
pub(super) fn follows_parent(id: &ObjectId, cx: &Context<'_>, same: impl Fn(&Column, &Column) -> bool, new: &Column) -> bool {
    inherit::parents(id, cx.to).filter(|parent| inherit::follows(id, parent, cx)).any(|parent| {
        let states = cx.from.model::<Column>(&parent).zip(cx.to.model(&parent));
        states.is_some_and(|(before, after)| !same(before, after) && same(after, new))
    })
}

/// The settings that `ALTER COLUMN … TYPE` puts back to those of the type.
pub(super) fn settings_again(column: &Column, id: &ObjectId, wanted: impl Fn(&str) -> bool) -> Vec<Action> {
    let settings = [("storage", &column.storage), ("compression", &column.compression)];
    let again = settings.into_iter().filter(|(field, _)| wanted(field)).filter_map(|(field, value)| {
        let (name, value) = (ident(id.name()), value.as_ref()?);
        let sql = format!("{} ALTER COLUMN {name} SET {} {value}", alter_table_only(id), field.to_uppercase());
        Some(storing(id, sql, format!("{field} again, which the new type has put back")))
    });
    again.collect()
}

/// Says why the type cannot change, if the column decides which partition a row is in.
pub(super) fn partition_key(id: &ObjectId, cx: &Context<'_>) -> Option<Refusal> {
    let columns = std::iter::once(id.clone()).chain(inherit::inheritors(id, cx.from));
    let table = columns.into_iter().find_map(|column| {
        let table = table_of(&column);
        let Some(Body::Table(body)) = cx.from.get(&table).map(|object| &object.body) else { return None };
        let key = body.partition_by.as_ref()?;
        let is_name = |c: char| !(c.is_alphanumeric() || c == '_' || c == '$');
        key.text().split(is_name).any(|word| word == id.name()).then_some(table)
    })?;
    Some(Refusal {
        about: id.clone(),
        message: format!("the type of {id} must change, but it is part of the partition key of {table} (42P16)"),
        help: format!(
            "create a new partitioned table by hand, copy the rows with INSERT … SELECT, drop {} and give the new one \
             its name",
            table.sql()
        ),
    })
}

fn retype(new: &Column, old: &Column, id: &ObjectId, cx: &Context<'_>) -> Result<Action, Refusal> {
    if let Some(refusal) = partition_key(id, cx) {
        return Err(refusal);
    }
    let column = ident(id.name());
    let mut sql = format!("{} ALTER COLUMN {column} TYPE {}", alter_table(id), new.type_name);
    if new.collation.is_some() || old.collation.is_some() {
        let collation = new.collation.as_deref().unwrap_or("pg_catalog.\"default\"");
        sql.push_str(&format!(" COLLATE {collation}"));
    }
    let told = cx.intents.of(id, "using").next();
    let is_told = told.is_some();
    let is_elsewhere = is_foreign(&table_of(id), cx.from);
    let using = match told {
        // Values that are elsewhere are converted where they are, if at all: "is not a table" (42809).
        _ if is_elsewhere => None,
        Some(expression) => Some(expression.to_owned()),
        None => {
            let converted = converted(&column, &old.type_name, &new.type_name, cx)
                .ok_or_else(|| no_cast(id, id, &old.type_name, &new.type_name))?;
            Some(converted).filter(|converted| *converted != column)
        }
    };
    if let Some(using) = using {
        if let Some(refusal) = foreign_below(id, cx).or_else(|| using::misread_below(id, cx)) {
            return Err(refusal);
        }
        sql.push_str(&format!(" USING {using}"));
    }
    let what = format!("type {} becomes {}", old.type_name, new.type_name);
    let mut action =
        Action::alter(id, sql, what).disturbing(id, Disturbance::Retyped).joining(alter_table(id));
    let changed = stored::change(new, old, id, is_told, cx);
    action = touched::with_below(action, &table_of(id), changed, cx);
    action = touched::with_keys(action, id, cx);
    if is_elsewhere {
        return Ok(action);
    }
    let (questions, hazards) = doubts(new, &old.type_name, id, is_told, cx);
    action = hazards.into_iter().fold(action, |action, hazard| action.hazard(hazard.code, hazard.message));
    Ok(questions.into_iter().fold(action, Action::asking))
}

/// Says why values cannot be converted: the server refuses to say how for those of a foreign table, which it goes down to.
pub(super) fn foreign_below(id: &ObjectId, cx: &Context<'_>) -> Option<Refusal> {
    let below = touched::below(&table_of(id), cx.from).into_iter().filter(|heir| cx.keeps(heir));
    let foreign = below.into_iter().find(|heir| is_foreign(heir, cx.from))?;
    Some(Refusal {
        about: id.clone(),
        message: format!("the values of {id} must be converted, which PostgreSQL refuses while the foreign {foreign} is below it (42809)"),
        help: format!("take {} from the table first (DETACH PARTITION or NO INHERIT), change its column too, and put it back later", foreign.sql()),
    })
}

/// The value as one of the new type, or itself where an assignment makes it one; `None` if nobody knows how.
pub(super) fn converted(value: &str, old: &str, new: &str, cx: &Context<'_>) -> Option<String> {
    let user_type = |name: &str| is_user_type(cx.from, name) || is_user_type(cx.to, name);
    match conversion(old, new, user_type) {
        Conversion::Automatic => Some(value.to_owned()),
        Conversion::Explicit => Some(format!("{value}::{new}")),
        Conversion::ThroughText => {
            let text = if new.ends_with("[]") { "text[]" } else { "text" };
            Some(format!("{value}::{text}::{new}"))
        }
        Conversion::Unknown => None,
    }
}

/// What the rows must tell, and what they cannot, of values that may not fit the new type.
pub(super) fn doubts(new: &Column, old: &str, id: &ObjectId, is_told: bool, cx: &Context<'_>) -> (Vec<Question>, Vec<Hazard>) {
    if !narrows(old, &new.type_name) {
        return (Vec::new(), Vec::new());
    }
    let message = format!("fails if a value of {id} does not fit {}", new.type_name);
    let hazard = Hazard::new("needs-valid-data", message);
    if is_told {
        return (Vec::new(), vec![hazard]);
    }
    if let Some(condition) = outside_labels(new, id, cx) {
        return (vec![no_label(id, &new.type_name, condition, hazard)], Vec::new());
    }
    match fits::unfit(&ident(id.name()), old, &new.type_name, cx.version) {
        Some(condition) => (vec![fits::question(id, &new.type_name, condition, hazard)], Vec::new()),
        None => (Vec::new(), vec![hazard]),
    }
}

/// The SQL condition that a value is none of the labels of the enum that the column's type becomes, or holds another.
fn outside_labels(new: &Column, id: &ObjectId, cx: &Context<'_>) -> Option<String> {
    let name = new.type_name.trim_end_matches("[]");
    let labels = cx.to.depends(id).find_map(|object| match &object.body {
        Body::Enum(body) if object.id.sql() == name => Some(body.labels()),
        _ => None,
    })?;
    let column = ident(id.name());
    Some(if new.type_name.ends_with("[]") {
        format!("EXISTS (SELECT FROM unnest({column}::text[]) AS element WHERE element <> ALL ({labels}))")
    } else {
        format!("{column}::text <> ALL ({labels})")
    })
}

fn no_label(id: &ObjectId, type_name: &str, condition: String, hazard: Hazard) -> Question {
    let column = ident(id.name());
    Question {
        relation: table_of(id),
        columns: vec![id.clone()],
        condition,
        way: Way::Each,
        sample: Some(format!("{column}::text")),
        what: format!("with what is no value of {type_name} in {column}"),
        then: Then::Fail {
            hazard,
            help: format!(
                "change these rows first, or say how to convert them with `-- schemadiff: using EXPRESSION` beside the \
                 column, where EXPRESSION gives the new value from {column}"
            ),
        },
    }
}

/// Whether some values of the old type may not fit the new one; text can hold everything.
pub(super) fn narrows(old: &str, new: &str) -> bool {
    const WIDENING: &[(&str, &str)] = &[
        ("smallint", "integer"),
        ("smallint", "bigint"),
        ("integer", "bigint"),
        ("smallint", "numeric"),
        ("integer", "numeric"),
        ("bigint", "numeric"),
        ("real", "double precision"),
    ];
    let unbounded = new == "text" || new == "character varying";
    let length = |name: &str| {
        let (kind, rest) = name.split_once('(')?;
        Some((kind.to_owned(), rest.trim_end_matches(')').parse::<u32>().ok()?))
    };
    let longer = matches!((length(old), length(new)), (Some((a, m)), Some((b, n))) if a == b && n >= m);
    let roomier = digits(old).is_some_and(|(whole, fraction)| match digits(new) {
        Some((more, finer)) => more >= whole && finer >= fraction,
        None => new == "numeric",
    });
    !(unbounded || longer || roomier || WIDENING.contains(&(old, new)))
}

/// How many digits a numeric type has before and behind the point.
pub(super) fn digits(name: &str) -> Option<(i32, i32)> {
    let (precision, scale) = name.strip_prefix("numeric(")?.strip_suffix(')')?.split_once(',')?;
    let (precision, scale) = (precision.parse::<i32>().ok()?, scale.parse::<i32>().ok()?);
    Some((precision - scale, scale))
}

fn is_user_type(catalog: &Catalog, name: &str) -> bool {
    let (schema, type_name) = name.split_once('.').unwrap_or(("public", name));
    let path = [schema.trim_matches('"'), type_name.trim_matches('"')];
    Kind::ALL.iter().filter(|kind| kind.is_type()).any(|kind| catalog.contains(&ObjectId::new(*kind, &path)))
}

/// Says that the values of `column` cannot go along with `changed`, the column itself or its type.
pub(super) fn no_cast(column: &ObjectId, changed: &ObjectId, old: &str, new: &str) -> Refusal {
    Refusal {
        about: column.clone(),
        message: format!("{changed} changes from {old} to {new}, and PostgreSQL has no cast between them"),
        help: format!(
            "say how to convert with `-- schemadiff: using EXPRESSION` beside the column, where EXPRESSION gives the \
             new value from {}",
            ident(column.name())
        ),
    }
}

/// The types of a part of the replaced type between which PostgreSQL has no cast.
pub(super) fn unconvertible(id: &ObjectId, cx: &Context<'_>) -> Option<(String, String)> {
    let (old, new) = (cx.from.get(id)?, cx.to.get(id)?);
    let parts: Vec<(&String, &String)> = match (&old.body, &new.body) {
        (Body::Range(old), Body::Range(new)) => vec![(&old.subtype, &new.subtype)],
        (Body::Domain(old), Body::Domain(new)) => vec![(&old.base, &new.base)],
        (Body::Composite(old), Body::Composite(new)) => {
            let before = |name: &str| {
                let name = Composite::old_name(id, name, cx);
                old.attributes.iter().find(|attribute| attribute.name == name)
            };
            let both = new.attributes.iter().filter_map(|after| Some((before(&after.name)?, after)));
            both.map(|(before, after)| (&before.r#type, &after.r#type)).collect()
        }
        _ => Vec::new(),
    };
    let user_type = |name: &str| is_user_type(cx.from, name) || is_user_type(cx.to, name);
    let no_way = |(old, new): &(&String, &String)| {
        old != new && conversion(old, new, user_type) == Conversion::Unknown
    };
    let found = parts.into_iter().find(no_way).map(|(old, new)| (old.clone(), new.clone()));
    let below = cx.from.depends(id).filter(|on| type_swap::is_type(on.id.kind) && cx.drops(&on.id));
    found.or_else(|| below.into_iter().find_map(|on| unconvertible(&on.id, cx)))
}

fn settings(new: &Column, old: &Column, id: &ObjectId, changes: &impl Fn(&str) -> bool) -> Vec<Action> {
    let column = format!("{} ALTER COLUMN {}", alter_table_only(id), ident(id.name()));
    let mut actions = Vec::new();
    if changes("storage") {
        actions.push(new.store(id, "storage"));
    }
    if changes("compression") {
        actions.push(new.compress(id, "compression"));
    }
    if changes("statistics") {
        let target = new.statistics.unwrap_or(-1);
        actions.push(setting(id, format!("{column} SET STATISTICS {target}"), "statistics target"));
    }
    if changes("options") {
        actions.extend(options(new, old, id, &column));
    }
    if changes("foreign_options") {
        let of = |column: &Column| column.foreign_options.clone().unwrap_or_default();
        actions.push(foreign_options(&of(new), &of(old), id));
    }
    actions
}

pub(super) fn default_storage(type_name: &str) -> &'static str {
    match type_name.split('(').next().unwrap_or_default() {
        "numeric" | "inet" | "cidr" => "MAIN",
        "integer" | "bigint" | "smallint" | "boolean" | "real" | "double precision" | "uuid" | "date" => "PLAIN",
        name if name.starts_with("timestamp") || name.starts_with("time ") => "PLAIN",
        _ => "EXTENDED",
    }
}

fn options(new: &Column, old: &Column, id: &ObjectId, column: &str) -> Vec<Action> {
    let (set, reset) = crate::kind::options::change(old.options.as_deref(), new.options.as_deref());
    let mut actions = Vec::new();
    if !reset.is_empty() {
        actions.push(setting(id, format!("{column} RESET ({})", reset.join(", ")), "options"));
    }
    if !set.is_empty() {
        actions.push(setting(id, format!("{column} SET ({})", set.join(", ")), "options"));
    }
    actions
}

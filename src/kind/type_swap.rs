//! Replacing a type under its users: the old one is set aside under another name, the new one takes its place, the
//! columns move over, the old one is dropped.
//!
//! Indexes, constraints, views, functions and whatever else depends on the type or its columns react by themselves;
//! comments, grants and the owner of the type are carried away with the old one and made anew.

mod expression;
mod holds;
pub(crate) mod online;

use std::collections::BTreeSet;

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::r#enum::values::{self, Fate};
use crate::kind::table::{is_foreign, table_of};
use crate::kind::{Body, Disturbance, Kind, helper, touched};
use crate::plan::{Action, Context, Hazard, Question, Refusal, Then, Way};

/// The statements that put a new type in the place of `id`; `None` when no column holds its values, and dropping and
/// creating it will do.
///
/// `word` is what `ALTER` and `DROP` call it. The columns move in between, by [`retype_column`].
pub(crate) fn swap(id: &ObjectId, word: &str, create: Vec<Action>, cx: &Context<'_>) -> Option<Vec<Action>> {
    if !holds_rows(id, cx) {
        return None;
    }
    let old = set_aside(id, cx);
    let rename = format!("ALTER {word} {} RENAME TO {}", id.sql(), ident(old.name()));
    let below = cx.from.depends(id).map(|object| &object.id).filter(|below| is_type(below.kind));
    let below = below.map(|below| if cx.to.contains(below) { set_aside(below, cx) } else { below.clone() });
    let drop = Action::drop(&old, format!("DROP {word} {}", old.sql()))
        .releasing(below)
        .because(format!("drop the old {id}"));
    let mut actions = vec![Action::rename(id, &old, rename).because(format!("set the old {id} aside"))];
    actions.extend(create);
    actions.push(drop);
    Some(actions)
}

/// Moves a column to the type that takes the place of the one it has.
///
/// `type_id` is the replaced type, `column_type` the type of the column in words: the type itself, an array of it, its
/// multirange; `collation` is the column's own, `using` what somebody wrote for it.
pub(crate) fn retype_column(
    column: &ObjectId,
    type_id: &ObjectId,
    column_type: &str,
    collation: Option<&str>,
    using: Option<&str>,
    cx: &Context<'_>,
) -> Action {
    let name = ident(column.name());
    let table = format!("{}.{}", ident(column.part(0)), ident(column.part(1)));
    let value = using.map_or_else(|| expression::moved(&name, column_type, type_id, cx), str::to_owned);
    let collate = collation.map(|collation| format!(" COLLATE {collation}")).unwrap_or_default();
    // What is elsewhere is not converted here, and the server refuses to be told how.
    let clause =
        if is_foreign(&table_of(column), cx.from) { String::new() } else { format!(" USING {value}") };
    let sql = format!("ALTER TABLE {table} ALTER COLUMN {name} TYPE {column_type}{collate}{clause}");
    let mut action = Action::alter(column, sql, format!("move it to the new {type_id}"))
        .joining(format!("ALTER TABLE {table}"))
        .requiring([type_id.clone()])
        .releasing([set_aside(type_id, cx)])
        .disturbing(column, Disturbance::Swapped);
    action = touched::with_below(action, &touched::owner(column, cx.from), Operation::Rewrite, cx);
    action = touched::with_keys(action, column, cx);
    for question in questions(column, type_id, column_type, using.is_some(), cx) {
        action = action.asking(question);
    }
    action
}

/// Says that the values cannot go along, where a composite type in an array gets other attributes.
pub(crate) fn scattered(
    column: &ObjectId,
    type_id: &ObjectId,
    column_type: &str,
    cx: &Context<'_>,
) -> Option<Refusal> {
    let composite = expression::scattered(column_type, type_id, cx)?;
    Some(Refusal {
        about: column.clone(),
        message: format!(
            "{composite} gets other attributes, and {column} holds arrays of it, which PostgreSQL cannot convert"
        ),
        help: format!(
            "give the new type another name and {} a column of it, fill that from {} by hand, and drop the old ones in a \
             later change",
            touched::owner(column, cx.from),
            ident(column.name())
        ),
    })
}

/// The name of the old type while the new one takes its place.
pub(crate) fn set_aside(id: &ObjectId, cx: &Context<'_>) -> ObjectId {
    const SUFFIX: &str = "__schemadiff_old";
    let taken = |name: &str| {
        let is_taken = |kind: &Kind| {
            let other = ObjectId::new(*kind, &[id.part(0), name]);
            cx.from.contains(&other) || cx.to.contains(&other)
        };
        Kind::ALL.iter().any(is_taken)
    };
    let names = (0..).map(|number: u32| {
        let number = if number == 0 { String::new() } else { number.to_string() };
        helper::shortened(id.name(), &format!("{SUFFIX}{number}"))
    });
    let free = names.into_iter().find(|name| !taken(name));
    id.with_name(&free.unwrap_or_else(|| SUFFIX.to_owned()))
}

/// Whether a table column that stays holds values of the type, by itself or inside of another type.
pub(crate) fn holds_rows(id: &ObjectId, cx: &Context<'_>) -> bool {
    !columns(id, cx).is_empty()
}

/// The columns that stay and hold values of the type, by itself or inside of another type.
pub(crate) fn columns(id: &ObjectId, cx: &Context<'_>) -> BTreeSet<ObjectId> {
    let mut columns = columns_there(id, cx);
    columns.retain(|column| cx.keeps(column));
    columns
}

/// The same with those that go.
pub(crate) fn columns_there(id: &ObjectId, cx: &Context<'_>) -> BTreeSet<ObjectId> {
    let mut columns = BTreeSet::new();
    let mut seen = BTreeSet::from([id.clone()]);
    let mut open = vec![id.clone()];
    while let Some(next) = open.pop() {
        for dependent in cx.from.dependents(&next).map(|object| &object.id) {
            if dependent.kind == Kind::Column {
                columns.insert(dependent.clone());
            } else if is_type(dependent.kind) && cx.to.contains(dependent) && seen.insert(dependent.clone()) {
                open.push(dependent.clone());
            }
        }
    }
    columns
}

/// Whether objects of this kind are types that columns can have and other types can be made of.
pub(crate) fn is_type(kind: Kind) -> bool {
    matches!(kind, Kind::Enum | Kind::Domain | Kind::Composite | Kind::Range)
}

/// What the rows must tell: which hold labels that go, and which hold labels that become others.
///
/// `converted` says that somebody wrote how values are converted, and so where those labels go.
fn questions(
    column: &ObjectId,
    type_id: &ObjectId,
    column_type: &str,
    converted: bool,
    cx: &Context<'_>,
) -> Vec<Question> {
    let mut questions = Vec::new();
    for of in enums_below(type_id, cx).into_iter().filter(|of| cx.to.contains(of)) {
        let Fate { mapped, lost } = values::fate(&of, cx);
        let is_stuck = holds::is_out_of_reach(column_type, type_id, &of, cx);
        let is_only_renamed = |label: &String| !is_stuck && values::is_renamed(&of, label, cx);
        let mapped = mapped.into_iter().filter(|(old, _)| !is_only_renamed(old));
        let fates = mapped.map(|(old, new)| (old, Some(new))).chain(lost.into_iter().map(|old| (old, None)));
        for (label, target) in fates {
            let Some(condition) =
                holds::holds(&ident(column.name()), column_type, type_id, (&of, &label), cx)
            else {
                continue;
            };
            questions.push(Question {
                relation: table_of(column),
                columns: vec![column.clone()],
                condition,
                way: Way::Each,
                sample: None,
                what: format!("with {} in {}", literal(&label), ident(column.name())),
                then: match target {
                    _ if converted => Then::Tell { more: "converted by `using`".to_owned(), hazard: None },
                    Some(_) if is_stuck => stuck_label(column, &of, &label),
                    Some(target) => mapped_label(column, &label, &target),
                    None => lost_label(column, &of, &label, values::likely_name(&of, &label, cx)),
                },
            });
        }
    }
    questions
}

fn mapped_label(column: &ObjectId, label: &str, target: &str) -> Then {
    let (label, target) = (literal(label), literal(target));
    let message =
        format!("rows with {label} in {column} get {target}, and nothing tells them from others then");
    Then::Tell {
        more: format!("to become {target}"),
        hazard: Some(Hazard::new("enum-value-removed", message)),
    }
}

fn lost_label(column: &ObjectId, of: &ObjectId, label: &str, likely: Option<String>) -> Then {
    let message = format!("fails if {column} holds {}, which is gone from {}", literal(label), of.sql());
    Then::Fail {
        hazard: Hazard::new("enum-value-removed", message),
        help: likely.map_or_else(String::new, |likely| {
            let (label, likely) = (values::written(label), values::written(&likely));
            format!(
                "if it is now {likely}: `-- schemadiff: renamed-value {} {label} -> {likely}`; if not, ",
                of.sql()
            )
        }) + &format!(
            "say what such rows get: `-- schemadiff: removed-value {of} {} -> NEW` in the desired files, or --map-enum \
             '{of}: {label}=>NEW'; or change the rows first",
            values::written(label),
            of = of.sql()
        ),
    }
}

fn stuck_label(column: &ObjectId, of: &ObjectId, label: &str) -> Then {
    let what = "cannot be mapped inside of an array of rows or a multirange";
    let message =
        format!("fails if {column} holds {}, which is gone from {} and {what}", literal(label), of.sql());
    Then::Fail {
        hazard: Hazard::new("enum-value-removed", message),
        help: format!(
            "such a value {what}, as ALTER COLUMN … USING takes no subquery: change the rows first"
        ),
    }
}

/// The enums that a type is, or is made of.
fn enums_below(id: &ObjectId, cx: &Context<'_>) -> BTreeSet<ObjectId> {
    let Some(object) = cx.from.get(id) else { return BTreeSet::new() };
    if let Body::Enum(_) = object.body {
        return BTreeSet::from([id.clone()]);
    }
    let below = cx.from.depends(id).filter(|object| is_type(object.id.kind));
    below.flat_map(|object| enums_below(&object.id, cx)).collect()
}

//! Which rows hold values that a domain is to refuse.

use std::collections::BTreeSet;

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::index::backing::is_retyped;
use crate::kind::table::table_of;
use crate::kind::{Body, Kind, type_swap};
use crate::plan::{Action, Context, Hazard, Question};

/// The statement fails if columns of the domain hold NULLs, which their rows can be asked for.
pub(super) fn refusing_nulls(action: Action, domain: &ObjectId, cx: &Context<'_>) -> Action {
    // Unlike IS NULL this is not true of a row of NULLs, which a domain takes.
    let null = |name: &str| Some((format!("{name} IS NOT DISTINCT FROM NULL"), format!("with NULL in {name}")));
    let fails = |place: &str| format!("fails if {place} holds NULLs");
    risky(action, domain, null, (&fails, format!("a column of {domain}")), cx)
}

/// The statement fails if columns of the domain hold values that the check refuses, which their rows can be asked for.
pub(crate) fn refusing(
    action: Action,
    domain: &ObjectId,
    check: &ObjectId,
    definition: &Expression,
    cx: &Context<'_>,
) -> Action {
    let text = definition.sql();
    // What else there is need not be there yet.
    let stands = cx.to.depends(check).all(|on| on.id == *domain || on.id.kind == Kind::Schema);
    let refused = |name: &str| {
        let expression = text.strip_prefix("CHECK ").filter(|_| stands)?;
        Some((format!("NOT {}", of_column(expression, name)), format!("with {name} outside of {text}")))
    };
    let fails = |place: &str| format!("fails if values in {place} violate {check}");
    risky(action, domain, refused, (&fails, "columns".to_owned()), cx)
}

/// The action with a risk for each column that holds the domain, so that an answer takes away the risk of that column alone.
fn risky(
    mut action: Action,
    domain: &ObjectId,
    condition: impl Fn(&str) -> Option<(String, String)>,
    (fails, anywhere): (&dyn Fn(&str) -> String, String),
    cx: &Context<'_>,
) -> Action {
    let hazard = |place: &str| Hazard::new("needs-valid-data", fails(place));
    let columns = type_swap::columns(domain, cx);
    let views = cx.from.dependents(domain).filter(|object| object.id.kind == Kind::MaterializedView);
    let views: Vec<&ObjectId> = views.map(|view| &view.id).collect();
    if columns.is_empty() && views.is_empty() {
        // What is left out of the comparison may have columns of it.
        return action.hazard("needs-valid-data", hazard(&anywhere).message);
    }
    for column in columns.iter().filter(|column| !is_seen_from_above(column, &columns, cx)) {
        let hazard = hazard(&column.to_string());
        let asked = condition(&ident(column.name())).filter(|_| !is_retyped(column, cx));
        let question = asked.map(|(condition, what)| {
            Question::rows(table_of(column), vec![column.clone()], condition, what, hazard.clone())
        });
        action = action.asking_or(question, hazard);
    }
    views.into_iter().fold(action, |action, view| {
        let Hazard { code, message, .. } = hazard(&view.to_string());
        action.hazard(code, message)
    })
}

/// Whether the rows of the column are among those of the table above, which is asked itself.
fn is_seen_from_above(column: &ObjectId, columns: &BTreeSet<ObjectId>, cx: &Context<'_>) -> bool {
    let is_pending = matches!(
        cx.from.get(&table_of(column)).map(|table| &table.body),
        Some(Body::Table(table)) if table.partition_of.as_ref().is_some_and(|place| place.detach_pending)
    );
    !is_pending && cx.from.depends(column).any(|on| columns.contains(&on.id))
}

/// The expression of a check with the name of a column in place of `VALUE`.
fn of_column(expression: &str, name: &str) -> String {
    let (mut out, mut rest) = (String::new(), expression);
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' | '"' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
            _ if is_part(first) => rest.find(|c| !is_part(c)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        out.push_str(if piece == "VALUE" { name } else { piece });
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::of_column;

    #[test]
    fn only_the_value_gives_way() {
        let text = "((VALUE > 0) AND (\"VALUE\" <> 'VALUE ''VALUE'' é') AND VALUES(MY_VALUE) IS NULL)";
        let expected = "((\"A b\" > 0) AND (\"VALUE\" <> 'VALUE ''VALUE'' é') AND VALUES(MY_VALUE) IS NULL)";
        assert_eq!(of_column(text, "\"A b\""), expected);
    }
}

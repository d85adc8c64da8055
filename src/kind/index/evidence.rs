//! Which rows are equal under a unique index that is to come.

use super::Index;
use super::backing::is_retyped;
use crate::catalog::ObjectId;
use crate::kind::Kind;
use crate::plan::{Action, Context, Hazard, Question, Way};

/// The statement fails if rows are equal, which they can be asked for.
pub(super) fn risky(action: Action, of: &Index, id: &ObjectId, cx: &Context<'_>) -> Action {
    let hazard = Hazard::new("needs-valid-data", format!("fails if rows are equal in the columns of {id}"));
    match question(of, id, hazard.clone(), cx) {
        Some(question) => action.asking(question),
        None => action.hazard(hazard.code, hazard.message),
    }
}

fn question(of: &Index, id: &ObjectId, hazard: Hazard, cx: &Context<'_>) -> Option<Question> {
    let table = cx.parent(id).map(|table| table.id.clone()).filter(|table| table.kind == Kind::Table)?;
    let (list, rest) = enclosed(of.definition.text().strip_prefix("btree ")?)?;
    let nulls_differ = !rest.contains("NULLS NOT DISTINCT");
    let predicate = of.predicate.as_ref().map(|predicate| predicate.sql());
    duplicates(id, &table, list, predicate, nulls_differ, hazard, cx)
}

/// Asks for keys that several rows have. `list` is what stands in the index, in parentheses.
pub(crate) fn duplicates(
    id: &ObjectId,
    table: &ObjectId,
    list: &str,
    predicate: Option<String>,
    nulls_differ: bool,
    hazard: Hazard,
    cx: &Context<'_>,
) -> Option<Question> {
    let (inner, _) = enclosed(list)?;
    let keys: Option<Vec<&str>> = elements(inner).into_iter().map(key).collect();
    let by = keys?.join(", ");
    let mut condition = if nulls_differ { format!("ROW({by}) IS NOT NULL") } else { "true".to_owned() };
    if let Some(predicate) = predicate {
        condition.push_str(&format!(" AND ({predicate})"));
    }
    let columns = own_columns(id, table, cx)?;
    let question = Question::rows(table.clone(), columns, condition, format!("in {by}"), hazard);
    Some(Question { way: Way::Alike(by), ..question })
}

/// The columns that an object of a table uses, if it uses nothing else: what else there is need not be there yet.
pub(crate) fn own_columns(id: &ObjectId, table: &ObjectId, cx: &Context<'_>) -> Option<Vec<ObjectId>> {
    let used: Vec<&ObjectId> = cx.to.depends(id).map(|object| &object.id).collect();
    let is_column = |on: &ObjectId| on.kind == Kind::Column && on.part(0) == table.part(0) && on.part(1) == table.part(1);
    let is_around = |on: &ObjectId| on == table || on.kind == Kind::Schema;
    let all = used.iter().all(|on| is_column(on) || is_around(on));
    // What is asked has the old type.
    let keeps_type = used.iter().all(|on| !is_retyped(on, cx));
    (all && keeps_type).then(|| used.into_iter().filter(|on| is_column(on)).cloned().collect())
}

/// What stands in the parentheses that a text begins with, with them, and what comes after.
fn enclosed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, c) in unquoted(text) {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some((&text[..=at], &text[at + 1..])),
            ')' => depth = depth.checked_sub(1)?,
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The characters of a text that stand in no quotes, and where.
fn unquoted(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    text.char_indices().filter(move |(_, c)| match quote {
        Some(open) => {
            if open == *c {
                quote = None;
            }
            false
        }
        None if matches!(c, '"' | '\'') => {
            quote = Some(*c);
            false
        }
        None => true,
    })
}

/// The elements of a list in parentheses.
fn elements(list: &str) -> Vec<&str> {
    let inner = &list[1..list.len() - 1];
    let (mut found, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in unquoted(inner) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(inner[start..].trim());
    found
}

/// The column or expression of an element; `None` with a collation or operators of its own, which may tell other values
/// apart.
fn key(element: &str) -> Option<&str> {
    let mut key = element;
    for suffix in [" NULLS FIRST", " NULLS LAST", " DESC", " ASC"] {
        key = key.strip_suffix(suffix).unwrap_or(key);
    }
    let mut depth = 0_usize;
    let is_one = unquoted(key).all(|(_, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0 || !c.is_whitespace()
    });
    is_one.then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_from_how_they_are_kept() {
        let keys = |text: &'static str| elements(text).into_iter().map(key).collect::<Option<Vec<_>>>();
        assert_eq!(keys("(a, \"b, c\" DESC NULLS LAST)"), Some(vec!["a", "\"b, c\""]));
        assert_eq!(keys("(lower(a), ((b || ','::text)))"), Some(vec!["lower(a)", "((b || ','::text))"]));
        assert_eq!(keys("(a text_pattern_ops)"), None);
        assert_eq!(enclosed("(a, (b)) NULLS NOT DISTINCT"), Some(("(a, (b))", " NULLS NOT DISTINCT")));
    }
}

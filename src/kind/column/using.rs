//! What people say about how values get to a new type.

use crate::catalog::ObjectId;
use crate::kind::table::table_of;
use crate::kind::touched;
use crate::plan::{Context, Refusal};

/// Says why values of tables below would be converted wrongly.
///
/// `ALTER TABLE` transforms the expression for each table anew, and tests of these sorts keep the column's number in the first
/// (`transformExprRecurse` in `src/backend/parser/parse_expr.c` writes into them): in a table that has the column in another place
/// they look at another column, and around anything but a column they fail (XX000 "unrecognized node type").
pub(super) fn misread_below(id: &ObjectId, cx: &Context<'_>) -> Option<Refusal> {
    let told = cx.intents.of(id, "using").next().filter(|told| tests_in_place(told))?;
    let below = touched::below(&table_of(id), cx.from).into_iter().next()?;
    Some(Refusal {
        about: id.clone(),
        message: format!(
            "{id} is to be converted with {told}, but in {below} PostgreSQL would look at another column for IS NULL and the like, or \
             fail: it understands them for {} alone",
            table_of(id)
        ),
        help: "write `x IS NOT DISTINCT FROM NULL` for `x IS NULL`, `x IS DISTINCT FROM NULL` for `x IS NOT NULL`, and \
               `coalesce(x, false)` for `x IS TRUE`"
            .to_owned(),
    })
}

/// Whether there is `IS [NOT] NULL`, `IS [NOT] TRUE` or the like in an expression.
fn tests_in_place(expression: &str) -> bool {
    let words = words(expression);
    let is = |word: Option<&String>, any: &[&str]| word.is_some_and(|word| any.contains(&word.as_str()));
    words.iter().enumerate().any(|(at, word)| {
        let not = usize::from(is(words.get(at + 1), &["not"]));
        matches!(word.as_str(), "isnull" | "notnull")
            || word == "is" && is(words.get(at + 1 + not), &["null", "true", "false", "unknown"])
    })
}

/// The words of an expression in lower case, without strings and quoted names.
fn words(expression: &str) -> Vec<String> {
    let unquoted = ['\'', '"'].into_iter().fold(expression.to_owned(), |text, quote| {
        text.split(quote).step_by(2).collect::<Vec<_>>().join(" _ ")
    });
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let words = unquoted.split(|c| !is_part(c)).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_that_are_written_into_are_found() {
        for text in ["a IS NULL", "CASE WHEN (a+1) is\n not  null THEN 1 END", "(a > 1) IS TRUE", "a ISNULL", "b(a) IS NOT UNKNOWN"] {
            assert!(tests_in_place(text), "{text}");
        }
        for text in ["a IS NOT DISTINCT FROM NULL", "coalesce(a, 'is null')", "\"is null\"::text", "this_is(NULL)", "a IS DOCUMENT"] {
            assert!(!tests_in_place(text), "{text}");
        }
    }
}

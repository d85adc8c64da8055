//! Chains of AND and OR.
//!
//! PostgreSQL writes `a BETWEEN 1 AND 2 AND b` as `(((a >= 1) AND (a <= 2)) AND b)`. Read back, a chain whose first member
//! is a chain of the same sort is one chain: `((a >= 1) AND (a <= 2) AND b)`. Lists with columns in them and comparisons
//! of rows do the same.

use super::scan;

/// With every chain that begins another of its sort made part of that.
pub(super) fn flat(text: &str) -> Option<String> {
    let mut flat = flat_once(text)?;
    while let Some(more) = flat_once(&flat) {
        flat = more;
    }
    Some(flat)
}

fn flat_once(text: &str) -> Option<String> {
    scan::replace(text, |before, rest| {
        let (first, _) = leading(before, rest)?;
        Some((first.to_owned(), first.len() + 2))
    })
}

/// With `BETWEEN` where such a chain comes from it, so that PostgreSQL makes two chains of it again.
pub(super) fn between(text: &str) -> Option<String> {
    scan::replace(text, |before, rest| {
        let (first, separator) = leading(before, rest)?;
        let (low, high, word) = match separator {
            " AND " => (" >= ", " <= ", "BETWEEN"),
            _ => (" < ", " > ", "NOT BETWEEN"),
        };
        let members = scan::split(first, separator);
        let [one, other] = members[..] else { return None };
        let (value, from) = comparison(one, low)?;
        let (same, to) = comparison(other, high)?;
        (value == same).then(|| (format!("({value} {word} {from} AND {to})"), first.len() + 2))
    })
}

/// The chain in brackets that begins here, if it is the first member of another chain of its sort; and what joins both.
fn leading<'a>(before: &str, rest: &'a str) -> Option<(&'a str, &'static str)> {
    if !before.ends_with('(') || !rest.starts_with("((") {
        return None;
    }
    let first = scan::inside(rest)?;
    let after = &rest[first.len() + 2..];
    let separator = [" AND ", " OR "].into_iter().find(|separator| after.starts_with(separator))?;
    (scan::split(first, separator).len() > 1).then_some((first, separator))
}

/// Both sides of a comparison in brackets.
fn comparison<'a>(text: &'a str, operator: &str) -> Option<(&'a str, &'a str)> {
    let inner = scan::inside(text).filter(|inner| inner.len() + 2 == text.len())?;
    match scan::split(inner, operator)[..] {
        [left, right] => Some((left, right)),
        _ => None,
    }
}

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

/// With `BETWEEN` and `IN` where such chains come from them, so that PostgreSQL makes the same chains again.
pub(super) fn spoken(text: &str) -> Option<String> {
    scan::replace(text, |before, rest| list(before, rest).or_else(|| between(before, rest)))
}

fn between(before: &str, rest: &str) -> Option<(String, usize)> {
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
}

fn list(before: &str, rest: &str) -> Option<(String, usize)> {
    let whole = scan::inside(rest)?;
    let (separator, operator, word) =
        if whole.contains(" <> ") { (" AND ", " <> ", "NOT IN") } else { (" OR ", " = ", "IN") };
    let members = nested(whole, separator);
    // Two make a chain that may as well have been written; as the first of another it was not.
    if members.len() < 3 && !(members.len() == 2 && leading(before, rest).is_some()) {
        return None;
    }
    let sides = members.iter().map(|member| comparison(member, operator)).collect::<Option<Vec<_>>>()?;
    let value = sides.first()?.0;
    let items: Vec<&str> = sides.iter().map(|(_, item)| *item).collect();
    let same = sides.iter().all(|(other, _)| *other == value);
    same.then(|| (format!("({value} {word} ({}))", items.join(", ")), whole.len() + 2))
}

/// The members of chains of two, each the first member of the next.
fn nested<'a>(chain: &'a str, separator: &str) -> Vec<&'a str> {
    let members = scan::split(chain, separator);
    let [first, last] = members[..] else { return Vec::new() };
    let inner = scan::inside(first).filter(|inner| inner.len() + 2 == first.len());
    let mut all = inner.map(|inner| nested(inner, separator)).unwrap_or_default();
    if all.is_empty() {
        all.push(first);
    }
    all.push(last);
    all
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

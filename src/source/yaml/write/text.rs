//! Parts of deparsed definitions. What is read wrong here does not compile to the statement, and is not used.

use super::super::map::Map;
use super::super::model::Scalar;
use crate::engine::postgres::quote::unqualified;

/// The items between parentheses at the beginning of a text, and what follows.
pub(super) fn list(text: &str) -> Option<(Vec<&str>, &str)> {
    let mut items = Vec::new();
    let (mut depth, mut start, mut quote) = (0usize, 1, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    items.push(text.get(start..at)?.trim());
                    return Some((items, &text[at + 1..]));
                }
            }
            (None, ',') if depth == 1 => {
                items.push(text.get(start..at)?.trim());
                start = at + 1;
            }
            (None, _) if depth == 0 => return None,
            (None, _) => {}
        }
    }
    None
}

/// A list of names, without their quotes.
pub(super) fn names(text: &str) -> Option<(Vec<String>, &str)> {
    let (items, rest) = list(text)?;
    let plain = |item: &&str| <[String; 1]>::try_from(unqualified(item)).ok().map(|[name]| name);
    Some((items.iter().map(plain).collect::<Option<_>>()?, rest))
}

/// What a check demands: `a > 0` of `CHECK ((a > 0))`.
pub(super) fn condition(definition: &str) -> Option<&str> {
    definition.strip_prefix("CHECK (")?.strip_suffix(')')
}

/// Storage parameters by name.
pub(super) fn options(list: Option<&[String]>) -> Map<Scalar> {
    let pair = |option: &String| {
        let (name, value) = option.split_once('=')?;
        Some((name.to_owned(), Scalar::Text(value.to_owned())))
    };
    list.unwrap_or_default().iter().filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_cut_at_their_own_commas() {
        assert_eq!(list("(a, f(b, c), 'x,)') WHERE d"), Some((vec!["a", "f(b, c)", "'x,)'"], " WHERE d")));
        assert_eq!(names("(\"A,b\", c)"), Some((vec!["A,b".to_owned(), "c".to_owned()], "")));
        assert_eq!(list("a (b)"), None);
        assert_eq!(list("(a"), None);
    }
}

//! Deparsed SQL that says the same before and after a round trip through the parser.
//!
//! PostgreSQL writes `name IN ('a', 'b')` over a `varchar` column as
//! `(name)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])`. Read back, the cast moves into
//! the array: `ANY (ARRAY[('a'::character varying)::text, …])`. Both mean one thing, so they are read as the first form,
//! and written without the array's cast, which PostgreSQL then adds by itself and so arrives at the first form again.

use serde::{Deserialize, Serialize};

const ELEMENT: &str = "::character varying";

/// An expression or query as the catalog has it, in its one form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String")]
pub struct Expression(String);

impl From<String> for Expression {
    fn from(text: String) -> Self {
        Self(rewrite(&text, " (ARRAY[", gathered).unwrap_or(text))
    }
}

impl Expression {
    /// The text to compare and to show.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The text to write into a statement, of which PostgreSQL makes the same expression again.
    pub fn sql(&self) -> String {
        rewrite(&self.0, " ((ARRAY[", uncast).unwrap_or_else(|| self.0.clone())
    }
}

/// `ANY (ARRAY[(a)::text, (b)::text])` with a `varchar` among the elements, as `ANY ((ARRAY[a, b])::text[])`.
fn gathered(elements: &[&str], rest: &str) -> Option<(String, usize)> {
    let inner = elements.iter().map(|element| element.strip_prefix('(')?.strip_suffix(")::text"));
    let inner: Vec<&str> = inner.collect::<Option<_>>()?;
    let wanted = rest.starts_with(')') && inner.iter().any(|element| element.ends_with(ELEMENT));
    wanted.then(|| (format!(" ((ARRAY[{}])::text[])", inner.join(", ")), 1))
}

/// `ANY ((ARRAY[a, b])::text[])` with a `varchar` among the elements, as `ANY (ARRAY[a, b])`.
fn uncast(elements: &[&str], rest: &str) -> Option<(String, usize)> {
    const CAST: &str = ")::text[])";
    let wanted = rest.starts_with(CAST) && elements.iter().any(|element| element.ends_with(ELEMENT));
    wanted.then(|| (format!(" (ARRAY[{}])", elements.join(", ")), CAST.len()))
}

/// Replaces each array that follows ANY or ALL by what `change` makes of its elements and of the text after its bracket,
/// of which it also says how much goes with it. `None` when there is nothing to replace.
fn rewrite(
    text: &str,
    opening: &str,
    change: fn(&[&str], &str) -> Option<(String, usize)>,
) -> Option<String> {
    if !text.contains(opening) || !text.contains(ELEMENT) {
        return None;
    }
    let mut done = String::with_capacity(text.len());
    let mut at = 0;
    let mut copied = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with(opening) && (text[..at].ends_with(" ANY") || text[..at].ends_with(" ALL")) {
            let start = at + opening.len();
            if let Some((elements, length)) = elements(&text[start..])
                && let Some((changed, more)) = change(&elements, &text[start + length..])
            {
                done.push_str(&text[copied..at]);
                done.push_str(&changed);
                at = start + length + more;
                copied = at;
                continue;
            }
        }
        at += skip(rest);
    }
    done.push_str(&text[copied..]);
    Some(done)
}

/// The elements of an array whose opening bracket has just been passed, and the length up to and with the closing one.
fn elements(text: &str) -> Option<(Vec<&str>, usize)> {
    let mut elements = Vec::new();
    let (mut depth, mut at, mut start) = (0_usize, 0, 0);
    while at < text.len() {
        match text.as_bytes()[at] {
            b'(' | b'[' => depth += 1,
            b']' if depth == 0 => {
                elements.push(text[start..at].trim());
                return Some((elements, at + 1));
            }
            b')' | b']' => depth = depth.checked_sub(1)?,
            b',' if depth == 0 => {
                elements.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        at += skip(&text[at..]);
    }
    None
}

/// The length of the next character, or of the quoted string or name that begins here.
fn skip(text: &str) -> usize {
    let mut characters = text.char_indices();
    let Some((_, first)) = characters.next() else { return 1 };
    if first != '\'' && first != '"' {
        return first.len_utf8();
    }
    // A doubled quote ends one string and begins the next: no difference here.
    characters.find(|(_, character)| *character == first).map_or(text.len(), |(place, _)| place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ: &str = "(((b)::text = ANY ((ARRAY['x'::character varying, 'y''],'::character varying])::text[])) AND (c > 1))";
    const WRITTEN: &str =
        "(((b)::text = ANY (ARRAY['x'::character varying, 'y''],'::character varying])) AND (c > 1))";
    const REREAD: &str = "(((b)::text = ANY (ARRAY[('x'::character varying)::text, ('y''],'::character varying)::text])) AND (c > 1))";

    #[test]
    fn the_cast_of_an_array_is_left_to_postgres() {
        assert_eq!(Expression::from(READ.to_owned()).sql(), WRITTEN);
    }

    #[test]
    fn both_forms_are_one() {
        assert_eq!(Expression::from(REREAD.to_owned()), Expression::from(READ.to_owned()));
        assert_eq!(Expression::from(READ.to_owned()).text(), READ);
    }

    #[test]
    fn other_text_stays() {
        for text in [
            "(c = ANY (ARRAY['x'::text]))",
            "' ANY ((ARRAY[a::character varying])::text[])'",
            "größe::character varying ANY (ARRAY[(",
        ] {
            assert_eq!(Expression::from(text.to_owned()).sql(), text);
        }
    }
}

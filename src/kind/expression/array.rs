//! Lists of `varchar` values.
//!
//! PostgreSQL writes `name IN ('a', 'b')` over a `varchar` column as
//! `(name)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])`. Read back, the cast moves into
//! the array: `ANY (ARRAY[('a'::character varying)::text, …])`. Written without the array's cast, which PostgreSQL then
//! adds by itself, it arrives at the first form again.

use super::scan;

const ELEMENT: &str = "::character varying";
const CAST: &str = ")::text[])";

/// `ANY (ARRAY[(a)::text, (b)::text])` with a `varchar` among the elements becomes `ANY ((ARRAY[a, b])::text[])`.
pub(super) fn gathered(text: &str) -> Option<String> {
    rewrite(text, "(ARRAY", |elements, rest| {
        let inner = elements.iter().map(|element| element.strip_prefix('(')?.strip_suffix(")::text"));
        let inner: Vec<&str> = inner.collect::<Option<_>>()?;
        (rest.starts_with(')') && has_varchar(&inner))
            .then(|| (format!("((ARRAY[{}]{CAST}", inner.join(", ")), 1))
    })
}

/// `ANY ((ARRAY[a, b])::text[])` with a `varchar` among the elements becomes `ANY (ARRAY[a, b])`.
pub(super) fn uncast(text: &str) -> Option<String> {
    rewrite(text, "((ARRAY", |elements, rest| {
        let wanted = rest.starts_with(CAST) && has_varchar(elements);
        wanted.then(|| (format!("(ARRAY[{}])", elements.join(", ")), CAST.len()))
    })
}

fn has_varchar(elements: &[&str]) -> bool {
    elements.iter().any(|element| element.ends_with(ELEMENT))
}

fn rewrite(
    text: &str,
    opening: &str,
    change: impl Fn(&[&str], &str) -> Option<(String, usize)>,
) -> Option<String> {
    if !text.contains(ELEMENT) {
        return None;
    }
    scan::replace(text, |before, rest| {
        let array = rest.strip_prefix(opening)?;
        if !(before.ends_with(" ANY ") || before.ends_with(" ALL ")) {
            return None;
        }
        let elements = scan::inside(array)?;
        let length = elements.len() + 2;
        let (new, more) = change(&scan::split(elements, ", "), &array[length..])?;
        Some((new, opening.len() + length + more))
    })
}

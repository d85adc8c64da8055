//! Arrays that PostgreSQL casts as a whole.
//!
//! It writes `name IN ('a', 'b')` over a `varchar` column as
//! `(name)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])`: the array was coerced as a
//! whole. Read back, the cast of a constructor goes to its elements (`transformTypeCast` in
//! `src/backend/parser/parse_expr.c`): `ANY (ARRAY[('a'::character varying)::text, …])`. A cast of the whole can so only
//! have come about by itself, and does so again when it is left out.

use super::scan;

const OPENING: &str = "(ARRAY[";

/// `(ARRAY[a, b])::text[]` becomes `ARRAY[(a)::text, (b)::text]`.
pub(super) fn spread(text: &str) -> Option<String> {
    rewrite(text, &|elements, type_name| {
        let cast: Vec<String> = elements.iter().map(|element| format!("({element})::{type_name}")).collect();
        format!("ARRAY[{}]", cast.join(", "))
    })
}

/// `(ARRAY[a, b])::text[]` becomes `ARRAY[a, b]`.
pub(super) fn uncast(text: &str) -> Option<String> {
    rewrite(text, &|elements, _| format!("ARRAY[{}]", elements.join(", ")))
}

fn rewrite(text: &str, array: &dyn Fn(&[String], &str) -> String) -> Option<String> {
    if !text.contains(OPENING) {
        return None;
    }
    scan::replace(text, |_, rest| {
        let inner = scan::inside(
            rest.strip_prefix('(').filter(|_| rest.starts_with(OPENING))?.strip_prefix("ARRAY")?,
        )?;
        let (type_name, cast) = array_cast(&rest[OPENING.len() + inner.len() + 1..])?;
        let elements = scan::split(inner, ", ").into_iter();
        let elements: Vec<String> =
            elements.map(|element| rewrite(element, array).unwrap_or_else(|| element.to_owned())).collect();
        let nested = elements.iter().any(|element| element.starts_with("ARRAY["));
        (!nested).then(|| (array(&elements, type_name), OPENING.len() + inner.len() + 1 + cast))
    })
}

/// `)::text[] …` is a cast to `text` of every element; and how long it is.
fn array_cast(after: &str) -> Option<(&str, usize)> {
    const CAST: &str = ")::";
    let cast = after.strip_prefix(CAST)?;
    let end = cast.find("[]")?;
    let type_name = &cast[..end];
    let is_name = |c: char| c.is_alphanumeric() || " _.,()\"$".contains(c);
    let deeper = cast[end + 2..].starts_with("[]");
    let balanced = type_name.matches('(').count() == type_name.matches(')').count();
    (type_name.chars().all(is_name) && balanced && !deeper).then_some((type_name, CAST.len() + end + 2))
}

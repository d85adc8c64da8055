//! One meaning for an expression that PostgreSQL prints in two ways.
//!
//! `status IN ('a', 'b')` on a `varchar` column is printed as `ANY ((ARRAY['a'::character varying, …])::text[])`: the
//! array as a whole was coerced. Read again, the cast of an array constructor goes to its elements (`transformTypeCast`
//! in `src/backend/parser/parse_expr.c`), and that is printed as `ANY (ARRAY[('a'::character varying)::text, …])`. So a
//! schema that was loaded from a dump would differ for ever from the one it was dumped from.

/// The text to compare: that which PostgreSQL prints after having read it.
#[must_use]
pub fn canonical(text: &str) -> String {
    rewrite(text, &|elements, type_name| {
        let cast: Vec<String> = elements.iter().map(|element| format!("({element})::{type_name}")).collect();
        format!("ARRAY[{}]", cast.join(", "))
    })
}

/// The text to write in a statement: PostgreSQL prints what it makes of it as it printed `text`.
///
/// A cast of a whole constructor can only have come about by itself, and does so again when it is left out.
#[must_use]
pub fn writable(text: &str) -> String {
    rewrite(text, &|elements, _| format!("ARRAY[{}]", elements.join(", ")))
}

fn rewrite(text: &str, cast: &dyn Fn(&[String], &str) -> String) -> String {
    const OPENING: &str = "(ARRAY[";
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = find_outside_quotes(rest, OPENING) {
        let Some((elements, mut after)) = elements(&rest[at + OPENING.len()..]) else { break };
        let elements: Vec<String> = elements.into_iter().map(|element| rewrite(element, cast)).collect();
        let nested = elements.iter().any(|element| element.starts_with("ARRAY["));
        done.push_str(&rest[..at]);
        if let Some((type_name, further)) = array_cast(after).filter(|_| !nested) {
            done.push_str(&cast(&elements, type_name));
            after = further;
        } else {
            done.push_str(&format!("{OPENING}{}]", elements.join(", ")));
        }
        rest = after;
    }
    done.push_str(rest);
    done
}

/// `)::text[] …` is a cast to `text` of every element, and what follows it.
fn array_cast(after: &str) -> Option<(&str, &str)> {
    let cast = after.strip_prefix(")::")?;
    let end = cast.find("[]")?;
    let type_name = &cast[..end];
    let is_name = |c: char| c.is_alphanumeric() || " _.,()\"$".contains(c);
    let deeper = cast[end + 2..].starts_with("[]");
    let balanced = type_name.matches('(').count() == type_name.matches(')').count();
    (type_name.chars().all(is_name) && balanced && !deeper).then_some((type_name, &cast[end + 2..]))
}

/// The elements up to the closing bracket, and what follows it.
fn elements(inside: &str) -> Option<(Vec<&str>, &str)> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0usize, 0);
    for (at, c) in outside_quotes(inside) {
        match c {
            '[' | '(' => depth += 1,
            ']' if depth == 0 => {
                found.push(inside[start..at].trim());
                return Some((found, &inside[at + 1..]));
            }
            ']' | ')' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => {
                found.push(inside[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    None
}

fn find_outside_quotes(text: &str, wanted: &str) -> Option<usize> {
    // Most texts do not have it at all.
    text.find(wanted)?;
    outside_quotes(text).find(|(at, _)| text[*at..].starts_with(wanted)).map(|(at, _)| at)
}

/// The characters that are in neither a string nor a quoted name.
fn outside_quotes(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote: Option<(char, bool)> = None;
    let mut before = ' ';
    let mut escaped = false;
    text.char_indices().filter(move |(_, c)| {
        let previous = std::mem::replace(&mut before, *c);
        match quote {
            Some(_) if escaped => escaped = false,
            Some((_, true)) if *c == '\\' => escaped = true,
            Some((end, _)) if *c == end => quote = None,
            Some(_) => {}
            None if *c == '\'' || *c == '"' => quote = Some((*c, *c == '\'' && previous == 'E')),
            None => return true,
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cast_of_an_array_goes_to_its_elements() {
        let cases = [
            (
                "((s)::text = ANY ((ARRAY['a'::character varying, 'b,]'::character varying])::text[]))",
                "((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b,]'::character varying)::text]))",
            ),
            (
                "(n = ANY ((ARRAY[1, f(2, 3)])::numeric[]))",
                "(n = ANY (ARRAY[(1)::numeric, (f(2, 3))::numeric]))",
            ),
            (r"(s = E'\'(ARRAY[1])::text[]'::text)", r"(s = E'\'(ARRAY[1])::text[]'::text)"),
            ("(s = ANY (ARRAY['a'::text, 'b'::text]))", "(s = ANY (ARRAY['a'::text, 'b'::text]))"),
            ("((ARRAY[1, 2])[1] = a)", "((ARRAY[1, 2])[1] = a)"),
            ("((ARRAY[1, 2])::text = b)", "((ARRAY[1, 2])::text = b)"),
            ("(ARRAY[ARRAY[1]])::numeric[]", "(ARRAY[ARRAY[1]])::numeric[]"),
        ];
        for (printed, canonical_text) in cases {
            assert_eq!(canonical(printed), canonical_text);
            assert_eq!(canonical(canonical_text), canonical_text);
            assert_eq!(writable(canonical_text), canonical_text);
        }
        assert_eq!(
            writable("(s = ANY ((ARRAY['a'::character varying])::text[]))"),
            "(s = ANY (ARRAY['a'::character varying]))"
        );
    }
}

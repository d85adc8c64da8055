//! The `USING` expression that turns a value of the old type into one of the new.
//!
//! It may have no subquery (0A000: cannot use subquery in transform expression), so arrays are mapped by
//! `array_replace`, which keeps NULLs and any number of dimensions.

use super::is_type;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::Body;
use crate::kind::composite::Composite;
use crate::kind::r#enum::values;
use crate::kind::range::Range;
use crate::plan::Context;

/// `value`, which has the replaced type `id` or an array or multirange of it, as the `wanted` type of the same name.
pub(super) fn moved(value: &str, wanted: &str, id: &ObjectId, cx: &Context<'_>) -> String {
    let (Some(old), Some(new)) = (cx.from.get(id), cx.to.get(id)) else { return through_text(value, wanted) };
    if wanted.ends_with("[]") {
        return array(value, wanted, id, cx);
    }
    match (&old.body, &new.body) {
        (Body::Enum(_), Body::Enum(_)) => label(value, wanted, id, cx),
        (Body::Domain(old), Body::Domain(new)) => {
            let base = part(value, &old.base, &new.base, id, cx);
            if base.starts_with("CASE ") {
                format!("({base})::{wanted}")
            } else {
                format!("{base}::{wanted}")
            }
        }
        (Body::Composite(old), Body::Composite(new)) => row(value, wanted, id, (old, new), cx),
        (Body::Range(old), Body::Range(new)) if wanted == id.sql() => {
            range(value, wanted, id, (old, new), cx)
        }
        _ => through_text(value, wanted),
    }
}

fn through_text(value: &str, wanted: &str) -> String {
    format!("{value}::text::{wanted}")
}

fn label(value: &str, wanted: &str, id: &ObjectId, cx: &Context<'_>) -> String {
    let mapped = values::fate(id, cx).mapped;
    if mapped.is_empty() {
        return through_text(value, wanted);
    }
    let cases: Vec<String> =
        mapped.iter().map(|(from, to)| format!("WHEN {} THEN {}", literal(from), literal(to))).collect();
    format!("(CASE {value}::text {} ELSE {value}::text END)::{wanted}", cases.join(" "))
}

fn array(value: &str, wanted: &str, id: &ObjectId, cx: &Context<'_>) -> String {
    let text = format!("{value}::text[]");
    let replaced = values::stepwise(labels_below(id, cx)).into_iter().fold(text, |text, (from, to)| {
        format!("array_replace({text}, {}, {})", literal(&from), literal(&to))
    });
    format!("{replaced}::{wanted}")
}

/// What labels become, where the type's text is nothing but a label: an enum, or a domain over one.
fn labels_below(id: &ObjectId, cx: &Context<'_>) -> Vec<(String, String)> {
    match cx.from.get(id).map(|object| &object.body) {
        Some(Body::Enum(_)) => values::fate(id, cx).mapped,
        Some(Body::Domain(domain)) => {
            named(&domain.base, id, cx).map(|base| labels_below(&base, cx)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

fn row(
    value: &str,
    wanted: &str,
    id: &ObjectId,
    (old, new): (&Composite, &Composite),
    cx: &Context<'_>,
) -> String {
    let attributes = new.attributes.iter().map(|attribute| {
        let old_name = Composite::old_name(id, &attribute.name, cx);
        match old.attributes.iter().find(|known| known.name == old_name) {
            Some(known) => {
                let field = format!("({value}).{}", ident(&known.name));
                part(&field, &known.r#type, &attribute.r#type, id, cx)
            }
            None => format!("NULL::{}", attribute.r#type),
        }
    });
    let row = attributes.collect::<Vec<_>>().join(", ");
    // `IS NULL` also holds for a row of nothing but NULLs, which is not the same.
    format!("CASE WHEN {value} IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW({row})::{wanted} END")
}

fn range(value: &str, wanted: &str, id: &ObjectId, (old, new): (&Range, &Range), cx: &Context<'_>) -> String {
    let bound = |which: &str| part(&format!("{which}({value})"), &old.subtype, &new.subtype, id, cx);
    let relabelled = named(&old.subtype, id, cx).is_some_and(|below| !labels_below(&below, cx).is_empty());
    if old.subtype == new.subtype && !relabelled {
        return through_text(value, wanted);
    }
    format!(
        "CASE WHEN {value} IS NOT DISTINCT FROM NULL THEN NULL WHEN isempty({value}) THEN 'empty' ELSE {wanted}({}, {}, \
         (CASE WHEN lower_inc({value}) THEN '[' ELSE '(' END) || (CASE WHEN upper_inc({value}) THEN ']' ELSE ')' END)) END",
        bound("lower"),
        bound("upper")
    )
}

/// A part of a value of the type `owner`: an attribute, a bound, what a domain is over.
fn part(value: &str, old: &str, new: &str, owner: &ObjectId, cx: &Context<'_>) -> String {
    match named(old, owner, cx).filter(|id| is_swapped(id, cx)) {
        Some(id) if old == new => moved(value, new, &id, cx),
        Some(_) => through_text(value, new),
        None if old == new => value.to_owned(),
        None => format!("{value}::{new}"),
    }
}

/// The composite type in values of the `wanted` type that go through text, where its attributes would not meet the new ones:
/// they stand in an array, whose elements no expression can take apart.
pub(super) fn scattered(wanted: &str, id: &ObjectId, cx: &Context<'_>) -> Option<ObjectId> {
    let (old, new) = (cx.from.get(id)?, cx.to.get(id)?);
    let below = |text: &str, inside: bool| {
        let below = named(text, id, cx).filter(|below| is_swapped(below, cx))?;
        let text = if inside && !text.ends_with("[]") { format!("{text}[]") } else { text.to_owned() };
        scattered(&text, &below, cx)
    };
    let inside = wanted.ends_with("[]");
    match (&old.body, &new.body) {
        (Body::Composite(old), Body::Composite(new)) => {
            let before: Vec<&str> = old.attributes.iter().map(|attribute| attribute.name.as_str()).collect();
            let after: Vec<String> =
                new.attributes.iter().map(|attribute| Composite::old_name(id, &attribute.name, cx)).collect();
            if inside && before != after {
                return Some(id.clone());
            }
            new.attributes.iter().find_map(|attribute| below(&attribute.r#type, inside))
        }
        (Body::Domain(domain), Body::Domain(_)) => below(&domain.base, inside),
        (Body::Range(range), Body::Range(_)) => below(&range.subtype, inside),
        _ => None,
    }
}

/// The type of this name, or whose array it is, among those that `owner` is made of.
pub(super) fn named(text: &str, owner: &ObjectId, cx: &Context<'_>) -> Option<ObjectId> {
    let name = text.trim_end_matches("[]");
    let types = cx.from.depends(owner).filter(|object| is_type(object.id.kind));
    types.map(|object| &object.id).find(|id| id.sql() == name).cloned()
}

/// Whether the type is replaced, or made of one that is (and will be replaced for that).
fn is_swapped(id: &ObjectId, cx: &Context<'_>) -> bool {
    let mut below = cx.from.depends(id).filter(|object| is_type(object.id.kind));
    cx.drops(id) || below.any(|object| is_swapped(&object.id, cx))
}

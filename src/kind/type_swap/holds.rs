//! The SQL condition that a value holds a label of an enum, by itself or anywhere inside of it.
//!
//! It names no type: in the live database types may still have other names.

use super::expression::named;
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::Body;
use crate::kind::composite::{Attribute, Composite};
use crate::plan::Context;

/// Whether `value`, whose type in words is `type_text` and is made of `type_id`, holds `label` of the enum `of`; `None`
/// when it can hold none.
pub(super) fn holds(
    value: &str,
    type_text: &str,
    type_id: &ObjectId,
    (of, label): (&ObjectId, &str),
    cx: &Context<'_>,
) -> Option<String> {
    Search { of, label: literal(label), cx }.value(value, type_text, type_id, 0)
}

/// Whether such a label sits where no expression can put another in its place: one by one in arrays of rows, in
/// multiranges. A `USING` may have no subquery.
pub(super) fn is_out_of_reach(type_text: &str, type_id: &ObjectId, of: &ObjectId, cx: &Context<'_>) -> bool {
    Search { of, label: String::new(), cx }.is_out_of_reach(type_text, type_id)
}

struct Search<'a> {
    of: &'a ObjectId,
    label: String,
    cx: &'a Context<'a>,
}

impl Search<'_> {
    fn value(&self, value: &str, type_text: &str, id: &ObjectId, depth: usize) -> Option<String> {
        if type_text.ends_with("[]") {
            return self.element(value, id, depth);
        }
        match &self.cx.from.get(id)?.body {
            Body::Enum(_) => (id == self.of).then(|| format!("{value}::text = {}", self.label)),
            Body::Domain(domain) => {
                let base = named(&domain.base, id, self.cx)?;
                self.value(value, &domain.base, &base, depth)
            }
            Body::Composite(composite) => {
                // An attribute that gets another type is converted, and has no labels of the enum then.
                let stays = |attribute: &&Attribute| self.stays(id, attribute);
                let fields = composite.attributes.iter().filter(stays).filter_map(|attribute| {
                    let of = named(&attribute.r#type, id, self.cx)?;
                    self.value(
                        &format!("({value}).{}", ident(&attribute.name)),
                        &attribute.r#type,
                        &of,
                        depth,
                    )
                });
                any(fields)
            }
            Body::Range(range) if type_text == id.sql() => {
                let subtype = named(&range.subtype, id, self.cx)?;
                let bounds = ["lower", "upper"];
                any(bounds.into_iter().filter_map(|bound| {
                    self.value(&format!("{bound}({value})"), &range.subtype, &subtype, depth)
                }))
            }
            // The other name of a range's type is that of its multirange.
            Body::Range(_) => {
                let text = id.sql();
                self.each(value, depth, |element| self.value(element, &text, id, depth + 1))
            }
            _ => None,
        }
    }

    fn element(&self, value: &str, id: &ObjectId, depth: usize) -> Option<String> {
        if self.is_label(id) {
            return Some(format!("{} = ANY ({value}::text[])", self.label));
        }
        let text = id.sql();
        self.each(value, depth, |element| self.value(element, &text, id, depth + 1))
    }

    fn stays(&self, id: &ObjectId, attribute: &Attribute) -> bool {
        let Some(Body::Composite(new)) = self.cx.to.get(id).map(|object| &object.body) else { return false };
        new.attributes.iter().any(|new| {
            Composite::old_name(id, &new.name, self.cx) == attribute.name && new.r#type == attribute.r#type
        })
    }

    fn is_out_of_reach(&self, type_text: &str, id: &ObjectId) -> bool {
        if type_text.ends_with("[]") {
            return !self.is_label(id) && self.value("", &id.sql(), id, 0).is_some();
        }
        let below =
            |text: &str| named(text, id, self.cx).is_some_and(|below| self.is_out_of_reach(text, &below));
        match self.cx.from.get(id).map(|object| &object.body) {
            Some(Body::Domain(domain)) => below(&domain.base),
            Some(Body::Composite(composite)) => {
                composite.attributes.iter().any(|attribute| below(&attribute.r#type))
            }
            Some(Body::Range(range)) if type_text == id.sql() => below(&range.subtype),
            Some(Body::Range(_)) => self.value("", &id.sql(), id, 0).is_some(),
            _ => false,
        }
    }

    /// Whether the text of a value is nothing but a label of the enum.
    fn is_label(&self, id: &ObjectId) -> bool {
        match self.cx.from.get(id).map(|object| &object.body) {
            Some(Body::Enum(_)) => id == self.of,
            Some(Body::Domain(domain)) => named(&domain.base, id, self.cx)
                .is_some_and(|base| !domain.base.ends_with("[]") && self.is_label(&base)),
            _ => false,
        }
    }

    /// Whether it holds for any element. In a select list a composite stays one value, in `FROM` it becomes columns.
    fn each(&self, value: &str, depth: usize, condition: impl Fn(&str) -> Option<String>) -> Option<String> {
        let element = format!("element{depth}");
        let condition = condition(&element)?;
        Some(format!(
            "EXISTS (SELECT FROM (SELECT unnest({value}) AS {element}) AS elements WHERE {condition})"
        ))
    }
}

fn any(conditions: impl Iterator<Item = String>) -> Option<String> {
    let conditions: Vec<String> = conditions.collect();
    match conditions.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(format!("({})", several.join(" OR "))),
    }
}

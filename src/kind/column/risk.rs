//! What a change of a column means for code that runs, and for the values.

use super::alter::narrows;
use super::cast::{Conversion, conversion, loses};
use super::{Column, any_default};
use crate::catalog::ObjectId;
use crate::plan::{Context, Hazard};
use crate::kind::table::table_of;

/// The risks of a column of a table that stays.
pub(super) fn risks(old: Option<&Column>, new: Option<&Column>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
    let Some(new) = new.filter(|new| cx.keeps(&table_of(id)) && !new.inherited) else { return Vec::new() };
    let Some(old) = old else { return added(new, id, cx).into_iter().collect() };
    let breaks = |message: String| Hazard::new("breaks-running-code", message);
    let mut risks = Vec::new();
    if old.type_name != new.type_name {
        let (from, to) = (&old.type_name, &new.type_name);
        if !is_same_to_code(from, to) {
            risks.push(breaks(if super::cast::base(from) == super::cast::base(to) {
                format!("code that writes what {to} cannot hold to {id} fails from here on")
            } else {
                format!("code that expects {from} in {id} gets {to}, and must send that")
            }));
        }
        let is_told = cx.intents.of(id, "using").next().is_some();
        if loses(from, to) && !is_told {
            let message = format!("rounds or cuts off values of {id} that {to} cannot hold");
            risks.push(Hazard::new("data-loss", message));
        }
        let no_way_back = || conversion(to, from, |_| true) == Conversion::Unknown;
        if is_told || no_way_back() {
            let message = format!("no cast leads from {to} back to {from} in {id}");
            let message = if is_told { format!("values of {id} are converted by an expression") } else { message };
            risks.push(Hazard::new("not-reversible", message));
        }
    }
    if new.not_null && !old.not_null {
        let what = if fills_itself(new, id, cx) { "NULL" } else { "no value, or NULL," };
        risks.push(breaks(format!("code that writes {what} to {id} fails from here on")));
    }
    if refuses_values(new) && !refuses_values(old) {
        risks.push(breaks(format!("code that writes a value to {id} fails from here on")));
    }
    risks
}

/// A new column matters to code that does not know it only when it cannot be left out.
fn added(new: &Column, id: &ObjectId, cx: &Context<'_>) -> Option<Hazard> {
    (new.not_null && !fills_itself(new, id, cx)).then(|| {
        let message = format!("code that does not know {id} inserts nothing into it and fails: it has no default");
        Hazard::new("breaks-running-code", message)
    })
}

/// Whether it has a value where none is written.
fn fills_itself(column: &Column, id: &ObjectId, cx: &Context<'_>) -> bool {
    column.identity.is_some() || column.generated.is_some() || any_default(id, cx).0.is_some()
}

fn refuses_values(column: &Column) -> bool {
    column.generated.is_some() || column.identity.as_deref() == Some("ALWAYS")
}

/// Whether a value looks alike to who reads or writes it: longer text, more digits.
fn is_same_to_code(old: &str, new: &str) -> bool {
    let family = |name: &str| match name.split('(').next().unwrap_or_default() {
        "text" | "character varying" => "text".to_owned(),
        _ => super::cast::base(name),
    };
    family(old) == family(new) && !narrows(old, new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_does_not_mind_more_room() {
        assert!(is_same_to_code("character varying(10)", "text"));
        assert!(is_same_to_code("numeric(10,2)", "numeric(12,2)"));
        assert!(!is_same_to_code("text", "character varying(10)"));
        assert!(!is_same_to_code("integer", "bigint"));
    }
}

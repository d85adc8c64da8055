//! A column that gets another type by a column beside it, which is filled while the table is in use. How that is done stands
//! in `type_swap/online.rs`; here is which columns may go that way, and what the new column holds.

use super::alter::{self, doubts};
use super::cast::{NUMBERS, STRINGS};
use super::{Column, stored};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::type_swap::online::{self, STRATEGY, Value};
use crate::kind::helper;
use crate::kind::table::{is_foreign, table_of};
use crate::plan::{Context, Refusal};

/// Other types whose values are converted alike in every session: no time zone, date style or locale has a say.
const STEADY: &[&str] = &["boolean", "uuid", "json", "jsonb", "inet", "cidr", "macaddr"];

/// Whether the column changes its type so that PostgreSQL would write the table anew, and is wanted to go this way instead.
pub(crate) fn is_wanted(id: &ObjectId, cx: &Context<'_>) -> bool {
    let wanted = || cx.intents.of(id, STRATEGY.0).any(|text| text == STRATEGY.1);
    match (cx.from.model::<Column>(id), cx.to.model::<Column>(id)) {
        (Some(old), Some(new)) => old.type_name != new.type_name && wanted() && rewrites(new, old, id, cx),
        _ => false,
    }
}

fn rewrites(new: &Column, old: &Column, id: &ObjectId, cx: &Context<'_>) -> bool {
    let computed = |column: &Column| column.generated.is_some();
    let told = cx.intents.of(id, "using").next().is_some();
    !is_foreign(&table_of(id), cx.from) && !computed(new) && !computed(old) && stored::change(new, old, id, told, cx) == Operation::Rewrite
}

/// Why it cannot go this way.
pub(super) fn obstacle(new: &Column, old: &Column, id: &ObjectId, cx: &Context<'_>) -> Option<Refusal> {
    let counts = |column: &Column| column.identity.is_some();
    let why = if counts(old) || counts(new) {
        Some("it is an identity column".to_owned())
    } else if cx.intents.of(id, "using").next().is_none() && !(is_steady(&old.type_name) && is_steady(&new.type_name)) {
        Some("each session converts the values by its own settings, unless `-- schemadiff: using EXPRESSION` says how".to_owned())
    } else {
        online::in_the_way(id, cx)
    };
    why.map(|why| Refusal {
        about: id.clone(),
        message: format!("{id} cannot become {} by a column beside it: {why}", new.type_name),
        help: "--type-strategy rewrite writes the table anew instead, while nobody can use it".to_owned(),
    })
}

fn is_steady(type_name: &str) -> bool {
    let name = type_name.split_once('(').map_or(type_name, |(name, _)| name);
    let floats = ["real", "double precision"];
    // What a float looks like as text is a setting.
    !floats.contains(&name) && [NUMBERS, STRINGS, STEADY].iter().any(|known| known.contains(&name))
}

/// What the new column holds.
pub(crate) fn value(new: &Column, id: &ObjectId, cx: &Context<'_>) -> Value {
    let (name, new_name) = (ident(id.name()), ident(helper::beside(id).name()));
    let told = cx.intents.of(id, "using").next();
    let old_type = cx.from.model::<Column>(id).map_or(new.type_name.as_str(), |old| old.type_name.as_str());
    let converted = |value: &str| alter::converted(value, old_type, &new.type_name, cx).unwrap_or_else(|| value.to_owned());
    let (in_table, in_trigger) = match told {
        // It names columns of the table as they are called there.
        Some(told) => (format!("({told})"), format!("(SELECT {told} FROM (SELECT NEW.*) AS {})", ident(id.part(1)))),
        None => (converted(&name), converted(&format!("NEW.{name}"))),
    };
    let (questions, hazards) = doubts(new, old_type, id, told.is_some(), cx);
    Value {
        // Not every type has an equality.
        differs: format!("{new_name}::text IS DISTINCT FROM ({in_table})::{}::text", new.type_name),
        type_name: new.type_name.clone(),
        in_table,
        in_trigger,
        questions,
        hazards,
    }
}

//! Rows for the tables of the first state. The n-th row has n in every column, whatever its type, so that foreign keys
//! and unique constraints hold however they are drawn.

use crate::model::{State, Type, Uid, What};
use crate::render::{Filled, ident, literal, qualified, type_name};

const ROWS: usize = 3;

pub(crate) fn insert(state: &State, next: &State, table: Uid) -> String {
    let columns: Vec<Uid> = state
        .columns(table)
        .into_iter()
        .filter(|column| state.column(*column).is_some_and(|column| column.generated.is_none()))
        .collect();
    let name = qualified(state, table);
    if columns.is_empty() {
        return format!("INSERT INTO {name} DEFAULT VALUES;\n");
    }
    let names: Vec<String> = columns.iter().map(|column| ident(state.name(*column))).collect();
    let row = |number: usize| {
        let values = columns.iter().filter_map(|column| state.column(*column));
        let values: Vec<String> = values.map(|column| value(state, next, &column.type_, number)).collect();
        format!("({})", values.join(", "))
    };
    let rows: Vec<String> = (1..=ROWS).map(row).collect();
    format!("INSERT INTO {name} ({}) OVERRIDING SYSTEM VALUE VALUES {};\n", names.join(", "), rows.join(", "))
}

fn value(state: &State, next: &State, type_: &Type, number: usize) -> String {
    let name = type_name(state, type_);
    match type_ {
        Type::Plain("boolean") => "true".to_owned(),
        Type::Plain(
            "date"
            | "timestamp without time zone"
            | "timestamp with time zone"
            | "timestamp(3) with time zone",
        ) => {
            format!("'2024-01-0{number}'")
        }
        Type::Plain("uuid") => format!("'00000000-0000-0000-0000-00000000000{number}'"),
        Type::Plain("jsonb" | "json") => format!("'{{\"a\": {number}}}'"),
        Type::Plain("bytea") => format!("'\\x0{number}'"),
        Type::Plain("inet") => format!("'10.0.0.{number}'"),
        Type::Plain("interval") => format!("'{number} days'"),
        Type::Plain("int4range" | "tstzrange") => "'empty'".to_owned(),
        Type::Plain("hstore" | "public.hstore") => "''".to_owned(),
        Type::Plain(_) if state.family(type_) == crate::model::Family::Text => format!("'v{number}'"),
        Type::Plain(_) => number.to_string(),
        Type::Array(element) => format!("ARRAY[{}]::{name}", value(state, next, element, number)),
        Type::User(uid) => match state.what(*uid) {
            Some(What::Enum { values }) => {
                let values = lasting(next, &qualified(state, *uid), values);
                let value = values.get((number - 1) % values.len().max(1)).copied();
                format!("{}::{name}", literal(value.map(String::as_str).unwrap_or_default()))
            }
            Some(What::Domain { base, .. }) => value(state, next, base, number),
            Some(What::Composite { fields }) => {
                let fields: Vec<String> =
                    fields.iter().map(|(_, type_)| value(state, next, type_, number)).collect();
                format!("ROW({})::{name}", fields.join(", "))
            }
            _ => format!("'empty'::{name}"),
        },
    }
}

/// The values of an enum that are still there in the next state: what becomes of the others a person must say.
fn lasting<'a>(next: &State, name: &str, values: &'a [String]) -> Vec<&'a String> {
    let there = next
        .select(|what| matches!(what, What::Enum { .. }))
        .into_iter()
        .find(|uid| qualified(next, *uid) == name);
    let Some(What::Enum { values: left }) = there.and_then(|uid| next.what(uid)) else {
        return values.iter().collect();
    };
    let lasting: Vec<&String> = values.iter().filter(|value| left.contains(value)).collect();
    if lasting.is_empty() { values.iter().collect() } else { lasting }
}

/// The tables of the first state that get rows. Not those that the second attaches as partitions: their rows would
/// have to fit the bound.
pub(crate) fn filled(from: &State, to: &State) -> Filled {
    let is_part =
        |state: &State, uid: Uid| state.table(uid).is_some_and(|table| table.partition_of.is_some());
    let named = |state: &State, name: &str| {
        state
            .select(|what| matches!(what, What::Table(_)))
            .into_iter()
            .find(|uid| qualified(state, *uid) == name)
    };
    let mut filled = Filled::new();
    for uid in from.select(|what| matches!(what, What::Table(_))) {
        let becomes_part =
            is_part(to, uid) || named(to, &qualified(from, uid)).is_some_and(|there| is_part(to, there));
        if !is_part(from, uid) && !becomes_part && has_parts(from, uid) {
            filled.insert(uid);
        }
    }
    filled
}

/// Whether a partitioned table takes the rows, all the way down.
fn has_parts(state: &State, table: Uid) -> bool {
    if state.table(table).is_none_or(|table| table.partition_by.is_none()) {
        return true;
    }
    let parts: Vec<(Uid, &String)> = state
        .items
        .iter()
        .filter_map(|(uid, item)| match &item.what {
            What::Table(part) => {
                part.partition_of.as_ref().filter(|(root, _)| *root == table).map(|(_, bound)| (*uid, bound))
            }
            _ => None,
        })
        .collect();
    let takes_all = |bound: &str| {
        let first = ["(0)", "(-5)", "'v1'", "('2024-01-01')", "('2023-01-01')"];
        bound == "DEFAULT" || first.iter().any(|value| bound.contains(value))
    };
    let hash = parts.iter().filter(|(_, bound)| bound.contains("MODULUS")).count() == 2;
    (hash || parts.iter().any(|(_, bound)| takes_all(bound)))
        && parts.iter().all(|(uid, _)| has_parts(state, *uid))
}

/// One query that counts the rows and the values in each column that both states have; a line per table.
pub(crate) fn census(from: &State, to: &State, filled: &Filled) -> Option<String> {
    let mut queries = Vec::new();
    for table in filled {
        if !same_place(from, to, *table) || lost_parts(from, to, *table) || rekeyed(from, to, *table) {
            continue;
        }
        let kept = from.columns(*table).into_iter().filter(|column| {
            let stored =
                |state: &State| state.column(*column).is_some_and(|column| column.generated.is_none());
            same_place(from, to, *column) && stored(from) && stored(to) && to.columns(*table).contains(column)
        });
        let mut counts = vec!["count(*)".to_owned()];
        counts.extend(kept.map(|column| format!("count({})", ident(from.name(column)))));
        let name = qualified(from, *table);
        let counts = counts.join(", ");
        queries.push(format!("SELECT {}, concat_ws(' ', {counts}) FROM {name}", literal(&name)));
    }
    (!queries.is_empty()).then(|| queries.join(" UNION ALL "))
}

fn same_place(from: &State, to: &State, uid: Uid) -> bool {
    let place = |state: &State| {
        let up = std::iter::successors(Some(uid), |at| state.parent(*at));
        up.map(|at| state.items.get(&at).map(|item| item.name.clone())).collect::<Vec<_>>()
    };
    place(from) == place(to)
}

/// Whether it is partitioned by other columns: PostgreSQL has no way there but a new table, which the plan warns of.
fn rekeyed(from: &State, to: &State, table: Uid) -> bool {
    let key = |state: &State| {
        let (method, keys) = state.table(table)?.partition_by.clone()?;
        Some((method, keys.into_iter().map(|key| state.name(key).to_owned()).collect::<Vec<_>>()))
    };
    key(from) != key(to)
}

/// Whether a table whose rows count for this one is gone or elsewhere.
fn lost_parts(from: &State, to: &State, table: Uid) -> bool {
    let above = |state: &State, uid: Uid| {
        state.table(uid).map(|table| table.above().collect::<Vec<_>>()).unwrap_or_default()
    };
    let tables: std::collections::BTreeSet<Uid> = from.items.keys().chain(to.items.keys()).copied().collect();
    let moved = |uid: &Uid| {
        (above(from, *uid) != above(to, *uid) || !same_place(from, to, *uid)) || lost_parts(from, to, *uid)
    };
    tables
        .iter()
        .filter(|uid| above(from, **uid).contains(&table) || above(to, **uid).contains(&table))
        .any(moved)
}

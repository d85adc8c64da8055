//! Takes from a pair of states what rows forbid: a plan cannot give values to a new NOT NULL column without a default.

use std::collections::BTreeSet;

use crate::model::{Family, Item, Sort, State, Type, Uid, What};
use crate::render::qualified;
use crate::rows;

/// Changes `to` until the rows of `from` can take the way there.
pub(crate) fn legalise(from: &State, to: &mut State) {
    to.prune();
    composites(from, to);
    not_null_of_heirs(from, to);
    loop {
        let before = to.items.len();
        let filled: BTreeSet<String> =
            rows::filled(from, to).iter().map(|uid| qualified(from, *uid)).collect();
        for table in to.select(|what| matches!(what, What::Table(_))) {
            let Some(old) = named(from, &qualified(to, table)) else { continue };
            if is_without_key(from, to, old, table) {
                to.items.remove(&table);
            } else if from.table(old).is_some() {
                columns(from, to, old, table);
            }
        }
        let dangling: Vec<Uid> = to
            .items
            .iter()
            .filter(|(_, item)| match &item.what {
                What::Constraint(constraint) => match constraint.sort {
                    // Existing rows would look for their key in a table that is new and empty.
                    Sort::Foreign(key) => to.parent(key).is_none_or(|there| {
                        let here = item.parent.map(|here| qualified(to, here)).unwrap_or_default();
                        filled.contains(&here) && !filled.contains(&qualified(to, there))
                    }),
                    _ => false,
                },
                _ => false,
            })
            .map(|(uid, _)| *uid)
            .collect();
        for uid in dangling {
            to.items.remove(&uid);
        }
        to.prune();
        if to.items.len() == before {
            return;
        }
    }
}

/// The values of a composite's fields go along with a change of type only where there is a cast that cannot fail.
fn composites(from: &State, to: &mut State) {
    let is_composite = |what: &What| matches!(what, What::Composite { .. });
    for uid in to.select(is_composite) {
        let name = qualified(to, uid);
        let old = from.select(is_composite).into_iter().find(|old| qualified(from, *old) == name);
        let Some(What::Composite { fields: before }) = old.and_then(|old| from.what(old)) else { continue };
        let Some(What::Composite { fields: after }) = to.what(uid).cloned() else { continue };
        let fits = |name: &str, type_: &Type| {
            let Some((_, old)) = before.iter().find(|(before, _)| before == name) else { return true };
            let (old, new) = (from.family(old), to.family(type_));
            let number = |family| matches!(family, Family::Int | Family::Num);
            new == Family::Text || old == new && new != Family::Other || number(old) && number(new)
        };
        let same = |name: &str, type_: &Type| before.iter().any(|(n, t)| n == name && t == type_);
        let odd = |(name, type_): &&(String, Type)| !same(name, type_) && !fits(name, type_);
        let odd: Vec<String> = after.iter().filter(odd).map(|(name, _)| name.clone()).collect();
        if let Some(What::Composite { fields }) = to.items.get_mut(&uid).map(|item| &mut item.what) {
            fields
                .iter_mut()
                .filter(|(name, _)| odd.contains(name))
                .for_each(|(_, type_)| *type_ = Type::Plain("text"));
        }
    }
}

/// A NOT NULL that a table has both by its own right and from the table above stays its own: PostgreSQL has no statement to
/// make it inherited only.
fn not_null_of_heirs(from: &State, to: &mut State) {
    for (uid, item) in &from.items {
        let refs = item.refs();
        let is_one = matches!(item.what, What::Setting(_)) && item.name.ends_with("not null");
        if !is_one || to.items.contains_key(uid) || !refs.iter().all(|on| to.items.contains_key(on)) {
            continue;
        }
        let (Some(table), Some(column)) = (item.parent, refs.last()) else { continue };
        let is_heir = to.table(table).is_some_and(|table| !table.inherits.is_empty());
        if is_heir && to.parent(*column) != Some(table) && is_not_null(to, *column) {
            to.items.insert(*uid, item.clone());
        }
    }
}

/// Whether the column or a primary key of its table forbids NULL.
fn is_not_null(state: &State, column: Uid) -> bool {
    let is_key = |item: &Item| match &item.what {
        What::Constraint(key) => matches!(key.sort, Sort::Primary) && key.columns.contains(&column),
        What::Setting(_) => item.name.ends_with("not null") && item.refs().contains(&column),
        _ => false,
    };
    state.column(column).is_some_and(|column| column.not_null) || state.items.values().any(is_key)
}

fn named(state: &State, name: &str) -> Option<Uid> {
    state.items.keys().copied().find(|uid| {
        state.what(*uid).is_some_and(|what| matches!(what, What::Table(_))) && qualified(state, *uid) == name
    })
}

/// Whether it stays or becomes a partition by columns that its rows do not have yet.
fn is_without_key(from: &State, to: &State, old: Uid, new: Uid) -> bool {
    let whole = to.table(new).and_then(|part| part.partition_of.as_ref()).map(|(whole, _)| *whole);
    let keys = whole.and_then(|whole| to.table(whole)).and_then(|whole| whole.partition_by.as_ref());
    let there: BTreeSet<&str> = from.columns(old).into_iter().map(|column| from.name(column)).collect();
    keys.is_some_and(|(_, keys)| keys.iter().any(|key| !there.contains(to.name(*key))))
}

/// The columns of a table that is there before and after.
fn columns(from: &State, to: &mut State, old: Uid, new: Uid) {
    for column in to.columns(new) {
        let there = from.columns(old).into_iter().find(|uid| from.name(*uid) == to.name(column));
        let Some(there) = there else {
            fresh(to, column);
            continue;
        };
        let (before, after) = (from.column_family(there), to.column_family(column));
        let both = from.column(there).zip(to.column(column));
        let same_type = both.is_some_and(|(a, b)| a.type_ == b.type_);
        let castable = matches!(
            (before, after),
            (Family::Int | Family::Num, Family::Int | Family::Num | Family::Text)
                | (Family::Bool | Family::Time, Family::Text)
        ) || (before == after && !matches!(before, Family::Other))
            || (before == Family::Enum && after == Family::Text);
        // PostgreSQL cannot make it a plain one: it is another column.
        let was_virtual =
            |generated: &Option<(_, &str)>| generated.as_ref().is_some_and(|(_, how)| *how == "VIRTUAL");
        if both.is_some_and(|(a, b)| was_virtual(&a.generated) && b.generated.is_none()) {
            fresh(to, column);
            continue;
        }
        let made_generated = both.is_some_and(|(a, b)| a.generated != b.generated && b.generated.is_some());
        if !(same_type || castable) {
            to.items.remove(&column);
        } else if made_generated || (!same_type && after != before) {
            unkey(to, column, false);
        }
    }
}

/// A column that existing rows do not have yet.
fn fresh(to: &mut State, column: Uid) {
    let table = to.parent(column);
    let has_heirs = to.items.values().any(
        |item| matches!(&item.what, What::Table(heir) if heir.inherits.iter().any(|above| Some(*above) == table)),
    );
    let Some(What::Column(body)) = to.items.get_mut(&column).map(|item| &mut item.what) else { return };
    // Only the table itself has the identity, and PostgreSQL cannot add it to the rows of the others.
    if has_heirs {
        body.identity = None;
    }
    let domain = body.type_.refs();
    let filled = body.default.is_some() || body.generated.is_some() || body.identity.is_some();
    body.not_null &= filled;
    let not_null_domain =
        domain.iter().any(|uid| matches!(to.what(*uid), Some(What::Domain { not_null: true, .. })));
    if not_null_domain {
        to.items.remove(&column);
        return;
    }
    unnull(to, column);
    unkey(to, column, true);
    // What is generated from it is NULL as well.
    let siblings: Vec<Uid> = table.map(|table| to.columns(table)).unwrap_or_default();
    for sibling in siblings {
        if let Some(What::Column(body)) = to.items.get_mut(&sibling).map(|item| &mut item.what)
            && body.generated.is_some()
        {
            body.not_null = false;
            unnull(to, sibling);
        }
    }
}

/// Takes away what demands values of the column in a statement of its own.
fn unnull(to: &mut State, column: Uid) {
    let demands = |item: &Item| {
        let refs = item.refs();
        matches!(&item.what, What::Setting(_)) && item.name.ends_with("not null") && refs.contains(&column)
    };
    to.items.retain(|_, item| !demands(item));
}

/// Takes away the keys over a column whose values may repeat.
fn unkey(to: &mut State, column: Uid, also_foreign: bool) {
    let keys: Vec<Uid> = to
        .items
        .iter()
        .filter(|(_, item)| match &item.what {
            What::Constraint(constraint) => match constraint.sort {
                Sort::Check(_) => false,
                Sort::Foreign(_) => also_foreign && constraint.columns.contains(&column),
                _ => constraint.columns.contains(&column),
            },
            What::Index(index) => index.unique && index.keys.iter().any(|key| key.refs.contains(&column)),
            _ => false,
        })
        .map(|(uid, _)| *uid)
        .collect();
    for key in keys {
        to.items.remove(&key);
    }
}

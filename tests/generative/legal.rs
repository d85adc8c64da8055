//! Takes from a pair of states what rows forbid: a plan cannot give values to a new NOT NULL column without a default.

use std::collections::BTreeSet;

use crate::model::{Family, Sort, State, Uid, What};
use crate::render::qualified;
use crate::rows;

/// Changes `to` until the rows of `from` can take the way there.
pub(crate) fn legalise(from: &State, to: &mut State) {
    to.prune();
    loop {
        let before = to.items.len();
        let filled: BTreeSet<String> =
            rows::filled(from, to).iter().map(|uid| qualified(from, *uid)).collect();
        for table in to.select(|what| matches!(what, What::Table(_))) {
            let Some(old) = named(from, &qualified(to, table)) else { continue };
            if from.table(old).is_some() {
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

fn named(state: &State, name: &str) -> Option<Uid> {
    state.items.keys().copied().find(|uid| {
        state.what(*uid).is_some_and(|what| matches!(what, What::Table(_))) && qualified(state, *uid) == name
    })
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
    let Some(What::Column(body)) = to.items.get_mut(&column).map(|item| &mut item.what) else { return };
    let domain = body.type_.refs();
    let filled = body.default.is_some() || body.generated.is_some() || body.identity.is_some();
    body.not_null &= filled;
    let not_null_domain =
        domain.iter().any(|uid| matches!(to.what(*uid), Some(What::Domain { not_null: true, .. })));
    if not_null_domain {
        to.items.remove(&column);
        return;
    }
    unkey(to, column, true);
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

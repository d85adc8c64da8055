//! What PostgreSQL demands of a schema, as far as this test can break it.

use std::collections::BTreeSet;

use crate::model::{Collate, Constraint, Family, Item, Operator, Sort, State, Table, Type, Uid, Use, What};
use crate::tables::can_have_heirs;

/// Whether an item can stand as it is. Everything it names is there, and the rules of its kind hold.
pub(crate) fn holds(state: &State, uid: Uid, item: &Item) -> bool {
    if item.refs().iter().any(|on| !state.items.contains_key(on)) {
        return false;
    }
    match &item.what {
        What::Setting(text) => {
            item.parent.is_some_and(|on| crate::settings::holds(state, &item.name, on, &text.refs))
        }
        What::Domain { collation: Some(Collate::Own(collation)), .. } => is_deterministic(state, *collation),
        What::Operator(operator) => operator_holds(state, uid, operator),
        What::View(view) => {
            !state.columns(uid).is_empty()
                && view.relations.iter().all(|on| state.what(*on).is_some_and(What::is_relation))
        }
        What::Table(table) => table_holds(state, uid, table),
        What::Constraint(constraint) => {
            item.parent.is_some_and(|table| constraint_holds(state, uid, table, constraint))
        }
        What::Index(index) => {
            let columns = index.keys.iter().flat_map(|key| &key.refs).chain(&index.include);
            let keys: Vec<Uid> = columns.copied().collect();
            let filter: Vec<Uid> = index.filter.iter().flat_map(|filter| filter.refs.clone()).collect();
            item.parent.is_some_and(|table| {
                stored(state, &keys)
                    && stored(state, &filter)
                    && (!index.unique || covers_keys(state, table, &keys))
            })
        }
        What::Trigger(trigger) => uses(state, trigger.function) == Some(Use::Trigger),
        What::Aggregate { step, options, .. } => {
            uses(state, *step) == Some(Use::Step)
                && options.refs.iter().all(|uid| takes_integers(state, *uid))
        }
        What::Column(column) => {
            let plain = |on: &Uid| state.column(*on).is_none_or(|column| column.generated.is_none());
            let alone = [column.default.is_some(), column.identity.is_some(), column.generated.is_some()];
            let is_int = state.column_family(uid) == Family::Int && column.type_.refs().is_empty();
            let typed = item.parent.and_then(|table| state.table(table)).is_some_and(|t| t.of_type.is_some());
            let collation = match column.collation {
                Some(Collate::Own(collation)) => is_deterministic(state, collation),
                _ => true,
            };
            !typed
                && collation
                && alone.iter().filter(|is| **is).count() < 2
                && column.generated.iter().all(|(sql, _)| sql.refs.iter().all(plain))
                && (column.identity.is_none() || (is_int && column.not_null))
        }
        What::Sequence { owner, .. } => {
            owner.is_none_or(|owner| state.column(owner).is_some() && state.schema_of(owner) == item.parent)
        }
        _ => true,
    }
}

/// What may be there once: a name in its namespace. Relations and types share one to keep it simple.
pub(crate) fn scope(state: &State, uid: Uid, item: &Item) -> (Option<Uid>, &'static str, String) {
    let schema = state.schema_of(uid);
    let name = item.name.clone();
    match &item.what {
        What::Schema => (None, "schema", name),
        What::Collation { .. } => (schema, "collation", name),
        What::Operator(_) => (schema, "operator", name),
        What::Setting(_) => (item.parent, "setting", name),
        What::Extension { .. } => (None, "extension", name),
        What::Table(_) | What::View(_) | What::Index(_) | What::Sequence { .. } => (schema, "relation", name),
        What::Enum { .. } | What::Domain { .. } | What::Composite { .. } | What::Range { .. } => {
            (schema, "relation", name)
        }
        What::Function(_) | What::Aggregate { .. } => (schema, "function", name),
        What::Constraint(constraint) => match constraint.sort {
            Sort::Primary | Sort::Unique | Sort::Exclude | Sort::Overlap(_) => (schema, "relation", name),
            _ => (item.parent, "constraint", name),
        },
        What::Grant { role, .. } => (item.parent, "grant", (*role).to_owned()),
        What::DefaultPrivilege { objects, role, .. } => {
            (item.parent, "default privilege", format!("{objects} {role}"))
        }
        What::DomainCheck { .. } => (item.parent, "constraint", name),
        What::Column(_) | What::Output { .. } => (item.parent, "column", name),
        What::Trigger(_) => (item.parent, "trigger", name),
        What::Rule { .. } => (item.parent, "rule", name),
        What::Policy { .. } => (item.parent, "policy", name),
    }
}

fn is_deterministic(state: &State, collation: Uid) -> bool {
    matches!(state.what(collation), Some(What::Collation { deterministic: true, .. }))
}

/// An operator has one negator, and is that one's.
fn operator_holds(state: &State, uid: Uid, operator: &Operator) -> bool {
    let use_ = uses(state, operator.function);
    let boolean = use_ == Some(Use::Compare);
    let plain = operator.negator.is_none() && operator.estimates.is_none() && operator.joins.is_empty();
    let fits = boolean || plain && matches!(use_, Some(Use::Step | Use::Number));
    let Some(negator) = operator.negator else { return fits };
    let free = state.items.iter().all(|(other, item)| match &item.what {
        What::Operator(it) => {
            *other == uid || it.negator.is_none_or(|named| named != negator && named != uid)
        }
        _ => true,
    });
    let opposite = match state.what(negator) {
        Some(What::Operator(it)) => uses(state, it.function) == Some(Use::Compare) && it.negator.is_none(),
        _ => false,
    };
    fits && free && opposite && negator != uid
}

fn takes_integers(state: &State, function: Uid) -> bool {
    let integer = |(_, type_, _): &(String, Type, Option<&str>)| *type_ == Type::Plain("integer");
    matches!(state.what(function), Some(What::Function(f)) if f.arguments.iter().all(integer))
}

/// The table and all above it.
fn lineage(state: &State, table: Uid) -> Vec<Uid> {
    let above = state.table(table).into_iter().flat_map(|table| table.above());
    std::iter::once(table).chain(above.flat_map(|above| lineage(state, above))).collect()
}

fn uses(state: &State, function: Uid) -> Option<Use> {
    match state.what(function) {
        Some(What::Function(function)) => Some(function.used_as),
        _ => None,
    }
}

fn table_holds(state: &State, uid: Uid, table: &Table) -> bool {
    let able = |above: &Uid| state.what(*above).is_some_and(can_have_heirs);
    let mut seen = BTreeSet::new();
    let apart =
        table.inherits.iter().flat_map(|above| lineage(state, *above)).all(|above| seen.insert(above));
    let above_is_table = table.inherits.iter().all(able) && apart;
    let plain = table.inherits.is_empty() && table.partition_by.is_none() && table.partition_of.is_none();
    let of_type =
        table.of_type.is_none_or(|on| plain && matches!(state.what(on), Some(What::Composite { .. })));
    let keys: Vec<Uid> = table.partition_by.iter().flat_map(|(_, keys)| keys.clone()).collect();
    let columns = state.columns(uid);
    let bound_fits = table.partition_of.as_ref().is_none_or(|(root, bound)| {
        let method =
            state.table(*root).and_then(|root| root.partition_by.as_ref()).map(|(method, _)| *method);
        match method {
            Some("HASH") => bound.contains("MODULUS"),
            Some("LIST") => bound.contains("IN (") || bound == "DEFAULT",
            Some(_) => bound.contains("FROM (") || bound == "DEFAULT",
            None => false,
        }
    });
    above_is_table
        && of_type
        && bound_fits
        && stored(state, &keys)
        && keys.iter().all(|key| columns.contains(key))
}

/// A key over a partitioned table, or its partitions, must have all partition columns in it.
fn covers_keys(state: &State, table: Uid, keys: &[Uid]) -> bool {
    let own = state.table(table).and_then(|table| table.partition_by.as_ref());
    let covered = own.is_none_or(|(_, wanted)| wanted.iter().all(|key| keys.contains(key)));
    covered
        && state.items.iter().all(|(uid, item)| match &item.what {
            What::Table(part) if part.partition_of.as_ref().is_some_and(|(root, _)| *root == table) => {
                covers_keys(state, *uid, keys)
            }
            _ => true,
        })
}

/// Virtual columns can be in no key and no index.
fn stored(state: &State, columns: &[Uid]) -> bool {
    let virtual_ = |uid: &Uid| {
        state
            .column(*uid)
            .and_then(|column| column.generated.as_ref())
            .is_some_and(|(_, how)| *how == "VIRTUAL")
    };
    !columns.iter().any(virtual_)
}

fn constraint_holds(state: &State, uid: Uid, table: Uid, constraint: &Constraint) -> bool {
    let Some(owner) = state.table(table) else { return false };
    let reachable = state.columns(table);
    if !constraint.columns.iter().chain(&constraint.include).all(|column| reachable.contains(column)) {
        return false;
    }
    if !stored(state, &constraint.include) {
        return false;
    }
    match &constraint.sort {
        Sort::Check(_) => true,
        Sort::Primary => {
            let first = state
                .children(table)
                .find(|(_, other)| matches!(&other.what, What::Constraint(c) if c.sort == Sort::Primary));
            let above = owner.partition_of.as_ref().is_some();
            first.is_some_and(|(first, _)| first == uid)
                && !above
                && stored(state, &constraint.columns)
                && constraint.columns.iter().all(|column| state.parent(*column) == Some(table))
                && covers_keys(state, table, &constraint.columns)
        }
        Sort::Unique | Sort::Exclude | Sort::Overlap(_) => {
            let partitioned = owner.partition_by.is_some() || owner.partition_of.is_some();
            let is_overlap = matches!(constraint.sort, Sort::Overlap(_));
            let exclude_there = (constraint.sort == Sort::Exclude || is_overlap) && partitioned;
            let ranges = constraint.columns.iter().all(|column| state.is_range(*column));
            !exclude_there
                && (!is_overlap || ranges && !constraint.columns.is_empty())
                && stored(state, &constraint.columns)
                && covers_keys(state, table, &constraint.columns)
        }
        Sort::Foreign(key) => {
            let Some(target) = state.constraint(*key) else { return false };
            let there = state.parent(*key).and_then(|there| state.table(there));
            let same = target.columns.len() == constraint.columns.len()
                && target.columns.iter().zip(&constraint.columns).all(|(a, b)| comparable(state, *a, *b));
            let key = matches!(target.sort, Sort::Primary | Sort::Unique)
                && !target.tail.iter().any(|t| t.starts_with("DEFERRABLE"));
            let durable = owner.unlogged || there.is_some_and(|there| !there.unlogged);
            let generated =
                constraint.columns.iter().any(|c| state.column(*c).is_some_and(|c| c.generated.is_some()));
            same && key && durable && !generated && stored(state, &target.columns)
        }
    }
}

/// Whether a foreign key can compare the two without a cast.
fn comparable(state: &State, a: Uid, b: Uid) -> bool {
    let (Some(one), Some(two)) = (state.column(a), state.column(b)) else { return false };
    let both_plain = one.type_.refs().is_empty() && two.type_.refs().is_empty();
    let family = state.column_family(a);
    let collations = one.collation == two.collation;
    one.type_ == two.type_ && collations
        || both_plain
            && collations
            && family == state.column_family(b)
            && matches!(family, Family::Int | Family::Text)
}

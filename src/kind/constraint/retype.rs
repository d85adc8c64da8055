//! What a constraint does about columns that get other types. PostgreSQL builds it anew from its text, which it cannot
//! do while the two sides do not fit.

use super::{Constraint, Sort};
use crate::catalog::{Catalog, ObjectId};
use crate::kind::column::Column;
use crate::kind::index::{backing, descent};
use crate::kind::{Disturbance, Kind, Reaction};
use crate::plan::Context;

pub(super) fn reaction(constraint: &Constraint, id: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
    let breaks = match constraint.sort {
        Sort::Check => how == Disturbance::Swapped || backing::several_retyped(id, cx),
        // 42804 "foreign key constraint cannot be implemented".
        Sort::ForeignKey => {
            how == Disturbance::Swapped || breaks_between(constraint, id, cx) || needs_inherited_key(constraint, id, cx)
        }
        Sort::PrimaryKey | Sort::Unique | Sort::Exclude => return constraint.backing().reaction(id, how, cx),
    };
    if breaks { Reaction::Recreate } else { Reaction::Unaffected }
}

/// Whether it refers to a partition by the partition's part of a key: PostgreSQL drops that part with the key of the
/// whole, before it comes to what refers to it (2BP01).
fn needs_inherited_key(constraint: &Constraint, id: &ObjectId, cx: &Context<'_>) -> bool {
    let mut used = cx.from.depends(id).filter(|on| matches!(on.id.kind, Kind::Constraint | Kind::Index));
    !constraint.inherited && used.any(|on| !descent::origins(&on.id, cx.from).is_empty())
}

/// Whether the types of the two sides do not fit while one has changed and the other not yet.
fn breaks_between(constraint: &Constraint, id: &ObjectId, cx: &Context<'_>) -> bool {
    let (Some(key), Some(reference)) = (&constraint.key, &constraint.references) else { return false };
    let changed = |column: &ObjectId| type_of(column, cx.from) != type_of(column, cx.to);
    key.iter().zip(&reference.key).any(|(here, there)| {
        let here = ObjectId::new(Kind::Column, &[id.part(0), id.part(1), here]);
        let there = ObjectId::new(Kind::Column, &[&reference.schema, &reference.table, there]);
        let types = [&here, &there].into_iter().flat_map(|column| [type_of(column, cx.from), type_of(column, cx.to)]);
        let types: Vec<String> = types.flatten().collect();
        changed(&here) && changed(&there) && !is_one_family(&types)
    })
}

fn type_of(id: &ObjectId, catalog: &Catalog) -> Option<String> {
    Some(catalog.model::<Column>(id)?.type_name.clone())
}

/// Whether any of the types can refer to any other: `btree` operator families with operators between types (`pg_amop`).
fn is_one_family(types: &[String]) -> bool {
    const FAMILIES: &[&[&str]] = &[
        &["smallint", "integer", "bigint"],
        &["text", "character varying"],
        &["real", "double precision"],
        &["date", "timestamp without time zone", "timestamp with time zone"],
    ];
    let base = |name: &String| match name.split_once('(') {
        Some((before, rest)) => format!("{before}{}", rest.split_once(')').map_or("", |(_, after)| after)),
        None => name.clone(),
    };
    let bases: Vec<String> = types.iter().map(base).collect();
    let one_family = |family: &&&[&str]| bases.iter().all(|name| family.contains(&name.as_str()));
    bases.iter().all(|name| *name == bases[0]) || FAMILIES.iter().any(|family| one_family(&family))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_refer_to_each_other() {
        let family = |names: &[&str]| is_one_family(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert!(family(&["integer", "bigint", "integer", "bigint"]));
        assert!(family(&["character varying(20)", "text"]));
        assert!(family(&["numeric(10,2)", "numeric"]));
        assert!(family(&["timestamp(3) without time zone", "date"]));
        assert!(!family(&["integer", "text"]));
        assert!(!family(&["numeric", "integer"]));
    }
}

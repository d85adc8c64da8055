//! Constraints that come into force while their tables are in use.
//!
//! A check or foreign key first binds new rows only, which takes a moment, and is then held against the rows that are
//! there. A key gets an index that was built before. Each step leaves a state that the next plan goes on from.

use super::{Constraint, Sort, alter, evidence, table};
use crate::catalog::{Object, ObjectId};
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::index::backing::{index_id, is_retyped};
use crate::kind::index::{descent, online};
use crate::kind::{Body, helper, options};
use crate::kind::table::{is_in_use, table_of};
use crate::plan::{Action, Context, Settle};

/// The statements that make the constraint, the one that stands for it last but for its validation; `None` if there is
/// nothing to gain, or no way.
pub(super) fn create(new: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    if !is_in_use(&table_of(id), cx) || !new.valid || !new.enforced {
        return None;
    }
    match new.sort {
        Sort::Check if cx.follows_another(id) => None,
        Sort::ForeignKey if cx.version.major() < 18 && is_partitioned(id, cx) => by_partitions(new, id, cx),
        Sort::Check | Sort::ForeignKey => Some(in_two(new, id, cx)),
        Sort::PrimaryKey | Sort::Unique if !cx.replaces(id) => with_index(new, id, cx),
        Sort::PrimaryKey | Sort::Unique | Sort::Exclude => None,
    }
}

/// First for new rows, then for those that are there.
fn in_two(new: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let unproven = Constraint { valid: false, ..new.clone() };
    let add = Action::create(id, format!("ALTER TABLE {} ADD {}", table(id), unproven.clause(id)));
    let add = unproven.adding(add, id, cx).because(format!("create {id}, for new rows"));
    // What it takes the place of goes in the same transaction.
    let add = if cx.replaces(id) { add } else { add.apart() };
    vec![add, alter::validate(id, cx)]
}

/// Before 18 a partitioned table cannot have a foreign key that is not valid. It takes over those of its partitions.
fn by_partitions(new: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let heirs: Vec<ObjectId> = descent::heirs(id, cx.to)
        .into_iter()
        .filter(|heir| cx.creates(heir) || is_taken_over(heir, cx))
        .filter(|heir| descent::is_on_standing_table(heir, cx) && !is_partitioned(heir, cx))
        .collect();
    if heirs.is_empty() || cx.replaces(id) {
        return None;
    }
    let mut actions = Vec::new();
    for heir in &heirs {
        let own = cx.to.model::<Constraint>(heir)?;
        if cx.creates(heir) {
            let unproven = Constraint { valid: false, inherited: false, local: true, ..own.clone() };
            let add = format!("ALTER TABLE {} ADD {}", table(heir), unproven.clause(heir));
            let add = step(id, add, format!("{heir}, for new rows"), cx).apart();
            actions.push(unproven.adding(add, heir, cx));
        }
        let reason = format!("{heir}, for the rows that are there");
        let validate = step(id, alter::validate_sql(heir), reason, cx).pacing(Pace::Long).apart();
        actions.push(evidence::risky(own.validating(validate, heir, cx), own, heir, cx));
    }
    let add = Action::create(id, format!("ALTER TABLE {} ADD {}", table(id), new.clause(id)));
    let taken_over = Constraint { valid: false, ..new.clone() };
    let add = taken_over.adding(add, id, cx).because(format!("create {id}, of which each partition has its part"));
    let add = taken_over.taking_over(add, &heirs, cx);
    actions.push(add.producing(heirs.into_iter().filter(|heir| cx.creates(heir))).apart());
    Some(actions)
}

/// Whether a partition has the foreign key from an earlier attempt, not valid yet, and that of the whole takes it over.
pub(super) fn is_taken_over(heir: &ObjectId, cx: &Context<'_>) -> bool {
    let left = cx.from.model::<Constraint>(heir)
        .is_some_and(|old| old.sort == Sort::ForeignKey && !old.inherited && !old.valid);
    let by_whole = |origin: &&Object| cx.creates(&origin.id) && !cx.replaces(&origin.id);
    left && cx.online
        && cx.version.major() < 18
        && cx.keeps(heir)
        && descent::origins(heir, cx.to).iter().any(by_whole)
}

/// A key over an index that was built while the table was in use.
fn with_index(new: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let build = Action::towards(id, build(new, id, &index_id(id), cx)?);
    let build = build.because(format!("the index of {id}, while the table is in use"));
    let build = evidence::risky(online::concurrently(build, id, cx), new, id, cx);
    let add = Action::create(id, format!("ALTER TABLE {} {}", table(id), new.adopt(id, id.name())));
    Some(vec![build, add.apart()])
}

/// Another key in the place of one. Its index is built before, so that the exchange takes a moment.
pub(super) fn replace(new: &Constraint, old: &Constraint, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let keys = [Sort::PrimaryKey, Sort::Unique];
    let stands = cx.online && cx.changes_itself(id) && descent::is_on_standing_table(id, cx);
    let ready = cx.to.depends(id).all(|on| cx.keeps(&on.id) && !is_retyped(&on.id, cx));
    let single = ![new, old].iter().any(|key| key.inherited || key.partitioned);
    if !stands || !ready || !single || !keys.contains(&new.sort) || !keys.contains(&old.sort) {
        return None;
    }
    let beside = helper::beside(&index_id(id));
    let sql = build(new, id, &beside, cx)?;
    let mut actions = Vec::new();
    let build = step(id, sql, format!("the index of the new {id}, while the table is in use"), cx);
    let build = build.settling(Settle::Outside).pacing(Pace::Patient).opening(0);
    let build = build.touching([table_of(id)], Operation::CreateIndexConcurrently);
    actions.push(evidence::risky(build, new, id, cx));
    let sql = format!(
        "ALTER TABLE {}\n   DROP CONSTRAINT {},\n   {}",
        table(id),
        ident(id.name()),
        new.adopt(id, beside.name())
    );
    let mut exchange = Action::create(id, sql).because(format!("put the new {id} in the place of the old one"));
    exchange.destroys.push(id.clone());
    actions.push(exchange);
    actions.extend(new.backing().after_create(id, cx));
    Some(actions)
}

/// The statement that builds the index; `None` where a key cannot take one over.
fn build(new: &Constraint, id: &ObjectId, name: &ObjectId, cx: &Context<'_>) -> Option<String> {
    let columns = new.key_columns().filter(|_| new.can_attach())?;
    let alone = !new.partitioned && (!new.inherited || descent::is_built_in_parts(id, cx));
    if !alone {
        return None;
    }
    let distinct = if new.definition.text().starts_with("UNIQUE NULLS NOT DISTINCT ") { " NULLS NOT DISTINCT" } else { "" };
    let name = ident(name.name());
    let mut sql =
        format!("CREATE UNIQUE INDEX CONCURRENTLY {name} ON {} USING btree {columns}{distinct}", table(id));
    if let Some(list) = new.options_as_written.as_ref().filter(|list| !list.is_empty()) {
        sql.push_str(&format!(" WITH ({})", options::list(list)));
    }
    if let Some(tablespace) = &new.tablespace {
        sql.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
    }
    Some(sql)
}

/// A statement on the way to the object, which is not there yet after it.
fn step(id: &ObjectId, sql: String, reason: String, cx: &Context<'_>) -> Action {
    let needed: Vec<ObjectId> = cx.to.depends(id).map(|on| on.id.clone()).collect();
    Action::towards(id, sql).because(reason).needing(needed)
}

fn is_partitioned(id: &ObjectId, cx: &Context<'_>) -> bool {
    let table = cx.parent(id).map(|table| &table.body);
    matches!(table, Some(Body::Table(table)) if table.partition_by.is_some())
}

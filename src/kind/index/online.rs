//! Indexes that come, change and go while their table is in use.
//!
//! A build that fails leaves an invalid index, and a run that stops leaves one under a name of ours. Both are seen in the
//! catalog: the first is dropped and built again, the second is used where it is what is wanted.

use super::backing::is_retyped;
use super::{Index, descent};
use crate::catalog::{Object, ObjectId};
use crate::engine::postgres::limit::Pace;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::{Body, helper};
use crate::plan::{Action, Context, Settle};

/// Whether the index is built while its table is in use.
pub(super) fn builds(index: &Index, id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.online && !index.partitioned && !cx.follows_another(id) && descent::is_on_standing_table(id, cx)
}

/// As an action that others are not kept from the table by: `CREATE INDEX CONCURRENTLY` needs its columns and functions.
pub(crate) fn concurrently(create: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
    let needed: Vec<ObjectId> = cx.to.depends(id).map(|on| on.id.clone()).collect();
    let table = cx.parent(id).map(|table| table.id.clone());
    create
        .settling(Settle::Outside)
        .pacing(Pace::Patient)
        .closing()
        .needing(needed)
        .touching(table, Operation::CreateIndexConcurrently)
}

/// Drops an index while its table is in use.
pub(super) fn drop(index: &Index, id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
    let goes_itself = cx.online && !index.partitioned && !index.inherited && !cx.replaces(id);
    // What is dropped, or gets another type that the index might not suit, locks the table in any case.
    let stands_still = |on: &ObjectId| !cx.drops(on) && !is_retyped(on, cx);
    let goes_itself = goes_itself && cx.from.depends(id).all(|on| stands_still(&on.id));
    let table = cx.from.get(id).and_then(|own| own.parent.clone()).filter(|table| goes_itself && cx.keeps(table))?;
    Some(concurrent_drop(id).touching([table], Operation::DropIndexConcurrently))
}

fn concurrent_drop(id: &ObjectId) -> Action {
    let drop = Action::drop(id, format!("DROP INDEX CONCURRENTLY {}", id.sql()));
    drop.settling(Settle::Outside).pacing(Pace::Patient).closing()
}

/// Whether what the index uses goes for the sake of something else that it will use: of two operator classes for one type
/// in a family.
fn makes_room(on: &Object, id: &ObjectId, cx: &Context<'_>) -> bool {
    let places = if cx.drops(&on.id) { on.body.places() } else { Vec::new() };
    let takes = |new: &Object| new.body.places().iter().any(|place| places.contains(place));
    !places.is_empty() && cx.to.depends(id).any(takes)
}

/// Another index in the place of one: built beside it, so that queries and uniqueness never go without. `None` if what it
/// is built on changes as well.
pub(super) fn replace(new: &Index, old: &Index, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
    let stands_still = |on: &Object| !cx.replaces(&on.id) && !is_retyped(&on.id, cx) && !makes_room(on, id, cx);
    let stands_still = cx.from.depends(id).all(stands_still);
    let single = ![new, old].iter().any(|index| index.inherited || index.partitioned);
    if !cx.changes_itself(id) || !builds(new, id, cx) || !stands_still || !single {
        return None;
    }
    let table = cx.parent(id).map(|table| table.id.clone());
    let gone = |action: Action| action.touching(table.clone(), Operation::DropIndexConcurrently);
    if !old.valid {
        let drop = gone(concurrent_drop(id).because(format!("drop {id}, which an earlier build left invalid")));
        let create = Action::create(id, new.statement(id, id, true, cx)).because(format!("create {id} again"));
        return Some(vec![drop, concurrently(create, id, cx)]);
    }
    let beside = helper::beside(id);
    let mut actions = Vec::new();
    match cx.from.get(&beside).map(|object| &object.body) {
        Some(Body::Index(left)) if left.is_same(new) => {}
        _ => {
            let create = Action::create(&beside, new.statement(id, &beside, true, cx));
            let create = create.because(format!("the new {id} beside the old one, while the table is in use"));
            actions.push(concurrently(create, id, cx));
        }
    }
    let drop = concurrent_drop(id).because(format!("drop the old {id}"));
    actions.push(gone(drop.requiring([beside.clone()])));
    let rename = format!("ALTER INDEX {} RENAME TO {}", beside.sql(), ident(id.name()));
    let rename = Action::rename(&beside, id, rename).because(format!("put the new {id} in its place"));
    actions.push(rename.requiring([beside]).apart());
    Some(actions)
}

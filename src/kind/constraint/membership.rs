//! What constraints need when tables come below others and leave them.

use std::collections::VecDeque;

use super::{Constraint, Reference, Sort, drop_sql, table};
use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::kind::comment::Comment;
use crate::kind::index::descent;
use crate::kind::table::{table_of, wholes};
use crate::kind::{Kind, Reaction, Stored, touched};
use crate::plan::{Action, Context, Half, Refusal};

impl Constraint {
    /// A check that stays when its table leaves one origin is the table's own, until it has come from another.
    pub(super) fn change_origin(&self, id: &ObjectId, left: &ObjectId, cx: &Context<'_>) -> Reaction {
        let stays_inherited = cx.to.model::<Constraint>(id).is_some_and(Self::comes_from_above);
        let joins = |origin: &&Object| origin.id != *left && descent::joins(id, origin, cx);
        let moves = self.sort == Sort::Check && !self.partition && self.comes_from_above() && stays_inherited;
        if moves && descent::origins(id, cx.to).iter().any(joins) {
            // The table's leaving has let go of the one it came from.
            let steps = disown(id, cx).into_iter().map(|action| action.half(Half::Joining));
            return Reaction::Adapt(steps.collect());
        }
        Reaction::Unaffected
    }

    /// A table needs the checks of the table it comes below (42804 "child table is missing constraint").
    pub(super) fn before_joining(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let origins = descent::origins(id, cx.to);
        // One in the definition of a new table is there when this one joins that; others come later, and run down.
        let is_there = |origin: &Object| {
            let born = |above: &Self| above.inline(&origin.id).is_some() && cx.creates(&table_of(&origin.id));
            cx.keeps(&origin.id) || cx.to.model::<Constraint>(&origin.id).is_some_and(born)
        };
        let needed = |origin: &&&Object| is_there(origin) && descent::joins(id, origin, cx);
        if !descent::is_on_standing_table(id, cx) || origins.iter().find(needed).is_none() {
            return Vec::new();
        }
        let own = table_of(id);
        let create = Action::create(id, format!("ALTER TABLE {} ADD {}", table(id), self.clause(id)));
        let mut actions = vec![self.adding(create, id, cx).preceding([own])];
        if !self.partition {
            actions.extend(disown(id, cx));
        }
        actions
    }

    /// What makes its index a part of one of the whole that is no constraint.
    pub(super) fn joins_index(&self, id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
        let above = index_above(id, cx.to).filter(|_| self.part_of_index)?;
        Some(descent::attach_to(above, id, cx))
    }

    /// What makes it such a part or ends that. What a table that comes or goes brings along needs no statement.
    pub(super) fn change_index_above(&self, id: &ObjectId, cx: &Context<'_>) -> Result<Vec<Action>, Refusal> {
        match (index_above(id, cx.from), index_above(id, cx.to)) {
            (Some(above), _) if !self.part_of_index && !descent::leaves(id, above, cx) => Err(held(id, &above.id)),
            (_, Some(above)) if self.part_of_index && !descent::joins(id, above, cx) => {
                Ok(vec![descent::attach_to(above, id, cx)])
            }
            _ => Ok(Vec::new()),
        }
    }

    /// What happens when the index that its own is a part of goes.
    pub(super) fn loses_index_above(&self, id: &ObjectId, above: &ObjectId, cx: &Context<'_>) -> Reaction {
        let leaves = cx.from.get(above).is_some_and(|above| descent::leaves(id, above, cx));
        if leaves { Reaction::Unaffected } else { Reaction::Refuse(held(id, above)) }
    }

    /// The foreign keys that partitions have from this one, where they leave the table that it refers to and lose it. They
    /// cannot leave while their rows refer to each other: so it goes before, and those with it.
    pub(super) fn left_behind(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
        if self.inherited || !cx.drops(id) {
            return Vec::new();
        }
        let heirs = descent::heirs(id, cx.from).into_iter();
        heirs.filter(|heir| cx.drops(heir) && self.is_left_by(&table_of(heir), cx)).collect()
    }

    /// Whether one that comes from above goes with its origin, before its table leaves.
    pub(super) fn is_left_behind(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        let origin_goes = || descent::origins(id, cx.from).iter().any(|origin| cx.drops(&origin.id));
        self.inherited && self.is_left_by(&table_of(id), cx) && origin_goes()
    }

    /// Whether the table, which stays, is a partition of the one that the foreign key refers to, and leaves it.
    fn is_left_by(&self, part: &ObjectId, cx: &Context<'_>) -> bool {
        let Some(whole) = self.references.as_ref().map(Reference::table_id) else { return false };
        cx.keeps(part) && is_below(part, &whole, cx.from) && !is_below(part, &whole, cx.to)
    }
}

/// "cannot drop index … because other objects depend on it", nor the key before it.
fn held(id: &ObjectId, above: &ObjectId) -> Refusal {
    Refusal {
        about: above.clone(),
        message: format!("{above} must be dropped, but {id} is its part: PostgreSQL drops neither before the other"),
        help: format!("detach {} by hand, drop the index, and attach it again", table_of(id)),
    }
}

/// The index of a table above that the constraint's own depends on.
fn index_above<'a>(id: &ObjectId, catalog: &'a Catalog) -> Option<&'a Object> {
    let table = table_of(id);
    catalog.depends(id).find(|on| on.id.kind == Kind::Index && on.parent.as_ref() != Some(&table))
}

/// Whether the table is a partition of the other, or of one of its partitions.
fn is_below(part: &ObjectId, whole: &ObjectId, catalog: &Catalog) -> bool {
    wholes(part, catalog).any(|table| table == *whole)
}

/// PostgreSQL cannot take a check's own right from a table that inherits it: it must be gone for a moment from all.
pub(super) fn disown(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let tables: Vec<ObjectId> = cx.parent(id).map(|table| table.id.clone()).into_iter().collect();
    let alter = |sql| Action::alter(id, sql, "only by inheritance").following(tables.clone()).requiring([id.clone()]);
    let drop = |dropped: &ObjectId| touched::with_below(alter(drop_sql(dropped)), &table_of(dropped), Operation::Entries, cx);
    let add = |(origin, above): &(ObjectId, &Constraint)| {
        let sql = format!("ALTER TABLE {} ADD {}", table(origin), above.clause(origin));
        above.adding(alter(sql), origin, cx)
    };
    let owners = owners_above(id, cx.to);
    if owners.is_empty() {
        return Vec::new();
    }
    let again = owners.iter().flat_map(|(origin, _)| comments_again(origin, id, cx)).map(alter);
    owners.iter().map(|(origin, _)| drop(origin)).chain([drop(id)]).chain(owners.iter().map(add)).chain(again).collect()
}

/// The comments on a check that is away for a moment, and on those that come from it.
fn comments_again(origin: &ObjectId, id: &ObjectId, cx: &Context<'_>) -> Vec<String> {
    let away = [origin.clone()].into_iter().chain(descent::heirs(origin, cx.to));
    let stay = away.filter(|check| check != id && cx.keeps(check));
    let say = |comment: &Object| Some(Comment::of(&comment.body)?.say(&comment.id));
    stay.flat_map(|check| cx.to.children_of(&check, Kind::Comment).filter_map(say).collect::<Vec<_>>()).collect()
}

/// The checks above that their tables have by their own right, the topmost first: those between have it from them.
fn owners_above<'a>(id: &ObjectId, catalog: &'a Catalog) -> Vec<(ObjectId, &'a Constraint)> {
    let mut owners: Vec<(ObjectId, &Constraint)> = Vec::new();
    let mut open: VecDeque<&Object> = descent::origins(id, catalog).into();
    while let Some(origin) = open.pop_front() {
        let Some(above) = Constraint::of(&origin.body) else { continue };
        open.extend(descent::origins(&origin.id, catalog));
        if !above.comes_from_above() {
            // One that is found again further up comes before those below it.
            owners.retain(|(known, _)| *known != origin.id);
            owners.push((origin.id.clone(), above));
        }
    }
    owners.reverse();
    owners
}

//! What a new type of a column does to the parts of indexes and constraints below its table.

use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::quote::literal;
use crate::kind::comment::Comment;
use crate::kind::index::backing::index_name;
use crate::kind::index::descent;
use crate::kind::target::Target;
use crate::kind::{Kind, Stored};
use crate::plan::{Action, Context};

/// PostgreSQL builds them anew from those above, without their comments and settings; and up to 16 the part of an index gets the comment of
/// the whole's (`ATPostAlterTypeParse` and `DefineIndex` in `src/backend/commands`).
pub(super) fn again(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let inherits = |kind: Kind| matches!(kind, Kind::Index | Kind::Constraint);
    let above = cx.from.dependents(id).map(|user| &user.id).filter(|user| inherits(user.kind) && cx.keeps(user));
    let mut actions = Vec::new();
    for origin in above {
        let leaks = comments(origin, cx.from).any(is_of_index);
        for part in descent::heirs(origin, cx.from).into_iter().filter(|part| cx.keeps(part)) {
            let settings = cx.to.get(&part).map(|part| descent::after_rebuilding(part, cx)).unwrap_or_default();
            let because = |action: &Action| format!("alter {id}: {}, which the new type has put back", action.reason);
            actions.extend(settings.into_iter().map(|action| {
                let reason = because(&action);
                Action { about: id.clone(), ..action }.because(reason)
            }));
            let say = |on: String, text: &str, why: &str| {
                Action::alter(id, format!("COMMENT ON {on} IS {text}"), "").because(format!("alter {id}: {why} {part}"))
            };
            let kept = comments(&part, cx.to).filter(|comment| cx.keeps(&comment.id) && is_same(comment, cx));
            actions.extend(kept.filter_map(|comment| {
                let (target, []) = Target::of::<0>(&comment.id)?;
                Some(say(target.sql(false), &literal(&Comment::of(&comment.body)?.text), "again the comment of"))
            }));
            if leaks && ![cx.from, cx.to].iter().any(|catalog| comments(&part, catalog).any(is_of_index)) {
                actions.push(say(format!("INDEX {}", index_name(&part)), "NULL", "not the comment of the whole's index on"));
            }
        }
    }
    actions
}

fn comments<'a>(id: &ObjectId, catalog: &'a Catalog) -> impl Iterator<Item = &'a Object> {
    catalog.children_of(id, Kind::Comment)
}

fn is_same(comment: &Object, cx: &Context<'_>) -> bool {
    cx.from.get(&comment.id).is_some_and(|old| old.body == comment.body)
}

/// Whether it is about an index, be it that of a constraint.
fn is_of_index(comment: &Object) -> bool {
    Target::of::<0>(&comment.id).is_some_and(|(target, [])| target.word(false) == "INDEX")
}

//! What a new type of a partitioned table's column does to the parts of its indexes.

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::quote::literal;
use crate::kind::comment::Comment;
use crate::kind::index::backing::index_name;
use crate::kind::index::descent;
use crate::kind::{Kind, Stored};
use crate::plan::{Action, Context};

/// PostgreSQL builds a partitioned index anew with its comment, and gives that to each of its parts too
/// (`ATPostAlterTypeParse` and `DefineIndex` in `src/backend/commands`).
pub(super) fn comments_again(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let indexes = cx.from.dependents(id).map(|user| &user.id).filter(|user| user.kind == Kind::Index && cx.keeps(user));
    let commented = indexes.filter(|index| comment(index, cx.from).is_some());
    let parts = commented.flat_map(|index| descent::heirs(index, cx.from)).filter(|part| cx.keeps(part));
    let again = |part: ObjectId| {
        let (was, is) = (comment(&part, cx.from), comment(&part, cx.to));
        let text = is.as_deref().map_or_else(|| "NULL".to_owned(), literal);
        let sql = format!("COMMENT ON INDEX {} IS {text}", index_name(&part));
        let why = format!("alter {id}: not the comment of the whole's index, which {part} gets with that");
        (was == is).then(|| Action::alter(id, sql, "").because(why))
    };
    parts.filter_map(again).collect()
}

fn comment(index: &ObjectId, catalog: &Catalog) -> Option<String> {
    catalog.children_of(index, Kind::Comment).find_map(|child| Some(Comment::of(&child.body)?.text.clone()))
}

//! Indexes and constraints of partitions and child tables that come from those of the table above.
//!
//! PostgreSQL makes them together with their origin, or when their table becomes a partition, under names of its own
//! choice; they go with their origin, and stay when their table leaves. So they have no `CREATE` and `DROP` in the usual
//! case. Where their names are others, the origin is created with `ONLY` and its parts are built and attached one by one,
//! as `pg_dump` does.

use super::Index;
use super::backing::{Backing, index_name};
use super::twin;
use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::constraint::Constraint;
use crate::kind::table::is_foreign;
use crate::kind::{Body, Kind, touched};
use crate::plan::{Action, Context};

/// What it comes from: the indexes or constraints of the tables above.
pub(crate) fn origins<'a>(id: &ObjectId, catalog: &'a Catalog) -> Vec<&'a Object> {
    let Some(own) = catalog.get(id).filter(|own| is_inherited(&own.body)) else { return Vec::new() };
    catalog.depends(id).filter(|on| on.parent != own.parent && is_alike(&on.body, &own.body)).collect()
}

/// What comes from it, through all generations.
pub(crate) fn heirs(id: &ObjectId, catalog: &Catalog) -> Vec<ObjectId> {
    each_heir(id, catalog).map(|heir| heir.id.clone()).collect()
}

fn each_heir<'a>(id: &ObjectId, catalog: &'a Catalog) -> impl Iterator<Item = &'a Object> {
    catalog.dependents_along(id, |origin, heir| {
        is_inherited(&heir.body) && is_alike(&heir.body, &origin.body) && heir.parent != origin.parent
    })
}

/// Whether its table is no longer below that of `origin`, so that it has become independent.
pub(crate) fn leaves(id: &ObjectId, origin: &Object, cx: &Context<'_>) -> bool {
    let (Some(table), Some(above)) = (cx.to.get(id).or_else(|| cx.from.get(id)), &origin.parent) else { return false };
    let Some(table) = &table.parent else { return false };
    cx.to.contains(table) && !cx.to.depends(table).any(|on| on.id == *above)
}

/// Whether the replacement or loss of `disturbed` does nothing to it, since its table leaves or it has another origin.
pub(crate) fn survives(id: &ObjectId, disturbed: &ObjectId, cx: &Context<'_>) -> bool {
    let origins = origins(id, cx.from);
    let Some(origin) = origins.iter().find(|origin| origin.id == *disturbed) else { return false };
    leaves(id, origin, cx) || origins.iter().any(|other| !cx.drops(&other.id))
}

/// Whether it is made and attached by itself: its origin is created with `ONLY`, or has long been there like its table.
pub(crate) fn is_built_in_parts(id: &ObjectId, cx: &Context<'_>) -> bool {
    let origins = origins(id, cx.to);
    let Some(origin) = origins.first() else {
        return cx.creates(id)
            && match cx.to.get(id).map(|object| &object.body) {
                Some(Body::Index(index)) => {
                    index.irregular || is_built_online(id, index.partitioned, cx) || index.partitioned && twin::is_met(id, cx)
                }
                Some(Body::Constraint(constraint)) => {
                    let in_parts = || {
                        let online = is_built_online(id, constraint.partitioned, cx);
                        // That of a new table stands in its definition, before there are partitions.
                        online || constraint.partitioned && is_on_standing_table(id, cx) && twin::is_met(id, cx)
                    };
                    constraint.irregular || constraint.can_attach() && in_parts()
                }
                _ => false,
            };
    };
    let nothing_happens = cx.keeps(&origin.id) && is_on_standing_table(id, cx) && !joins(id, origin, cx);
    // What is there already gives each new part its own.
    nothing_happens || cx.creates(&origin.id) && is_built_in_parts(&origin.id, cx)
}

/// Whether the parts are built one by one so that the partitions stay in use.
fn is_built_online(id: &ObjectId, partitioned: bool, cx: &Context<'_>) -> bool {
    // A foreign partition has no part, and while one is wanting the whole is not valid.
    let is_elsewhere = |table: &Object| touched::below(&table.id, cx.to).iter().any(|heir| is_foreign(heir, cx.to));
    cx.online
        && partitioned
        && !cx.replaces(id)
        && !cx.parent(id).is_some_and(is_elsewhere)
        && is_on_standing_table(id, cx)
        && each_heir(id, cx.to).any(|heir| is_on_standing_table(&heir.id, cx))
}

/// The creation of an origin with all that it brings along, or before the parts that are built by themselves: in both
/// cases when all tables are in their places.
pub(crate) fn with_parts(create: Action, id: &ObjectId, cx: &Context<'_>) -> Action {
    let heirs = heirs(id, cx.to);
    let table = |heir: &ObjectId| cx.to.get(heir).and_then(|heir| heir.parent.clone());
    if is_built_in_parts(id, cx) {
        let tables: Vec<ObjectId> = heirs.iter().filter_map(table).collect();
        return create.requiring(tables.clone()).following(tables);
    }
    let joining = heirs.iter().filter(|heir| origins(heir, cx.to).iter().any(|origin| joins(heir, origin, cx)));
    let joining: Vec<ObjectId> = joining.filter_map(table).collect();
    // A check that a table has by its own right too has a statement of its own.
    let comes_along = |heir: &ObjectId| cx.to.model::<Constraint>(heir).is_none_or(Constraint::comes_from_above);
    let created = heirs.into_iter().filter(|heir| cx.creates(heir) && renaming(heir, cx).is_none() && comes_along(heir));
    create.producing(created).following(joining).following(leaving(id, cx))
}

/// The tables that are below its own so far, and leave: what comes by then would be theirs as well.
fn leaving(id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let Some(table) = cx.to.get(id).and_then(|own| own.parent.as_ref()) else { return Vec::new() };
    let is_cut = |heir: &&Object| {
        let mut above = cx.from.depends(&heir.id).filter(|on| on.id.kind == Kind::Table);
        cx.keeps(&heir.id) && above.any(|above| !cx.to.depends(&heir.id).any(|on| on.id == above.id))
    };
    let below = cx.from.dependents_along(table, |_, heir| heir.id.kind == Kind::Table);
    below.filter(is_cut).map(|heir| heir.id.clone()).collect()
}

/// The statement that makes an index a part of its origin's, when it has all of its own parts.
///
/// An index becomes valid with its last part. Were it a part itself by then, PostgreSQL would look whether the index above
/// is valid now as well, and lock that and its table (`ACCESS EXCLUSIVE`, `validatePartitionedIndex` in
/// `src/backend/commands/tablecmds.c`) while it holds the index of a partition. A session that writes the table has taken
/// these the other way round: a deadlock.
pub(crate) fn attach(id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
    let origins = origins(id, cx.to);
    origins.first().map(|origin| attach_to(origin, id, cx))
}

/// The statement that makes it a part of this one.
pub(crate) fn attach_to(origin: &Object, id: &ObjectId, cx: &Context<'_>) -> Action {
    let sql = format!("ALTER INDEX {} ATTACH PARTITION {}", index_name(&origin.id), index_name(id));
    let ids = [id.clone(), origin.id.clone()];
    let tables = [id, &origin.id].map(|index| cx.to.get(index).and_then(|index| index.parent.clone()));
    let attach = Action::alter(id, sql, format!("a part of {}", origin.id)).requiring(ids);
    let attach = attach.needing(heirs(id, cx.to));
    let attach = attach.touching(tables.into_iter().flatten(), Operation::AttachIndex);
    if is_apart(id, cx) { attach.apart() } else { attach }
}

/// Whether it is made in transactions of its own. One that is made anew is away until then, and nobody shall see that.
pub(crate) fn is_apart(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.online && is_on_standing_table(id, cx) && !cx.replaces(id)
}

/// What to do when an index becomes a part of another or ceases to be one; `None` if that is not possible.
pub(crate) fn alter(id: &ObjectId, becomes_part: bool, cx: &Context<'_>) -> Option<Vec<Action>> {
    if !becomes_part {
        let left = origins(id, cx.from).iter().all(|origin| leaves(id, origin, cx));
        return left.then(Vec::new);
    }
    let origins = origins(id, cx.to);
    // A table that becomes a partition brings its fitting indexes along, and a new origin finds them.
    let by_itself = origins.iter().any(|origin| joins(id, origin, cx) || cx.creates(&origin.id));
    if by_itself && !is_built_in_parts(id, cx) {
        return Some(Vec::new());
    }
    Some(attach(id, cx).into_iter().collect())
}

/// Whether parts of `old` are gone from `new`, both given by their tables, though the tables stay where they are:
/// PostgreSQL can detach an index only with its table.
pub(super) fn loses_parts(old: &[(String, String)], new: &[(String, String)], id: &ObjectId, cx: &Context<'_>) -> bool {
    let Some(above) = cx.to.get(id).and_then(|own| own.parent.as_ref()) else { return false };
    old.iter().filter(|part| !new.contains(part)).any(|(schema, name)| {
        let table = ObjectId::new(Kind::Table, &[schema, name]);
        cx.keeps(&table) && cx.to.depends(&table).any(|on| on.id == *above)
    })
}

/// Whether its table becomes a partition or child of its origin's in this plan.
pub(crate) fn joins(id: &ObjectId, origin: &Object, cx: &Context<'_>) -> bool {
    let (Some(table), Some(above)) = (cx.to.get(id).and_then(|own| own.parent.as_ref()), &origin.parent) else {
        return false;
    };
    !cx.from.depends(table).any(|on| on.id == *above)
}

/// The statements that drop `id`: none for what goes with its origin.
pub(crate) fn drop(id: &ObjectId, sql: String, cx: &Context<'_>) -> Vec<Action> {
    let origins = origins(id, cx.from);
    let goes_along = |origin: &&Object| cx.drops(&origin.id) && !leaves(id, origin, cx);
    if is_inherited_in(id, cx.from) && (origins.is_empty() || origins.iter().any(goes_along)) {
        return Vec::new();
    }
    let mut action = Action::drop(id, sql);
    if let Some(table) = cx.from.get(id).and_then(|own| own.parent.clone()).filter(|_| !origins.is_empty()) {
        action = action.following([table]);
    }
    for heir in heirs(id, cx.from) {
        let table = cx.from.get(&heir).and_then(|heir| heir.parent.clone());
        let left = self::origins(&heir, cx.from).iter().all(|origin| leaves(&heir, origin, cx));
        if cx.drops(&heir) && !left && !table.as_ref().is_some_and(|table| cx.drops(table)) {
            action.destroys.push(heir);
        } else if let Some(table) = table.filter(|table| cx.keeps(table)) {
            action = action.following([table]);
        }
    }
    vec![action]
}

/// What a part still needs that has come into being with its origin, and so with the parameters and tablespace of that.
pub(crate) fn still_needs(id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let Some(object) = cx.to.get(id) else { return Vec::new() };
    if !is_inherited(&object.body) || !cx.creates(id) || is_built_in_parts(id, cx) {
        return Vec::new();
    }
    // Where no statement produces the part, it is there with its table and its origin.
    let origin = origins(id, cx.to).first().map(|origin| origin.id.clone());
    let there: Vec<ObjectId> = [id].into_iter().chain(&origin).chain(&object.parent).cloned().collect();
    let settings = unlike_origin(object, Backing::of(&object.body), cx).into_iter();
    settings.map(|action| action.requiring(there.clone()).following(object.parent.clone())).collect()
}

/// What a part that has come back with its origin needs besides what every index does that is built anew.
pub(crate) fn after_rebuilding(part: &Object, cx: &Context<'_>) -> Vec<Action> {
    unlike_origin(part, Backing::of(&part.body).map(Backing::besides_rebuilding), cx)
}

/// What sets parameters and tablespace of a part that has those of its origin.
fn unlike_origin(part: &Object, own: Option<Backing<'_>>, cx: &Context<'_>) -> Vec<Action> {
    let origins = origins(&part.id, cx.to);
    let given = origins.first().and_then(|origin| Backing::of(&origin.body));
    let Some((own, given)) = own.zip(given) else { return Vec::new() };
    own.after_origin(&given, &part.id, cx)
}

/// The statement that gives a part, which PostgreSQL has named, the name it should have; none if it has it.
pub(crate) fn rename_the_usual(
    id: &ObjectId,
    columns: Option<&[String]>,
    label: &str,
    cx: &Context<'_>,
) -> Vec<Action> {
    let usual = usual_name(id, columns, label, cx);
    if usual == id.name() {
        return Vec::new();
    }
    let usual = ObjectId::new(Kind::Index, &[id.part(0), &usual]);
    let sql = format!("ALTER INDEX {} RENAME TO {}", usual.sql(), ident(id.name()));
    vec![Action::create(id, sql).because(format!("{id}, under the name it should have"))]
}

/// The name that it would get, if that is not its own.
fn renaming(id: &ObjectId, cx: &Context<'_>) -> Option<String> {
    let usual = match &cx.to.get(id)?.body {
        Body::Index(index) => usual_name(id, index.column_names.as_deref(), "idx", cx),
        Body::Constraint(constraint) => constraint.usual_name(id, cx)?,
        _ => return None,
    };
    (usual != id.name()).then_some(usual)
}

/// The name PostgreSQL chooses: `ChooseIndexName` in `src/backend/commands/indexcmds.c`.
pub(crate) fn usual_name(id: &ObjectId, columns: Option<&[String]>, label: &str, cx: &Context<'_>) -> String {
    let table = cx.to.get(id).and_then(|own| own.parent.as_ref());
    let table = table.map(|table| table.name().to_owned()).unwrap_or_default();
    let columns = if label == "pkey" { String::new() } else { columns.unwrap_or_default().join("_") };
    let taken = |name: &str| {
        let path = [id.part(0), name];
        name != id.name()
            && [Kind::Table, Kind::Index, Kind::Sequence, Kind::View, Kind::MaterializedView]
                .into_iter()
                .any(|kind| cx.to.contains(&ObjectId::new(kind, &path)))
            || name != id.name() && cx.to.contains(&ObjectId::new(Kind::Constraint, &[id.part(0), &table, name]))
    };
    let mut attempt = 0;
    let mut name = object_name(&table, &columns, label);
    while taken(&name) {
        attempt += 1;
        name = object_name(&table, &columns, &format!("{label}{attempt}"));
    }
    name
}

/// `makeObjectName`: the longer of the two names is cut until all fits in 63 bytes.
pub(crate) fn object_name(table: &str, columns: &str, label: &str) -> String {
    const LIMIT: usize = 63;
    let separators = if columns.is_empty() { 1 } else { 2 };
    let room = LIMIT.saturating_sub(separators + label.len());
    // The column names alone are cut at the length of a name first.
    let (mut first, mut second) = (table.len(), columns.len().min(LIMIT));
    while first + second > room {
        if first > second { first -= 1 } else { second -= 1 }
    }
    let mut parts = vec![clip(table, first)];
    if !columns.is_empty() {
        parts.push(clip(columns, second));
    }
    parts.push(label);
    parts.join("_")
}

fn clip(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Whether the table it is on is there before the plan begins and stays.
pub(crate) fn is_on_standing_table(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.parent(id).is_some_and(|table| cx.keeps(&table.id))
}

/// Whether a new constraint of its name takes the index over instead of building one.
pub(super) fn is_adopted(id: &ObjectId, index: &Index, cx: &Context<'_>) -> bool {
    let Some(table) = cx.from.get(id).and_then(|own| own.parent.as_ref()) else { return false };
    let heir = ObjectId::new(Kind::Constraint, &[table.part(0), table.name(), id.name()]);
    cx.creates(&heir)
        && matches!(cx.to.get(&heir).map(|object| &object.body), Some(Body::Constraint(new)) if new.can_adopt(index))
}

fn is_inherited_in(id: &ObjectId, catalog: &Catalog) -> bool {
    catalog.get(id).is_some_and(|own| is_inherited(&own.body))
}

fn is_inherited(body: &Body) -> bool {
    match body {
        Body::Index(index) => index.inherited,
        Body::Constraint(constraint) => constraint.inherited,
        _ => false,
    }
}

fn is_alike(a: &Body, b: &Body) -> bool {
    match (a, b) {
        (Body::Index(_), Body::Index(_)) => true,
        // The primary key of a whole takes a unique constraint of a partition as its part, and the other way round.
        (Body::Constraint(a), Body::Constraint(b)) => a.sort == b.sort || a.is_key() && b.is_key(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_as_postgresql_cuts_them() {
        assert_eq!(object_name("t1", "a_b", "idx"), "t1_a_b_idx");
        assert_eq!(object_name("t1", "", "pkey"), "t1_pkey");
        let columns = format!("{}_{}_{}", "b".repeat(28), "c".repeat(37), "d".repeat(19));
        let cut = object_name(&"a".repeat(63), &columns, "idx");
        assert_eq!(cut, format!("{}_{}__idx", "a".repeat(29), "b".repeat(28)));
        assert_eq!(clip("größe", 3), "gr");
    }
}

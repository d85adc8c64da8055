//! Changes of a table that stays.

use super::{Table, bound, create, online};
use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::column::Column;
use crate::kind::{Alter, Kind, Stored, options, sequence, touched};
use crate::kind::table::{is_foreign, table_of};
use crate::plan::{Action, Context, Half, Refusal};

pub(super) fn alter(new: &Table, old: &Table, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
    let mut actions = Vec::new();
    for field in changed {
        match field.as_str() {
            // The rows cannot move along: dropping the table says so with its hazard.
            "partition_by" => return Alter::Replace,
            "foreign" => match (&old.foreign, &new.foreign) {
                (Some(was), Some(is)) if was.server == is.server => {
                    let head = format!("ALTER FOREIGN TABLE {}", id.sql());
                    let change = is.options.change(&was.options);
                    actions.push(change.end(id, &head, |sql| Action::alter(id, sql, "options of its foreign-data wrapper")));
                }
                _ => return Alter::Replace,
            },
            "unlogged" if new.partition_by.is_some() => return Alter::Refuse(persistence_of_whole(new, id, cx)),
            "unlogged" => actions.extend(persistence(new, id, cx)),
            "options" => actions.extend(storage_parameters(new, old, id)),
            "access_method" => match access_method(new, id, cx) {
                Ok(action) => actions.push(action),
                Err(refusal) => return Alter::Refuse(refusal),
            },
            "tablespace" => actions.push(tablespace(new, id)),
            "replica_identity" => actions.push(replica_identity(new, id)),
            "row_security" => {
                let verb = if new.row_security { "ENABLE" } else { "DISABLE" };
                actions.push(table(id, &format!("{verb} ROW LEVEL SECURITY"), "row security"));
            }
            "force_row_security" => {
                let verb = if new.force_row_security { "FORCE" } else { "NO FORCE" };
                actions.push(table(id, &format!("{verb} ROW LEVEL SECURITY"), "row security for its owner"));
            }
            "of_type" => {
                if new.of_type.is_some() && !columns_end_in_order(id, cx) {
                    return Alter::Refuse(in_another_order(new, id));
                }
                // Its columns are those of a type only before they change, or after.
                let leaves = old.of_type.iter().map(|_| table(id, "NOT OF", "no longer a typed table").half(Half::Leaving));
                actions.splice(0..0, leaves);
                let joins = new.of_type.iter().map(|is| table(id, &format!("OF {is}"), "typed table").half(Half::Joining));
                actions.extend(joins);
            }
            _ => {}
        }
    }
    // Leaving comes before joining: a table has one partitioned table at most.
    if changed.iter().any(|field| field == "partition_of" || field == "inherits") {
        let (early, late) = not_null_names(new, id, cx);
        let apart = leave(new, old, id, cx).into_iter().chain(early);
        actions.splice(0..0, apart.map(|action| action.half(Half::Leaving)));
        actions.extend(late.into_iter().map(|action| action.half(Half::Joining)));
        actions.extend(join(new, old, id, cx).into_iter().map(|action| action.half(Half::Joining)));
    }
    Alter::InPlace(actions)
}

fn table(id: &ObjectId, sql: &str, what: &str) -> Action {
    Action::alter(id, format!("ALTER TABLE {} {sql}", id.sql()), what)
}

fn persistence(new: &Table, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let action = if new.unlogged { table(id, "SET UNLOGGED", "unlogged") } else { table(id, "SET LOGGED", "logged") };
    let action = rewriting(action, new, id);
    if cx.version.major() >= 15 { sequence::along(action, new.unlogged, cx) } else { vec![action] }
}

/// Before 18 the server says nothing and does nothing; 18 has no such tables.
fn persistence_of_whole(new: &Table, id: &ObjectId, cx: &Context<'_>) -> Refusal {
    let (is, was) = if new.unlogged { ("unlogged", "") } else { ("logged", "UNLOGGED ") };
    Refusal {
        about: id.clone(),
        message: format!("{id} becomes {is}, which PostgreSQL {} cannot do to a partitioned table", cx.version),
        help: format!(
            "write CREATE {was}TABLE for it as it is now, since only its partitions have rows and each becomes {is} by \
             itself; or move them to a new table by hand"
        ),
    }
}

/// The action as one that writes the rows anew, where the table has any of its own.
fn rewriting(action: Action, new: &Table, id: &ObjectId) -> Action {
    let has_rows = new.partition_by.is_none();
    action.touching([id.clone()], if has_rows { Operation::Rewrite } else { Operation::Entries })
}

fn storage_parameters(new: &Table, old: &Table, id: &ObjectId) -> Vec<Action> {
    let (set, reset) = options::change(old.options.as_deref(), new.options.as_deref());
    let mut actions = Vec::new();
    for (verb, list) in [("RESET", reset), ("SET", set)] {
        if !list.is_empty() {
            let strong = list.iter().any(|option| option.starts_with("user_catalog_table"));
            let operation = if strong { Operation::Entries } else { Operation::Settings };
            let action = table(id, &format!("{verb} ({})", list.join(", ")), "storage parameters");
            actions.push(action.touching([id.clone()], operation));
        }
    }
    actions
}

fn access_method(new: &Table, id: &ObjectId, cx: &Context<'_>) -> Result<Action, Refusal> {
    let method = new.access_method.as_deref().unwrap_or("heap");
    if cx.version.major() < 15 {
        return Err(Refusal {
            about: id.clone(),
            message: format!("{id} changes its access method to {method}, which PostgreSQL {} cannot do in place", cx.version),
            help: "upgrade to PostgreSQL 15, or copy the rows into a new table by hand".to_owned(),
        });
    }
    Ok(rewriting(table(id, &format!("SET ACCESS METHOD {}", ident(method)), "access method"), new, id))
}

fn tablespace(new: &Table, id: &ObjectId) -> Action {
    let name = new.tablespace.as_deref().unwrap_or("pg_default");
    rewriting(table(id, &format!("SET TABLESPACE {}", ident(name)), "tablespace"), new, id)
}

fn replica_identity(new: &Table, id: &ObjectId) -> Action {
    let default = || Action::alter(id, format!("ALTER TABLE ONLY {} REPLICA IDENTITY DEFAULT", id.sql()), "replica identity");
    create::replica_identity(new, id).unwrap_or_else(default)
}

fn leave(new: &Table, old: &Table, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let was = old.partition_of.as_ref().filter(|was| Some(*was) != new.partition_of.as_ref());
    if let Some(was) = was.filter(|was| was.detach_pending) {
        let finalize = online::finalize(was, id);
        actions.push(was.parent_id().map_or(finalize.clone(), |parent| online::detached(finalize, id, &parent, cx)));
    } else if let Some(detach) = was.and_then(|_| online::detach(old, id, cx)) {
        actions.extend(detach);
    } else if let Some(was) = was {
        let sql = format!("ALTER TABLE {} DETACH PARTITION {}", was.parent, id.sql());
        let detach = Action::alter(id, sql, format!("no longer a partition of {}", was.parent));
        actions.push(was.parent_id().map_or(detach.clone(), |parent| online::detached(detach, id, &parent, cx)));
    }
    let stays = new.inherits.as_deref().unwrap_or_default();
    for parent in old.inherits.iter().flatten().filter(|parent| !stays.contains(parent)) {
        actions.push(table(id, &format!("NO INHERIT {parent}"), &format!("no longer inherits from {parent}")));
    }
    actions
}

/// A NOT NULL constraint can get another name only while it is not inherited (18). Those of the second list take the
/// name from the table above, which must be there with it: PostgreSQL would choose another for that.
fn not_null_names(new: &Table, id: &ObjectId, cx: &Context<'_>) -> (Vec<Action>, Vec<Action>) {
    let (mut early, mut late) = (Vec::new(), Vec::new());
    if cx.version.major() < 18 {
        return (early, late);
    }
    for column in cx.to.children_of(id, Kind::Column).filter(|column| cx.keeps(&column.id)) {
        let states = cx.from.model::<Column>(&column.id).zip(Column::of(&column.body));
        let Some((was, is)) = states else { continue };
        let from_above = is.not_null_inherited_name.is_some();
        // It is called so already, and may go on to be its own besides.
        if from_above && was.not_null_constraint(&column.id) == is.not_null_inherited_name {
            continue;
        }
        // A child's stays its own, besides being inherited, and then has the usual name.
        let wanted = match from_above && new.partition_of.is_none() {
            true if Column::keeps_inherited_not_null(&column.id, cx) => continue,
            true => Column::usual_not_null_name(&column.id),
            false => is.not_null_constraint(&column.id).unwrap_or_default(),
        };
        let Some(known) = was.not_null_constraint(&column.id).filter(|known| is.not_null && *known != wanted) else { continue };
        // The name runs down, and partitions that have it under another keep that: it is no difference.
        if from_above && !Column::is_not_null_as_below(&column.id, &known, cx) {
            continue;
        }
        let list = if from_above && new.partition_of.is_some() { &mut late } else { &mut early };
        list.push(rename_not_null(id, &known, &wanted));
    }
    (early, late)
}

pub(crate) fn rename_not_null(id: &ObjectId, old: &str, new: &str) -> Action {
    table(id, &format!("RENAME CONSTRAINT {} TO {}", ident(old), ident(new)), "name of a NOT NULL constraint")
}

fn join(new: &Table, old: &Table, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let was = old.inherits.as_deref().unwrap_or_default();
    for parent in new.inherits.iter().flatten().filter(|parent| !was.contains(parent)) {
        let inherit = table(id, &format!("INHERIT {parent}"), &format!("inherits from {parent}"));
        let inherit = touched::with_below(inherit, id, Operation::Entries, cx);
        let above = cx.to.depends(id).filter(|on| on.id.kind == Kind::Table && on.id.sql() == *parent);
        actions.push(inherit.touching(above.map(|on| on.id.clone()), Operation::InheritParent));
    }
    if let Some(is) = new.partition_of.as_ref().filter(|is| Some(*is) != old.partition_of.as_ref()) {
        let columns = cx.to.children_of(id, Kind::Column);
        actions.extend(columns.filter_map(|column| name_not_null_as_above(&column.id, id, cx)));
        let plain = || {
            let attach = Action::alter(id, online::attach_sql(is, id), format!("a partition of {}", is.parent));
            let attach = match bound::own(new, id) {
                _ if is_foreign(id, cx.from) => attach,
                Some(own) => bound::risky(attach, &own, cx),
                None => attach
                    .hazard("needs-valid-data", format!("fails if rows of {id} lie outside of {}", is.bound)),
            };
            is.parent_id().iter().fold(attach, |attach, parent| {
                let attach = online::attached(attach, id, parent, cx);
                online::beside_default(attach, new, id, parent, cx)
            })
        };
        actions.extend(online::join(new, id, cx).unwrap_or_else(|| vec![plain()]));
    }
    actions
}

/// A NOT NULL that a column gets before its table becomes a partition has the usual name, and that of the whole may be
/// another (18).
fn name_not_null_as_above(column: &ObjectId, id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
    let new = cx.to.model::<Column>(column)?;
    if cx.keeps(column) && cx.from.model::<Column>(column).is_some_and(|old| old.not_null) {
        return None;
    }
    let usual = Column::usual_not_null_name(column);
    let wanted = new.not_null_inherited_name.as_ref().filter(|wanted| **wanted != usual)?;
    let sql = format!("RENAME CONSTRAINT {} TO {}", ident(&usual), ident(wanted));
    Some(table(id, &sql, &format!("the NOT NULL of {} is that of the whole", column.name())))
}

/// Whether the columns that stay, and then those that are new, stand as they shall: a typed table has the columns of its
/// type in their order (42804).
fn columns_end_in_order(id: &ObjectId, cx: &Context<'_>) -> bool {
    let mut wanted: Vec<_> = cx.to.children_of(id, Kind::Column).collect();
    wanted.sort_by_key(|column| column.body.order());
    let place = |column: &ObjectId| cx.from.get(column).filter(|_| cx.keeps(column)).map(|old| old.body.order());
    // Those that stay come before all that are new.
    wanted.is_sorted_by_key(|column| place(&column.id).unwrap_or(i32::MAX))
}

fn in_another_order(new: &Table, id: &ObjectId) -> Refusal {
    let of_type = new.of_type.as_deref().unwrap_or_default();
    Refusal {
        about: id.clone(),
        message: format!("the columns of {id} would not stand in the order of {of_type}, as those of a typed table must (42804)"),
        help: format!("create a new table OF {of_type} by hand, copy the rows with INSERT … SELECT, drop {} and give the new one its name", id.sql()),
    }
}

pub(super) fn typed_table(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("the composite type of {id} must be replaced, and a typed table cannot outlive its type"),
        help: format!("turn it into an ordinary table first: ALTER TABLE {} NOT OF", table_of(id).sql()),
    }
}

//! A new table with its columns, and with the defaults and constraints that need nothing but the table.

use super::{Membership, Table, online};
use crate::catalog::{Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::column::{Column, inline_default, set_not_null};
use crate::kind::{Body, Kind, Stored, options};
use crate::plan::{Action, Context};

/// The lines between the parentheses, and what they bring into being.
#[derive(Default)]
struct Parts {
    lines: Vec<String>,
    produced: Vec<ObjectId>,
    settings: Vec<Action>,
    keys: Vec<String>,
    /// Checks that are to be not valid, which must be there when the table becomes a partition.
    unproven: Vec<Action>,
    /// Whether the table is to be a partition, but is not born as one.
    apart: bool,
}

pub(super) fn create(table: &Table, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let whole = online::attaches_to(table, id, cx);
    let mut parts = Parts { apart: whole.is_some(), ..Parts::default() };
    let mut columns: Vec<&Object> = cx.to.children_of(id, Kind::Column).collect();
    columns.sort_by_key(|object| object.body.order());
    for object in columns {
        if let Body::Column(column) = &object.body {
            parts.column(table, column, &object.id, cx);
        }
    }
    for object in cx.to.children_of(id, Kind::Constraint) {
        parts.constraint(object, id, cx);
    }
    let born = if parts.apart { &Table { partition_of: None, ..table.clone() } } else { table };
    let options = born.foreign.as_ref().map(|foreign| foreign.options.create()).unwrap_or_default();
    let mut create = options.end(id, &statement(born, id, &parts.lines), |sql| Action::create(id, sql));
    let whole_id = born.partition_of.as_ref().and_then(Membership::parent_id);
    if let Some(parent) = &whole_id {
        create = online::beside_default(online::born(create, parent, cx), table, id, parent, cx);
    }
    let is_above = |on: &&Object| born.inherits.iter().flatten().any(|parent| *parent == on.id.sql());
    let above = cx.to.depends(id).filter(|on| on.id.kind == Kind::Table).filter(is_above);
    create = create.touching(above.map(|on| on.id.clone()), Operation::InheritParent);
    create.produces.append(&mut parts.produced);
    let mut actions = vec![create];
    actions.append(&mut parts.settings);
    if !parts.apart {
        actions.extend(not_null_names(table, id, cx));
    }
    actions.extend(after(table, id));
    let unproven: Vec<ObjectId> = parts.unproven.iter().map(|add| add.about.clone()).collect();
    actions.append(&mut parts.unproven);
    let attach = whole.iter().flat_map(|whole| online::attach(table, id, whole, cx));
    actions.extend(attach.map(|step| step.requiring(unproven.clone())));
    actions
}

impl Parts {
    fn column(&mut self, table: &Table, column: &Column, id: &ObjectId, cx: &Context<'_>) {
        let version = cx.version.major();
        self.produced.push(id.clone());
        let (default, default_id) = inline_default(id, cx);
        if self.apart {
            let alone = online::standing_alone(&column.named(id, cx));
            self.settings.extend(alone.settings(id, cx));
            self.lines.push(alone.definition(id, default.as_deref(), version));
            self.produced.extend(default_id);
            return;
        }
        self.settings.extend(column.settings(id, cx));
        if column.inherited {
            self.settings.extend(column.unlike_above(id, cx));
        }
        if column.inherited && table.partition_of.is_none() {
            // Said in the table it would make the column the table's own.
            let is_set_later = version >= 18 && column.not_null_unproven;
            if column.not_null && !is_set_later && !column.inherits_not_null(id, cx) {
                let mut set = set_not_null(column, id, cx);
                set.hazards.clear();
                self.settings.push(set);
            }
            self.lines.extend(column.own_not_null_beside_inherited(id, cx));
            return;
        }
        if table.partition_of.is_some() || table.of_type.is_some() {
            // Type and generation come from above; only a default and a NOT NULL of its own must be said.
            let mut line = String::new();
            if let Some(default) = default {
                line.push_str(&format!(" DEFAULT {default}"));
                self.produced.extend(default_id);
            }
            if column.not_null && !column.inherits_not_null(id, cx) {
                let name = column.named(id, cx).not_null_name.filter(|_| version >= 18);
                line.extend(name.map(|name| format!(" CONSTRAINT {}", ident(&name))));
                line.push_str(" NOT NULL");
            }
            if !line.is_empty() {
                self.lines.push(format!("{}{line}", ident(id.name())));
            }
            return;
        }
        self.lines.push(column.said_below(id, cx).definition(id, default.as_deref(), version));
        self.produced.extend(default_id);
    }

    /// A constraint that needs nothing but this table's columns stands in the table; others come after. So does a second
    /// key over the same columns: in one statement PostgreSQL makes one of the two (`transformIndexConstraints`).
    fn constraint(&mut self, object: &Object, table: &ObjectId, cx: &Context<'_>) {
        let Body::Constraint(constraint) = &object.body else { return };
        let own = |on: &ObjectId| {
            on == table
                || on.kind == Kind::Column && on.part(0) == table.part(0) && on.part(1) == table.part(1)
                || on.kind.is_type()
                || on.kind == Kind::Schema
                || on.kind == Kind::Extension
        };
        if self.apart
            && let Some(line) = constraint.inherited_check(&object.id)
        {
            if constraint.enforced && !constraint.valid {
                // CREATE TABLE would make it valid: there are no rows.
                let add = format!("ALTER TABLE {} ADD {line}", table.sql());
                self.unproven.push(Action::create(&object.id, add));
                return;
            }
            self.lines.push(line);
            self.produced.push(object.id.clone());
            return;
        }
        if let Some(line) = constraint.inline(&object.id)
            && cx.to.depends(&object.id).all(|on| own(&on.id))
        {
            let key = constraint.key_columns();
            if key.is_some_and(|key| self.keys.iter().any(|known| known == key)) {
                return;
            }
            self.keys.extend(key.map(str::to_owned));
            self.lines.push(line);
            self.produced.push(object.id.clone());
        }
    }
}

fn statement(table: &Table, id: &ObjectId, lines: &[String]) -> String {
    let unlogged = if table.unlogged { "UNLOGGED " } else { "" };
    let foreign = if table.foreign.is_some() { "FOREIGN " } else { "" };
    let mut sql = format!("CREATE {unlogged}{foreign}TABLE {}", id.sql());
    let body = if lines.is_empty() { String::new() } else { format!("\n  {}\n", lines.join(",\n  ")) };
    match (&table.partition_of, &table.of_type) {
        (Some(Membership { parent, bound, .. }), _) => {
            sql.push_str(&format!(" PARTITION OF {parent}"));
            if !lines.is_empty() {
                sql.push_str(&format!(" ({body})"));
            }
            sql.push_str(&format!(" {bound}"));
        }
        (None, Some(of_type)) => {
            sql.push_str(&format!(" OF {of_type}"));
            if !lines.is_empty() {
                sql.push_str(&format!(" ({body})"));
            }
        }
        (None, None) => sql.push_str(&format!(" ({body})")),
    }
    let parents = table.inherits_as_written.as_ref().or(table.inherits.as_ref());
    if let Some(parents) = parents.filter(|parents| !parents.is_empty()) {
        sql.push_str(&format!(" INHERITS ({})", parents.join(", ")));
    }
    if let Some(key) = &table.partition_by {
        sql.push_str(&format!(" PARTITION BY {}", key.sql()));
    }
    if let Some(method) = &table.access_method {
        sql.push_str(&format!(" USING {}", ident(method)));
    }
    if let Some(list) = table.options.as_ref().filter(|list| !list.is_empty()) {
        sql.push_str(&format!(" WITH ({})", options::list(list)));
    }
    if let Some(tablespace) = &table.tablespace {
        sql.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
    }
    sql.extend(table.foreign.iter().map(|foreign| format!(" SERVER {}", ident(&foreign.server))));
    sql
}

/// The NOT NULL constraints of a new partition are those of the table above, under their names, and can be others only while they
/// are not inherited (18).
fn not_null_names(table: &Table, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
    let Some(place) = table.partition_of.as_ref().filter(|_| cx.version.major() >= 18) else { return Vec::new() };
    let columns = cx.to.children_of(id, Kind::Column);
    let changes: Vec<Action> = columns.filter_map(|object| Some(Column::of(&object.body)?.not_null_while_apart(&object.id, cx))).flatten().collect();
    if changes.is_empty() {
        return changes;
    }
    let (parent, own) = (&place.parent, id.sql());
    let why = "for NOT NULL constraints other than those above";
    let detach = Action::alter(id, format!("ALTER TABLE {parent} DETACH PARTITION {own}"), why);
    let whole = place.parent_id();
    let detach = whole.iter().fold(detach, |detach, whole| online::detached(detach, id, whole, cx));
    let attach = Action::alter(id, online::attach_sql(place, id), format!("a partition of {parent}"));
    let attach = whole.iter().fold(attach, |attach, whole| online::attached(attach, id, whole, cx));
    std::iter::once(detach).chain(changes).chain([attach]).collect()
}

/// What `CREATE TABLE` cannot say.
fn after(table: &Table, id: &ObjectId) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut alter = |sql: &str, what: &str| actions.push(Action::alter(id, format!("ALTER TABLE {} {sql}", id.sql()), what));
    if table.row_security {
        alter("ENABLE ROW LEVEL SECURITY", "row security");
    }
    if table.force_row_security {
        alter("FORCE ROW LEVEL SECURITY", "row security for its owner");
    }
    actions.extend(replica_identity(table, id));
    actions
}

/// The statement that sets the replica identity, after the index it may use.
pub(super) fn replica_identity(table: &Table, id: &ObjectId) -> Option<Action> {
    let identity = table.replica_identity.as_ref()?;
    let sql = format!("ALTER TABLE ONLY {} REPLICA IDENTITY {identity}", id.sql());
    let action = Action::alter(id, sql, "replica identity");
    let Some(index) = &table.replica_index else { return Some(action) };
    Some(action.requiring([
        ObjectId::new(Kind::Index, &[id.part(0), index]),
        ObjectId::new(Kind::Constraint, &[id.part(0), id.part(1), index]),
    ]))
}

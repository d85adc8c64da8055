//! Constraint of a table: primary key, unique, check, foreign key, exclusion. One with an index stands for the index.
//!
//! What a partition or child table has from the table above is an object too, since it can have a comment; it comes and
//! goes with its origin, see [`descent`].

mod adding;
mod alter;
mod evidence;
mod membership;
mod online;
mod retype;
mod twin;

use serde::{Deserialize, Serialize};

use crate::catalog::{Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::index::backing::{Backing, index_id};
use crate::kind::index::{Index, descent};
use crate::kind::type_swap::online as columns;
use crate::kind::{Alter, Disturbance, Kind, Model, Reach, Reaction, Since, newest, options};
use crate::kind::table::table_of;
use crate::plan::{Action, Context};

/// The fields of a constraint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Constraint {
    /// What it demands.
    #[serde(rename = "type")]
    pub sort: Sort,
    /// Its text, without what the other fields say: `CHECK ((price > 0))`.
    pub definition: Expression,
    /// What follows the `WHERE` of an exclusion constraint.
    pub predicate: Option<Expression>,
    /// Whether child tables do not get it.
    pub no_inherit: bool,
    /// Whether it can wait for the end of the transaction.
    pub deferrable: bool,
    /// Whether it waits if nothing else is said.
    pub deferred: bool,
    /// Whether all rows were checked.
    pub valid: bool,
    /// Whether rows are checked at all (18).
    pub enforced: bool,
    /// Whether the table has it by its own right, besides or without inheriting it.
    pub local: bool,
    /// Whether it comes from a table above.
    pub inherited: bool,
    /// Whether its index is a part of one of the whole that is no constraint.
    #[serde(default)]
    pub part_of_index: bool,
    /// Storage parameters of its index, sorted.
    pub options: Option<Vec<String>>,
    /// The same as they were written.
    pub options_as_written: Option<Vec<String>>,
    /// The tablespace of its index, where it is not the database's.
    pub tablespace: Option<String>,
    /// Statistics targets of expressions in its index, by column number.
    pub statistics: Option<Vec<(i32, i32)>>,
    /// Whether `CLUSTER` orders the table by its index.
    pub clustered: bool,
    /// The extensions whose drop drops its index, and it with that.
    pub extensions: Option<Vec<String>>,
    /// Whether its index is the table's replica identity, which is a field of the table.
    pub replica_identity: bool,
    /// Whether its table is a partition.
    pub partition: bool,
    /// Whether it has an index on a partitioned table.
    pub partitioned: bool,
    /// Whether some part of that index is missing or has another name than PostgreSQL would give.
    pub irregular: bool,
    /// Whether its index holds an expression or has a predicate.
    pub computed: bool,
    /// The names of its index's columns, for a partition's part.
    pub column_names: Option<Vec<String>>,
    /// The referencing columns of a foreign key.
    pub key: Option<Vec<String>>,
    /// What a foreign key refers to.
    pub references: Option<Reference>,
}

/// The sorts of constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// An expression that holds for each row.
    #[serde(rename = "CHECK")]
    Check,
    /// Unique and not null, once per table.
    #[serde(rename = "PRIMARY KEY")]
    PrimaryKey,
    /// No two rows are equal.
    #[serde(rename = "UNIQUE")]
    Unique,
    /// No two rows compare true by the given operators.
    #[serde(rename = "EXCLUDE")]
    Exclude,
    /// Another table has a row with this key.
    #[serde(rename = "FOREIGN KEY")]
    ForeignKey,
}

/// The other end of a foreign key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// The schema of the referenced table.
    pub schema: String,
    /// Its name.
    pub table: String,
    /// The referenced columns, in the order of the referencing ones.
    pub key: Vec<String>,
}

impl Model for Constraint {
    const KIND: Kind = Kind::Constraint;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Tables, Operation::Entries));
    const QUERY: &'static str = include_str!("constraint.sql");
    const UNCOMPARED: &'static [&'static str] = &[
        "options_as_written", "replica_identity",
        "partition",
        "partitioned",
        "irregular",
        "computed",
        "column_names",
        "key",
        "references",
    ];
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let in_parts = self.is_indexed() && descent::is_built_in_parts(id, cx);
        if self.comes_from_above() && !in_parts {
            return self.after_origin(id, cx);
        }
        let adoption = self.adoption(id, cx).map(|adopt| vec![adopt]);
        let mut actions =
            adoption.or_else(|| online::create(self, id, cx)).unwrap_or_else(|| self.add(in_parts, id, cx));
        if !self.comes_from_above()
            && let Some(create) = actions.iter_mut().find(|action| action.produces.contains(id))
        {
            *create = descent::with_parts(create.clone(), id, cx);
        }
        if self.sort == Sort::ForeignKey {
            self.after_parts_of_keys(id, &mut actions, cx);
            twin::after_those_from_above(self, id, &mut actions, cx);
            let left: Vec<ObjectId> = self.left_behind(id, cx).iter().map(table_of).collect();
            for action in &mut actions {
                action.follows.extend(left.iter().cloned());
            }
        }
        if self.comes_from_above() {
            actions.extend(descent::attach(id, cx));
        }
        actions.extend(self.joins_index(id, cx));
        actions.extend(self.validated_heirs(id, cx));
        actions.extend(self.backing().after_create(id, cx));
        actions
    }

    fn replace(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        if self.sort != Sort::Check || !self.valid || !self.enforced {
            return online::replace(self, old, id, cx);
        }
        let unproven = Self { valid: false, ..self.clone() };
        columns::replace_check(id, old.drop(id, cx), format!("ALTER TABLE {} ADD {}", table(id), unproven.clause(id)), cx)
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if self.sort == Sort::Check && descent::origins(id, cx.from).iter().any(|origin| origin.id.name() != id.name()) {
            // Its origin has been renamed, and it with it.
            return Vec::new();
        }
        if self.is_left_behind(id, cx) {
            return Vec::new();
        }
        // Before 15 a partition that is detached loses a foreign key to a partitioned table, if it had it from above.
        let may_be_gone = self.sort == Sort::ForeignKey && self.inherited && cx.version.major() < 15;
        let if_exists = if may_be_gone { "IF EXISTS " } else { "" };
        let sql = format!("ALTER TABLE {} DROP CONSTRAINT {if_exists}{}", table(id), ident(id.name()));
        let mut actions = descent::drop(id, sql, cx);
        if self.sort == Sort::ForeignKey
            && let Some(drop) = actions.last_mut()
        {
            // Those of partitions that go too, which would otherwise wait for each other's keys.
            let along = descent::heirs(id, cx.from).into_iter().filter(|heir| is_with_table(heir, cx));
            drop.destroys.extend(along);
            if twin::makes_way(self, id, cx) {
                drop.precedes.push(table_of(id));
            }
            let left = self.left_behind(id, cx);
            drop.precedes.extend(left.iter().map(table_of));
            drop.destroys.extend(left);
        }
        if self.sort != Sort::Check {
            return actions;
        }
        // What children have by their own right too stays when the origin goes, and cannot go before it.
        let own = descent::heirs(id, cx.from).into_iter().filter(|heir| {
            cx.drops(heir) && !is_with_table(heir, cx) && cx.from.model::<Constraint>(heir).is_some_and(|heir| heir.local)
        });
        for heir in own.collect::<Vec<_>>() {
            let Some(previous) = actions.last_mut() else { break };
            let mut next = Action::drop(id, drop_sql(&heir)).because(format!("drop {heir}"));
            next.destroys = std::mem::take(&mut previous.destroys);
            next.follows = previous.follows.clone();
            actions.push(next);
        }
        actions
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        alter::alter(self, old, id, changed, cx)
    }

    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        let is_origin = || descent::origins(id, cx.from).iter().any(|origin| origin.id == *disturbed);
        match how {
            // A check that the table has by its own right too outlives its origin.
            Disturbance::Replaced if self.inherited && self.local && is_origin() => Reaction::Unaffected,
            Disturbance::Replaced if self.part_of_index && disturbed.kind == Kind::Index => self.loses_index_above(id, disturbed, cx),
            Disturbance::Replaced if descent::survives(id, disturbed, cx) => self.change_origin(id, disturbed, cx),
            Disturbance::Replaced => Reaction::Recreate,
            _ => retype::reaction(self, id, how, cx),
        }
    }

    /// A foreign key between two tables that both go is dropped first: tables may refer to each other in a circle, and a
    /// partitioned table to its partitions' keys by way of its own. What comes from it goes with it.
    fn carried(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        let Some(reference) = &self.references else { return true };
        if self.inherited {
            return !descent::origins(id, cx.from).iter().any(|origin| {
                let with_table = is_with_table(&origin.id, cx) && origin.body.carried(&origin.id, cx);
                cx.drops(&origin.id) && !with_table
            });
        }
        let referenced = reference.table_id();
        let own = table_of(id);
        let elsewhere = |on: &Object| on.parent.as_ref().is_some_and(|table| *table != own && cx.drops(table));
        // The keys of the partitions of what it refers to count like that one's own.
        (!cx.drops(&referenced) || referenced == own) && !cx.from.depends(id).any(elsewhere)
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        // "cannot rename inherited constraint": a check is renamed with its origin.
        let follows = self.sort == Sort::Check && self.inherited;
        (!follows).then(|| format!("ALTER TABLE {} RENAME CONSTRAINT {} TO {}", table(id), ident(id.name()), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        let index = index_id(id);
        self.is_indexed().then(|| super::namespace::relation(index.part(0), index.name()))
    }

    fn displaces(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
        twin::displaced(self, id, cx)
    }

    fn implied(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        descent::still_needs(id, cx)
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        let says = |text: &str| self.definition.text().contains(text);
        let sets_some = says(" ON DELETE SET NULL (") || says(" ON DELETE SET DEFAULT (");
        let distinct = self.sort == Sort::Unique && self.definition.text().starts_with("UNIQUE NULLS NOT DISTINCT");
        newest([
            (!self.enforced, (18, "constraints that are NOT ENFORCED")),
            (self.is_key() && says(" WITHOUT OVERLAPS)"), (18, "keys WITHOUT OVERLAPS")),
            (self.sort == Sort::ForeignKey && says(", PERIOD "), (18, "foreign keys with a PERIOD")),
            (self.sort == Sort::Exclude && self.partitioned, (17, "exclusion constraints of partitioned tables")),
            (distinct, (15, "unique constraints with NULLS NOT DISTINCT")),
            (self.sort == Sort::ForeignKey && sets_some, (15, "ON DELETE SET … for some of the columns")),
        ])
    }
}

impl Constraint {
    /// The one statement that makes it, rows and all.
    fn add(&self, in_parts: bool, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if self.meets_unproven(id, cx) {
            let unproven = Self { valid: false, ..self.clone() };
            return [unproven.add(in_parts, id, cx), vec![alter::validate(id, cx)]].concat();
        }
        let only = if self.partitioned && in_parts { "ONLY " } else { "" };
        let add = Action::create(id, format!("ALTER TABLE {only}{} ADD {}", table(id), self.clause(id)));
        let add = if only.is_empty() { self.adding(add, id, cx) } else { add.touching([table_of(id)], Operation::Entries) };
        let add = if !only.is_empty() && descent::is_apart(id, cx) { add.apart() } else { add };
        if self.valid && self.enforced && descent::is_on_standing_table(id, cx) && cx.from.get(id).is_none() {
            return vec![evidence::risky(add, self, id, cx)];
        }
        vec![add]
    }

    /// "constraint … conflicts with NOT VALID constraint": whether the same check has come from above and is not proven.
    fn meets_unproven(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        let is_unproven = |origin: &&Object| cx.to.model::<Self>(&origin.id).is_some_and(|above| !above.valid);
        self.sort == Sort::Check && self.valid && self.inherited && descent::origins(id, cx.to).iter().any(is_unproven)
    }

    /// A key of a partitioned table can be referred to when the last partition has its part of it.
    fn after_parts_of_keys(&self, id: &ObjectId, actions: &mut [Action], cx: &Context<'_>) {
        let keys = cx.to.depends(id).filter(|on| on.id.kind == Kind::Constraint && on.parent != cx.to.get(id).and_then(|own| own.parent.clone()));
        let parts: Vec<ObjectId> = keys.flat_map(|key| descent::heirs(&key.id, cx.to)).collect();
        for action in actions {
            action.requires.extend(parts.iter().cloned());
            action.follows.extend(parts.iter().cloned());
        }
    }

    /// As it stands in `CREATE TABLE`, if it may.
    pub(crate) fn inline(&self, id: &ObjectId) -> Option<String> {
        let simple = matches!(self.sort, Sort::Check | Sort::PrimaryKey | Sort::Unique);
        let whole = self.valid && !self.clustered && !self.irregular && self.statistics.is_none() && self.extensions.is_none();
        (simple && whole && !self.comes_from_above()).then(|| self.clause(id))
    }

    /// The columns of a primary key or unique constraint, as they stand in its text.
    pub(crate) fn key_columns(&self) -> Option<&str> {
        let starts = ["PRIMARY KEY ", "UNIQUE NULLS NOT DISTINCT ", "UNIQUE "];
        starts.iter().find_map(|start| self.definition.text().strip_prefix(start))
    }

    /// Whether it can be made from this index, which has its name, without building one.
    pub(crate) fn can_adopt(&self, index: &Index) -> bool {
        let (columns, not_distinct) = match self.sort {
            Sort::PrimaryKey => (self.definition.text().strip_prefix("PRIMARY KEY "), ""),
            Sort::Unique => match self.definition.text().strip_prefix("UNIQUE NULLS NOT DISTINCT ") {
                Some(columns) => (Some(columns), " NULLS NOT DISTINCT"),
                None => (self.definition.text().strip_prefix("UNIQUE "), ""),
            },
            _ => (None, ""),
        };
        let fits = columns.is_some_and(|columns| index.definition.text() == format!("btree {columns}{not_distinct}"));
        let alone = !self.inherited && !self.partitioned && !index.inherited && !index.partitioned;
        let same = self.options == index.options && self.tablespace == index.tablespace;
        // The index goes with the same extensions when it is a constraint's.
        let stays = index.extensions.iter().flatten().all(|name| self.extensions.iter().flatten().any(|own| own == name));
        fits && alone && same && stays && index.unique && index.valid && !index.computed
    }

    /// As it stands in the `CREATE TABLE` of what will come below its origin.
    pub(crate) fn inherited_check(&self, id: &ObjectId) -> Option<String> {
        (self.sort == Sort::Check && self.inherited).then(|| self.clause(id))
    }

    /// Whether it is there only because the table above has it.
    pub(crate) fn comes_from_above(&self) -> bool {
        self.inherited && (self.sort != Sort::Check || !self.local)
    }

    /// Whether its index can be attached to that of a partitioned table.
    pub(crate) fn can_attach(&self) -> bool {
        self.is_key() && self.key_columns().is_some_and(|key| !key.contains(" WITHOUT OVERLAPS)"))
    }

    /// Whether it is a primary key or unique.
    pub(crate) fn is_key(&self) -> bool {
        matches!(self.sort, Sort::PrimaryKey | Sort::Unique)
    }

    fn is_indexed(&self) -> bool {
        matches!(self.sort, Sort::PrimaryKey | Sort::Unique | Sort::Exclude)
    }

    /// `CONSTRAINT name …`, with everything that can be said there.
    fn clause(&self, id: &ObjectId) -> String {
        let mut sql = format!("CONSTRAINT {} {}", ident(id.name()), self.definition.sql());
        if let Some(list) = self.options_as_written.as_ref().filter(|list| !list.is_empty()) {
            sql.push_str(&format!(" WITH ({})", options::list(list)));
        }
        if let Some(tablespace) = &self.tablespace {
            sql.push_str(&format!(" USING INDEX TABLESPACE {}", ident(tablespace)));
        }
        if let Some(predicate) = &self.predicate {
            sql.push_str(&format!(" WHERE ({})", predicate.sql()));
        }
        if self.no_inherit {
            sql.push_str(" NO INHERIT");
        }
        sql.push_str(&self.timing());
        match (self.enforced, self.valid) {
            (false, _) => sql.push_str(" NOT ENFORCED"),
            (true, false) => sql.push_str(" NOT VALID"),
            (true, true) => {}
        }
        sql
    }

    fn timing(&self) -> String {
        let deferrable = if self.deferrable { " DEFERRABLE" } else { "" };
        let deferred = if self.deferred { " INITIALLY DEFERRED" } else { "" };
        format!("{deferrable}{deferred}")
    }

    /// What a constraint that has come with its origin still needs: its name.
    fn after_origin(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        match self.sort {
            Sort::Check => self.before_joining(id, cx),
            Sort::ForeignKey => match self.usual_name(id, cx).filter(|usual| usual != id.name()) {
                Some(usual) => {
                    let sql = format!("ALTER TABLE {} RENAME CONSTRAINT {} TO {}", table(id), ident(&usual), ident(id.name()));
                    vec![Action::create(id, sql).because(format!("{id}, under the name it should have"))]
                }
                None => Vec::new(),
            },
            _ => descent::rename_the_usual(id, self.column_names.as_deref(), self.label(), cx),
        }
    }

    /// A table made after the check of the table above has a checked copy even of one that is NOT VALID.
    fn validated_heirs(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if self.sort != Sort::Check || self.valid || self.comes_from_above() {
            return Vec::new();
        }
        let heirs = descent::heirs(id, cx.to).into_iter().filter(|heir| cx.creates(heir));
        let checked = heirs.filter(|heir| cx.to.model::<Constraint>(heir).is_some_and(|heir| heir.valid && heir.comes_from_above()));
        checked.map(|heir| alter::validate(&heir, cx)).collect()
    }

    /// The name it gets when it comes from its origin.
    pub(crate) fn usual_name(&self, id: &ObjectId, cx: &Context<'_>) -> Option<String> {
        if self.is_indexed() {
            return Some(descent::usual_name(id, self.column_names.as_deref(), self.label(), cx));
        }
        let origin = descent::origins(id, cx.to).into_iter().next()?;
        // All levels get theirs at once, before any is renamed.
        let above = cx.to.model::<Constraint>(&origin.id).filter(|above| above.comes_from_above() && cx.creates(&origin.id));
        above.and_then(|above| above.usual_name(&origin.id, cx)).or_else(|| Some(origin.id.name().to_owned()))
    }

    /// The last part of the name that PostgreSQL chooses.
    fn label(&self) -> &'static str {
        match self.sort {
            Sort::PrimaryKey => "pkey",
            Sort::Unique => "key",
            Sort::Exclude => "excl",
            Sort::Check => "check",
            Sort::ForeignKey => "fkey",
        }
    }

    /// The statement that makes an index of the same name, which would be dropped, into this constraint.
    fn adoption(&self, id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
        let index = index_id(id);
        let object = cx.from.get(&index).filter(|_| cx.drops(&index) && !cx.to.contains(&index))?;
        let crate::kind::Body::Index(body) = &object.body else { return None };
        let on_this_table = object.parent.as_ref().is_some_and(|table| table.part(0) == id.part(0) && table.name() == id.part(1));
        if !on_this_table || !self.can_adopt(body) {
            return None;
        }
        let mut action = Action::create(id, format!("ALTER TABLE {} {}", table(id), self.adopt(id, id.name())));
        action.destroys.push(index);
        if cx.online && descent::is_on_standing_table(id, cx) {
            action = action.apart();
        }
        Some(action)
    }

    /// The clause that makes an index into this key.
    fn adopt(&self, id: &ObjectId, index: &str) -> String {
        let kind = if self.sort == Sort::PrimaryKey { "PRIMARY KEY" } else { "UNIQUE" };
        format!("ADD CONSTRAINT {} {kind} USING INDEX {}{}", ident(id.name()), ident(index), self.timing())
    }

    pub(super) fn backing(&self) -> Backing<'_> {
        Backing {
            options: self.options.as_deref(),
            tablespace: self.tablespace.as_deref(),
            statistics: self.statistics.as_deref().unwrap_or_default(),
            clustered: self.clustered,
            extensions: self.extensions.as_deref(),
            replica_identity: self.replica_identity,
            computed: self.computed,
        }
    }
}

impl Reference {
    /// The referenced table.
    pub(crate) fn table_id(&self) -> ObjectId {
        ObjectId::new(Kind::Table, &[&self.schema, &self.table])
    }
}

fn table(id: &ObjectId) -> String {
    table_of(id).sql()
}

fn drop_sql(id: &ObjectId) -> String {
    format!("ALTER TABLE {} DROP CONSTRAINT {}", table(id), ident(id.name()))
}

fn is_with_table(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.drops(&table_of(id))
}

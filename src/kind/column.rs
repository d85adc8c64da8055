//! A table's column. Its default is an object of its own.

mod above;
mod alter;
pub(crate) mod aside;
mod cast;
mod drop;
mod fill;
mod fits;
pub(crate) mod identity;
mod inherit;
mod not_null;
mod parts;
mod risk;
mod stored;
mod using;

pub(crate) use not_null::{set as set_not_null, proven as proven_not_null};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use self::identity::IdentitySequence;
use crate::catalog::{Catalog, Object, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::foreign::Options;
use crate::kind::{Alter, Body, Disturbance, Kind, Model, Reach, Reaction, Since, Stored, newest, touched, type_swap, type_swap::online};
use crate::kind::table::{is_foreign, table_of};
use crate::plan::{Action, Context, Hazard, Question, Refusal};

const OTHERWISE_COMPRESSED: &str = "compression, which is not that of the column above";

/// The fields of a column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its number, which orders the columns of a new table.
    pub position: i32,
    /// Whether it is there only because a parent table has it.
    pub inherited: bool,
    /// The type with its modifier, qualified: `character varying(20)`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The collation, where it is not the type's own.
    pub collation: Option<String>,
    /// Whether NULL is forbidden.
    pub not_null: bool,
    /// The name of the NOT NULL constraint where it is not the one PostgreSQL would choose (18).
    pub not_null_name: Option<String>,
    /// The name of a NOT NULL constraint that is there only because a parent table's column has one (18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_null_inherited_name: Option<String>,
    /// The name of a NOT NULL constraint of its own that is called as the one from above which it is besides (18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_null_shared_name: Option<String>,
    /// Whether that constraint is NOT VALID (18).
    pub not_null_unproven: bool,
    /// Whether that constraint is NO INHERIT (18).
    pub not_null_no_inherit: bool,
    /// `ALWAYS` or `BY DEFAULT` for an identity column.
    pub identity: Option<String>,
    /// The options of the identity column's sequence.
    pub sequence: Option<IdentitySequence>,
    /// `STORED` or `VIRTUAL` for a generated column.
    pub generated: Option<String>,
    /// What generates it.
    pub expression: Option<Expression>,
    /// The storage strategy, where it is not the type's own.
    pub storage: Option<String>,
    /// The compression method, where it is not the server's default.
    pub compression: Option<String>,
    /// The statistics target, where it is not the server's default.
    pub statistics: Option<i32>,
    /// `n_distinct` and the like.
    pub options: Option<Vec<String>>,
    /// What the foreign-data wrapper of a foreign table is told of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_options: Option<Options>,
}

impl Model for Column {
    const KIND: Kind = Kind::Column;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Tables, Operation::Entries));
    const QUERY: &'static str = include_str!("column.sql");
    const USED_BY_CODE: bool = true;
    const UNCOMPARED: &'static [&'static str] = &["position", "inherited", "not_null_inherited_name", "not_null_shared_name"];
    const SHAPES_PARENT: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if self.inherited && inherit::parents(id, cx.to).any(|parent| cx.creates(&parent) && inherit::follows(id, &parent, cx)) {
            return Vec::new();
        }
        self.add(id, cx)
    }

    fn replace(&self, _old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        online::replace_column(self, id, cx)
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        drop::drop(id, cx)
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
        risk::risks(old, new, id, cx)
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        alter::alter(self, old, id, changed, cx)
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        let Some(new) = cx.to.model::<Column>(id) else { return Reaction::Unaffected };
        let recomputed = self.generated.is_some() && new.generated.is_some();
        match (disturbed.kind, how) {
            // The change runs down from the parent table by itself, and so do its consequences.
            (Kind::Column, _) if inherit::parents(id, cx.from).any(|parent| parent == *disturbed) => match how {
                _ if !inherit::follows(id, disturbed, cx) => Reaction::Unaffected,
                // It stays where the parent's goes.
                _ if !cx.to.contains(disturbed) => Reaction::Unaffected,
                Disturbance::Replaced => Reaction::Recreate,
                _ => Reaction::PassOn(how),
            },
            (_, Disturbance::Retyped | Disturbance::Swapped) if recomputed => Reaction::Recreate,
            (Kind::Collation, Disturbance::Replaced) if new.collation == self.collation => Reaction::Refuse(Refusal {
                about: id.clone(),
                message: format!("{disturbed} changes, which PostgreSQL cannot do while {id} uses it"),
                help: "give the new collation another name, and the column that collation".to_owned(),
            }),
            (Kind::Function | Kind::Operator, Disturbance::Replaced) if recomputed => Reaction::Recreate,
            // A constant of the type in what generates the column.
            (kind, Disturbance::Replaced) if kind.is_type() && recomputed => Reaction::Recreate,
            (kind, Disturbance::Replaced) if kind.is_type() && new.type_name == self.type_name => {
                self.move_to_new_type(new, id, disturbed, cx)
            }
            _ => Reaction::Unaffected,
        }
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("{} RENAME COLUMN {} TO {}", alter_table(id), ident(id.name()), ident(name)))
    }

    fn implied(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        self.still_needs(id, cx)
    }

    fn order(&self) -> i32 {
        self.position
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        // A name that PostgreSQL made for another name of the table or column says nothing.
        let is_made = |name: &String| name.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with("_not_null");
        let is_named = self.not_null_name.as_ref().is_some_and(|name| !is_made(name));
        let is_rounded = self.type_name.starts_with("numeric(") && self.type_name.contains(",-");
        newest([
            (self.generated.as_deref() == Some("VIRTUAL"), (18, "virtual generated columns")),
            (self.not_null_unproven, (18, "NOT NULL constraints that are NOT VALID")),
            (self.not_null_no_inherit, (18, "NOT NULL constraints that are not inherited")),
            (is_named, (18, "names of NOT NULL constraints")),
            (self.sequence.as_ref().is_some_and(|own| own.otherwise_logged), (15, "sequences of identity columns that are not as their tables are, logged or unlogged")),
            (is_rounded, (15, "negative scales of numeric")),
            (self.compression.is_some(), (14, "compression methods of columns")),
        ])
    }
}

impl Column {
    fn move_to_new_type(&self, new: &Self, id: &ObjectId, type_id: &ObjectId, cx: &Context<'_>) -> Reaction {
        if online::is_wanted_below(type_id, cx) {
            return online::obstacle(id, type_id, cx).map_or(Reaction::Recreate, Reaction::Refuse);
        }
        let again = alter::settings_again(new, id, |_| true);
        if self.inherited && inherit::parents(id, cx.from).any(|parent| inherit::follows(id, &parent, cx)) {
            // The parent's statement moves it, and comes first.
            let Some((first, more)) = again.split_first() else { return Reaction::PassOn(Disturbance::Swapped) };
            let first = first.clone().disturbing(id, Disturbance::Swapped);
            return Reaction::Adapt(std::iter::once(first).chain(more.iter().cloned()).collect());
        }
        if let Some(refusal) = alter::partition_key(id, cx) {
            return Reaction::Refuse(refusal);
        }
        if is_foreign(&table_of(id), cx.from) {
            let moved = type_swap::retype_column(id, type_id, &new.type_name, new.collation.as_deref(), None, cx);
            return Reaction::Adapt(std::iter::once(moved).chain(again).collect());
        }
        if let Some(refusal) = alter::foreign_below(id, cx).or_else(|| using::misread_below(id, cx)) {
            return Reaction::Refuse(refusal);
        }
        let using = cx.intents.of(id, "using").next();
        if let Some((old, new)) = alter::unconvertible(type_id, cx).filter(|_| using.is_none()) {
            return Reaction::Refuse(alter::no_cast(id, type_id, &old, &new));
        }
        if let Some(refusal) = type_swap::scattered(id, type_id, &new.type_name, cx).filter(|_| using.is_none()) {
            return Reaction::Refuse(refusal);
        }
        let moved = type_swap::retype_column(id, type_id, &new.type_name, new.collation.as_deref(), using, cx);
        Reaction::Adapt(std::iter::once(moved).chain(again).collect())
    }

    /// Whether PostgreSQL converts values and default of `old` to this type without being told how.
    pub(crate) fn converts_by_itself(&self, old: &Self) -> bool {
        cast::conversion(&old.type_name, &self.type_name, |_| false) == cast::Conversion::Automatic
    }

    /// Whether a parent table's column forbids NULL for it.
    pub(crate) fn inherits_not_null(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
        inherit::parents(id, cx.to).any(|parent| cx.to.model::<Column>(&parent).is_some_and(|column| column.not_null))
    }

    /// The name of the NOT NULL constraint, if NULL is forbidden.
    pub(crate) fn not_null_constraint(&self, id: &ObjectId) -> Option<String> {
        let names = [&self.not_null_name, &self.not_null_inherited_name, &self.not_null_shared_name];
        let known = names.into_iter().find_map(Option::as_ref);
        self.not_null.then(|| known.cloned().unwrap_or_else(|| Self::usual_not_null_name(id)))
    }

    /// The column of a new table with a name for its NOT NULL constraint, if the usual one may be taken: by another table's in the
    /// same schema, which has it from a table above or from one that it was made `LIKE` (18).
    pub(crate) fn named(&self, id: &ObjectId, cx: &Context<'_>) -> Self {
        let all = ObjectId::new(Kind::Column, &[""]);
        let usual = || ObjectId::new(Kind::Constraint, &[id.part(0), &Self::usual_not_null_name(id)]).sql();
        let unusual = || cx.noted("unusual names of NOT NULL", &all, || unusual_names(cx.from, cx.to));
        let is_taken = self.not_null && cx.version.major() >= 18 && unusual().contains(&usual());
        let name = is_taken.then(|| self.not_null_constraint(id)).flatten();
        Self { not_null_name: name.or_else(|| self.not_null_name.clone()), ..self.clone() }
    }

    /// The name PostgreSQL gives to the NOT NULL constraint, while no other has it.
    pub(crate) fn usual_not_null_name(id: &ObjectId) -> String {
        format!("{}_{}_not_null", id.part(1), id.part(2))
    }

    /// Whether the NOT NULL is inherited from a table that stays above.
    pub(crate) fn keeps_inherited_not_null(id: &ObjectId, cx: &Context<'_>) -> bool {
        let is_not_null = |parent: &ObjectId| cx.from.model::<Column>(parent).is_some_and(|column| column.not_null);
        inherit::parents(id, cx.from).any(|parent| inherit::follows(id, &parent, cx) && is_not_null(&parent))
    }

    /// The column as it stands in `CREATE TABLE`, with its default if that is to be there.
    pub(crate) fn definition(&self, id: &ObjectId, default: Option<&str>, version: u16) -> String {
        let mut text = format!("{} {}", ident(id.name()), self.type_name);
        if let Some(method) = self.compression.as_ref().filter(|_| version >= 14) {
            text.push_str(&format!(" COMPRESSION {method}"));
        }
        if let Some(collation) = &self.collation {
            text.push_str(&format!(" COLLATE {collation}"));
        }
        text.push_str(&self.constraints(id, default, version));
        text
    }

    /// What follows the type: default, identity, generation, NOT NULL.
    pub(crate) fn constraints(&self, id: &ObjectId, default: Option<&str>, version: u16) -> String {
        let mut text = String::new();
        if let (Some(generated), Some(expression)) = (&self.generated, &self.expression) {
            text.push_str(&format!(" GENERATED ALWAYS AS ({}) {generated}", expression.sql()));
        }
        if let (Some(identity), Some(sequence)) = (&self.identity, &self.sequence) {
            text.push_str(&format!(" GENERATED {identity} AS IDENTITY ({})", sequence.declaration(id, &self.type_name)));
        }
        if let Some(default) = default {
            text.push_str(&format!(" DEFAULT {default}"));
        }
        if self.not_null && !(version >= 18 && self.not_null_unproven) {
            if let Some(name) = self.not_null_name.as_ref().filter(|_| version >= 18) {
                text.push_str(&format!(" CONSTRAINT {}", ident(name)));
            }
            text.push_str(" NOT NULL");
            if version >= 18 && self.not_null_no_inherit {
                text.push_str(" NO INHERIT");
            }
        }
        text
    }

    fn add(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if let Some(mut actions) = fill::add(self, id, cx) {
            actions.extend(self.settings(id, cx));
            return actions;
        }
        let (default, default_id) = any_default(id, cx);
        let heirs = inherit::made_with(id, cx);
        let backfill = cx.intents.of(id, "backfill").next();
        let mut actions = Vec::new();
        let mut first = self.clone();
        first.not_null &= backfill.is_none();
        // "cannot recursively add identity column to table that has child tables" (42P16)
        let identity_later = self.identity.is_some() && !heirs.is_empty() && !inherit::identity_runs_down(id, cx);
        if identity_later {
            (first.identity, first.sequence) = (None, None);
        }
        let definition = first.definition(id, default.as_deref(), cx.version.major());
        let if_not_exists = if inherit::may_have_come(id, cx) { "IF NOT EXISTS " } else { "" };
        let mut add = Action::create(id, format!("{} ADD COLUMN {if_not_exists}{definition}", alter_table(id)));
        let added = stored::addition(&first, default_id.as_ref(), cx);
        add = touched::with_below(add, &table_of(id), added, cx);
        if first.not_null && default.is_none() && first.identity.is_none() && self.generated.is_none() {
            let message = format!("fails if the table has rows: {id} is NOT NULL and has neither default nor backfill");
            let hazard = Hazard::new("needs-valid-data", message);
            let what = format!("without a value for {}", ident(id.name()));
            add = add.asking(Question::rows(table_of(id), Vec::new(), "true".to_owned(), what, hazard));
        }
        let mut otherwise: Vec<Action> = heirs.iter().filter_map(|heir| self.compressed_otherwise(heir, cx)).collect();
        if default.is_some() {
            otherwise.extend(heirs.iter().filter_map(|heir| without_default(heir, cx)));
        }
        if is_foreign(&table_of(id), cx.to) && backfill.is_some() {
            add = add.lacking(not_here(id));
        }
        actions.push(add.producing(default_id).producing(heirs));
        actions.extend(otherwise);
        if let Some(expression) = backfill {
            actions.extend(self.backfill(id, expression, cx));
        }
        if identity_later {
            actions.extend(identity::change(self, &first, id, cx));
        }
        actions.extend(self.settings(id, cx));
        actions
    }

    /// A column that comes into being by this one below, or with its table, has its compression.
    fn compressed_otherwise(&self, heir: &ObjectId, cx: &Context<'_>) -> Option<Action> {
        let own = cx.to.model::<Column>(heir)?;
        (own.compression != self.compression && cx.version.major() >= 14).then(|| own.compress(heir, OTHERWISE_COMPRESSED))
    }

    fn compress(&self, id: &ObjectId, what: &str) -> Action {
        let method = self.compression.as_deref().unwrap_or("default");
        let sql = format!("{} ALTER COLUMN {} SET COMPRESSION {method}", alter_table_only(id), ident(id.name()));
        storing(id, sql, what)
    }

    fn store(&self, id: &ObjectId, what: &str) -> Action {
        // DEFAULT exists from 16 on only; a type's own strategy is what an unset one means.
        let storage = self.storage.as_deref().unwrap_or_else(|| alter::default_storage(&self.type_name));
        let sql = format!("{} ALTER COLUMN {} SET STORAGE {storage}", alter_table_only(id), ident(id.name()));
        storing(id, sql, what)
    }

    fn backfill(&self, id: &ObjectId, expression: &str, cx: &Context<'_>) -> Vec<Action> {
        let column = ident(id.name());
        let update = format!("UPDATE {} SET {column} = {expression}", table_name(id));
        let update = Action::alter(id, update, "fill it from the annotation");
        let mut actions = vec![touched::with_below(update, &table_of(id), Operation::Write, cx)];
        if self.not_null {
            actions.push(not_null::set(self, id, cx));
        }
        actions
    }

    /// Statements for what cannot stand in a column definition.
    pub(crate) fn settings(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        let column = format!("{} ALTER COLUMN {}", alter_table_only(id), ident(id.name()));
        if self.storage.is_some() {
            actions.push(self.store(id, "storage"));
        }
        if let Some(target) = self.statistics {
            actions.push(setting(id, format!("{column} SET STATISTICS {target}"), "statistics target"));
        }
        if let Some(options) = self.options.as_ref().filter(|options| !options.is_empty()) {
            actions.push(setting(id, format!("{column} SET ({})", options.join(", ")), "options"));
        }
        actions.extend(self.foreign_options.as_ref().map(|options| foreign_options(options, &Options::default(), id)));
        actions.extend(self.sequence.iter().flat_map(|sequence| sequence.besides(id, cx)));
        // What it has from above comes with that, see `not_null_while_apart`.
        if self.not_null && self.not_null_unproven && cx.version.major() >= 18 && self.not_null_inherited_name.is_none() {
            actions.push(not_null::set(self, id, cx).requiring(inherit::unproven_with(id, cx)));
        }
        actions
    }
}

/// Says that rows are elsewhere.
fn not_here(id: &ObjectId) -> Refusal {
    Refusal {
        about: id.clone(),
        message: format!("the rows of {id} are on another server, and a plan fills none there"),
        help: "leave the annotation `backfill` out, and fill the column where its rows are".to_owned(),
    }
}

/// A statement about how the column is stored in its table, and not in those below.
fn storing(id: &ObjectId, sql: String, what: impl AsRef<str>) -> Action {
    Action::alter(id, sql, what).touching([table_of(id)], Operation::Entries)
}

/// A statement about what is known of the values of the column in its table, and not in those below.
fn setting(id: &ObjectId, sql: String, what: &str) -> Action {
    Action::alter(id, sql, what).touching([table_of(id)], Operation::Settings)
}

/// The statement that makes the options for the foreign-data wrapper `new`.
fn foreign_options(new: &Options, old: &Options, id: &ObjectId) -> Action {
    let head = format!("ALTER FOREIGN TABLE {} ALTER COLUMN {}", table_name(id), ident(id.name()));
    let action = |sql| Action::alter(id, sql, "options of the foreign-data wrapper").touching([table_of(id)], Operation::Entries);
    new.change(old).end(id, &head, action)
}

fn default_id(id: &ObjectId) -> ObjectId {
    ObjectId::new(Kind::Default, &id.parts().collect::<Vec<_>>())
}

/// A column that came into being with the default of the column above, which it shall not have.
fn without_default(id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
    let sql = format!("{} ALTER COLUMN {} DROP DEFAULT", alter_table_only(id), ident(id.name()));
    let wanted = cx.to.contains(&default_id(id));
    (!wanted).then(|| storing(id, sql, "no default, other than the column above"))
}

/// The default of a column that is added: rows that are there already get it only from the same statement.
fn any_default(id: &ObjectId, cx: &Context<'_>) -> (Option<String>, Option<ObjectId>) {
    let default = default_id(id);
    match cx.to.get(&default).map(|object| &object.body) {
        Some(Body::Default(body)) => (Some(body.expression.sql()), Some(default)),
        _ => (None, None),
    }
}

/// The default that can stand in the column's definition, because all it needs is there before the table.
pub(crate) fn inline_default(id: &ObjectId, cx: &Context<'_>) -> (Option<String>, Option<ObjectId>) {
    let default = default_id(id);
    let Some(Body::Default(body)) = cx.to.get(&default).map(|object| &object.body) else { return (None, None) };
    let simple = |on: &ObjectId| on == id || on.kind.is_type() || matches!(on.kind, Kind::Sequence | Kind::Schema | Kind::Extension);
    let table = table_of(id);
    if cx.to.depends(&default).all(|on| simple(&on.id) && on.id != table) {
        (Some(body.expression.sql()), Some(default))
    } else {
        (None, None)
    }
}

fn table_name(id: &ObjectId) -> String {
    table_of(id).sql()
}

fn alter_table(id: &ObjectId) -> String {
    format!("ALTER TABLE {}", table_name(id))
}

fn alter_table_only(id: &ObjectId) -> String {
    format!("ALTER TABLE ONLY {}", table_name(id))
}

/// The names of NOT NULL constraints, with their schemas, that are not those which PostgreSQL would choose for their own tables:
/// those that are there, and those that new tables say. What a new table has from above comes after that.
fn unusual_names(from: &Catalog, to: &Catalog) -> BTreeSet<String> {
    let path = |column: &Object, name: &str| ObjectId::new(Kind::Constraint, &[column.id.part(0), name]).sql();
    let there = from.of_kind(Kind::Column).iter().filter_map(|column| {
        let name = Column::of(&column.body)?.not_null_constraint(&column.id)?;
        (name != Column::usual_not_null_name(&column.id)).then(|| path(column, &name))
    });
    let said = to.of_kind(Kind::Column).iter();
    let said = said.filter_map(|column| Some(path(column, Column::of(&column.body)?.not_null_name.as_ref()?)));
    there.chain(said).collect()
}

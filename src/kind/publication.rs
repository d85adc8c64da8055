//! Publication: what subscribers are told of.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::{Alter, Disturbance, Kind, Model, Reaction, Since, newest};
use crate::plan::{Action, Context, Half};

/// What a publication tells of when nothing is said.
const USUAL: [&str; 4] = ["insert", "update", "delete", "truncate"];

/// The fields of a publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Publication {
    /// Whether it is of all tables, those to come included.
    pub all_tables: bool,
    /// The operations it tells of, in the order of the manual.
    pub publish: Vec<String>,
    /// Whether changes of partitions are told as those of the whole.
    pub via_partition_root: bool,
    /// `stored`: generated columns are told of (18).
    pub generated_columns: Option<String>,
    /// Its tables, sorted.
    pub tables: Vec<Member>,
    /// The schemas all of whose tables are its own (15), sorted.
    pub schemas: Vec<String>,
}

/// A table of a publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Its schema.
    pub schema: String,
    /// Its name.
    pub table: String,
    /// The columns that are told of (15), sorted; `None` is all.
    pub columns: Option<Vec<String>>,
    /// The rows that are told of (15).
    pub filter: Option<Expression>,
}

impl Model for Publication {
    const KIND: Kind = Kind::Publication;
    const QUERY: &'static str = include_str!("publication.sql");

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let tables: Vec<&Member> = self.tables.iter().collect();
        let schemas: Vec<&String> = self.schemas.iter().collect();
        let what = if self.all_tables { "ALL TABLES".to_owned() } else { members(&tables, &schemas, Member::sql) };
        let what = if what.is_empty() { what } else { format!(" FOR {what}") };
        let mut options = Vec::new();
        if self.publish != USUAL {
            options.push(self.publish_option());
        }
        if self.via_partition_root {
            options.push("publish_via_partition_root = true".to_owned());
        }
        options.extend(self.generated_columns.iter().map(|which| format!("publish_generated_columns = {which}")));
        let with = if options.is_empty() { String::new() } else { format!(" WITH ({})", options.join(", ")) };
        let create = Action::create(id, format!("CREATE PUBLICATION {}{what}{with}", id.sql()));
        vec![touching(create, &tables)]
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP PUBLICATION {}", id.sql()))]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], _cx: &Context<'_>) -> Alter {
        if self.all_tables != old.all_tables {
            return Alter::Replace;
        }
        let options = self.changed_options(old);
        let set = (!options.is_empty()).then(|| alter(id, &format!("SET ({})", options.join(", ")), "options"));
        let less = less(id, &old.only_here(self));
        let more = more(id, &self.only_here(old));
        Alter::InPlace(less.into_iter().chain(set).chain(more).collect())
    }

    fn reaction(
        &self,
        _id: &ObjectId,
        disturbed: &ObjectId,
        how: Disturbance,
        _cx: &Context<'_>,
    ) -> Reaction {
        // "cannot alter type of a column used by a publication WHERE clause" (0A000); a list of columns stops it as well.
        let is_filtered = self.tables.iter().any(|member| {
            let own = member.schema == disturbed.part(0) && member.table == disturbed.part(1);
            own && (member.filter.is_some() || member.columns.is_some())
        });
        if how == Disturbance::Replaced || is_filtered { Reaction::Recreate } else { Reaction::Unaffected }
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER PUBLICATION {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        newest([
            (self.generated_columns.is_some(), (18, "publications of generated columns")),
            (!self.schemas.is_empty(), (15, "publications of schemas")),
            (self.tables.iter().any(|member| member.columns.is_some()), (15, "publications of columns")),
            (self.tables.iter().any(|member| member.filter.is_some()), (15, "publications of some rows")),
        ])
    }
}

impl Publication {
    /// The tables and schemas that the other does not have, or has in another way.
    fn only_here(&self, other: &Self) -> (Vec<&Member>, Vec<&String>) {
        let tables = self.tables.iter().filter(|member| !other.tables.contains(member));
        let schemas = self.schemas.iter().filter(|schema| !other.schemas.contains(schema));
        (tables.collect(), schemas.collect())
    }

    fn publish_option(&self) -> String {
        format!("publish = '{}'", self.publish.join(", "))
    }

    fn changed_options(&self, old: &Self) -> Vec<String> {
        let mut options = Vec::new();
        if self.publish != old.publish {
            options.push(self.publish_option());
        }
        if self.via_partition_root != old.via_partition_root {
            options.push(format!("publish_via_partition_root = {}", self.via_partition_root));
        }
        if self.generated_columns != old.generated_columns {
            let which = self.generated_columns.as_deref().unwrap_or("none");
            options.push(format!("publish_generated_columns = {which}"));
        }
        options
    }
}

impl Member {
    fn table_id(&self) -> ObjectId {
        ObjectId::new(Kind::Table, &[&self.schema, &self.table])
    }

    /// Without those that inherit from it, which are members by themselves.
    fn name(&self) -> String {
        format!("ONLY {}.{}", ident(&self.schema), ident(&self.table))
    }

    fn sql(&self) -> String {
        let columns = self.columns.as_ref().map(|columns| {
            let columns: Vec<String> = columns.iter().map(|column| ident(column)).collect();
            format!(" ({})", columns.join(", "))
        });
        let filter = self.filter.as_ref().map(|filter| format!(" WHERE ({})", filter.sql()));
        format!("{}{}{}", self.name(), columns.unwrap_or_default(), filter.unwrap_or_default())
    }
}

fn alter(id: &ObjectId, sql: &str, what: &str) -> Action {
    Action::alter(id, format!("ALTER PUBLICATION {} {sql}", id.sql()), what)
}

fn less(id: &ObjectId, (tables, schemas): &(Vec<&Member>, Vec<&String>)) -> Option<Action> {
    let list = members(tables, schemas, Member::name);
    let action = || touching(alter(id, &format!("DROP {list}"), "less in it"), tables).half(Half::Leaving);
    (!list.is_empty()).then(action)
}

fn more(id: &ObjectId, (tables, schemas): &(Vec<&Member>, Vec<&String>)) -> Option<Action> {
    let list = members(tables, schemas, Member::sql);
    let action = || touching(alter(id, &format!("ADD {list}"), "more in it"), tables).half(Half::Joining);
    (!list.is_empty()).then(action)
}

/// A statement locks the tables that it names.
fn touching(action: Action, tables: &[&Member]) -> Action {
    action.touching(tables.iter().map(|member| member.table_id()), Operation::Settings)
}

/// `TABLE …, TABLES IN SCHEMA …`, empty if there is nothing.
fn members(tables: &[&Member], schemas: &[&String], form: fn(&Member) -> String) -> String {
    let mut parts = Vec::new();
    if !tables.is_empty() {
        let tables: Vec<String> = tables.iter().map(|member| form(member)).collect();
        parts.push(format!("TABLE {}", tables.join(", ")));
    }
    if !schemas.is_empty() {
        let schemas: Vec<String> = schemas.iter().map(|schema| ident(schema)).collect();
        parts.push(format!("TABLES IN SCHEMA {}", schemas.join(", ")));
    }
    parts.join(", ")
}

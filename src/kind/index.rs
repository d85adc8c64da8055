//! Index. One that backs a constraint is no object of its own: it is the constraint.
//!
//! An index of a partition that belongs to the index of the whole is an object, since it has a name, comments and
//! parameters of its own; it comes into being and goes with the index of the whole, see [`descent`].

pub(crate) mod backing;
pub(crate) mod descent;
pub(crate) mod evidence;
pub(crate) mod online;
mod twin;

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::type_swap::online as columns;
use crate::kind::{Alter, Disturbance, Kind, Model, newest, options, Reach, Reaction, Since, touched};
use crate::engine::postgres::lock::Operation;
use crate::plan::{Action, Context};
use backing::Backing;

/// The fields of an index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// Whether no two rows may be equal.
    pub unique: bool,
    /// Method, columns and expressions, INCLUDE, NULLS NOT DISTINCT: `btree (lower(name), id DESC)`.
    pub definition: Expression,
    /// What follows `WHERE`.
    pub predicate: Option<Expression>,
    /// Storage parameters, sorted.
    pub options: Option<Vec<String>>,
    /// The same as they were written.
    pub options_as_written: Option<Vec<String>>,
    /// The tablespace, where it is not the database's.
    pub tablespace: Option<String>,
    /// Statistics targets of expressions, by column number.
    pub statistics: Option<Vec<(i32, i32)>>,
    /// Whether `CLUSTER` orders the table by it.
    pub clustered: bool,
    /// Whether queries may use it: not after a failed `CONCURRENTLY`; for a partitioned one, not before every partition
    /// has its part.
    pub valid: bool,
    /// The tables that have a part of it, while it lacks others.
    pub parts: Option<Vec<(String, String)>>,
    /// The extensions whose drop drops it.
    pub extensions: Option<Vec<String>>,
    /// Whether it is a partition's part of the index of the whole.
    pub inherited: bool,
    /// Whether it is the table's replica identity, which is a field of the table.
    pub replica_identity: bool,
    /// Whether it is the index of a partitioned table.
    pub partitioned: bool,
    /// Whether some part of it is missing or has another name than PostgreSQL would give.
    pub irregular: bool,
    /// Whether it holds an expression or has a predicate.
    pub computed: bool,
    /// The names of its own columns, for a partition's part.
    pub column_names: Option<Vec<String>>,
}

impl Model for Index {
    const KIND: Kind = Kind::Index;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Itself, Operation::Settings));
    const QUERY: &'static str = include_str!("index.sql");
    const UNCOMPARED: &'static [&'static str] =
        &["options_as_written", "replica_identity", "partitioned", "irregular", "computed", "column_names"];
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if self.inherited && !descent::is_built_in_parts(id, cx) {
            return descent::rename_the_usual(id, self.column_names.as_deref(), "idx", cx);
        }
        let table = cx.parent(id).map(|table| table.id.clone());
        let mut create = if online::builds(self, id, cx) {
            online::concurrently(Action::create(id, self.statement(id, id, true, cx)), id, cx)
        } else {
            let parts = table.iter().filter(|_| !descent::is_built_in_parts(id, cx));
            let parts: Vec<ObjectId> = parts.flat_map(|table| touched::partitions_meanwhile(table, cx)).collect();
            let mut build = self.build(id, cx);
            let only = self.partitioned && descent::is_built_in_parts(id, cx);
            build.touch(table, if only { Operation::CreateIndexOnly } else { Operation::CreateIndex }, &parts);
            build
        };
        if self.unique && descent::is_on_standing_table(id, cx) && cx.from.get(id).is_none() {
            create = evidence::risky(create, self, id, cx);
        }
        if self.partitioned && !self.inherited {
            create = descent::with_parts(create, id, cx);
        }
        let mut actions = vec![create];
        if self.inherited {
            actions.extend(descent::attach(id, cx));
        }
        actions.extend(self.backing().after_create(id, cx));
        actions
    }

    fn replace(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
        let with_columns = columns::replace_index(id, &self.statement(id, id, false, cx), self.computed, cx);
        let mut actions = with_columns.or_else(|| online::replace(self, old, id, cx))?;
        actions.extend(self.backing().after_create(id, cx));
        Some(actions)
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        if descent::is_adopted(id, self, cx) {
            return Vec::new();
        }
        if let Some(drop) = online::drop(self, id, cx) {
            return vec![drop];
        }
        let actions = descent::drop(id, format!("DROP INDEX {}", id.sql()), cx);
        let table = touched::owner(id, cx.from);
        actions.into_iter().map(|action| touched::with_partitions(action, &table, Operation::DropIndex, cx)).collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        let changes = |field: &str| changed.iter().any(|name| name == field);
        if ["unique", "definition", "predicate", "parent"].into_iter().any(changes) {
            return Alter::Replace;
        }
        // A partitioned index becomes valid by itself with its last part, and has no way back. What is invalid for a
        // failed build cannot be brought about, so it is no aim.
        if changes("valid") && self.valid != self.partitioned {
            return Alter::Replace;
        }
        // "This operation is not supported for partitioned indexes."
        if changes("options") && self.partitioned {
            return Alter::Replace;
        }
        let parts = |index: &Self| index.parts.clone().unwrap_or_default();
        if changes("parts") && !self.valid && descent::loses_parts(&parts(old), &parts(self), id, cx) {
            return Alter::Replace;
        }
        let mut actions = Vec::new();
        if changes("inherited") {
            match descent::alter(id, self.inherited, cx) {
                Some(attach) => actions.extend(attach),
                None => return Alter::Replace,
            }
        }
        actions.extend(self.backing().alter(&old.backing(), id, cx));
        Alter::InPlace(actions)
    }

    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        match how {
            Disturbance::Replaced if descent::survives(id, disturbed, cx) => Reaction::Unaffected,
            Disturbance::Replaced => Reaction::Recreate,
            _ => self.backing().reaction(id, how, cx),
        }
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER INDEX {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(super::namespace::relation(id.part(0), id.name()))
    }

    fn implied(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        descent::still_needs(id, cx)
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        let distinct = self.definition.text().ends_with(") NULLS NOT DISTINCT");
        let covering = self.definition.text().starts_with("spgist ") && self.definition.text().contains(") INCLUDE (");
        newest([
            (distinct, (15, "indexes with NULLS NOT DISTINCT")),
            (covering, (14, "SP-GiST indexes with INCLUDE")),
        ])
    }
}

impl Index {
    /// The one statement that builds it, with its parts if they are not built by themselves.
    fn build(&self, id: &ObjectId, cx: &Context<'_>) -> Action {
        let build = Action::create(id, self.statement(id, id, false, cx));
        let in_steps = self.partitioned && descent::is_built_in_parts(id, cx);
        if in_steps && descent::is_apart(id, cx) { build.apart() } else { build }
    }

    /// The statement that creates `id`, under the name of `name`.
    fn statement(&self, id: &ObjectId, name: &ObjectId, concurrently: bool, cx: &Context<'_>) -> String {
        let unique = if self.unique { "UNIQUE " } else { "" };
        let only = if self.partitioned && descent::is_built_in_parts(id, cx) { "ONLY " } else { "" };
        let table = cx.parent(id).map(|table| table.id.sql()).unwrap_or_default();
        let how = if concurrently { "CONCURRENTLY " } else { "" };
        let (name, definition) = (ident(name.name()), self.definition.sql());
        let mut sql = format!("CREATE {unique}INDEX {how}{name} ON {only}{table} USING {definition}");
        if let Some(list) = self.options_as_written.as_ref().filter(|list| !list.is_empty()) {
            sql.push_str(&format!(" WITH ({})", options::list(list)));
        }
        if let Some(tablespace) = &self.tablespace {
            sql.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
        }
        if let Some(predicate) = &self.predicate {
            sql.push_str(&format!(" WHERE {}", predicate.sql()));
        }
        sql
    }

    /// Whether it is another's like, but for its name.
    fn is_same(&self, other: &Self) -> bool {
        let settings = |index: &Self| (index.options.clone(), index.tablespace.clone(), index.predicate.clone());
        self.valid && self.unique == other.unique && self.definition == other.definition && settings(self) == settings(other)
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

//! Table: ordinary, partitioned, a partition, inheriting, of a composite type, or foreign. Its columns are objects of their own,
//! but are born in its `CREATE TABLE`.

mod alter;
mod bound;
mod create;
mod online;

pub(crate) use alter::rename_not_null;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::foreign::Options;
use crate::kind::{Alter, Disturbance, Kind, Model, Reach, Reaction, Since};
use crate::plan::{Action, Context, Hazard};

/// The fields of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Whether it is not written to the write-ahead log.
    pub unlogged: bool,
    /// Storage parameters, sorted, those of its TOAST table with `toast.` before them.
    pub options: Option<Vec<String>>,
    /// The access method, where it is not `heap`.
    pub access_method: Option<String>,
    /// The tablespace, where it is not the database's.
    pub tablespace: Option<String>,
    /// What follows `REPLICA IDENTITY`, where it is not `DEFAULT`.
    pub replica_identity: Option<String>,
    /// The index the replica identity uses.
    pub replica_index: Option<String>,
    /// Whether policies apply.
    pub row_security: bool,
    /// Whether they apply to the owner too.
    pub force_row_security: bool,
    /// The tables it inherits from, qualified. Their order says nothing but where the columns of a new table stand, which is
    /// not compared either.
    pub inherits: Option<Vec<String>>,
    /// The same in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherits_as_written: Option<Vec<String>>,
    /// The partitioned table it is a part of.
    pub partition_of: Option<Membership>,
    /// What the bound says of a row, as an expression: `pg_get_partition_constraintdef`, with the names of the tables that
    /// are partitioned by hash. `None` for a default partition, whose bound depends on its siblings.
    #[serde(default)]
    pub bound_condition: Option<String>,
    /// What follows `PARTITION BY`.
    pub partition_by: Option<Expression>,
    /// The composite type it is a table of.
    pub of_type: Option<String>,
    /// Where its rows are, if they are not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign: Option<Foreign>,
}

/// Where a foreign table has its rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Foreign {
    /// The foreign server.
    pub server: String,
    /// What its foreign-data wrapper is told of the table.
    pub options: Options,
}

/// A partition's place in its table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    /// The partitioned table, qualified and quoted.
    pub parent: String,
    /// The same as schema and name.
    pub parent_path: Vec<Vec<String>>,
    /// `FOR VALUES …` or `DEFAULT`.
    pub bound: String,
    /// Whether a `DETACH PARTITION … CONCURRENTLY` has begun and did not end (14): queries of the whole no longer see it, and
    /// nothing can be done with it but to end that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub detach_pending: bool,
}

impl Membership {
    /// The partitioned table.
    pub(crate) fn parent_id(&self) -> Option<ObjectId> {
        self.parent_path.first().map(|names| ObjectId::new(Kind::Table, names))
    }
}

impl Table {
    /// Whether it is a partition of the other, or inherits from it: `DROP TABLE` refuses while it does.
    fn hangs_on(&self, other: &ObjectId) -> bool {
        other.kind == Kind::Table
            && (self.partition_of.as_ref().is_some_and(|place| place.parent == other.sql())
                || self.inherits.iter().flatten().any(|parent| *parent == other.sql()))
    }
}

/// The table that a column, constraint, trigger or the like is of, by its id: the path of each begins with that of its table.
pub(crate) fn table_of(part: &ObjectId) -> ObjectId {
    ObjectId::new(Kind::Table, &[part.part(0), part.part(1)])
}

/// Whether the table has its rows elsewhere: nothing is stored here, nothing is read to prove what is said of it, and nothing
/// may be asked of it.
pub(crate) fn is_foreign(table: &ObjectId, catalog: &Catalog) -> bool {
    catalog.model::<Table>(table).is_some_and(|table| table.foreign.is_some())
}

/// Whether those who use the rows of the table would have to wait for a statement that looks at all of them.
pub(crate) fn is_in_use(table: &ObjectId, cx: &Context<'_>) -> bool {
    cx.online && cx.keeps(table) && !is_foreign(table, cx.from)
}

/// The partitioned tables that a table is below, the nearest first.
pub(crate) fn wholes(id: &ObjectId, catalog: &Catalog) -> impl Iterator<Item = ObjectId> {
    let above = |id: &ObjectId| catalog.model::<Table>(id)?.partition_of.as_ref()?.parent_id();
    std::iter::successors(above(id), move |table| above(table))
}

/// Whether the table that a column is in leaves or joins another.
pub(crate) fn moves(column: &ObjectId, cx: &Context<'_>) -> bool {
    states(column, cx).is_some_and(|(old, new)| old.partition_of != new.partition_of || old.inherits != new.inherits)
}

/// Whether it does so as a partition, be it to come back with another bound.
pub(crate) fn is_attached_anew(column: &ObjectId, cx: &Context<'_>) -> bool {
    states(column, cx).is_some_and(|(old, new)| old.partition_of != new.partition_of)
}

/// What the table that a column is in was and shall be.
fn states<'a>(column: &ObjectId, cx: &Context<'a>) -> Option<(&'a Table, &'a Table)> {
    let id = table_of(column);
    cx.from.model(&id).zip(cx.to.model(&id))
}

impl Model for Table {
    const KIND: Kind = Kind::Table;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Itself, Operation::Entries));
    const QUERY: &'static str = include_str!("table.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;
    const UNCOMPARED: &'static [&'static str] = &["replica_index", "bound_condition", "inherits_as_written"];

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        create::create(self, id, cx)
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        if self.foreign.is_some() {
            return vec![Action::drop(id, format!("DROP FOREIGN TABLE {}", id.sql()))];
        }
        let drop = Action::drop(id, format!("DROP TABLE {}", id.sql()));
        vec![drop.hazard("data-loss", format!("drops {id} and all rows in it"))]
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, _cx: &Context<'_>) -> Vec<Hazard> {
        let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
        let mut risks = Vec::new();
        if old.row_security && !new.row_security {
            risks.push(format!("policies no longer hold rows of {id} back"));
        } else if old.force_row_security && !new.force_row_security && new.row_security {
            risks.push(format!("policies no longer hold rows of {id} back from its owner"));
        }
        risks.into_iter().map(|message| Hazard::new("privilege-widened", message)).collect()
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        alter::alter(self, old, id, changed, cx)
    }

    fn reaction(&self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        // Row types of parents and partition bounds are settled by the table's own change; what hangs on a column or a
        // function hangs on a part of the table, which reacts for itself. Only a partition key uses an operator class.
        let _ = cx;
        if how == Disturbance::Replaced && disturbed.kind.is_type() && self.of_type.is_some() && disturbed.kind != Kind::Table {
            return Reaction::Refuse(alter::typed_table(id));
        }
        let is_key = self.partition_by.is_some() && disturbed.kind == Kind::OperatorClass;
        let is_its_server = disturbed.kind == Kind::Server && self.foreign.is_some();
        if how == Disturbance::Replaced && (is_key || is_its_server || self.hangs_on(disturbed)) {
            return Reaction::Recreate;
        }
        Reaction::Unaffected
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER TABLE {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(super::namespace::relation(id.part(0), id.name()))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        let chosen = self.partition_by.is_some() && self.access_method.is_some();
        chosen.then_some((17, "access methods of partitioned tables"))
    }

    fn places(&self) -> Vec<String> {
        self.partition_of.iter().map(|place| format!("{} of {}", place.bound, place.parent)).collect()
    }
}

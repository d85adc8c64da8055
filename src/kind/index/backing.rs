//! What every index has besides its definition, whether it stands alone or backs a constraint.

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::column::Column;
use crate::kind::{Body, Disturbance, Kind, Reaction, dependence, options};
use crate::plan::{Action, Context};

/// The settings of an index that have statements of their own.
pub(crate) struct Backing<'a> {
    pub(crate) options: Option<&'a [String]>,
    pub(crate) tablespace: Option<&'a str>,
    pub(crate) statistics: &'a [(i32, i32)],
    pub(crate) clustered: bool,
    pub(crate) extensions: Option<&'a [String]>,
    pub(crate) replica_identity: bool,
    pub(crate) computed: bool,
}

impl<'a> Backing<'a> {
    /// Those of an index or of the constraint that it backs.
    pub(crate) fn of(body: &'a Body) -> Option<Self> {
        match body {
            Body::Index(index) => Some(index.backing()),
            Body::Constraint(constraint) => Some(constraint.backing()),
            _ => None,
        }
    }

    /// What an index needs that has come into being with that of a partitioned table, as a part of it.
    pub(crate) fn after_origin(&self, origin: &Self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let given = Self { statistics: &[], clustered: false, extensions: None, ..*origin };
        let mut actions = self.alter(&given, id, cx);
        actions.extend(self.replica_identity_again(id, cx));
        actions
    }

    /// The same, without what is set again whenever PostgreSQL has built the index anew.
    pub(crate) fn besides_rebuilding(self) -> Self {
        Self { statistics: &[], extensions: None, ..self }
    }

    /// What a new index needs besides its `CREATE` or `ADD CONSTRAINT`.
    pub(crate) fn after_create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut actions = self.lost_with_rebuilding(id);
        if self.clustered {
            actions.push(cluster(id, cx));
        }
        actions.extend(self.replica_identity_again(id, cx));
        actions.into_iter().map(|action| action.requiring([id.clone()])).collect()
    }

    fn replica_identity_again(&self, id: &ObjectId, cx: &Context<'_>) -> Option<Action> {
        if !self.replica_identity || !was_replica_identity(id, cx) {
            return None;
        }
        let sql = format!("ALTER TABLE {} REPLICA IDENTITY USING INDEX {}", table(id, cx), ident(id.name()));
        let again = Action::alter(id, sql, "the replica identity again");
        Some(again.touching(cx.parent(id).map(|table| table.id.clone()), Operation::Entries))
    }

    /// From the settings `old` to these.
    pub(crate) fn alter(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        let mut index = |sql: String, what: &str, operation: Operation| {
            let alter = Action::alter(id, format!("{} {sql}", alter_index(id)), what);
            actions.push(alter.touching([id.clone()], operation));
        };
        let (set, reset) = options::change(old.options, self.options);
        if !reset.is_empty() {
            index(format!("RESET ({})", reset.join(", ")), "storage parameters", Operation::Settings);
        }
        if !set.is_empty() {
            index(format!("SET ({})", set.join(", ")), "storage parameters", Operation::Settings);
        }
        if self.tablespace != old.tablespace {
            let tablespace = ident(self.tablespace.unwrap_or("pg_default"));
            index(format!("SET TABLESPACE {tablespace}"), "tablespace", Operation::Rewrite);
        }
        actions.extend(self.statistics_targets(old.statistics, id));
        actions.extend(dependence::change(id, &alter_index(id), old.extensions, self.extensions));
        if self.clustered && !old.clustered {
            actions.push(cluster(id, cx));
        }
        // `CLUSTER ON` another index takes the mark from this one.
        if old.clustered && !self.clustered && !another_is_clustered(id, cx) {
            let sql = format!("ALTER TABLE {} SET WITHOUT CLUSTER", table(id, cx));
            let alter = Action::alter(id, sql, "no longer clustered");
            actions.push(alter.touching(cx.parent(id).map(|table| table.id.clone()), Operation::Settings));
        }
        actions
    }

    /// What the index does about a column of another type.
    pub(crate) fn reaction(&self, id: &ObjectId, how: Disturbance, cx: &Context<'_>) -> Reaction {
        if self.computed && (how == Disturbance::Swapped || several_retyped(id, cx)) {
            return Reaction::Recreate;
        }
        let wanted = cx.to.get(id).and_then(|object| Backing::of(&object.body));
        let again = wanted.map(|wanted| wanted.lost_with_rebuilding(id)).unwrap_or_default();
        if again.is_empty() { Reaction::Unaffected } else { Reaction::Adapt(again) }
    }

    /// PostgreSQL builds the index of a column with a new type from its text, which has neither statistics targets nor
    /// extensions to go with (measured on 13 to 18).
    fn lost_with_rebuilding(&self, id: &ObjectId) -> Vec<Action> {
        let mut actions = self.statistics_targets(&[], id);
        actions.extend(dependence::change(id, &alter_index(id), None, self.extensions));
        actions
    }

    fn statistics_targets(&self, old: &[(i32, i32)], id: &ObjectId) -> Vec<Action> {
        let is_set = |list: &[(i32, i32)], column: i32| list.iter().any(|(number, _)| *number == column);
        let reset = old.iter().filter(|(column, _)| !is_set(self.statistics, *column)).map(|(column, _)| (*column, -1));
        let set = self.statistics.iter().filter(|target| !old.contains(target)).copied();
        reset
            .chain(set)
            .map(|(column, target)| {
                let sql = format!("{} ALTER COLUMN {column} SET STATISTICS {target}", alter_index(id));
                Action::alter(id, sql, "statistics target").touching([id.clone()], Operation::Settings)
            })
            .collect()
    }
}

/// Whether two columns that the object uses get other types: their statements are separate, and an expression over
/// both does not work between them (42883).
pub(crate) fn several_retyped(id: &ObjectId, cx: &Context<'_>) -> bool {
    cx.from.depends(id).filter(|on| is_retyped(&on.id, cx)).count() > 1
}

/// Whether the plan gives the column another type.
pub(crate) fn is_retyped(id: &ObjectId, cx: &Context<'_>) -> bool {
    let states = cx.from.model::<Column>(id).zip(cx.to.model::<Column>(id));
    states.is_some_and(|(old, new)| old.type_name != new.type_name || old.collation != new.collation)
}

/// The index, whose name a constraint shares.
pub(crate) fn index_id(id: &ObjectId) -> ObjectId {
    ObjectId::new(Kind::Index, &[id.part(0), id.name()])
}

/// The name of the index, which a constraint shares.
pub(crate) fn index_name(id: &ObjectId) -> String {
    index_id(id).sql()
}

fn alter_index(id: &ObjectId) -> String {
    format!("ALTER INDEX {}", index_name(id))
}

fn table(id: &ObjectId, cx: &Context<'_>) -> String {
    cx.parent(id).map(|table| table.id.sql()).unwrap_or_default()
}

fn cluster(id: &ObjectId, cx: &Context<'_>) -> Action {
    let sql = format!("ALTER TABLE {} CLUSTER ON {}", table(id, cx), ident(id.name()));
    let table = cx.parent(id).map(|table| table.id.clone());
    Action::alter(id, sql, "order the table by it").touching(table, Operation::Settings)
}

fn another_is_clustered(id: &ObjectId, cx: &Context<'_>) -> bool {
    let Some(table) = cx.parent(id) else { return false };
    cx.to.children(&table.id).any(|object| match &object.body {
        Body::Index(index) => index.clustered,
        Body::Constraint(constraint) => constraint.clustered,
        _ => false,
    })
}

/// Whether the index was dropped while it was the replica identity of a table that keeps it: the table's own statement
/// is only written when its field changes.
fn was_replica_identity(id: &ObjectId, cx: &Context<'_>) -> bool {
    let Some(table) = cx.parent(id) else { return false };
    let bodies = [cx.from, cx.to].map(|catalog| catalog.get(&table.id).map(|object| &object.body));
    match bodies {
        [Some(Body::Table(old)), Some(Body::Table(new))] => {
            cx.keeps(&table.id) && old.replica_identity == new.replica_identity
        }
        _ => false,
    }
}

//! Trigger of a table or view. The copies that PostgreSQL makes on partitions belong to the trigger of the partitioned
//! table; only their enabled state can be their own.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::{Alter, Disturbance, Kind, Model, Reach, Reaction, dependence, touched};
use crate::kind::table::table_of;
use crate::plan::{Action, Context, Verb};

/// The fields of a trigger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trigger {
    /// Whether it is a constraint trigger.
    pub constraint: bool,
    /// When it fires: `BEFORE INSERT OR UPDATE OF a, b`.
    pub event: String,
    /// What follows the table's name: `FROM …`, `DEFERRABLE …`, `REFERENCING …`, `FOR EACH … WHEN … EXECUTE FUNCTION …`.
    pub action: Expression,
    /// As `ALTER TABLE` says it: `ENABLE`, `DISABLE`, `ENABLE REPLICA`, `ENABLE ALWAYS`.
    pub enabled: String,
    /// The partitions where that is otherwise.
    pub exceptions: Option<Vec<Exception>>,
    /// The extensions whose drop drops it.
    pub extensions: Option<Vec<String>>,
    /// Whether PostgreSQL renames all of it: before 15 not its copies on partitions, and of a constraint trigger never the
    /// constraint.
    pub renamable: bool,
}

/// A partition whose copy of the trigger has another state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exception {
    /// The partition's schema.
    pub schema: String,
    /// The partition.
    pub table: String,
    /// Its copy's state.
    pub enabled: String,
}

impl Model for Trigger {
    const KIND: Kind = Kind::Trigger;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Tables, Operation::Trigger));
    const QUERY: &'static str = include_str!("trigger.sql");
    const UNCOMPARED: &'static [&'static str] = &["renamable"];
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut actions = vec![Action::create(id, self.statement(id, "CREATE"))];
        let mut more = Vec::new();
        if self.enabled != "ENABLE" {
            more.push(self.enable(id));
        }
        more.extend(self.except(id));
        more.extend(depend(id, None, self.extensions.as_deref()));
        for mut action in more {
            action.verb = Verb::Create;
            actions.push(action);
        }
        actions
    }

    fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let drop = Action::drop(id, format!("DROP TRIGGER {} ON {}", ident(id.name()), table(id)));
        vec![touched::with_partitions(drop, &touched::owner(id, cx.from), Operation::Guard, cx)]
    }

    fn alter(&self, old: &Self, id: &ObjectId, _changed: &[String], cx: &Context<'_>) -> Alter {
        let mut actions = Vec::new();
        let mut goes_with = old.extensions.as_deref();
        let redefined = self.constraint != old.constraint || self.event != old.event || self.action != old.action;
        if redefined {
            if self.constraint || old.constraint || cx.version.major() < 14 {
                return Alter::Replace;
            }
            let redefine = Action::alter(id, self.statement(id, "CREATE OR REPLACE"), "definition");
            actions.push(dependence::forgetting(redefine, &mut goes_with));
        }
        // OR REPLACE enables it everywhere, and so on the partitions does a change of state.
        let was = if redefined { "ENABLE" } else { old.enabled.as_str() };
        let was_excepted = !redefined && old.exceptions.is_some();
        if self.enabled != was || (was_excepted && self.exceptions != old.exceptions) {
            actions.push(self.enable(id));
        }
        if redefined || self.enabled != old.enabled || self.exceptions != old.exceptions {
            actions.extend(self.except(id));
        }
        actions.extend(depend(id, goes_with, self.extensions.as_deref()));
        Alter::InPlace(actions)
    }

    fn reaction(
        &self,
        _id: &ObjectId,
        disturbed: &ObjectId,
        how: Disturbance,
        _cx: &Context<'_>,
    ) -> Reaction {
        // Only a trigger with UPDATE OF or WHEN depends on columns: "cannot alter type of a column used in a trigger
        // definition" (0A000).
        let used = how == Disturbance::Replaced || disturbed.kind == Kind::Column;
        if used { Reaction::Recreate } else { Reaction::Unaffected }
    }

    fn carried(&self, _id: &ObjectId, _cx: &Context<'_>) -> bool {
        true
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        self.renamable.then(|| format!("{} RENAME TO {}", alter_trigger(id), ident(name)))
    }
}

impl Trigger {
    fn statement(&self, id: &ObjectId, verb: &str) -> String {
        let constraint = if self.constraint { " CONSTRAINT" } else { "" };
        let name = ident(id.name());
        format!("{verb}{constraint} TRIGGER {name} {}\n    ON {} {}", self.event, table(id), self.action.sql())
    }

    fn enable(&self, id: &ObjectId) -> Action {
        let sql = format!("ALTER TABLE {} {} TRIGGER {}", table(id), self.enabled, ident(id.name()));
        Action::alter(id, sql, self.enabled.to_lowercase())
    }

    /// Statements for the partitions that have their own state. Their copies have the trigger's name.
    fn except(&self, id: &ObjectId) -> Vec<Action> {
        let except = |exception: &Exception| {
            let partition = ObjectId::new(Kind::Table, &[&exception.schema, &exception.table]);
            let state = &exception.enabled;
            let sql = format!("ALTER TABLE ONLY {} {state} TRIGGER {}", partition.sql(), ident(id.name()));
            let what = format!("{} on {}", state.to_lowercase(), partition.sql());
            Action::alter(id, sql, what).needing([partition.clone()]).touching([partition], Operation::Trigger)
        };
        self.exceptions.iter().flatten().map(except).collect()
    }
}

fn depend(id: &ObjectId, old: Option<&[String]>, new: Option<&[String]>) -> Vec<Action> {
    let actions = dependence::change(id, &alter_trigger(id), old, new).into_iter();
    let table = table_of(id);
    actions.map(|action| action.touching([table.clone()], Operation::Guard)).collect()
}

fn alter_trigger(id: &ObjectId) -> String {
    format!("ALTER TRIGGER {} ON {}", ident(id.name()), table(id))
}

fn table(id: &ObjectId) -> String {
    table_of(id).sql()
}

//! Event trigger: fires when statements change the schema, and so for those of a plan too. It comes last and goes first.

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::{Alter, Kind, Model, Since};
use crate::plan::{Action, Context};

/// The fields of an event trigger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventTrigger {
    /// `ddl_command_start`, `ddl_command_end`, `table_rewrite`, `sql_drop` or `login`.
    pub event: String,
    /// The commands that it fires for, sorted; all if there are none.
    pub tags: Vec<String>,
    /// What it calls, qualified.
    pub function: String,
    /// As `ALTER EVENT TRIGGER` says it: `ENABLE`, `DISABLE`, `ENABLE REPLICA`, `ENABLE ALWAYS`.
    pub enabled: String,
}

impl Model for EventTrigger {
    const KIND: Kind = Kind::EventTrigger;
    const QUERY: &'static str = include_str!("event_trigger.sql");

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let tags: Vec<String> = self.tags.iter().map(|tag| literal(tag)).collect();
        let when = if tags.is_empty() { String::new() } else { format!("\n    WHEN TAG IN ({})", tags.join(", ")) };
        let sql = format!(
            "CREATE EVENT TRIGGER {} ON {}{when}\n    EXECUTE FUNCTION {}()",
            id.sql(),
            self.event,
            self.function
        );
        let mut actions = vec![Action::create(id, sql).closing()];
        if self.enabled != "ENABLE" {
            let why = format!("{} {id}", self.enabled.to_lowercase());
            actions.push(Action::create(id, self.enable(id)).because(why).closing());
        }
        actions
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP EVENT TRIGGER {}", id.sql())).early()]
    }

    fn alter(&self, _old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        if changed != ["enabled"] {
            return Alter::Replace;
        }
        let action = Action::alter(id, self.enable(id), self.enabled.to_lowercase());
        // One that fires from now on would fire for the rest of the plan.
        Alter::InPlace(vec![if self.enabled == "DISABLE" { action.early() } else { action.closing() }])
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("ALTER EVENT TRIGGER {} RENAME TO {}", id.sql(), ident(name)))
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        (self.event == "login").then_some((17, "event triggers on login"))
    }
}

impl EventTrigger {
    fn enable(&self, id: &ObjectId) -> String {
        format!("ALTER EVENT TRIGGER {} {}", id.sql(), self.enabled)
    }
}

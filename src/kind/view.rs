//! View. Defaults of its columns are fields of the view; its triggers, rules, comments and grants are objects.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, ObjectId};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::expression::Expression;
use crate::kind::output::{self, OutputColumn};
use crate::kind::{Alter, Disturbance, Kind, Model, Reach, Reaction, Shell, Since, namespace, options};
use crate::plan::{Action, Context, Hazard};

/// The fields of a view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// The query.
    pub definition: Expression,
    /// `security_barrier`, `security_invoker`, sorted.
    pub options: Option<Vec<String>>,
    /// `LOCAL` or `CASCADED`.
    pub check_option: Option<String>,
    /// What the query gives.
    pub columns: Vec<OutputColumn>,
    /// What an INSERT into the view puts where it says nothing, by column.
    pub defaults: Option<BTreeMap<String, Expression>>,
}

impl Model for View {
    const KIND: Kind = Kind::View;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Itself, Operation::ReplaceView));
    const QUERY: &'static str = include_str!("view.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        let mut actions = vec![Action::create(id, self.statement(id, "CREATE"))];
        for (column, default) in self.defaults.iter().flatten() {
            let mut action = Action::create(id, set_default(id, column, default));
            action.produces.clear();
            actions.push(action.because(format!("set the default of {id}, column {column}")));
        }
        actions
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP VIEW {}", id.sql()))]
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, _cx: &Context<'_>) -> Vec<Hazard> {
        let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
        let mut risks = output::risks(&old.columns, &new.columns, id);
        let invoker = |view: &Self| {
            view.options.iter().flatten().any(|option| option == "security_invoker=true" || option == "security_invoker=on")
        };
        if invoker(old) && !invoker(new) {
            let message = format!("{id} reads with its owner's rights from here on, not with those of who asks");
            risks.push(Hazard::new("privilege-widened", message));
        }
        risks
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], _cx: &Context<'_>) -> Alter {
        let Some(renames) = output::succession(&old.columns, &self.columns) else { return Alter::Replace };
        let mut actions = Vec::new();
        for (before, after) in &renames {
            let sql = format!("{} RENAME COLUMN {} TO {}", alter_view(id), ident(before), ident(after));
            actions.push(Action::alter(id, sql, format!("column {before} is now {after}")));
        }
        if changed.iter().any(|field| field == "definition" || field == "columns") {
            // It takes the options with it: those it does not name are reset.
            actions.push(Action::alter(id, self.statement(id, "CREATE OR REPLACE"), "definition"));
        } else {
            actions.extend(self.change_options(old, id));
        }
        actions.extend(self.change_defaults(old, id, &renames));
        Alter::InPlace(actions)
    }

    fn reaction(
        &self,
        _id: &ObjectId,
        _disturbed: &ObjectId,
        _how: Disturbance,
        _cx: &Context<'_>,
    ) -> Reaction {
        // "cannot alter type of a column used by a view or rule" (0A000).
        Reaction::Recreate
    }

    fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
        Some(format!("{} RENAME TO {}", alter_view(id), ident(name)))
    }

    fn occupies(&self, id: &ObjectId) -> Option<String> {
        Some(namespace::relation(id.part(0), id.name()))
    }

    fn shell(&self, id: &ObjectId, catalog: &Catalog) -> Option<Shell> {
        let columns: Vec<String> = self.columns.iter().map(OutputColumn::hollow).collect();
        let query = format!("VIEW {} AS\n SELECT {}", id.sql(), columns.join(",\n    "));
        let needed = output::types(&self.columns, id, catalog);
        let create = Action::create(id, format!("CREATE {query}"));
        let fill = Action::create(id, self.statement(id, "CREATE OR REPLACE"));
        let hollow = Action::alter(id, format!("CREATE OR REPLACE {query}"), "let go of what it uses, to drop that")
            .touching([id.clone()], Operation::ReplaceView);
        Some(Shell {
            create: create.requiring(needed.clone()).because(format!("create {id}, hollow: what it uses needs it")),
            fill: Some(fill.because(format!("fill {id}"))),
            hollow: Some(hollow.requiring(needed)),
            enough_for: None,
        })
    }

    fn since(&self, _id: &ObjectId) -> Option<Since> {
        let invoker = self.options.iter().flatten().any(|option| option.starts_with("security_invoker="));
        invoker.then_some((15, "views with security_invoker"))
    }
}

impl View {
    fn statement(&self, id: &ObjectId, verb: &str) -> String {
        let (names, query) = output::query(&self.definition, &self.columns);
        let mut sql = format!("{verb} VIEW {}{names}", id.sql());
        if let Some(list) = self.options.as_ref().filter(|list| !list.is_empty()) {
            sql.push_str(&format!(" WITH ({})", options::list(list)));
        }
        sql.push_str(&format!(" AS\n{query}"));
        if let Some(check) = &self.check_option {
            sql.push_str(&format!("\n  WITH {check} CHECK OPTION"));
        }
        sql
    }

    fn change_options(&self, old: &Self, id: &ObjectId) -> Vec<Action> {
        let (mut set, mut reset) = options::change(old.options.as_deref(), self.options.as_deref());
        if self.check_option != old.check_option {
            match &self.check_option {
                Some(check) => set.push(format!("check_option={}", literal(&check.to_lowercase()))),
                None => reset.push("check_option".to_owned()),
            }
        }
        let change = |verb: &str, list: Vec<String>| {
            let sql = format!("{} {verb} ({})", alter_view(id), list.join(", "));
            (!list.is_empty()).then(|| Action::alter(id, sql, "options"))
        };
        [change("RESET", reset), change("SET", set)].into_iter().flatten().collect()
    }

    fn change_defaults(&self, old: &Self, id: &ObjectId, renames: &[(&str, &str)]) -> Vec<Action> {
        let new_name = |name: &str| {
            let renamed = renames.iter().find(|(before, _)| *before == name);
            renamed.map_or(name, |(_, after)| after).to_owned()
        };
        let before: BTreeMap<String, &Expression> =
            old.defaults.iter().flatten().map(|(column, default)| (new_name(column), default)).collect();
        let after = self.defaults.as_ref();
        let mut actions = Vec::new();
        for column in before.keys().filter(|column| !after.is_some_and(|after| after.contains_key(*column))) {
            let sql = format!("{} ALTER COLUMN {} DROP DEFAULT", alter_view(id), ident(column));
            actions.push(Action::alter(id, sql, format!("no default of column {column}")));
        }
        for (column, default) in after.into_iter().flatten() {
            if before.get(column) != Some(&default) {
                actions.push(Action::alter(id, set_default(id, column, default), format!("default of column {column}")));
            }
        }
        actions
    }
}

fn alter_view(id: &ObjectId) -> String {
    format!("ALTER VIEW {}", id.sql())
}

fn set_default(id: &ObjectId, column: &str, default: &Expression) -> String {
    format!("{} ALTER COLUMN {} SET DEFAULT {}", alter_view(id), ident(column), default.sql())
}

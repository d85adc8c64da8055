//! Materialized view. Its query cannot be changed in place; what it holds can be computed again, so no data is lost.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::ObjectId;
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::output::{self, OutputColumn};
use crate::kind::{Alter, Body, Disturbance, Kind, Model, Reach, Reaction, dependence, namespace, options};
use crate::plan::{Action, Context, Hazard};

/// The fields of a materialized view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MaterializedView {
    /// The query.
    pub definition: Expression,
    /// What the query gives.
    pub columns: Vec<OutputColumn>,
    /// How columns are stored, where that is not the default, by column.
    pub settings: Option<BTreeMap<String, Settings>>,
    /// Storage parameters, those of its TOAST table with `toast.` before them, sorted.
    pub options: Option<Vec<String>>,
    /// The access method, where it is not `heap`.
    pub access_method: Option<String>,
    /// The tablespace, where it is not the database's.
    pub tablespace: Option<String>,
    /// Whether it holds anything yet.
    pub populated: bool,
    /// The extensions whose drop drops it.
    pub extensions: Option<Vec<String>>,
}

/// How one column is stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The statistics target, where it is not the server's default.
    pub statistics: Option<i32>,
    /// The storage strategy, where it is not the type's own.
    pub storage: Option<String>,
    /// In that case, the type's own.
    pub own_storage: Option<String>,
    /// The compression method, where it is not the server's default.
    pub compression: Option<String>,
    /// `n_distinct` and the like.
    pub options: Option<Vec<String>>,
}

impl Model for MaterializedView {
    const KIND: Kind = Kind::MaterializedView;
    const TOUCHES: Option<(Reach, Operation)> = Some((Reach::Itself, Operation::Entries));
    const QUERY: &'static str = include_str!("materialized_view.sql");
    const USED_BY_CODE: bool = true;
    const MOVES: bool = true;
    const UNCOMPARED: &'static [&'static str] = &["populated"];
    const RENAMES_FREELY: bool = true;

    fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
        let mut actions = vec![Action::create(id, self.statement(id, cx))];
        let settings = self.settings.clone().unwrap_or_default();
        let settings = change_settings(&BTreeMap::new(), &settings, id);
        let extensions = dependence::change(id, &alter_view(id), None, self.extensions.as_deref());
        for mut action in settings.into_iter().chain(extensions) {
            action.verb = crate::plan::Verb::Create;
            actions.push(action);
        }
        actions
    }

    fn drop(&self, id: &ObjectId, _cx: &Context<'_>) -> Vec<Action> {
        vec![Action::drop(id, format!("DROP MATERIALIZED VIEW {}", id.sql()))]
    }

    fn risks(old: Option<&Self>, new: Option<&Self>, id: &ObjectId, _cx: &Context<'_>) -> Vec<Hazard> {
        let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
        output::risks(&old.columns, &new.columns, id)
    }

    fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
        let mut actions = Vec::new();
        for field in changed {
            match field.as_str() {
                "options" => actions.extend(self.change_options(old, id)),
                "tablespace" => {
                    let name = self.tablespace.as_deref().unwrap_or("pg_default");
                    let move_it = alter(id, &format!("SET TABLESPACE {}", ident(name)), "tablespace");
                    actions.push(move_it.touching([id.clone()], Operation::Rewrite));
                }
                "access_method" if cx.version.major() >= 15 => {
                    let name = self.access_method.as_deref().unwrap_or("heap");
                    let change = alter(id, &format!("SET ACCESS METHOD {}", ident(name)), "access method");
                    actions.push(change.touching([id.clone()], Operation::Rewrite));
                }
                "settings" => {
                    let settings = |view: &Self| view.settings.clone().unwrap_or_default();
                    actions.extend(change_settings(&settings(old), &settings(self), id));
                }
                "extensions" => actions.extend(dependence::change(
                    id,
                    &alter_view(id),
                    old.extensions.as_deref(),
                    self.extensions.as_deref(),
                )),
                _ => return Alter::Replace,
            }
        }
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
}

impl MaterializedView {
    fn statement(&self, id: &ObjectId, cx: &Context<'_>) -> String {
        let (names, query) = output::query(&self.definition, &self.columns);
        let mut sql = format!("CREATE MATERIALIZED VIEW {}{names}", id.sql());
        if let Some(method) = &self.access_method {
            sql.push_str(&format!(" USING {}", ident(method)));
        }
        if let Some(list) = self.options.as_ref().filter(|list| !list.is_empty()) {
            sql.push_str(&format!(" WITH ({})", options::list(list)));
        }
        if let Some(tablespace) = &self.tablespace {
            sql.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
        }
        sql.push_str(&format!(" AS\n{query}"));
        if !is_filled(id, cx) {
            sql.push_str("\n  WITH NO DATA");
        }
        sql
    }

    fn change_options(&self, old: &Self, id: &ObjectId) -> Vec<Action> {
        let (set, reset) = options::change(old.options.as_deref(), self.options.as_deref());
        let change = |verb: &str, list: Vec<String>| {
            let sql = format!("{verb} ({})", list.join(", "));
            (!list.is_empty()).then(|| alter(id, &sql, "storage parameters").touching([id.clone()], Operation::Settings))
        };
        [change("RESET", reset), change("SET", set)].into_iter().flatten().collect()
    }
}

/// Whether it should hold rows when the plan is through: as before or as wanted, unless it reads one that holds nothing,
/// which is an error (55000).
fn is_filled(id: &ObjectId, cx: &Context<'_>) -> bool {
    let populated = |catalog: &crate::catalog::Catalog| {
        matches!(catalog.get(id).map(|object| &object.body), Some(Body::MaterializedView(view)) if view.populated)
    };
    (populated(cx.to) || populated(cx.from)) && read_by(id, cx).iter().all(|read| is_filled(read, cx))
}

/// The materialized views that it reads, itself or through views.
fn read_by(id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
    let mut found = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    let mut open = vec![id.clone()];
    while let Some(next) = open.pop() {
        for on in cx.to.depends(&next).filter(|on| seen.insert(on.id.clone())) {
            match on.id.kind {
                Kind::View => open.push(on.id.clone()),
                Kind::MaterializedView if on.id != *id => found.push(on.id.clone()),
                _ => {}
            }
        }
    }
    found
}

fn alter_view(id: &ObjectId) -> String {
    format!("ALTER MATERIALIZED VIEW {}", id.sql())
}

fn alter(id: &ObjectId, sql: &str, what: &str) -> Action {
    Action::alter(id, format!("{} {sql}", alter_view(id)), what)
}

fn change_settings(
    old: &BTreeMap<String, Settings>,
    new: &BTreeMap<String, Settings>,
    id: &ObjectId,
) -> Vec<Action> {
    let default = Settings::default();
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut actions = Vec::new();
    for name in names {
        let (old, new) = (old.get(name).unwrap_or(&default), new.get(name).unwrap_or(&default));
        for (sql, what) in new.statements(old) {
            let operation = match what {
                "storage" | "compression" => Operation::Entries,
                _ => Operation::Settings,
            };
            let alter = alter(id, &format!("ALTER COLUMN {} {sql}", ident(name)), &format!("{what} of {name}"));
            actions.push(alter.touching([id.clone()], operation));
        }
    }
    actions
}

impl Settings {
    fn statements(&self, old: &Self) -> Vec<(String, &'static str)> {
        let mut statements = Vec::new();
        if self.statistics != old.statistics {
            statements.push((format!("SET STATISTICS {}", self.statistics.unwrap_or(-1)), "statistics target"));
        }
        // SET STORAGE DEFAULT exists from 16 on only.
        if let Some(storage) = self.storage.as_ref().or(old.own_storage.as_ref()).filter(|_| self.storage != old.storage)
        {
            statements.push((format!("SET STORAGE {storage}"), "storage"));
        }
        if self.compression != old.compression {
            let method = self.compression.as_deref().unwrap_or("default");
            statements.push((format!("SET COMPRESSION {method}"), "compression"));
        }
        let (set, reset) = options::change(old.options.as_deref(), self.options.as_deref());
        for (verb, list) in [("RESET", reset), ("SET", set)] {
            if !list.is_empty() {
                statements.push((format!("{verb} ({})", list.join(", ")), "options"));
            }
        }
        statements
    }
}

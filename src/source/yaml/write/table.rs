//! Tables with what belongs to them.

use super::super::model::{
    Column, ColumnOrType, Deferrable, File, Force, ForeignKey, Index, IndexOrColumns, Key, KeyOrColumns,
    PartitionOf, Policy, RowSecurity, Table, Trigger,
};
use super::super::{compile, map::Map};
use super::statements::dense;
use super::{Created, Writer, one, text};
use crate::catalog::{Object, ObjectId};
use crate::engine::postgres::quote::ident;
use crate::kind::expression::Expression;
use crate::kind::{Body, Kind, column, constraint, index, policy, table, trigger};
use crate::plan::{Action, Verb};

impl Writer<'_> {
    pub(super) fn tables(&mut self) -> Map<Table> {
        let plan = self.plan;
        let creations = plan.actions().filter(|action| action.verb == Verb::Create);
        let created: Created<'_> = creations.map(|action| (&action.about, action)).collect();
        let mut tables = Map::default();
        for object in self.of_kind(Kind::Table) {
            let (Body::Table(body), Some(action)) = (&object.body, created.get(&object.id)) else { continue };
            let key = object.id.sql();
            let mut model = self.bare(&object.id, body, action);
            if !self.takes(&File { tables: one(&key, model.clone()), ..File::default() }) {
                continue;
            }
            self.parts(&object.id, body, &mut model);
            tables.insert(key, model);
        }
        tables
    }

    /// What stands in `CREATE TABLE`.
    fn bare(&self, id: &ObjectId, body: &table::Table, action: &Action) -> Table {
        let place = body.partition_of.as_ref();
        let mut model = Table {
            unlogged: body.unlogged,
            options: text::options(body.options.as_deref()),
            partition_by: body.partition_by.as_ref().map(Expression::sql),
            partition_of: place
                .map(|place| PartitionOf { parent: place.parent.clone(), bound: place.bound.clone() }),
            inherits: body.inherits_as_written.clone().unwrap_or_default(),
            tablespace: body.tablespace.clone(),
            ..Table::default()
        };
        let statement = dense(&action.sql);
        let mut columns: Vec<&Object> = self.catalog.children_of(id, Kind::Column).collect();
        columns.sort_by_key(|object| object.body.order());
        for object in columns {
            if let Body::Column(body) = &object.body
                && let Some(column) = self.column(&object.id, body, &statement)
            {
                model.columns.insert(object.id.name().to_owned(), column);
            }
        }
        for object in self.catalog.children_of(id, Kind::Constraint) {
            if let Body::Constraint(body) = &object.body
                && action.produces.contains(&object.id)
            {
                inline(object.id.name(), body, &mut model);
            }
        }
        model
    }

    /// A column as the statement has it, if it stands there.
    fn column(&self, id: &ObjectId, body: &column::Column, statement: &str) -> Option<ColumnOrType> {
        let default = self.catalog.get(&ObjectId::new(Kind::Default, &id.parts().collect::<Vec<_>>()));
        let default = default.and_then(|object| match &object.body {
            Body::Default(default) => Some(default.expression.sql()),
            _ => None,
        });
        let name = ident(id.name());
        let version = self.plan.version.major();
        let written = |default: Option<&str>| {
            let line = body.definition(id, default, version);
            line.strip_prefix(&name).unwrap_or(&line).trim().to_owned()
        };
        let set = default.as_ref().map(|default| format!("DEFAULT {default}"));
        let forms = [
            default.as_deref().map(|default| (written(Some(default)), Some(default))),
            Some((written(None), None)),
            set.as_ref().map(|set| (format!("{set} NOT NULL"), None)),
            set.clone().map(|set| (set, None)),
            Some(("NOT NULL".to_owned(), None)),
        ];
        let there =
            |(line, _): &(String, Option<&str>)| statement.contains(&dense(&format!("{name} {line}")));
        let (line, default) = forms.into_iter().flatten().find(there)?;
        let model = column_model(body, default);
        Some(if says(&model, &line) { model } else { ColumnOrType::Type(line) })
    }

    /// What has statements of its own.
    fn parts(&mut self, id: &ObjectId, body: &table::Table, model: &mut Table) {
        let key = id.sql();
        let file = |probe: Table| File { tables: one(&key, probe), ..File::default() };
        let columns: Vec<String> = model.columns.keys().cloned().collect();
        for name in columns {
            let column = ObjectId::new(Kind::Column, &[id.part(0), id.part(1), &name]);
            if let Some(comment) = self.comment(&column, &format!("COLUMN {key}.{}", ident(&name)))
                && let Some(entry) = model.columns.get_mut(&name)
            {
                commented(entry, comment);
            }
        }
        if body.row_security {
            let word = if body.force_row_security {
                RowSecurity::Force(Force::Force)
            } else {
                RowSecurity::Enabled(true)
            };
            let probe = Table { row_security: Some(word.clone()), ..Table::default() };
            model.row_security = self.takes_part(&file(probe)).then_some(word);
        }
        let catalog = self.catalog;
        for object in catalog.children(id) {
            let name = object.id.name().to_owned();
            match &object.body {
                Body::Constraint(body) => {
                    let Some(key) = foreign_key(body) else { continue };
                    let probe = Table { foreign_keys: one(&name, key.clone()), ..Table::default() };
                    if self.takes_part(&file(probe)) {
                        model.foreign_keys.insert(name, key);
                    }
                }
                Body::Policy(body) => {
                    let mut policy = policy_model(body);
                    let probe = Table { policies: one(&name, policy.clone()), ..Table::default() };
                    if self.takes_part(&file(probe)) {
                        policy.comment =
                            self.comment(&object.id, &format!("POLICY {} ON {key}", ident(&name)));
                        model.policies.insert(name, policy);
                    }
                }
                Body::Trigger(body) => {
                    let Some(mut trigger) = trigger_model(body) else { continue };
                    let probe = Table { triggers: one(&name, trigger.clone()), ..Table::default() };
                    if self.takes_part(&file(probe)) {
                        trigger.comment =
                            self.comment(&object.id, &format!("TRIGGER {} ON {key}", ident(&name)));
                        model.triggers.insert(name, trigger);
                    }
                }
                _ => {}
            }
        }
        model.indexes = self.indexes(id);
        model.comment = self.comment(id, &format!("TABLE {key}"));
    }

    /// Takes the statements of a part from those of a table with nothing but that.
    fn takes_part(&mut self, file: &File) -> bool {
        let statements = super::compiled(file);
        statements.len() > 1 && self.left.take(&statements[1..])
    }

    /// The indexes of a table or materialized view.
    pub(super) fn indexes(&mut self, id: &ObjectId) -> Map<IndexOrColumns> {
        let mut indexes = Map::default();
        let catalog = self.catalog;
        for object in catalog.children_of(id, Kind::Index) {
            let Body::Index(body) = &object.body else { continue };
            let Some(mut model) = index_model(body) else { continue };
            let name = object.id.name();
            let statement = compile::index(&id.sql(), name, &model);
            if !self.left.take(&[statement]) {
                continue;
            }
            model.comment = self.comment(&object.id, &format!("INDEX {}", object.id.sql()));
            // The usual method need not be said.
            model.using = model.using.filter(|method| method != "btree");
            let simple = Index { columns: model.columns.clone(), ..Index::default() };
            let short = model == simple;
            let entry = if short {
                IndexOrColumns::Columns(model.columns)
            } else {
                IndexOrColumns::Index(Box::new(model))
            };
            indexes.insert(name.to_owned(), entry);
        }
        indexes
    }
}

/// A column by its fields.
fn column_model(body: &column::Column, default: Option<&str>) -> ColumnOrType {
    let generated = body.expression.as_ref().filter(|_| body.generated.is_some()).map(Expression::sql);
    let model = Column {
        type_name: body.type_name.clone(),
        not_null: body.not_null,
        default: default.map(str::to_owned),
        identity: body.identity.as_ref().map(|when| when.to_lowercase()),
        is_virtual: body.generated.as_deref() == Some("VIRTUAL"),
        generated,
        collation: body.collation.clone(),
        ..Column::default()
    };
    let simple = Column { type_name: model.type_name.clone(), ..Column::default() };
    if model == simple { ColumnOrType::Type(model.type_name) } else { ColumnOrType::Column(Box::new(model)) }
}

/// Whether the column compiles to the line.
fn says(model: &ColumnOrType, line: &str) -> bool {
    let (sql, _) = compile::column_line("c", model);
    super::statements::form(&sql) == super::statements::form(&format!("c {line}"))
}

fn commented(entry: &mut ColumnOrType, comment: String) {
    let mut column = match entry {
        ColumnOrType::Column(column) => (**column).clone(),
        ColumnOrType::Type(text) => Column { type_name: text.clone(), ..Column::default() },
    };
    column.comment = Some(comment);
    *entry = ColumnOrType::Column(Box::new(column));
}

/// A constraint that stands in the table.
fn inline(name: &str, body: &constraint::Constraint, model: &mut Table) {
    let definition = body.definition.sql();
    match body.sort {
        constraint::Sort::Check => {
            if let Some(condition) = text::condition(&definition) {
                model.checks.insert(name.to_owned(), condition.to_owned());
            }
        }
        constraint::Sort::PrimaryKey => {
            if let Some(key) = key(definition.strip_prefix("PRIMARY KEY "), body) {
                model.primary_key = Some(KeyOrColumns::Key(Key { name: Some(name.to_owned()), ..key }));
            }
        }
        constraint::Sort::Unique => {
            let rest = definition.strip_prefix("UNIQUE ");
            let distinct = rest.and_then(|rest| rest.strip_prefix("NULLS NOT DISTINCT "));
            if let Some(key) = key(distinct.or(rest), body) {
                let key = Key { nulls_not_distinct: distinct.is_some(), ..key };
                let simple = Key { columns: key.columns.clone(), ..Key::default() };
                let short = key == simple;
                let entry = if short { KeyOrColumns::Columns(key.columns) } else { KeyOrColumns::Key(key) };
                model.unique.insert(name.to_owned(), entry);
            }
        }
        constraint::Sort::Exclude | constraint::Sort::ForeignKey => {}
    }
}

fn key(columns: Option<&str>, body: &constraint::Constraint) -> Option<Key> {
    let (columns, rest) = text::names(columns?)?;
    let include = rest.strip_prefix(" INCLUDE ").and_then(text::names);
    let include = include.map(|(include, _)| include).unwrap_or_default();
    Some(Key { columns, include, deferrable: deferrable(body), ..Key::default() })
}

fn deferrable(body: &constraint::Constraint) -> Option<Deferrable> {
    match (body.deferrable, body.deferred) {
        (_, true) => Some(Deferrable::Initially("initially deferred".to_owned())),
        (true, false) => Some(Deferrable::Allowed(true)),
        (false, false) => None,
    }
}

fn foreign_key(body: &constraint::Constraint) -> Option<ForeignKey> {
    let (columns, rest) = text::names(body.definition.text().strip_prefix("FOREIGN KEY ")?)?;
    let rest = rest.strip_prefix(" REFERENCES ")?;
    let (table, rest) = rest.split_at_checked(rest.find('(')?)?;
    let (_, actions) = text::list(rest)?;
    let referenced = rest.strip_suffix(actions)?;
    let action = |event: &str| {
        let rest = actions.split_once(&format!(" ON {event} "))?.1;
        let known = ["CASCADE", "RESTRICT", "SET NULL", "SET DEFAULT"];
        known.into_iter().find(|what| rest.starts_with(what)).map(str::to_lowercase)
    };
    Some(ForeignKey {
        columns,
        references: format!("{table}{referenced}"),
        on_delete: action("DELETE"),
        on_update: action("UPDATE"),
        match_type: actions.contains(" MATCH FULL").then(|| "full".to_owned()),
        deferrable: deferrable(body),
        not_valid: !body.valid,
    })
}

fn index_model(body: &index::Index) -> Option<Index> {
    let definition = body.definition.sql();
    let (method, rest) = definition.split_once(' ')?;
    let (columns, rest) = text::list(rest)?;
    let (include, rest) = match rest.strip_prefix(" INCLUDE ") {
        Some(rest) => text::names(rest)?,
        None => (Vec::new(), rest),
    };
    Some(Index {
        columns: columns.into_iter().map(str::to_owned).collect(),
        unique: body.unique,
        using: Some(method.to_owned()),
        condition: body.predicate.as_ref().map(Expression::sql),
        include,
        nulls_not_distinct: rest == " NULLS NOT DISTINCT",
        options: text::options(body.options_as_written.as_deref()),
        tablespace: body.tablespace.clone(),
        ..Index::default()
    })
}

fn policy_model(body: &policy::Policy) -> Policy {
    let roles = if body.roles == ["public"] { Vec::new() } else { body.roles.clone() };
    Policy {
        command: (body.command != "ALL").then(|| body.command.to_lowercase()),
        to: super::OneOrMany::Many(roles),
        using: body.using.as_ref().map(|using| using.sql()),
        check: body.with_check.as_ref().map(|check| check.sql()),
        restrictive: !body.permissive,
        comment: None,
    }
}

fn trigger_model(body: &trigger::Trigger) -> Option<Trigger> {
    let action = body.action.sql();
    let mut rest = action.as_str();
    let mut model = Trigger { fires: body.event.clone(), ..Trigger::default() };
    if let Some(tables) = rest.strip_prefix("REFERENCING ") {
        let end = tables.find(" FOR EACH ")?;
        model.referencing = Some(tables[..end].to_owned());
        rest = &tables[end + 1..];
    }
    let (each, after) = rest.strip_prefix("FOR EACH ")?.split_once(' ')?;
    model.for_each = Some(each.to_lowercase());
    rest = after;
    if let Some(condition) = rest.strip_prefix("WHEN ") {
        let (_, after) = text::list(condition)?;
        let whole = condition.strip_suffix(after)?;
        model.when = Some(whole.strip_prefix('(')?.strip_suffix(')')?.to_owned());
        rest = after.trim_start();
    }
    model.execute = rest.strip_prefix("EXECUTE FUNCTION ")?.to_owned();
    Some(model)
}

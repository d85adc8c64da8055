//! A table and its parts.

use super::compile::{Output, above, allowed, grantee, name, options, qualifier};
use super::model::{
    Column, ColumnOrType, Deferrable, ForeignKey, Index, IndexOrColumns, Key, KeyOrColumns, Policy,
    RowSecurity, Table, Trigger,
};
use crate::engine::postgres::quote::{ident, literal};

pub(super) fn compile(key: &str, table: &Table, out: &mut Output<'_>) {
    let table_name = name(key);
    create(&table_name, table, out);
    for (column, model) in &table.columns {
        if let ColumnOrType::Column(model) = model {
            column_extras(&table_name, column, model, out);
        }
    }
    for (constraint, model) in &table.foreign_keys {
        out.push_part(
            "foreign_keys",
            constraint,
            format!("ALTER TABLE {table_name} ADD {}", foreign_key(constraint, model)),
        );
    }
    for (index_name, model) in &table.indexes {
        push_index(&table_name, index_name, model, out);
    }
    row_security(&table_name, table, out);
    for (policy_name, model) in &table.policies {
        policy(&table_name, policy_name, model, out);
    }
    for (trigger_name, model) in &table.triggers {
        trigger(&table_name, trigger_name, model, out);
    }
    out.attached("TABLE", &table_name, table.comment.as_ref(), table.owner.as_ref(), &table.grants);
}

/// A line between the parentheses, with its annotations and the keys it comes from.
struct Line<'a> {
    sql: String,
    annotations: String,
    from: (&'static str, &'a str),
}

fn create(table_name: &str, table: &Table, out: &mut Output<'_>) {
    let lines = lines(table);
    let annotations = above(table.renamed_from.as_ref(), &table.allow);
    let unlogged = if table.unlogged { "UNLOGGED " } else { "" };
    let mut sql = format!("{annotations}CREATE {unlogged}TABLE {table_name}");
    if let Some(place) = &table.partition_of {
        sql.push_str(&format!(" PARTITION OF {}", name(&place.parent)));
    }
    let mut marks = Vec::new();
    if !lines.is_empty() || table.partition_of.is_none() {
        sql.push_str(" (\n");
        let last = lines.len().saturating_sub(1);
        for (index, line) in lines.iter().enumerate() {
            marks.push((sql.len(), out.part(line.from.0, line.from.1)));
            // Annotations stand behind the comma.
            let comma = if index < last { "," } else { "" };
            sql.push_str(&format!("  {}{comma}{}\n", line.sql, line.annotations));
        }
        marks.push((sql.len(), out.offset()));
        sql.push(')');
    }
    if let Some(place) = &table.partition_of {
        sql.push_str(&format!(" {}", place.bound));
    }
    out.push_marked(sql + &tail(table), marks);
}

fn lines(table: &Table) -> Vec<Line<'_>> {
    let plain = |sql, section, key| Line { sql, annotations: String::new(), from: (section, key) };
    let mut lines = Vec::new();
    for (column, model) in &table.columns {
        let (sql, annotations) = column_line(column, model);
        lines.push(Line { sql, annotations, from: ("columns", column) });
    }
    if let Some(key) = &table.primary_key {
        lines.push(plain(key_line("PRIMARY KEY", None, key), "primary_key", "columns"));
    }
    for (constraint, key) in &table.unique {
        lines.push(plain(key_line("UNIQUE", Some(constraint), key), "unique", constraint));
    }
    for (constraint, condition) in &table.checks {
        let sql = format!("CONSTRAINT {} CHECK ({condition})", ident(constraint));
        lines.push(plain(sql, "checks", constraint));
    }
    for (constraint, rest) in &table.excludes {
        let sql = format!("CONSTRAINT {} EXCLUDE {rest}", ident(constraint));
        lines.push(plain(sql, "excludes", constraint));
    }
    lines
}

fn tail(table: &Table) -> String {
    let mut sql = String::new();
    if !table.inherits.is_empty() {
        let parents = table.inherits.iter().map(|parent| name(parent)).collect::<Vec<_>>();
        sql.push_str(&format!(" INHERITS ({})", parents.join(", ")));
    }
    if let Some(key) = &table.partition_by {
        sql.push_str(&format!(" PARTITION BY {key}"));
    }
    if !table.options.is_empty() {
        sql.push_str(&format!(" WITH ({})", options(&table.options)));
    }
    if let Some(tablespace) = &table.tablespace {
        sql.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
    }
    sql
}

pub(super) fn column_line(column: &str, model: &ColumnOrType) -> (String, String) {
    let model = match model {
        ColumnOrType::Type(text) => return (format!("{} {text}", ident(column)), String::new()),
        ColumnOrType::Column(model) => model,
    };
    let mut sql = format!("{} {}", ident(column), model.type_name);
    if let Some(collation) = &model.collation {
        sql.push_str(&format!(" COLLATE {}", name(collation)));
    }
    if let Some(expression) = &model.generated {
        let kind = if model.is_virtual { "VIRTUAL" } else { "STORED" };
        sql.push_str(&format!(" GENERATED ALWAYS AS ({expression}) {kind}"));
    }
    if let Some(identity) = &model.identity {
        sql.push_str(&format!(" GENERATED {} AS IDENTITY", identity.to_uppercase()));
    }
    if let Some(default) = &model.default {
        sql.push_str(&format!(" DEFAULT {default}"));
    }
    if model.not_null {
        sql.push_str(" NOT NULL");
    }
    let said = [
        ("renamed-from", model.renamed_from.as_deref().map(name)),
        ("backfill", model.backfill.clone()),
        ("using", model.using.clone()),
    ];
    let said = said.into_iter().filter_map(|(word, text)| Some(format!("{word} {}", text?)));
    let annotations = said.chain(allowed(&model.allow)).map(|said| format!(" -- schemadiff: {said}"));
    // One comment runs to the end of its line, so each has its own.
    (sql, annotations.collect::<Vec<_>>().join("\n   "))
}

fn column_extras(table: &str, column: &str, model: &Column, out: &mut Output<'_>) {
    let alter = format!("ALTER TABLE {table} ALTER COLUMN {}", ident(column));
    if let Some(storage) = &model.storage {
        out.push_part("columns", column, format!("{alter} SET STORAGE {storage}"));
    }
    if let Some(method) = &model.compression {
        out.push_part("columns", column, format!("{alter} SET COMPRESSION {method}"));
    }
    if let Some(target) = model.statistics {
        out.push_part("columns", column, format!("{alter} SET STATISTICS {target}"));
    }
    if let Some(comment) = &model.comment {
        out.push_part(
            "columns",
            column,
            format!("COMMENT ON COLUMN {table}.{} IS {}", ident(column), literal(comment)),
        );
    }
    for (role, privileges) in &model.grants {
        let list =
            privileges.all().iter().map(|word| format!("{word} ({})", ident(column))).collect::<Vec<_>>();
        out.push_part(
            "columns",
            column,
            format!("GRANT {} ON TABLE {table} TO {}", list.join(", "), grantee(role)),
        );
    }
}

fn columns(names: &[String]) -> String {
    names.iter().map(|column| ident(column)).collect::<Vec<_>>().join(", ")
}

fn key_line(word: &str, constraint: Option<&str>, key: &KeyOrColumns) -> String {
    let simple;
    let key = match key {
        KeyOrColumns::Key(key) => key,
        KeyOrColumns::Columns(columns) => {
            simple = Key { columns: columns.clone(), ..Key::default() };
            &simple
        }
    };
    let constraint = constraint.or(key.name.as_deref());
    let named = constraint.map(|constraint| format!("CONSTRAINT {} ", ident(constraint))).unwrap_or_default();
    let nulls = if key.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
    let mut sql = format!("{named}{word}{nulls} ({})", columns(&key.columns));
    if !key.include.is_empty() {
        sql.push_str(&format!(" INCLUDE ({})", columns(&key.include)));
    }
    sql + &deferrable(key.deferrable.as_ref())
}

fn deferrable(setting: Option<&Deferrable>) -> String {
    match setting {
        Some(Deferrable::Allowed(true)) => " DEFERRABLE".to_owned(),
        Some(Deferrable::Initially(text)) => format!(" DEFERRABLE {}", text.to_uppercase()),
        Some(Deferrable::Allowed(false)) | None => String::new(),
    }
}

fn foreign_key(constraint: &str, key: &ForeignKey) -> String {
    let (table, rest) = key
        .references
        .split_once('(')
        .map_or((key.references.as_str(), String::new()), |(table, rest)| (table, format!("({rest}")));
    let mut sql = format!(
        "CONSTRAINT {} FOREIGN KEY ({}) REFERENCES {}{rest}",
        ident(constraint),
        columns(&key.columns),
        name(table.trim())
    );
    if let Some(kind) = &key.match_type {
        sql.push_str(&format!(" MATCH {}", kind.to_uppercase()));
    }
    for (event, what) in [("UPDATE", &key.on_update), ("DELETE", &key.on_delete)] {
        if let Some(what) = what {
            sql.push_str(&format!(" ON {event} {}", what.to_uppercase()));
        }
    }
    sql.push_str(&deferrable(key.deferrable.as_ref()));
    if key.not_valid {
        sql.push_str(" NOT VALID");
    }
    sql
}

/// An index of a table or materialized view, with its comment.
pub(super) fn push_index(table: &str, index_name: &str, model: &IndexOrColumns, out: &mut Output<'_>) {
    let simple;
    let model = match model {
        IndexOrColumns::Index(model) => model.as_ref(),
        IndexOrColumns::Columns(columns) => {
            simple = Index { columns: columns.clone(), ..Index::default() };
            &simple
        }
    };
    let sql = above(model.renamed_from.as_ref(), &model.allow) + &index(table, index_name, model);
    out.push_part("indexes", index_name, sql);
    if let Some(comment) = &model.comment {
        let schema = qualifier(table);
        out.push_part(
            "indexes",
            index_name,
            format!("COMMENT ON INDEX {schema}{} IS {}", ident(index_name), literal(comment)),
        );
    }
}

/// The statement that creates an index.
pub(super) fn index(table: &str, index_name: &str, model: &Index) -> String {
    let unique = if model.unique { "UNIQUE " } else { "" };
    let using = model.using.as_ref().map(|method| format!(" USING {method}")).unwrap_or_default();
    let mut sql = format!(
        "CREATE {unique}INDEX {} ON {table}{using} ({})",
        ident(index_name),
        model.columns.join(", ")
    );
    if !model.include.is_empty() {
        sql.push_str(&format!(" INCLUDE ({})", columns(&model.include)));
    }
    if model.nulls_not_distinct {
        sql.push_str(" NULLS NOT DISTINCT");
    }
    if !model.options.is_empty() {
        sql.push_str(&format!(" WITH ({})", options(&model.options)));
    }
    if let Some(tablespace) = &model.tablespace {
        sql.push_str(&format!(" TABLESPACE {}", ident(tablespace)));
    }
    if let Some(condition) = &model.condition {
        sql.push_str(&format!(" WHERE {condition}"));
    }
    sql
}

fn row_security(table: &str, model: &Table, out: &mut Output<'_>) {
    let force = matches!(model.row_security, Some(RowSecurity::Force(_)));
    if force || matches!(model.row_security, Some(RowSecurity::Enabled(true))) {
        out.push_part("row_security", "", format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"));
    }
    if force {
        out.push_part("row_security", "", format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY"));
    }
}

fn policy(table: &str, policy_name: &str, model: &Policy, out: &mut Output<'_>) {
    let mut sql = format!("CREATE POLICY {} ON {table}", ident(policy_name));
    if model.restrictive {
        sql.push_str(" AS RESTRICTIVE");
    }
    if let Some(command) = &model.command {
        sql.push_str(&format!(" FOR {}", command.to_uppercase()));
    }
    let roles = model.to.all().into_iter().map(grantee).collect::<Vec<_>>();
    if !roles.is_empty() {
        sql.push_str(&format!(" TO {}", roles.join(", ")));
    }
    if let Some(condition) = &model.using {
        sql.push_str(&format!(" USING ({condition})"));
    }
    if let Some(condition) = &model.check {
        sql.push_str(&format!(" WITH CHECK ({condition})"));
    }
    out.push_part("policies", policy_name, sql);
    if let Some(comment) = &model.comment {
        out.push_part(
            "policies",
            policy_name,
            format!("COMMENT ON POLICY {} ON {table} IS {}", ident(policy_name), literal(comment)),
        );
    }
}

fn trigger(table: &str, trigger_name: &str, model: &Trigger, out: &mut Output<'_>) {
    let mut sql = format!("CREATE TRIGGER {} {} ON {table}", ident(trigger_name), model.fires);
    if let Some(tables) = &model.referencing {
        sql.push_str(&format!(" REFERENCING {tables}"));
    }
    if let Some(each) = &model.for_each {
        sql.push_str(&format!(" FOR EACH {}", each.to_uppercase()));
    }
    if let Some(condition) = &model.when {
        sql.push_str(&format!(" WHEN ({condition})"));
    }
    out.push_part("triggers", trigger_name, format!("{sql} EXECUTE FUNCTION {}", model.execute));
    if let Some(comment) = &model.comment {
        out.push_part(
            "triggers",
            trigger_name,
            format!("COMMENT ON TRIGGER {} ON {table} IS {}", ident(trigger_name), literal(comment)),
        );
    }
}

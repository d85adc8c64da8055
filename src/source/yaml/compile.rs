//! From the parsed file to SQL statements, object by object.

use std::ops::Range;

use super::CompiledStatement;
use super::map::Map;
use super::model::{
    Composite, Domain, Enum, EnumOrValues, File, Function, OneOrMany, OneOrMap, Scalar, View,
};
use super::place::Places;
use super::table;
pub(super) use super::table::{column_line, index};
use crate::engine::postgres::quote::{ident, literal};

/// Collects statements with their places.
pub(super) struct Output<'a> {
    places: &'a Places<'a>,
    section: Range<usize>,
    offset: usize,
    done: Vec<CompiledStatement>,
}

impl Output<'_> {
    /// What follows comes from keys under this one.
    fn section(&mut self, key: &str) {
        self.section = self.places.section(key);
        self.offset = self.section.start;
    }

    /// What follows comes from this key.
    fn at(&mut self, key: &str) {
        // The keys come in the order of the file.
        let found = self.places.find(key, self.offset..self.section.end);
        self.offset =
            found.or_else(|| self.places.find(key, self.section.clone())).unwrap_or(self.section.start);
    }

    /// One statement of the current object.
    pub(super) fn push(&mut self, sql: impl Into<String>) {
        self.push_marked(sql.into(), Vec::new());
    }

    /// One statement of the current object, of which some bytes come from parts of it.
    pub(super) fn push_marked(&mut self, sql: String, marks: Vec<(usize, usize)>) {
        self.done.push(CompiledStatement { sql, offset: self.offset, marks });
    }

    /// One statement of a part of the current object.
    pub(super) fn push_part(&mut self, section: &str, key: &str, sql: impl Into<String>) {
        let offset = self.part(section, key);
        self.done.push(CompiledStatement { sql: sql.into(), offset, marks: Vec::new() });
    }

    /// The place of the current object.
    pub(super) fn offset(&self) -> usize {
        self.offset
    }

    /// The place of a part of the current object.
    pub(super) fn part(&self, section: &str, key: &str) -> usize {
        self.places.part(section, key, self.offset)
    }

    /// Comment, owner and grants, which every sort of object may have.
    pub(super) fn attached(
        &mut self,
        word: &str,
        name: &str,
        comment: Option<&String>,
        owner: Option<&String>,
        grants: &Map<OneOrMany>,
    ) {
        if let Some(comment) = comment {
            self.push(format!("COMMENT ON {word} {name} IS {}", literal(comment)));
        }
        if let Some(owner) = owner {
            self.push(format!("ALTER {word} {name} OWNER TO {}", ident(owner)));
        }
        // GRANT knows no views: to it they are tables; a domain has its word, other types are types.
        let word = if word.ends_with("VIEW") { "TABLE" } else { word };
        for (role, privileges) in grants {
            self.push(format!("GRANT {} ON {word} {name} TO {}", privileges.all().join(", "), grantee(role)));
        }
    }
}

/// `PUBLIC` is everybody, anything else a role.
pub(super) fn grantee(role: &str) -> String {
    if role.eq_ignore_ascii_case("public") { "PUBLIC".to_owned() } else { ident(role) }
}

/// A name as the key gives it: quoted parts stay, others are quoted where SQL needs it.
pub(super) fn name(key: &str) -> String {
    if key.contains('"') { key.to_owned() } else { key.split('.').map(ident).collect::<Vec<_>>().join(".") }
}

/// What stands before the last part of a name, with its dot.
pub(super) fn qualifier(name: &str) -> &str {
    let mut quoted = false;
    let mut end = 0;
    for (at, c) in name.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '.' if !quoted => end = at + 1,
            _ => {}
        }
    }
    &name[..end]
}

/// `name = value` pairs.
pub(super) fn options(options: &Map<Scalar>) -> String {
    let value = |value: &Scalar| match value {
        Scalar::Bool(value) => value.to_string(),
        Scalar::Int(value) => value.to_string(),
        Scalar::Float(value) => value.to_string(),
        Scalar::Text(value) => literal(value),
    };
    options.iter().map(|(key, option)| format!("{key} = {}", value(option))).collect::<Vec<_>>().join(", ")
}

/// All statements of a file.
pub(super) fn file(file: &File, places: &Places<'_>) -> Vec<CompiledStatement> {
    let mut out = Output { places, section: 0..0, offset: 0, done: Vec::new() };
    schemas(file, &mut out);
    extensions(file, &mut out);
    out.section("enums");
    for (key, value) in &file.enums {
        out.at(key);
        match value {
            EnumOrValues::Values(values) => out.push(create_enum(key, values)),
            EnumOrValues::Enum(model) => enumeration(key, model, &mut out),
        }
    }
    out.section("domains");
    for (key, model) in &file.domains {
        out.at(key);
        domain(key, model, &mut out);
    }
    out.section("composites");
    for (key, model) in &file.composites {
        out.at(key);
        composite(key, model, &mut out);
    }
    out.section("tables");
    for (key, model) in &file.tables {
        out.at(key);
        table::compile(key, model, &mut out);
    }
    out.section("functions");
    for (key, model) in &file.functions {
        out.at(key);
        function(key, model, &mut out);
    }
    out.section("views");
    for (key, model) in &file.views {
        out.at(key);
        view(key, model, &mut out);
    }
    out.section("sql");
    for text in file.sql.all() {
        out.push(text.trim().trim_end_matches(';'));
    }
    out.done
}

fn schemas(file: &File, out: &mut Output<'_>) {
    let create = |key: &str| format!("CREATE SCHEMA IF NOT EXISTS {}", name(key));
    out.section("schemas");
    match &file.schemas {
        OneOrMap::Names(names) => names.iter().for_each(|key| out.push(create(key))),
        OneOrMap::Settings(settings) => {
            for (key, model) in settings {
                out.at(key);
                out.push(create(key));
                out.attached(
                    "SCHEMA",
                    &name(key),
                    model.comment.as_ref(),
                    model.owner.as_ref(),
                    &model.grants,
                );
            }
        }
    }
}

fn extensions(file: &File, out: &mut Output<'_>) {
    let create = |key: &str| format!("CREATE EXTENSION IF NOT EXISTS {}", ident(key));
    out.section("extensions");
    match &file.extensions {
        OneOrMap::Names(names) => names.iter().for_each(|key| out.push(create(key))),
        OneOrMap::Settings(settings) => {
            for (key, model) in settings {
                out.at(key);
                let schema = model.schema.as_ref().map(|schema| format!(" WITH SCHEMA {}", ident(schema)));
                let version = model.version.as_ref().map(|version| format!(" VERSION {}", literal(version)));
                out.push(create(key) + &schema.unwrap_or_default() + &version.unwrap_or_default());
                out.attached("EXTENSION", &ident(key), model.comment.as_ref(), None, &Map::default());
            }
        }
    }
}

/// The annotations above a statement, a line each.
pub(super) fn above(renamed_from: Option<&String>, allow: &Map<String>) -> String {
    let renamed = renamed_from.map(|old| format!("renamed-from {}", name(old)));
    let said = renamed.into_iter().chain(allowed(allow));
    said.map(|said| format!("-- schemadiff: {said}\n")).collect()
}

/// The hazards that may pass. A comment ends with its line, so a reason has one line.
pub(super) fn allowed(allow: &Map<String>) -> impl Iterator<Item = String> {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    allow.iter().map(move |(code, reason)| format!("allow {} {}", words(code), words(reason)))
}

fn create_enum(key: &str, values: &[String]) -> String {
    let values = values.iter().map(|value| literal(value)).collect::<Vec<_>>().join(", ");
    format!("CREATE TYPE {} AS ENUM ({values})", name(key))
}

fn enumeration(key: &str, model: &Enum, out: &mut Output<'_>) {
    let type_name = name(key);
    let mut annotations = String::new();
    for (keyword, values) in
        [("renamed-value", &model.renamed_values), ("removed-value", &model.removed_values)]
    {
        for (old, new) in values {
            annotations.push_str(&format!(
                "-- schemadiff: {keyword} {type_name} {} -> {}\n",
                literal(old),
                literal(new)
            ));
        }
    }
    annotations.push_str(&above(model.renamed_from.as_ref(), &model.allow));
    out.push(annotations + &create_enum(key, &model.values));
    out.attached("TYPE", &type_name, model.comment.as_ref(), model.owner.as_ref(), &model.grants);
}

fn domain(key: &str, model: &Domain, out: &mut Output<'_>) {
    let mut sql = format!("{}CREATE DOMAIN {} AS {}", above(None, &model.allow), name(key), model.type_name);
    if let Some(collation) = &model.collation {
        sql.push_str(&format!(" COLLATE {}", name(collation)));
    }
    if let Some(default) = &model.default {
        sql.push_str(&format!(" DEFAULT {default}"));
    }
    if model.not_null {
        sql.push_str(" NOT NULL");
    }
    for (constraint, condition) in &model.checks {
        sql.push_str(&format!(" CONSTRAINT {} CHECK ({condition})", ident(constraint)));
    }
    out.push(sql);
    out.attached("DOMAIN", &name(key), model.comment.as_ref(), model.owner.as_ref(), &model.grants);
}

fn composite(key: &str, model: &Composite, out: &mut Output<'_>) {
    let attributes = model.attributes.iter().map(|(attribute, kind)| format!("{} {kind}", ident(attribute)));
    let attributes = attributes.collect::<Vec<_>>().join(", ");
    out.push(format!("{}CREATE TYPE {} AS ({attributes})", above(None, &model.allow), name(key)));
    out.attached("TYPE", &name(key), model.comment.as_ref(), model.owner.as_ref(), &model.grants);
}

fn view(key: &str, model: &View, out: &mut Output<'_>) {
    let word = if model.materialized { "MATERIALIZED VIEW" } else { "VIEW" };
    let with =
        if model.options.is_empty() { String::new() } else { format!(" WITH ({})", options(&model.options)) };
    let annotations = above(model.renamed_from.as_ref(), &model.allow);
    let query = model.query.trim().trim_end_matches(';');
    out.push(format!("{annotations}CREATE {word} {}{with} AS\n{query}", name(key)));
    for (index, definition) in &model.indexes {
        table::push_index(&name(key), index, definition, out);
    }
    out.attached(word, &name(key), model.comment.as_ref(), model.owner.as_ref(), &model.grants);
}

fn function(key: &str, model: &Function, out: &mut Output<'_>) {
    let (function, arguments) = key.split_once('(').unwrap_or((key, ")"));
    let signature = format!("{}({arguments}", name(function.trim()));
    let (word, returns) = match &model.returns {
        Some(returns) => ("FUNCTION", format!(" RETURNS {returns}")),
        None => ("PROCEDURE", String::new()),
    };
    let language = model.language.as_deref().unwrap_or("sql");
    let attributes = model.attributes.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
    let tag = dollar_tag(&model.body);
    out.push(format!(
        "{}CREATE {word} {signature}{returns} LANGUAGE {language}{attributes} AS {tag}{}{tag}",
        above(None, &model.allow),
        model.body
    ));
    out.attached(word, &signature, model.comment.as_ref(), model.owner.as_ref(), &model.grants);
}

/// A dollar quote that the body does not contain.
fn dollar_tag(body: &str) -> String {
    let mut tag = "$$".to_owned();
    let mut number = 0;
    while body.contains(&tag) {
        number += 1;
        tag = format!("$body{number}$");
    }
    tag
}

//! A catalog as a YAML schema file: the way back.
//!
//! The plan that creates the catalog is what must come out of the file. An object is written under its keys where these
//! compile to its very statements; what is left of the plan goes into `sql:`. So nothing can be lost on the way.

mod statements;
mod table;
mod text;

use std::collections::BTreeMap;

use self::statements::Statements;
use super::compile;
use super::map::Map;
use super::model::{Composite, Domain, EnumOrValues, Extension, File, Named, OneOrMany, OneOrMap, View};
use super::place::Places;
use crate::catalog::{Catalog, Object, ObjectId};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::quote::{ident, literal};
use crate::kind::domain_constraint::DomainConstraint;
use crate::kind::expression::Expression;
use crate::kind::{Body, Kind, output};
use crate::plan::Plan;

/// The schema file of a catalog; `plan` creates it in a new database.
///
/// # Errors
/// When the text cannot be made.
pub fn write(catalog: &Catalog, plan: &Plan) -> Result<String, Diagnostic> {
    let mut file = Writer { catalog, left: Statements::new(plan), plan }.file();
    if !says_the_same(&file, plan) {
        let all = plan.actions().map(|action| action.kept().to_owned()).collect();
        file = File { sql: OneOrMany::Many(all), ..File::default() };
    }
    serde_yaml::to_string(&file).map_err(|error| Diagnostic::error(format!("cannot write YAML: {error}")))
}

/// Whether the file compiles to the statements of the plan, in whatever order.
fn says_the_same(file: &File, plan: &Plan) -> bool {
    let mut left = Statements::new(plan);
    left.take(&compiled(file)) && left.is_empty()
}

/// The statements that a file stands for.
fn compiled(file: &File) -> Vec<String> {
    compile::file(file, &Places::new("")).into_iter().map(|statement| statement.sql).collect()
}

/// What is written so far.
struct Writer<'a> {
    catalog: &'a Catalog,
    plan: &'a Plan,
    left: Statements,
}

impl Writer<'_> {
    fn file(mut self) -> File {
        let mut file = File {
            schemas: self.schemas(),
            extensions: self.extensions(),
            enums: self.enums(),
            domains: self.domains(),
            composites: self.composites(),
            tables: self.tables(),
            views: self.views(),
            ..File::default()
        };
        let rest = self.plan.actions().zip(self.left.rest());
        let rest = rest.filter(|(_, is_left)| *is_left).map(|(action, _)| action.kept().to_owned());
        file.sql = OneOrMany::Many(rest.collect());
        file
    }

    /// Takes the statements of a file with one thing in it, if the plan has them.
    fn takes(&mut self, file: &File) -> bool {
        self.left.take(&compiled(file))
    }

    /// The comment on an object, if it can be written with it; `target` is how a statement names that.
    fn comment(&mut self, id: &ObjectId, target: &str) -> Option<String> {
        let object = self.catalog.get(&ObjectId::attached(Kind::Comment, id, &[]))?;
        let Body::Comment(comment) = &object.body else { return None };
        let sql = format!("COMMENT ON {target} IS {}", literal(&comment.text));
        self.left.take(&[sql]).then(|| comment.text.clone())
    }

    fn of_kind(&self, kind: Kind) -> Vec<Object> {
        self.catalog.of_kind(kind).to_vec()
    }

    fn schemas(&mut self) -> OneOrMap<Named> {
        let mut named = Map::default();
        for object in self.of_kind(Kind::Schema) {
            let key = object.id.sql();
            let file = File { schemas: OneOrMap::Settings(one(&key, Named::default())), ..File::default() };
            if self.takes(&file) {
                let comment = self.comment(&object.id, &format!("SCHEMA {key}"));
                named.insert(key, Named { comment, ..Named::default() });
            }
        }
        shortest(named)
    }

    fn extensions(&mut self) -> OneOrMap<Extension> {
        let mut named = Map::default();
        for object in self.of_kind(Kind::Extension) {
            let Body::Extension(body) = &object.body else { continue };
            let mut model = Extension { schema: Some(body.schema.clone()), ..Extension::default() };
            let key = object.id.name();
            let file = File { extensions: OneOrMap::Settings(one(key, model.clone())), ..File::default() };
            if self.takes(&file) {
                model.comment = self.comment(&object.id, &format!("EXTENSION {}", ident(key)));
                named.insert(key.to_owned(), model);
            }
        }
        shortest(named)
    }

    fn enums(&mut self) -> Map<EnumOrValues> {
        let mut enums = Map::default();
        for object in self.of_kind(Kind::Enum) {
            let Body::Enum(body) = &object.body else { continue };
            let key = object.id.sql();
            let mut model = EnumOrValues::Values(body.values.clone());
            if !self.takes(&File { enums: one(&key, model.clone()), ..File::default() }) {
                continue;
            }
            if let Some(comment) = self.comment(&object.id, &format!("TYPE {key}")) {
                model = EnumOrValues::Enum(Box::new(super::model::Enum {
                    values: body.values.clone(),
                    comment: Some(comment),
                    ..super::model::Enum::default()
                }));
            }
            enums.insert(key, model);
        }
        enums
    }

    fn domains(&mut self) -> Map<Domain> {
        let mut domains = Map::default();
        for object in self.of_kind(Kind::Domain) {
            let Body::Domain(body) = &object.body else { continue };
            let key = object.id.sql();
            let mut model = Domain {
                type_name: body.base.clone(),
                default: body.default.as_ref().map(Expression::sql),
                not_null: body.not_null,
                collation: body.collation.clone(),
                checks: self.domain_checks(&object.id),
                ..Domain::default()
            };
            if self.takes(&File { domains: one(&key, model.clone()), ..File::default() }) {
                model.comment = self.comment(&object.id, &format!("DOMAIN {key}"));
                domains.insert(key, model);
            }
        }
        domains
    }

    fn domain_checks(&self, id: &ObjectId) -> Map<String> {
        let check = |object: &Object| match &object.body {
            Body::DomainConstraint(body) => {
                let DomainConstraint { definition, .. } = body.as_ref();
                Some((object.id.name().to_owned(), text::condition(&definition.sql())?.to_owned()))
            }
            _ => None,
        };
        self.catalog.children_of(id, Kind::DomainConstraint).filter_map(check).collect()
    }

    fn composites(&mut self) -> Map<Composite> {
        let mut composites = Map::default();
        for object in self.of_kind(Kind::Composite) {
            let Body::Composite(body) = &object.body else { continue };
            let key = object.id.sql();
            let attributes = body.attributes.iter().map(|attribute| {
                let collation = attribute.collation.as_ref().map(|name| format!(" COLLATE {name}"));
                (attribute.name.clone(), format!("{}{}", attribute.r#type, collation.unwrap_or_default()))
            });
            let mut model = Composite { attributes: attributes.collect(), ..Composite::default() };
            if self.takes(&File { composites: one(&key, model.clone()), ..File::default() }) {
                model.comment = self.comment(&object.id, &format!("TYPE {key}"));
                composites.insert(key, model);
            }
        }
        composites
    }

    fn views(&mut self) -> Map<View> {
        let mut views = Map::default();
        for object in [self.of_kind(Kind::View), self.of_kind(Kind::MaterializedView)].concat() {
            let (mut model, word) = match &object.body {
                Body::View(body) => {
                    let (names, mut query) = output::query(&body.definition, &body.columns);
                    if let Some(check) = &body.check_option {
                        query = format!("{}\n  WITH {check} CHECK OPTION", query.trim_end_matches(';'));
                    }
                    (view(names, query, body.options.as_deref()), "VIEW")
                }
                Body::MaterializedView(body) => {
                    let (names, query) = output::query(&body.definition, &body.columns);
                    let view = view(names, query, body.options.as_deref());
                    (view.map(|view| View { materialized: true, ..view }), "MATERIALIZED VIEW")
                }
                _ => continue,
            };
            let key = object.id.sql();
            let Some(model) = &mut model else { continue };
            if self.takes(&File { views: one(&key, model.clone()), ..File::default() }) {
                if model.materialized {
                    model.indexes = self.indexes(&object.id);
                }
                model.comment = self.comment(&object.id, &format!("{word} {key}"));
                views.insert(key, model.clone());
            }
        }
        views
    }
}

/// A view; `None` where its columns need names that the query does not give.
fn view(names: String, query: String, options: Option<&[String]>) -> Option<View> {
    let query = query.trim().trim_end_matches(';').to_owned();
    names.is_empty().then(|| View { query, options: text::options(options), ..View::default() })
}

/// A mapping of one name.
fn one<T>(key: &str, model: T) -> Map<T> {
    Map::from_iter([(key.to_owned(), model)])
}

/// Names alone where that is all there is to say.
fn shortest<T: Default + PartialEq>(named: Map<T>) -> OneOrMap<T> {
    if named.values().all(|model| *model == T::default()) {
        OneOrMap::Names(named.keys().cloned().collect())
    } else {
        OneOrMap::Settings(named)
    }
}

/// The actions that create something, by what that is.
type Created<'a> = BTreeMap<&'a ObjectId, &'a crate::plan::Action>;

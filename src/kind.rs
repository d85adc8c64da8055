//! The kinds of object: one place each for the model, its catalog query and its statements.
//!
//! A kind is a struct that implements [`Model`]. Its fields, by their serde names, are what is compared. The list at the
//! end of this file is the only place that names all kinds; its order is the order in which independent objects are
//! created.

#[cfg(test)]
mod coverage;
mod dependence;
pub mod expression;
pub(crate) mod fill;
pub(crate) mod foreign;
pub(crate) mod helper;
pub mod model;
pub(crate) mod namespace;
mod options;
pub mod output;
mod privilege;
mod routine;
mod setting;
mod sort;
mod stale;
mod target;
pub(crate) mod touched;
mod type_circle;
pub(crate) mod type_swap;

pub use model::{Alter, Disturbance, Model, Reaction, Shell, Since, Stored};
pub use touched::Reach;

use std::sync::Arc;

use serde_json::Value;
use tokio_postgres::Row;

use crate::catalog::{Catalog, Layout, Object, ObjectId, Reader, deserialize_row};
use crate::engine::postgres::lock::Operation;
use crate::engine::postgres::quote;
use crate::plan::{Action, Context, Hazard, Intents};
use crate::secret;

macro_rules! kinds {
    ($($variant:ident = $module:ident::$model:ident, $name:literal, $plural:literal;)*) => {
        $(pub mod $module;)*

        /// The sort of an object.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        /// The attributes of one object, by kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Body {
            $(#[doc = concat!("Of kind `", $name, "`.")] $variant(Arc<$module::$model>),)*
        }

        impl Kind {
            /// Every kind, in the order in which independent objects are created.
            pub const ALL: &'static [Kind] = &[$(Kind::$variant,)*];

            /// Its name in messages, options and snapshots: `materialized view`.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$variant => $name,)* }
            }

            /// Its name for several: `materialized views`.
            pub fn plural(self) -> &'static str {
                match self { $(Kind::$variant => $plural,)* }
            }

            /// The kind with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Kind::$variant),)* _ => None }
            }

            /// The catalog query that finds all its objects.
            pub(crate) fn query(self) -> &'static str {
                match self { $(Kind::$variant => <$module::$model as Model>::QUERY,)* }
            }

            /// Whether an object of this kind under another name is the same object renamed, and nothing is lost by
            /// renaming it.
            pub(crate) fn renames_freely(self) -> bool {
                match self { $(Kind::$variant => <$module::$model as Model>::RENAMES_FREELY,)* }
            }

            /// Whether `ALTER … SET SCHEMA` moves its objects.
            pub(crate) fn moves(self) -> bool {
                match self { $(Kind::$variant => <$module::$model as Model>::MOVES,)* }
            }

            /// What its statements usually lock.
            pub(crate) fn touches(self) -> Option<(Reach, Operation)> {
                match self { $(Kind::$variant => <$module::$model as Model>::TOUCHES,)* }
            }

            /// The name of an object in messages: `column public.accounts.email`.
            pub(crate) fn label(self, id: &ObjectId) -> String {
                match self { $(Kind::$variant => <$module::$model as Model>::label(id),)* }
            }

            /// Whether its objects are part of what their parent looks like (columns of a table).
            pub(crate) fn shapes_parent(self) -> bool {
                match self { $(Kind::$variant => <$module::$model as Model>::SHAPES_PARENT,)* }
            }

            /// Whether programs name its objects, or get them by what they name.
            pub(crate) fn is_used_by_code(self) -> bool {
                match self { $(Kind::$variant => <$module::$model as Model>::USED_BY_CODE,)* }
            }

            /// Whether what was written with the help of its objects stays as it is when they go.
            pub(crate) fn leaves_users(self) -> bool {
                match self { $(Kind::$variant => <$module::$model as Model>::LEAVES_USERS,)* }
            }

            /// The names of its fields.
            #[cfg(test)]
            fn fields(self) -> &'static [&'static str] {
                match self { $(Kind::$variant => coverage::fields::<$module::$model>(),)* }
            }

            fn uncompared(self) -> &'static [&'static str] {
                match self { $(Kind::$variant => <$module::$model as Model>::UNCOMPARED,)* }
            }

            fn unseen(self) -> &'static [&'static str] {
                match self { $(Kind::$variant => <$module::$model as Model>::UNSEEN,)* }
            }
        }

        $(impl Stored for $module::$model {
            fn of(body: &Body) -> Option<&Self> {
                match body {
                    Body::$variant(model) => Some(model),
                    _ => None,
                }
            }
        })*

        impl Body {
            /// Reads a catalog row.
            pub(crate) fn from_row(
                kind: Kind, row: &Row, layout: &Layout,
            ) -> Result<Self, serde::de::value::Error> {
                match kind {
                    $(Kind::$variant => {
                        deserialize_row(row, layout).map(|model| Body::$variant(Arc::new(model)))
                    })*
                }
            }

            /// Reads the fields of a snapshot.
            pub(crate) fn from_value(kind: Kind, value: Value) -> Result<Self, serde_json::Error> {
                match kind { $(Kind::$variant => serde_json::from_value(value).map(Body::$variant),)* }
            }

            /// All fields, by name.
            pub(crate) fn to_value(&self) -> Result<Value, serde_json::Error> {
                match self { $(Body::$variant(model) => serde_json::to_value(model),)* }
            }

            /// Its kind.
            pub fn kind(&self) -> Kind {
                match self { $(Body::$variant(_) => Kind::$variant,)* }
            }

            pub(crate) fn create(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
                database::named(match self { $(Body::$variant(model) => model.create(id, cx),)* })
            }

            pub(crate) fn drop(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
                let actions = match self { $(Body::$variant(model) => <$module::$model as Model>::drop(model, id, cx),)* };
                let actions = database::named(actions);
                if helper::is_one(id.name()) { helper::cleared_away(id, actions) } else { actions }
            }

            pub(crate) fn alter(&self, old: &Self, id: &ObjectId, changed: &[String], cx: &Context<'_>) -> Alter {
                let alter = match (self, old) {
                    $((Body::$variant(new), Body::$variant(old)) => new.alter(old, id, changed, cx),)*
                    _ => Alter::Replace,
                };
                match alter {
                    Alter::InPlace(actions) => Alter::InPlace(database::named(actions)),
                    other => other,
                }
            }

            pub(crate) fn replace(&self, old: &Self, id: &ObjectId, cx: &Context<'_>) -> Option<Vec<Action>> {
                match (self, old) {
                    $((Body::$variant(new), Body::$variant(old)) => new.replace(old, id, cx),)*
                    _ => None,
                }
            }

            pub(crate) fn reaction(
                &self, id: &ObjectId, disturbed: &ObjectId, how: Disturbance, cx: &Context<'_>,
            ) -> Reaction {
                match self { $(Body::$variant(model) => model.reaction(id, disturbed, how, cx),)* }
            }

            pub(crate) fn carried(&self, id: &ObjectId, cx: &Context<'_>) -> bool {
                match self { $(Body::$variant(model) => model.carried(id, cx),)* }
            }

            pub(crate) fn carrier(&self, id: &ObjectId) -> Option<ObjectId> {
                match self { $(Body::$variant(model) => model.carrier(id),)* }
            }

            pub(crate) fn rename(&self, id: &ObjectId, name: &str) -> Option<String> {
                match self { $(Body::$variant(model) => model.rename(id, name),)* }
            }

            pub(crate) fn relocate(&self, old: &Self, id: &ObjectId, from: &Catalog, intents: &Intents) -> Vec<Action> {
                match (self, old) {
                    $((Body::$variant(new), Body::$variant(old)) => new.relocate(old, id, from, intents),)*
                    _ => Vec::new(),
                }
            }

            pub(crate) fn since(&self, id: &ObjectId) -> Option<Since> {
                match self { $(Body::$variant(model) => model.since(id),)* }
            }

            /// The body without what the other lacks because it could not be read; `None` if that is nothing.
            pub(crate) fn unseen_as(&self, other: &Self) -> Option<Self> {
                match (self, other) {
                    $((Body::$variant(own), Body::$variant(other)) => {
                        own.unseen_as(other).map(|model| Body::$variant(Arc::new(model)))
                    })*
                    _ => None,
                }
            }

            fn implied(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<Action> {
                match self { $(Body::$variant(model) => model.implied(id, cx),)* }
            }

            pub(crate) fn displaces(&self, id: &ObjectId, cx: &Context<'_>) -> Vec<ObjectId> {
                match self { $(Body::$variant(model) => model.displaces(id, cx),)* }
            }

            pub(crate) fn order(&self) -> i32 {
                match self { $(Body::$variant(model) => model.order(),)* }
            }

            pub(crate) fn mentions(&self) -> Option<&str> {
                match self { $(Body::$variant(model) => model.mentions(),)* }
            }

            pub(crate) fn occupies(&self, id: &ObjectId) -> Option<String> {
                match self { $(Body::$variant(model) => model.occupies(id),)* }
            }

            pub(crate) fn places(&self) -> Vec<String> {
                match self { $(Body::$variant(model) => model.places(),)* }
            }

            pub(crate) fn shell(&self, id: &ObjectId, catalog: &Catalog) -> Option<Shell> {
                match self { $(Body::$variant(model) => model.shell(id, catalog),)* }
            }
        }

        /// What is risky about the way of an object from its state in `from`, if it has one, to that in `to`.
        pub(crate) fn risks(id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
            let (old, new) = (cx.from.get(id), cx.to.get(id));
            match (old.map(|object| &object.body), new.map(|object| &object.body)) {
                $((Some(Body::$variant(old)), Some(Body::$variant(new))) => $module::$model::risks(Some(old), Some(new), id, cx),)*
                $((Some(Body::$variant(old)), None) => $module::$model::risks(Some(old), None, id, cx),)*
                $((None, Some(Body::$variant(new))) => $module::$model::risks(None, Some(new), id, cx),)*
                _ => Vec::new(),
            }
        }
    };
}

impl Body {
    /// The statement that renames the object, empty if there is none.
    pub fn rename_sql(&self, id: &ObjectId, name: &str) -> String {
        self.rename(id, name).unwrap_or_default()
    }

    /// The statement that moves the object to another schema, where there is one.
    pub(crate) fn set_schema(&self, id: &ObjectId, schema: &str) -> Option<String> {
        let rename = self.rename(id, id.name()).filter(|_| self.kind().moves())?;
        let (head, _) = rename.rsplit_once(" RENAME TO ")?;
        Some(format!("{head} SET SCHEMA {}", quote::ident(schema)))
    }

    /// Whether part of it could not be read.
    pub(crate) fn is_unseen(&self) -> bool {
        let unseen = self.kind().unseen();
        self.to_value().is_ok_and(|fields| unseen.iter().any(|name| fields[*name].is_null()))
    }

    /// The fields for people: without secrets and their digests.
    pub(crate) fn shown(&self) -> Value {
        secret::veiled(self.to_value().unwrap_or_default())
    }

    /// The compared fields as text: equal text, equal objects.
    pub(crate) fn compared(&self) -> String {
        let Ok(Value::Object(mut fields)) = self.to_value() else { return String::new() };
        fields.retain(|name, _| !self.kind().uncompared().contains(&name.as_str()));
        Value::Object(fields).to_string()
    }

    /// The names of the compared fields in which the two differ, sorted.
    pub(crate) fn differing(&self, other: &Self) -> Vec<String> {
        if self == other {
            return Vec::new();
        }
        let (Ok(Value::Object(a)), Ok(Value::Object(b))) = (self.to_value(), other.to_value()) else {
            return vec!["definition".to_owned()];
        };
        let uncompared = self.kind().uncompared();
        let mut names: Vec<String> = a.keys().chain(b.keys()).cloned().collect();
        names.sort();
        names.dedup();
        names.retain(|name| !uncompared.contains(&name.as_str()) && a.get(name) != b.get(name));
        let is_null =
            |fields: &serde_json::Map<String, Value>, name: &String| fields.get(name) == Some(&Value::Null);
        names.retain(|name| {
            let may_be_unseen = self.kind().unseen().contains(&name.as_str());
            !may_be_unseen || !(is_null(&a, name) || is_null(&b, name))
        });
        names
    }
}

/// Statements that a new or altered object needs besides its own and those of its children, because they bring about
/// what `to` does not have.
pub(crate) fn implied(object: &Object, cx: &Context<'_>) -> Vec<Action> {
    // Any of them may be given to others by default privileges.
    let mut actions = grant::implied(object, cx);
    actions.extend(object.body.implied(&object.id, cx));
    actions
}

/// Whether it must be created when all tables are there, though it does not depend on them: an index of the whole table
/// alone, which any partition that comes later would get a part of.
pub(crate) fn waits_for_tables(body: &Body) -> bool {
    match body {
        Body::Index(index) => index.irregular,
        Body::Constraint(constraint) => constraint.irregular,
        _ => false,
    }
}

/// The id of an object in the catalog that another role reads; `None` when there is nothing to say of it there.
pub(crate) fn id_read_as(reader: Reader<'_>, object: &Object, catalog: &Catalog) -> Option<ObjectId> {
    let (id, role) = (&object.id, reader.role);
    match &object.body {
        Body::Owner(owner) => (owner.role != role).then(|| id.clone()),
        Body::Grant(_) => (!grant::is_owners(reader, id, catalog)).then(|| id.clone()),
        Body::DefaultPrivilege(_) => default_privilege::id_read_as(role, id),
        Body::RoleMembership(_) if id.name() == role => Some(id.with_name("")),
        _ => Some(id.clone()),
    }
}

/// Whether it says nothing in this catalog: a grant to whom the target belongs.
pub(crate) fn is_moot(object: &Object, catalog: &Catalog) -> bool {
    matches!(object.body, Body::Grant(_)) && grant::is_to_the_owner(&object.id, catalog)
}

/// The objects of `kind` that an object of `to` that is new in `from` gets there by itself, or must have.
pub(crate) fn given(kind: Kind, object: &Object, from: &Catalog, to: &Catalog) -> Vec<Object> {
    match kind {
        Kind::Grant => grant::given(object, from),
        Kind::Owner => owner::given(object, from, to).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What every new database holds.
pub(crate) fn pristine() -> [(ObjectId, Body); 2] {
    [
        (database::Database::id(), Body::Database(Arc::new(database::Database::new()))),
        (ObjectId::new(Kind::Schema, &["public"]), Body::Schema(Arc::new(schema::Schema {}))),
    ]
}

/// The newest of the features that are used.
pub(crate) fn newest(features: impl IntoIterator<Item = (bool, Since)>) -> Option<Since> {
    let used = features.into_iter().filter_map(|(is_used, since)| is_used.then_some(since));
    used.max_by_key(|(version, _)| *version)
}

/// The label of an id whose path is a dotted name: `table public.accounts`.
pub(crate) fn plain_label(id: &ObjectId) -> String {
    format!("{} {}", id.kind.name(), id.sql())
}

kinds! {
    Role = role::Role, "role", "roles";
    RoleMembership = role_membership::RoleMembership, "role membership", "role memberships";
    RoleSetting = role_setting::RoleSetting, "role setting", "role settings";
    ParameterPrivilege = parameter_privilege::ParameterPrivilege, "parameter privilege", "parameter privileges";
    Database = database::Database, "database", "databases";
    DatabaseSetting = database_setting::DatabaseSetting, "database setting", "database settings";
    LargeObject = large_object::LargeObject, "large object", "large objects";
    Schema = schema::Schema, "schema", "schemas";
    Extension = extension::Extension, "extension", "extensions";
    AccessMethod = access_method::AccessMethod, "access method", "access methods";
    Language = language::Language, "language", "languages";
    Collation = collation::Collation, "collation", "collations";
    TextSearchParser = text_search_parser::TextSearchParser, "text search parser", "text search parsers";
    TextSearchTemplate = text_search_template::TextSearchTemplate, "text search template", "text search templates";
    TextSearchDictionary = text_search_dictionary::TextSearchDictionary, "text search dictionary", "text search dictionaries";
    TextSearchConfiguration = text_search_configuration::TextSearchConfiguration, "text search configuration", "text search configurations";
    Enum = r#enum::Enum, "enum", "enums";
    BaseType = base_type::BaseType, "base type", "base types";
    Domain = domain::Domain, "domain", "domains";
    DomainConstraint = domain_constraint::DomainConstraint, "domain constraint", "domain constraints";
    Composite = composite::Composite, "composite type", "composite types";
    Range = range::Range, "range type", "range types";
    Sequence = sequence::Sequence, "sequence", "sequences";
    Table = table::Table, "table", "tables";
    Column = column::Column, "column", "columns";
    Function = function::Function, "function", "functions";
    Operator = operator::Operator, "operator", "operators";
    OperatorFamily = operator_family::OperatorFamily, "operator family", "operator families";
    OperatorClass = operator_class::OperatorClass, "operator class", "operator classes";
    Cast = cast::Cast, "cast", "casts";
    Transform = transform::Transform, "transform", "transforms";
    Aggregate = aggregate::Aggregate, "aggregate", "aggregates";
    Conversion = conversion::Conversion, "conversion", "conversions";
    Default = default::Default, "default", "defaults";
    Index = index::Index, "index", "indexes";
    Constraint = constraint::Constraint, "constraint", "constraints";
    Statistics = statistics::Statistics, "statistics object", "statistics objects";
    View = view::View, "view", "views";
    MaterializedView = materialized_view::MaterializedView, "materialized view", "materialized views";
    Trigger = trigger::Trigger, "trigger", "triggers";
    Rule = rule::Rule, "rule", "rules";
    Policy = policy::Policy, "policy", "policies";
    Publication = publication::Publication, "publication", "publications";
    Subscription = subscription::Subscription, "subscription", "subscriptions";
    ForeignDataWrapper =
        foreign_data_wrapper::ForeignDataWrapper, "foreign-data wrapper", "foreign-data wrappers";
    Server = server::Server, "server", "servers";
    UserMapping = user_mapping::UserMapping, "user mapping", "user mappings";
    Owner = owner::Owner, "owner", "owners";
    Grant = grant::Grant, "grant", "grants";
    DefaultPrivilege = default_privilege::DefaultPrivilege, "default privilege", "default privileges";
    Comment = comment::Comment, "comment", "comments";
    SecurityLabel = security_label::SecurityLabel, "security label", "security labels";
    EventTrigger = event_trigger::EventTrigger, "event trigger", "event triggers";
}

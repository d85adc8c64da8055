//! What may stand in a YAML schema file. The doc comments here are the descriptions in its published JSON Schema.

mod table;

pub(super) use table::*;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::map::Map;
use super::short::short_or_full;

/// A desired schema. Names are `schema.name`, or a name alone for the schema `public`; expressions and types are SQL.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "schemadiff schema file")]
pub struct File {
    /// Schemas, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub schemas: OneOrMap<Named>,
    /// Extensions, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub extensions: OneOrMap<Extension>,
    /// Enum types, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub enums: Map<EnumOrValues>,
    /// Domains, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub domains: Map<Domain>,
    /// Composite types, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub composites: Map<Composite>,
    /// Tables, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tables: Map<Table>,
    /// Views and materialized views, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub views: Map<View>,
    /// Functions and procedures, by signature: `app.total(order_id bigint)`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub functions: Map<Function>,
    /// Anything else, as SQL.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sql: OneOrMany,
}

/// Whether a value is what it is when nothing is written.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A list of names, or names with settings.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMap<T> {
    /// Names only.
    Names(Vec<String>),
    /// Names with settings.
    Settings(Map<T>),
}

impl<T> Default for OneOrMap<T> {
    fn default() -> Self {
        Self::Names(Vec::new())
    }
}

/// One text or several.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged, expecting = "expected a text or a list of texts")]
pub enum OneOrMany {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Default for OneOrMany {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl OneOrMany {
    pub(super) fn all(&self) -> Vec<&str> {
        match self {
            Self::One(text) => vec![text.as_str()],
            Self::Many(texts) => texts.iter().map(String::as_str).collect(),
        }
    }
}

/// What any object may have.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Its owner.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<String>,
    /// Privileges by role: `app: [usage]`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
}

/// An extension.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The schema of its objects.
    #[serde(default, skip_serializing_if = "is_default")]
    pub schema: Option<String>,
    /// Its version; without one it is left at the version that it has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub version: Option<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
}

/// The values of an enum, or more about it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum EnumOrValues {
    /// The values in order.
    Values(Vec<String>),
    /// All of it.
    Enum(Box<Enum>),
}

/// An enum type.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// The values in order.
    pub values: Vec<String>,
    /// The name it had before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed_from: Option<String>,
    /// Values that were renamed: `old: new`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed_values: Map<String>,
    /// What becomes of rows that hold a removed value: `removed: kept`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub removed_values: Map<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Its owner.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<String>,
    /// Privileges by role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

/// A domain.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    /// The type below it.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The default, as an expression.
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<String>,
    /// Whether NULL is forbidden.
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_null: bool,
    /// Its collation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collation: Option<String>,
    /// Conditions by constraint name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub checks: Map<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Its owner.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<String>,
    /// Privileges by role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

/// A composite type.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Composite {
    /// Types by attribute name.
    pub attributes: Map<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Its owner.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<String>,
    /// Privileges by role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

/// A view.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// The query.
    pub query: String,
    /// Whether its rows are stored.
    #[serde(default, skip_serializing_if = "is_default")]
    pub materialized: bool,
    /// View options, or storage parameters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub options: Map<Scalar>,
    /// Indexes of a materialized view, by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub indexes: Map<IndexOrColumns>,
    /// The name it had before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed_from: Option<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Its owner.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<String>,
    /// Privileges by role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

/// A function, or a procedure when it returns nothing.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Function {
    /// What it returns; none for a procedure.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returns: Option<String>,
    /// The language: `sql` by default.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Option<String>,
    /// The body.
    pub body: String,
    /// What else stands before the body: `STABLE STRICT SECURITY DEFINER`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub attributes: Option<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Its owner.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<String>,
    /// Privileges by role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

// An untagged enum would say only that nothing matched; these say which key is wrong.
short_or_full!(OneOrMap<T>, Names from list, Settings, "a list of names, or a mapping of names to settings");
short_or_full!(EnumOrValues, Values from list, Enum, "a list of values, or a mapping with `values`");

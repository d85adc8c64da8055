//! What may stand in a YAML schema file. The doc comments here are the descriptions in its published JSON Schema.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::short::short_or_full;

/// A desired schema. Names are `schema.name`, or a name alone for the schema `public`; expressions and types are SQL.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "schemadiff schema file")]
pub struct File {
    /// Schemas, by name.
    pub schemas: OneOrMap<Named>,
    /// Extensions, by name.
    pub extensions: OneOrMap<Extension>,
    /// Enum types, by name.
    pub enums: IndexMap<String, EnumOrValues>,
    /// Domains, by name.
    pub domains: IndexMap<String, Domain>,
    /// Composite types, by name.
    pub composites: IndexMap<String, Composite>,
    /// Tables, by name.
    pub tables: IndexMap<String, Table>,
    /// Views and materialized views, by name.
    pub views: IndexMap<String, View>,
    /// Functions and procedures, by signature: `app.total(order_id bigint)`.
    pub functions: IndexMap<String, Function>,
    /// Anything else, as SQL.
    pub sql: OneOrMany,
}

/// A list of names, or names with settings.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum OneOrMap<T> {
    /// Names only.
    Names(Vec<String>),
    /// Names with settings.
    Settings(IndexMap<String, T>),
}

impl<T> Default for OneOrMap<T> {
    fn default() -> Self {
        Self::Names(Vec::new())
    }
}

/// One text or several.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
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
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Named {
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role: `app: [usage]`.
    pub grants: IndexMap<String, OneOrMany>,
}

/// An extension.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Extension {
    /// The schema of its objects.
    pub schema: Option<String>,
    /// Its comment.
    pub comment: Option<String>,
}

/// The values of an enum, or more about it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum EnumOrValues {
    /// The values in order.
    Values(Vec<String>),
    /// All of it.
    Enum(Box<Enum>),
}

/// An enum type.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Enum {
    /// The values in order.
    pub values: Vec<String>,
    /// The name it had before.
    pub renamed_from: Option<String>,
    /// Values that were renamed: `old: new`.
    pub renamed_values: IndexMap<String, String>,
    /// What becomes of rows that hold a removed value: `removed: kept`.
    pub removed_values: IndexMap<String, String>,
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

/// A domain.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Domain {
    /// The type below it.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The default, as an expression.
    pub default: Option<String>,
    /// Whether NULL is forbidden.
    pub not_null: bool,
    /// Its collation.
    pub collation: Option<String>,
    /// Conditions by constraint name.
    pub checks: IndexMap<String, String>,
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

/// A composite type.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Composite {
    /// Types by attribute name.
    pub attributes: IndexMap<String, String>,
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

/// A table.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Table {
    /// Columns by name, in order.
    pub columns: IndexMap<String, ColumnOrType>,
    /// The columns of the primary key.
    pub primary_key: Option<KeyOrColumns>,
    /// Unique constraints by name.
    pub unique: IndexMap<String, KeyOrColumns>,
    /// Check conditions by constraint name.
    pub checks: IndexMap<String, String>,
    /// Foreign keys by constraint name.
    pub foreign_keys: IndexMap<String, ForeignKey>,
    /// Exclusion constraints by name: what follows `EXCLUDE`.
    pub excludes: IndexMap<String, String>,
    /// Indexes by name.
    pub indexes: IndexMap<String, IndexOrColumns>,
    /// Triggers by name: what stands between the trigger's and the table's name, and what follows the latter.
    pub triggers: IndexMap<String, Trigger>,
    /// Policies by name.
    pub policies: IndexMap<String, Policy>,
    /// Whether policies apply: `true`, or `force` for the owner too.
    pub row_security: Option<RowSecurity>,
    /// Whether it is not written to the write-ahead log.
    pub unlogged: bool,
    /// Storage parameters.
    pub options: IndexMap<String, Scalar>,
    /// What follows `PARTITION BY`.
    pub partition_by: Option<String>,
    /// The partitioned table it is a part of.
    pub partition_of: Option<PartitionOf>,
    /// The tables it inherits from.
    pub inherits: Vec<String>,
    /// The tablespace it is in.
    pub tablespace: Option<String>,
    /// The name it had before.
    pub renamed_from: Option<String>,
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

/// A partition's place.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartitionOf {
    /// The partitioned table.
    pub parent: String,
    /// `FOR VALUES …` or `DEFAULT`.
    pub bound: String,
}

/// Whether policies apply.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RowSecurity {
    /// To all but the owner, or not.
    Enabled(bool),
    /// `force`: to the owner too.
    Force(String),
}

/// A value of a storage parameter.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Scalar {
    /// On or off.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number.
    Float(f64),
    /// A word.
    Text(String),
}

/// A column's type, or more about it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum ColumnOrType {
    /// The type, and what may follow it in SQL: `text NOT NULL`.
    Type(String),
    /// All of it.
    Column(Box<Column>),
}

/// A column.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Column {
    /// The type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether NULL is forbidden.
    pub not_null: bool,
    /// The default, as an expression.
    pub default: Option<String>,
    /// `always` or `by default`.
    pub identity: Option<String>,
    /// The expression that generates it.
    pub generated: Option<String>,
    /// Whether a generated column is computed when read (18) instead of stored.
    #[serde(rename = "virtual")]
    pub is_virtual: bool,
    /// Its collation.
    pub collation: Option<String>,
    /// The storage strategy.
    pub storage: Option<String>,
    /// The compression method.
    pub compression: Option<String>,
    /// The statistics target.
    pub statistics: Option<i32>,
    /// Its comment.
    pub comment: Option<String>,
    /// The name it had before.
    pub renamed_from: Option<String>,
    /// How rows that are there already get a value.
    pub backfill: Option<String>,
    /// How values of the old type become values of the new one.
    pub using: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

/// The columns of a key, or more about it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum KeyOrColumns {
    /// The columns.
    Columns(Vec<String>),
    /// All of it.
    Key(Key),
}

/// A primary key or unique constraint.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Key {
    /// The name of a primary key's constraint.
    pub name: Option<String>,
    /// The columns.
    pub columns: Vec<String>,
    /// Columns that are only stored in its index.
    pub include: Vec<String>,
    /// Whether two NULLs count as equal (15).
    pub nulls_not_distinct: bool,
    /// `true`, or `initially deferred`.
    pub deferrable: Option<Deferrable>,
}

/// Whether a constraint may be checked later.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Deferrable {
    /// Whether it may.
    Allowed(bool),
    /// `initially deferred` or `initially immediate`.
    Initially(String),
}

/// A foreign key.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ForeignKey {
    /// The columns.
    pub columns: Vec<String>,
    /// The table it refers to, with columns where they are not its primary key: `app.users (id)`.
    pub references: String,
    /// `cascade`, `restrict`, `set null`, `set default`.
    pub on_delete: Option<String>,
    /// The same for a changed key.
    pub on_update: Option<String>,
    /// `full` for MATCH FULL.
    #[serde(rename = "match")]
    pub match_type: Option<String>,
    /// `true`, or `initially deferred`.
    pub deferrable: Option<Deferrable>,
    /// Whether rows that are there already are not checked.
    pub not_valid: bool,
}

/// The columns of an index, or more about it.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum IndexOrColumns {
    /// Columns or expressions.
    Columns(Vec<String>),
    /// All of it.
    Index(Box<Index>),
}

/// An index.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Index {
    /// Columns or expressions, with operator class and order where wanted: `created_at DESC`.
    pub columns: Vec<String>,
    /// Whether it is unique.
    pub unique: bool,
    /// The method: `btree` by default.
    pub using: Option<String>,
    /// The condition of a partial index.
    #[serde(rename = "where")]
    pub condition: Option<String>,
    /// Columns that are only stored.
    pub include: Vec<String>,
    /// Whether two NULLs count as equal (15).
    pub nulls_not_distinct: bool,
    /// Storage parameters.
    pub options: IndexMap<String, Scalar>,
    /// The tablespace it is in.
    pub tablespace: Option<String>,
    /// The name it had before.
    pub renamed_from: Option<String>,
    /// Its comment.
    pub comment: Option<String>,
}

/// A trigger.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Trigger {
    /// When it fires: `before insert or update of name`.
    pub fires: String,
    /// `row` or `statement` (the default).
    pub for_each: Option<String>,
    /// The condition.
    pub when: Option<String>,
    /// The function and its arguments: `app.touch()`.
    pub execute: String,
    /// Transition tables: what follows `REFERENCING`.
    pub referencing: Option<String>,
    /// Its comment.
    pub comment: Option<String>,
}

/// A row-security policy.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// `all` (the default), `select`, `insert`, `update`, `delete`.
    #[serde(rename = "for")]
    pub command: Option<String>,
    /// The roles; everybody by default.
    pub to: OneOrMany,
    /// Which rows are seen.
    pub using: Option<String>,
    /// Which rows may be written.
    pub check: Option<String>,
    /// Whether it restricts instead of permits.
    pub restrictive: bool,
    /// Its comment.
    pub comment: Option<String>,
}

/// A view.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct View {
    /// The query.
    pub query: String,
    /// Whether its rows are stored.
    pub materialized: bool,
    /// View options, or storage parameters.
    pub options: IndexMap<String, Scalar>,
    /// Indexes of a materialized view, by name.
    pub indexes: IndexMap<String, IndexOrColumns>,
    /// The name it had before.
    pub renamed_from: Option<String>,
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

/// A function, or a procedure when it returns nothing.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Function {
    /// What it returns; none for a procedure.
    pub returns: Option<String>,
    /// The language: `sql` by default.
    pub language: Option<String>,
    /// The body.
    pub body: String,
    /// What else stands before the body: `STABLE STRICT SECURITY DEFINER`.
    pub attributes: Option<String>,
    /// Its comment.
    pub comment: Option<String>,
    /// Its owner.
    pub owner: Option<String>,
    /// Privileges by role.
    pub grants: IndexMap<String, OneOrMany>,
}

// An untagged enum would say only that nothing matched; these say which key is wrong.
short_or_full!(OneOrMap<T>, Names from list, Settings, "a list of names, or a mapping of names to settings");
short_or_full!(EnumOrValues, Values from list, Enum, "a list of values, or a mapping with `values`");
short_or_full!(ColumnOrType, Type from text, Column, "a type, or a mapping with `type`");
short_or_full!(KeyOrColumns, Columns from list, Key, "a list of columns, or a mapping with `columns`");
short_or_full!(IndexOrColumns, Columns from list, Index, "a list of columns, or a mapping with `columns`");

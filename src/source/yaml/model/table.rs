//! Tables and what belongs to them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{OneOrMany, is_default};
use crate::source::yaml::map::Map;
use crate::source::yaml::short::short_or_full;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Columns by name, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub columns: Map<ColumnOrType>,
    /// The columns of the primary key.
    #[serde(default, skip_serializing_if = "is_default")]
    pub primary_key: Option<KeyOrColumns>,
    /// Unique constraints by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unique: Map<KeyOrColumns>,
    /// Check conditions by constraint name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub checks: Map<String>,
    /// Foreign keys by constraint name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub foreign_keys: Map<ForeignKey>,
    /// Exclusion constraints by name: what follows `EXCLUDE`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub excludes: Map<String>,
    /// Indexes by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub indexes: Map<IndexOrColumns>,
    /// Triggers by name: what stands between the trigger's and the table's name, and what follows the latter.
    #[serde(default, skip_serializing_if = "is_default")]
    pub triggers: Map<Trigger>,
    /// Policies by name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub policies: Map<Policy>,
    /// Whether policies apply: `true`, or `force` for the owner too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub row_security: Option<RowSecurity>,
    /// Whether it is not written to the write-ahead log.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unlogged: bool,
    /// Storage parameters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub options: Map<Scalar>,
    /// What follows `PARTITION BY`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partition_by: Option<String>,
    /// The partitioned table it is a part of.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partition_of: Option<PartitionOf>,
    /// The tables it inherits from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub inherits: Vec<String>,
    /// The tablespace it is in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tablespace: Option<String>,
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

/// A partition's place.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartitionOf {
    /// The partitioned table.
    pub parent: String,
    /// `FOR VALUES …` or `DEFAULT`.
    pub bound: String,
}

/// Whether policies apply.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged, expecting = "`row_security` is `true`, `false` or `force`")]
pub enum RowSecurity {
    /// To all but the owner, or not.
    Enabled(bool),
    /// To the owner too.
    Force(Force),
}

/// The word `force`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
pub enum Force {
    /// To the owner too.
    #[serde(rename = "force")]
    Force,
}

/// A value of a storage parameter.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged, expecting = "an option is `true`, `false`, a number or a text")]
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
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ColumnOrType {
    /// The type, and what may follow it in SQL: `text NOT NULL`.
    Type(String),
    /// All of it.
    Column(Box<Column>),
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether NULL is forbidden.
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_null: bool,
    /// The default, as an expression.
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<String>,
    /// `always` or `by default`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub identity: Option<String>,
    /// The expression that generates it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub generated: Option<String>,
    /// Whether a generated column is computed when read (18) instead of stored.
    #[serde(rename = "virtual", default, skip_serializing_if = "is_default")]
    pub is_virtual: bool,
    /// Its collation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collation: Option<String>,
    /// The storage strategy.
    #[serde(default, skip_serializing_if = "is_default")]
    pub storage: Option<String>,
    /// The compression method.
    #[serde(default, skip_serializing_if = "is_default")]
    pub compression: Option<String>,
    /// The statistics target.
    #[serde(default, skip_serializing_if = "is_default")]
    pub statistics: Option<i32>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// The name it had before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed_from: Option<String>,
    /// How rows that are there already get a value.
    #[serde(default, skip_serializing_if = "is_default")]
    pub backfill: Option<String>,
    /// How values of the old type become values of the new one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub using: Option<String>,
    /// Privileges by role.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grants: Map<OneOrMany>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

/// The columns of a key, or more about it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum KeyOrColumns {
    /// The columns.
    Columns(Vec<String>),
    /// All of it.
    Key(Key),
}

/// A primary key or unique constraint.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The name of a primary key's constraint.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// The columns.
    pub columns: Vec<String>,
    /// Columns that are only stored in its index.
    #[serde(default, skip_serializing_if = "is_default")]
    pub include: Vec<String>,
    /// Whether two NULLs count as equal (15).
    #[serde(default, skip_serializing_if = "is_default")]
    pub nulls_not_distinct: bool,
    /// `true`, or `initially deferred`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deferrable: Option<Deferrable>,
}

/// Whether a constraint may be checked later.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "`deferrable` is `true`, `false`, `initially deferred` or `initially immediate`"
)]
pub enum Deferrable {
    /// Whether it may.
    Allowed(bool),
    /// `initially deferred` or `initially immediate`.
    Initially(String),
}

/// A foreign key.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ForeignKey {
    /// The columns.
    pub columns: Vec<String>,
    /// The table it refers to, with columns where they are not its primary key: `app.users (id)`.
    pub references: String,
    /// `cascade`, `restrict`, `set null`, `set default`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_delete: Option<String>,
    /// The same for a changed key.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_update: Option<String>,
    /// `full` for MATCH FULL.
    #[serde(rename = "match", default, skip_serializing_if = "is_default")]
    pub match_type: Option<String>,
    /// `true`, or `initially deferred`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deferrable: Option<Deferrable>,
    /// Whether rows that are there already are not checked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_valid: bool,
}

/// The columns of an index, or more about it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum IndexOrColumns {
    /// Columns or expressions.
    Columns(Vec<String>),
    /// All of it.
    Index(Box<Index>),
}

/// An index.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Columns or expressions, with operator class and order where wanted: `created_at DESC`.
    pub columns: Vec<String>,
    /// Whether it is unique.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unique: bool,
    /// The method: `btree` by default.
    #[serde(default, skip_serializing_if = "is_default")]
    pub using: Option<String>,
    /// The condition of a partial index.
    #[serde(rename = "where", default, skip_serializing_if = "is_default")]
    pub condition: Option<String>,
    /// Columns that are only stored.
    #[serde(default, skip_serializing_if = "is_default")]
    pub include: Vec<String>,
    /// Whether two NULLs count as equal (15).
    #[serde(default, skip_serializing_if = "is_default")]
    pub nulls_not_distinct: bool,
    /// Storage parameters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub options: Map<Scalar>,
    /// The tablespace it is in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tablespace: Option<String>,
    /// The name it had before.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed_from: Option<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// Hazards of it that may pass, each with a reason: `data-loss: nobody reads it any more`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allow: Map<String>,
}

/// A trigger.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// When it fires: `before insert or update of name`.
    pub fires: String,
    /// `row` or `statement` (the default).
    #[serde(default, skip_serializing_if = "is_default")]
    pub for_each: Option<String>,
    /// The condition.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Option<String>,
    /// The function and its arguments: `app.touch()`.
    pub execute: String,
    /// Transition tables: what follows `REFERENCING`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub referencing: Option<String>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
}

/// A row-security policy.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// `all` (the default), `select`, `insert`, `update`, `delete`.
    #[serde(rename = "for", default, skip_serializing_if = "is_default")]
    pub command: Option<String>,
    /// The roles; everybody by default.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: OneOrMany,
    /// Which rows are seen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub using: Option<String>,
    /// Which rows may be written.
    #[serde(default, skip_serializing_if = "is_default")]
    pub check: Option<String>,
    /// Whether it restricts instead of permits.
    #[serde(default, skip_serializing_if = "is_default")]
    pub restrictive: bool,
    /// Its comment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
}

short_or_full!(ColumnOrType, Type from text, Column, "a type, or a mapping with `type`");
short_or_full!(KeyOrColumns, Columns from list, Key, "a list of columns, or a mapping with `columns`");
short_or_full!(IndexOrColumns, Columns from list, Index, "a list of columns, or a mapping with `columns`");

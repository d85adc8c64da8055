//! What may stand in schemadiff.yaml. The doc comments here are the descriptions in its published JSON Schema.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{Deserializer, SeqAccess, Visitor, value::SeqAccessDeserializer};
use serde::{Deserialize, Serialize};

use super::Origin;
use crate::compare::Privileges;
use crate::diagnostic::{Diagnostic, Place};

/// Settings of schemadiff. `${NAME}` in a value is replaced from the environment; paths are relative to this file.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "schemadiff.yaml")]
pub struct File {
    /// The database that plans start from: a `postgres://` URL or `name=value` pairs. The default of `--from`.
    pub database: Option<String>,
    /// The desired state: SQL files, YAML files and directories. The default of `--to`.
    #[serde(deserialize_with = "one_or_many")]
    #[schemars(with = "OneOrMany")]
    pub schema: Vec<String>,
    /// The directory of revisions; `migrations/` by default.
    pub migrations: Option<String>,
    /// Where throw-away databases are made: `auto`, `embedded`, `local`, or the URL of a server. `auto` by default.
    pub scratch: Option<String>,
    /// Which schemas are compared.
    pub schemas: Schemas,
    /// What is compared besides the objects themselves.
    pub manage: Manage,
    /// Whether tables stay in use while a plan is carried out, at the cost of more statements and transactions. `true` by default.
    pub online: Option<bool>,
    /// How long a statement of a script or revision may wait for a lock, as `4s`; the server's setting by default. It does not
    /// hold for statements that wait for others without keeping anybody waiting: `CREATE INDEX CONCURRENTLY` and the like.
    pub lock_timeout: Option<String>,
    /// How long a statement of a script or revision may run, as `20min`; the server's setting by default. It does not hold for
    /// statements that work on all rows while the table is in use: concurrent builds, validation, filling.
    pub statement_timeout: Option<String>,
    /// Which risks stop a plan.
    pub hazards: Hazards,
}

/// Which schemas are compared.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Schemas {
    /// Only these, when there are any.
    #[serde(deserialize_with = "one_or_many")]
    #[schemars(with = "OneOrMany")]
    pub include: Vec<String>,
    /// All but these.
    #[serde(deserialize_with = "one_or_many")]
    #[schemars(with = "OneOrMany")]
    pub exclude: Vec<String>,
}

/// What is compared besides the objects themselves.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Manage {
    /// Owners; `false` by default.
    pub owners: bool,
    /// Grants: `true`, `false`, or `auto` for "when the desired files grant or revoke anything".
    #[schemars(with = "AutoOrBool")]
    pub privileges: AutoOrBool,
    /// The database itself: its settings (`ALTER DATABASE … SET`, `ALTER ROLE … IN DATABASE … SET`), its comment, its security
    /// labels, its connection limit and, where grants are compared, its privileges; `false` by default.
    pub database: bool,
    /// The roles of the server: what they are and may do, their memberships, settings and comments, and privileges on parameters;
    /// `false` by default. Passwords are neither read nor written.
    pub roles: bool,
    /// Which large objects there are, with their owners, privileges, comments and security labels; `false` by default. What is
    /// in them is data.
    pub large_objects: bool,
}

/// Which risks stop a plan.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Hazards {
    /// Codes of the hazards that stop a plan: `[data-loss]` by default.
    pub deny: Option<Vec<String>>,
    /// Codes of hazards that pass all the same.
    #[serde(deserialize_with = "one_or_many")]
    #[schemars(with = "OneOrMany")]
    pub allow: Vec<String>,
}

/// `auto`, `true` or `false`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AutoOrBool {
    /// It depends.
    #[default]
    Auto,
    /// Yes.
    True,
    /// No.
    False,
}

impl From<AutoOrBool> for Privileges {
    fn from(value: AutoOrBool) -> Self {
        match value {
            AutoOrBool::Auto => Self::Auto,
            AutoOrBool::True => Self::Always,
            AutoOrBool::False => Self::Never,
        }
    }
}

/// One text or a list of them, for the JSON Schema.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl JsonSchema for AutoOrBool {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AutoOrBool".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "enum": ["auto", true, false] })
    }
}

impl<'de> Deserialize<'de> for AutoOrBool {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl Visitor<'_> for Read {
            type Value = AutoOrBool;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`auto`, `true` or `false`")
            }

            fn visit_bool<E>(self, value: bool) -> Result<AutoOrBool, E> {
                Ok(if value { AutoOrBool::True } else { AutoOrBool::False })
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<AutoOrBool, E> {
                match value {
                    "auto" => Ok(AutoOrBool::Auto),
                    other => Err(E::invalid_value(serde::de::Unexpected::Str(other), &self)),
                }
            }
        }

        deserializer.deserialize_any(Read)
    }
}

fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    struct Read;

    impl<'de> Visitor<'de> for Read {
        type Value = Vec<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text or a list of texts")
        }

        fn visit_str<E>(self, value: &str) -> Result<Vec<String>, E> {
            Ok(vec![value.to_owned()])
        }

        fn visit_unit<E>(self) -> Result<Vec<String>, E> {
            Ok(Vec::new())
        }

        fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Vec<String>, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(items))
        }
    }

    deserializer.deserialize_any(Read)
}

/// Reads the YAML; an empty file has the defaults.
pub(super) fn parse(origin: &Origin<'_>) -> Result<File, Diagnostic> {
    let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if origin.text.lines().all(is_blank) {
        return Ok(File::default());
    }
    serde_yaml::from_str(origin.text).map_err(|error| explain(&error, origin))
}

fn explain(error: &serde_yaml::Error, origin: &Origin<'_>) -> Diagnostic {
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or(&text);
    let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match words.split_first() {
        Some((key, known)) if message.contains("unknown field") => {
            Diagnostic::error(format!("unknown key `{key}`"))
                .code("unknown-key")
                .at(place(error, origin, key.len()))
                .help(crate::nearest::help(key, known))
        }
        _ => Diagnostic::error(message).code("bad-config").at(place(error, origin, 1)),
    }
}

fn place(error: &serde_yaml::Error, origin: &Origin<'_>, length: usize) -> Option<Place> {
    let location = error.location()?;
    let lines = crate::diagnostic::LineIndex::new(origin.text);
    let offset = lines.offset(origin.text, location.line(), location.column())?;
    Some(origin.place(offset, length))
}

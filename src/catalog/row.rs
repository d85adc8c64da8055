//! A row of a catalog query as a serde value: columns become the fields of the model of the same name.

use std::sync::OnceLock;

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer, StringDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use tokio_postgres::Row;
use tokio_postgres::types::{FromSql, Type};

/// What went wrong between a row and its model: a mistake in a query, never in the user's schema.
pub(crate) type RowError = serde::de::value::Error;

/// Which columns of a query are fields of the model: found out once for all its rows.
pub(crate) struct Layout {
    fields: Vec<usize>,
    /// The columns in the order of the model's fields, if each field has one.
    in_order: OnceLock<Option<Vec<usize>>>,
}

impl Layout {
    /// The columns of a row that `is_field` accepts.
    pub(crate) fn new(row: &Row, is_field: impl Fn(&str) -> bool) -> Self {
        let fields = row.columns().iter().enumerate().filter(|(_, column)| is_field(column.name()));
        Self { fields: fields.map(|(index, _)| index).collect(), in_order: OnceLock::new() }
    }

    fn in_order(&self, row: &Row, names: &[&str]) -> Option<&[usize]> {
        let is_named = |index: usize, name: &str| row.columns()[index].name() == name;
        let column = |name: &&str| self.fields.iter().find(|index| is_named(**index, name)).copied();
        self.in_order.get_or_init(|| names.iter().map(column).collect()).as_deref()
    }
}

/// Reads the fields of a model from a row.
pub(crate) fn deserialize<T: DeserializeOwned>(row: &Row, layout: &Layout) -> Result<T, RowError> {
    T::deserialize(Fields { row, layout })
}

struct Fields<'a> {
    row: &'a Row,
    layout: &'a Layout,
}

impl<'de> Deserializer<'de> for Fields<'de> {
    type Error = RowError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, RowError> {
        let Self { row, layout } = self;
        let cell = |index: &usize| (row.columns()[*index].name(), Cell { row, index: *index });
        visitor.visit_map(MapDeserializer::new(layout.fields.iter().map(cell)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, RowError> {
        let Some(order) = self.layout.in_order(self.row, names) else {
            return self.deserialize_any(visitor);
        };
        let cells = order.iter().map(|index| Cell { row: self.row, index: *index });
        visitor.visit_seq(SeqDeserializer::new(cells))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct Cell<'a> {
    row: &'a Row,
    index: usize,
}

impl<'a> Cell<'a> {
    fn get<T: FromSql<'a>>(&self) -> Result<Option<T>, RowError> {
        self.row.try_get(self.index).map_err(|error| self.wrong(&error))
    }

    fn wrong(&self, error: &dyn std::fmt::Display) -> RowError {
        let column = self.row.columns()[self.index].name();
        serde::de::Error::custom(format!("column {column}: {error}"))
    }

    fn type_(&self) -> &Type {
        self.row.columns()[self.index].type_()
    }
}

impl<'de> IntoDeserializer<'de, RowError> for Cell<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Cell<'de> {
    type Error = RowError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, RowError> {
        macro_rules! scalar {
            ($visit:ident, $type:ty) => {
                match self.get::<$type>()? {
                    Some(value) => visitor.$visit(value),
                    None => visitor.visit_unit(),
                }
            };
        }
        match *self.type_() {
            Type::BOOL => scalar!(visit_bool, bool),
            Type::INT2 => scalar!(visit_i16, i16),
            Type::INT4 => scalar!(visit_i32, i32),
            Type::INT8 => scalar!(visit_i64, i64),
            Type::OID => scalar!(visit_u32, u32),
            Type::FLOAT4 => scalar!(visit_f32, f32),
            Type::FLOAT8 => scalar!(visit_f64, f64),
            Type::CHAR => match self.get::<i8>()? {
                Some(value) => visitor.visit_char(char::from(value.cast_unsigned())),
                None => visitor.visit_unit(),
            },
            Type::TEXT_ARRAY | Type::NAME_ARRAY => match self.get::<Vec<String>>()? {
                Some(values) => visitor.visit_seq(SeqDeserializer::<_, RowError>::new(values.into_iter())),
                None => visitor.visit_unit(),
            },
            Type::JSON | Type::JSONB => match self.get::<Json<'_>>()? {
                Some(Json(text)) => serde_json::Deserializer::from_slice(text)
                    .deserialize_any(visitor)
                    .map_err(|error| self.wrong(&error)),
                None => visitor.visit_unit(),
            },
            _ => scalar!(visit_str, &str),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, RowError> {
        if self.get::<Anything>()?.is_none() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, RowError> {
        match *self.type_() {
            Type::JSON | Type::JSONB => {
                let text = self.get::<Json<'_>>()?.map_or(&b"null"[..], |Json(text)| text);
                serde_json::Deserializer::from_slice(text)
                    .deserialize_enum(name, variants, visitor)
                    .map_err(|error| self.wrong(&error))
            }
            Type::CHAR => {
                let code = self.get::<i8>()?.map(|code| char::from(code.cast_unsigned()).to_string());
                StringDeserializer::new(code.unwrap_or_default()).deserialize_enum(name, variants, visitor)
            }
            _ => {
                let text = self.get::<&str>()?.unwrap_or_default();
                StrDeserializer::new(text).deserialize_enum(name, variants, visitor)
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A value that accepts anything, to ask only whether it is there.
struct Anything;

impl<'a> FromSql<'a> for Anything {
    fn from_sql(_: &Type, _: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// The text of a JSON value.
struct Json<'a>(&'a [u8]);

impl<'a> FromSql<'a> for Json<'a> {
    fn from_sql(type_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        // The binary form of jsonb is its version and the text.
        match raw.split_first() {
            Some((1, text)) if *type_ == Type::JSONB => Ok(Self(text)),
            _ if *type_ == Type::JSONB => Err("another version of jsonb".into()),
            _ => Ok(Self(raw)),
        }
    }

    fn accepts(type_: &Type) -> bool {
        matches!(*type_, Type::JSON | Type::JSONB)
    }
}

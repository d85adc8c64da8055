//! A row of a catalog query as a serde value: columns become the fields of the model of the same name.

use serde::de::value::{MapDeserializer, SeqDeserializer, StringDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use tokio_postgres::Row;
use tokio_postgres::types::Type;

/// What went wrong between a row and its model: a mistake in a query, never in the user's schema.
pub(crate) type RowError = serde::de::value::Error;

/// Reads the columns that `wanted` accepts into a model.
pub(crate) fn deserialize<T: DeserializeOwned>(
    row: &Row,
    wanted: impl Fn(&str) -> bool,
) -> Result<T, RowError> {
    let fields = row.columns().iter().enumerate().filter(|(_, column)| wanted(column.name()));
    let fields = fields.map(|(index, column)| (column.name(), Cell { row, index }));
    T::deserialize(MapDeserializer::new(fields))
}

struct Cell<'a> {
    row: &'a Row,
    index: usize,
}

impl Cell<'_> {
    fn get<'b, T: tokio_postgres::types::FromSql<'b>>(&'b self) -> Result<Option<T>, RowError> {
        self.row.try_get(self.index).map_err(|error| {
            let column = self.row.columns()[self.index].name();
            serde::de::Error::custom(format!("column {column}: {error}"))
        })
    }
}

impl<'de> IntoDeserializer<'de, RowError> for Cell<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Cell<'_> {
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
        match *self.row.columns()[self.index].type_() {
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
            Type::JSON | Type::JSONB => match self.get::<serde_json::Value>()? {
                Some(value) => value.deserialize_any(visitor).map_err(serde::de::Error::custom),
                None => visitor.visit_unit(),
            },
            _ => match self.get::<String>()? {
                Some(value) => visitor.visit_string(value),
                None => visitor.visit_unit(),
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, RowError> {
        match self.row.columns()[self.index].type_() {
            type_ if is_null(self.row, self.index, type_) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, RowError> {
        match *self.row.columns()[self.index].type_() {
            Type::JSON | Type::JSONB => self
                .get::<serde_json::Value>()?
                .unwrap_or_default()
                .deserialize_enum(name, variants, visitor)
                .map_err(serde::de::Error::custom),
            Type::CHAR => {
                let code = self.get::<i8>()?.map(|code| char::from(code.cast_unsigned()).to_string());
                StringDeserializer::new(code.unwrap_or_default()).deserialize_enum(name, variants, visitor)
            }
            _ => {
                let text = self.get::<String>()?.unwrap_or_default();
                StringDeserializer::new(text).deserialize_enum(name, variants, visitor)
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A value that accepts anything, to ask only whether it is there.
struct Raw;

impl<'a> tokio_postgres::types::FromSql<'a> for Raw {
    fn from_sql(_: &Type, _: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

fn is_null(row: &Row, index: usize, _: &Type) -> bool {
    matches!(row.try_get::<_, Option<Raw>>(index), Ok(None))
}

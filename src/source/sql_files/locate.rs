//! Where in the files an object is defined.

use super::attach::elements;
use super::parse::{Parsed, Statement, schemas};
use super::resolve::{is_overloaded, routine_name};
use super::split::{Piece, Splitter};
use crate::catalog::ObjectId;
use crate::diagnostic::Place;
use crate::kind::Kind;

impl Parsed {
    /// Where an object is defined, as far as the statements' words tell: a column where it stands in its table, and
    /// what has no name of its own where its table is.
    #[must_use]
    pub fn place_of(&self, id: &ObjectId) -> Option<Place> {
        let parts: Vec<&str> = id.parts().collect();
        let of = |kind: Kind, parts: &[&str]| {
            self.statements.iter().find(|statement| defines(statement, kind, parts))
        };
        if let Some(statement) = of(id.kind, &parts) {
            return Some(statement.place());
        }
        let (name, table) = parts.split_last()?;
        let is_part = matches!(id.kind, Kind::Column | Kind::Constraint | Kind::Default);
        let statement = of(Kind::Table, table).filter(|_| is_part)?;
        Some(element(statement, name).unwrap_or_else(|| statement.place()))
    }
}

fn defines(statement: &Statement, kind: Kind, parts: &[&str]) -> bool {
    let Some(definition) = statement.definition.as_ref().filter(|definition| definition.kind == kind.name())
    else {
        return false;
    };
    let named: Vec<&str> = if is_overloaded(kind) {
        parts.iter().take(2).map(|part| routine_name(part)).collect()
    } else {
        parts.to_vec()
    };
    if definition.path == named {
        return true;
    }
    let in_schema = named.split_first().filter(|(_, rest)| definition.path == *rest);
    in_schema
        .is_some_and(|(schema, _)| schemas(&statement.settings).first().is_some_and(|first| first == schema))
}

/// The place of a column or constraint within `CREATE TABLE`.
fn element(statement: &Statement, name: &str) -> Option<Place> {
    let mut piece = Piece::default();
    Splitter::new(statement.sql()).next(&mut piece).ok()?;
    let elements = elements(statement.sql(), &piece.tokens);
    let found =
        elements.into_iter().find(|element| element.name.as_ref().is_some_and(|(_, other)| other == name))?;
    Some(statement.place_of(found.span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sql_files::{ParseOptions, SourceFile, parse};

    #[test]
    fn objects_are_found_where_they_are_written() {
        let text = "SET search_path = s;\nCREATE TABLE t (\n  a int,\n  b int\n);\nCREATE FUNCTION public.f(a int) RETURNS int AS '' LANGUAGE sql;\n";
        let file = SourceFile { name: "a.sql".to_owned(), text: text.to_owned() };
        let parsed = parse(vec![file], &ParseOptions::default()).unwrap_or_default();
        let line = |kind, path: &[&str]| {
            parsed.place_of(&ObjectId::new(kind, path)).map(|place| (place.line, place.column))
        };
        assert_eq!(line(Kind::Table, &["s", "t"]), Some((2, 1)));
        assert_eq!(line(Kind::Table, &["public", "t"]), None);
        assert_eq!(line(Kind::Column, &["s", "t", "b"]), Some((4, 3)));
        assert_eq!(line(Kind::Constraint, &["s", "t", "t_pkey"]), Some((2, 1)));
        assert_eq!(line(Kind::Function, &["public", "f(integer)"]), Some((6, 1)));
    }
}

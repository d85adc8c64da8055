//! What a statement refers to: a hint for the order, never a judgement.
//!
//! Too much is no harm: a name counts only if another statement defines it. For views, whose columns are often called
//! like tables, sqlparser tells relations from columns, where it can read them.

use std::ops::ControlFlow;

use sqlparser::ast::{DataType, Expr, ObjectName, ObjectNamePart, Query, Visit, Visitor};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::annotate;
use super::cursor::{Cursor, Path, string};
use super::lex::TokenKind;
use super::split::{Piece, Splitter};

/// The names in a statement that may be names of objects.
pub(super) fn references(sql: &str, kind: Option<&str>) -> Vec<Path> {
    let parsed = match kind {
        Some("view" | "materialized view") => from_query(sql),
        _ => None,
    };
    let mut names = parsed.unwrap_or_else(|| from_tokens(sql, kind));
    names.sort();
    names.dedup();
    names
}

fn from_tokens(sql: &str, kind: Option<&str>) -> Vec<Path> {
    let mut piece = Piece::default();
    if Splitter::new(sql).next(&mut piece).is_err() {
        return Vec::new();
    }
    let mut cursor = Cursor::new(sql, &piece.tokens);
    let (mut names, mut depth, mut at_element) = (Vec::new(), 0_usize, false);
    while let Some(token) = cursor.peek() {
        let is_column_name =
            at_element && depth == 1 && kind == Some("table") && !cursor.is_any(ELEMENT_WORDS);
        at_element = matches!(token.kind, TokenKind::Punct(b'(' | b','));
        match token.kind {
            TokenKind::Punct(b'(') => depth += 1,
            TokenKind::Punct(b')') => depth = depth.saturating_sub(1),
            TokenKind::Text => names.extend(named_in_string(sql, &cursor)),
            _ => {}
        }
        match cursor.path() {
            Some(_) if is_column_name => {}
            Some(path) => names.push(path),
            None => cursor.at += 1,
        }
    }
    names
}

/// Words that begin an element of `CREATE TABLE (…)` which is no column.
const ELEMENT_WORDS: &[&str] = &["constraint", "primary", "unique", "check", "foreign", "exclude", "like"];

/// `nextval('public.numbers'::regclass)` refers to a sequence.
fn named_in_string(sql: &str, cursor: &Cursor<'_>) -> Option<Path> {
    let inner = string(sql, cursor.peek()?)?;
    annotate::path(&inner).filter(|(_, length)| *length == inner.len()).map(|(path, _)| path)
}

/// The relations, functions and types in a view's query; `None` if sqlparser cannot read it.
fn from_query(sql: &str) -> Option<Vec<Path>> {
    let parsed = Parser::parse_sql(&PostgreSqlDialect {}, sql).ok()?;
    let mut collector = Collector::default();
    let ControlFlow::Continue(()) = parsed.visit(&mut collector) else { return None };
    Some(collector.names)
}

#[derive(Default)]
struct Collector {
    names: Vec<Path>,
}

impl Collector {
    fn add(&mut self, name: &ObjectName) {
        let part = |part: &ObjectNamePart| {
            let ident = part.as_ident()?;
            Some(if ident.quote_style.is_some() {
                ident.value.clone()
            } else {
                ident.value.to_ascii_lowercase()
            })
        };
        self.names.extend(name.0.iter().map(part).collect::<Option<Path>>());
    }

    fn add_type(&mut self, data_type: &DataType) {
        match data_type {
            DataType::Custom(name, _) => self.add(name),
            DataType::Array(inner) => {
                use sqlparser::ast::ArrayElemTypeDef::{AngleBracket, Parenthesis, SquareBracket};
                if let AngleBracket(inner) | SquareBracket(inner, _) | Parenthesis(inner) = inner {
                    self.add_type(inner);
                }
            }
            _ => {}
        }
    }
}

impl Visitor for Collector {
    type Break = ();

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<()> {
        self.add(relation);
        ControlFlow::Continue(())
    }

    fn pre_visit_query(&mut self, _: &Query) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        match expr {
            Expr::Function(function) => self.add(&function.name),
            Expr::Cast { data_type, .. } => self.add_type(data_type),
            _ => {}
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(sql: &str, kind: &str) -> String {
        references(sql, Some(kind)).iter().map(|path| path.join(".")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn columns_of_views_are_no_references() {
        let sql = "CREATE VIEW v AS SELECT a.users, f(b)::s.mood[] FROM s.t a JOIN \"U\" USING (tags) WHERE x IN (SELECT 1 FROM w)";
        assert_eq!(names(sql, "view"), "U f s.mood s.t v w");
    }

    #[test]
    fn columns_of_tables_are_no_references_but_their_types_are() {
        let sql = "CREATE TABLE t (users int DEFAULT nextval('s.seq'), a mood, CHECK (f(a)), b int REFERENCES \"U\"(id))";
        let found = names(sql, "table");
        for name in ["s.seq", "mood", "f", "U"] {
            assert!(found.split(' ').any(|other| other == name), "{name} in {found}");
        }
        assert!(!found.contains("users"));
    }
}

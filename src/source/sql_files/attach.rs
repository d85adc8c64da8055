//! Which object an annotation stands beside.

use std::ops::Range;

use super::annotate::{self, Annotation, AnnotationTarget, Keyword, Said, Wrong};
use super::cursor::Cursor;
use super::define::{Definition, UNNAMED_CONSTRAINT};
use super::lex::{Token, TokenKind};
use super::parse::schemas;
use super::settings::Settings;
use super::split::{Piece, Splitter};
use super::unit::Unit;
use crate::diagnostic::Diagnostic;

/// A statement that annotations can stand beside.
pub(super) struct Anchor {
    /// Its bytes, without the semicolon.
    pub(super) span: Range<usize>,
    /// Where its semicolon ends.
    pub(super) end: usize,
    pub(super) definition: Option<Definition>,
    pub(super) settings: Settings,
}

/// Reads the annotations among the comments of a text.
pub(super) fn annotations(
    unit: &Unit,
    comments: &[Token],
    anchors: &[Anchor],
) -> (Vec<Annotation>, Vec<Diagnostic>) {
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    for comment in comments {
        let Some(body) = annotate::body(comment.text(unit.text())) else { continue };
        let read = annotate::read(body).and_then(|said| attach(unit, *comment, said, anchors));
        match read {
            Ok(annotation) => found.push(annotation),
            Err(wrong) => errors.push(wrong.diagnostic(unit.place(comment.span()))),
        }
    }
    (found, errors)
}

fn attach(unit: &Unit, comment: Token, said: Said, anchors: &[Anchor]) -> Result<Annotation, Wrong> {
    let anchor = beside(unit.text(), comment, anchors);
    let about = match said.value_of {
        Some(path) => Some(AnnotationTarget { kind: said.keyword.type_kind().name().to_owned(), path }),
        None => anchor.and_then(|anchor| target(unit.text(), comment, anchor)),
    };
    let about = about.map(|about| widen(about, said.kind.map(crate::kind::Kind::name)));
    check(said.keyword, about.as_ref())?;
    let schemas = schemas(&anchor.map(|anchor| anchor.settings.clone()).unwrap_or_default());
    Ok(Annotation {
        keyword: said.keyword,
        about,
        text: said.text,
        place: unit.place(comment.span()),
        schemas,
    })
}

/// `renamed-from table old` beside a column is about the column's table.
fn widen(about: AnnotationTarget, kind: Option<&str>) -> AnnotationTarget {
    match (about.kind.as_str(), kind) {
        ("column" | "constraint", Some("table")) => {
            let table = about.path.len().saturating_sub(1);
            AnnotationTarget { kind: "table".to_owned(), path: about.path[..table].to_vec() }
        }
        (_, Some(kind)) => AnnotationTarget { kind: kind.to_owned(), path: about.path },
        (_, None) => about,
    }
}

fn check(keyword: Keyword, about: Option<&AnnotationTarget>) -> Result<(), Wrong> {
    let needs_column = matches!(keyword, Keyword::Backfill | Keyword::Using);
    match about {
        None => Err(Wrong {
            message: format!("`{}` stands beside nothing that has a name", keyword.name()),
            help: "write it on the line of the column it is about, or behind the statement's semicolon, or on the line above".to_owned(),
        }),
        Some(about) if needs_column && about.kind != "column" => Err(Wrong {
            message: format!("`{}` is about a column, and stands beside the {} {}", keyword.name(), about.kind, about.path.join(".")),
            help: "write it on the line of the column".to_owned(),
        }),
        Some(_) => Ok(()),
    }
}

/// The statement that a comment is in, or behind on the same line, or above.
fn beside<'a>(text: &str, comment: Token, anchors: &'a [Anchor]) -> Option<&'a Anchor> {
    let next = anchors.partition_point(|anchor| anchor.span.start < comment.start);
    let before = next.checked_sub(1).map(|index| &anchors[index]);
    let is_beside =
        |anchor: &&Anchor| anchor.end > comment.start || !text[anchor.end..comment.start].contains('\n');
    before.filter(is_beside).or_else(|| anchors.get(next))
}

/// The object: the statement's own, or a column on the comment's line.
fn target(text: &str, comment: Token, anchor: &Anchor) -> Option<AnnotationTarget> {
    let definition = anchor.definition.as_ref()?;
    let is_inside = anchor.span.contains(&comment.start);
    if is_inside && definition.kind == "table" {
        let element = element_beside(text, comment, anchor);
        if let Some((kind, name)) = element {
            let path = definition.path.iter().cloned().chain([name]).collect();
            return Some(AnnotationTarget { kind: kind.to_owned(), path });
        }
    }
    Some(AnnotationTarget { kind: definition.kind.to_owned(), path: definition.path.clone() })
}

/// The element of `CREATE TABLE (…)` that ends on the comment's line, or comes after a comment that is alone on its line.
fn element_beside(text: &str, comment: Token, anchor: &Anchor) -> Option<(&'static str, String)> {
    let sql = &text[anchor.span.clone()];
    let at = comment.start - anchor.span.start;
    let mut piece = Piece::default();
    Splitter::new(sql).next(&mut piece).ok()?;
    let elements = elements(sql, &piece.tokens);
    let line = sql[..at].rfind('\n').map_or(0, |before| before + 1);
    let is_alone = sql[line..at].trim().is_empty();
    let found = if is_alone {
        elements.iter().find(|element| element.span.start > at)
    } else {
        elements.iter().rfind(|element| element.span.start < at && element.span.end > line)
    };
    found.and_then(|element| element.name.clone())
}

pub(super) struct Element {
    pub(super) span: Range<usize>,
    /// Its kind and name; a constraint may have none.
    pub(super) name: Option<(&'static str, String)>,
}

/// The columns and constraints between the parentheses of a `CREATE TABLE`.
pub(super) fn elements(text: &str, tokens: &[Token]) -> Vec<Element> {
    let mut cursor = Cursor::new(text, tokens);
    while !cursor.is_done() && !cursor.is_punct(b'(') {
        cursor.at += 1;
    }
    let Some(inside) = cursor.parentheses() else { return Vec::new() };
    let mut depth = 0_usize;
    let tokens = &tokens[inside];
    let commas = tokens.split(|token| {
        match token.kind {
            TokenKind::Punct(b'(' | b'[') => depth += 1,
            TokenKind::Punct(b')' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && token.kind == TokenKind::Punct(b',')
    });
    commas.filter_map(|tokens| element(text, tokens)).collect()
}

fn element(text: &str, tokens: &[Token]) -> Option<Element> {
    let mut cursor = Cursor::new(text, tokens);
    let span = tokens.first()?.start..tokens.last()?.end;
    let name = if cursor.eat("constraint") {
        cursor.ident().map(|name| ("constraint", name))
    } else if cursor.is_any(UNNAMED_CONSTRAINT) || cursor.is("like") {
        None
    } else {
        cursor.ident().map(|name| ("column", name))
    };
    Some(Element { span, name })
}

#[cfg(test)]
mod tests {
    use super::super::parse::{ParseOptions, parse};
    use super::super::read::SourceFile;

    fn annotations(text: &str) -> Vec<String> {
        let file = SourceFile { name: "a.sql".to_owned(), text: text.to_owned() };
        match parse(vec![file], &ParseOptions::default()) {
            Ok(parsed) => {
                let show =
                    |about: &super::AnnotationTarget| format!("{} {}", about.kind, about.path.join("/"));
                let line = |one: &super::Annotation| {
                    let about = one.about.as_ref().map(show).unwrap_or_default();
                    format!("{}: {} {}", about, one.keyword.name(), one.text)
                };
                parsed.annotations.iter().map(line).collect()
            }
            Err(errors) => errors.iter().map(|error| format!("{error}")).collect(),
        }
    }

    #[test]
    fn they_belong_to_what_they_stand_beside() {
        let text = "
-- schemadiff: renamed-from old_t
CREATE TYPE t AS ENUM ('a');
-- schemadiff: renamed-value t x -> a
CREATE TABLE s.accounts ( -- schemadiff: renamed-from users
  first_name text NOT NULL,            -- schemadiff: backfill split_part(full_name, ' ', 1)
  amount numeric(10, 2)
    CHECK (amount > 0),                -- schemadiff: using amount::numeric
  -- schemadiff: renamed-from \"Old\"
  last_name text,
  CONSTRAINT c CHECK (true), /* schemadiff: renamed-from d */
  CHECK (true)
);
CREATE TABLE b (a int); -- schemadiff: renamed-from c
CREATE UNIQUE INDEX i ON s.accounts (last_name); -- schemadiff: renamed-from index j
ALTER TABLE b ADD COLUMN z int; -- schemadiff: backfill 1
";
        assert_eq!(
            annotations(text),
            [
                "enum t: renamed-from old_t",
                "enum t: renamed-value x -> a",
                "table s/accounts: renamed-from users",
                "column s/accounts/first_name: backfill split_part(full_name, ' ', 1)",
                "column s/accounts/amount: using amount::numeric",
                "column s/accounts/last_name: renamed-from \"Old\"",
                "constraint s/accounts/c: renamed-from d",
                "table b: renamed-from c",
                "index s/i: renamed-from j",
                "column b/z: backfill 1",
            ]
        );
    }

    #[test]
    fn one_that_stands_beside_nothing_is_an_error() {
        let text = "CREATE TABLE a (b int);\n-- schemadiff: renamed-from x\n";
        assert_eq!(annotations(text), ["a.sql:2:1: `renamed-from` stands beside nothing that has a name"]);
        let text = "CREATE TABLE a (b int);-- schemadiff: using 1";
        assert_eq!(
            annotations(text),
            ["a.sql:1:24: `using` is about a column, and stands beside the table a"]
        );
    }
}

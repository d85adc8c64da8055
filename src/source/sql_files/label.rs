//! `SECURITY LABEL`, which a server takes only where the module that provides the labels is loaded: no scratch of ours has any.

use std::borrow::Cow;

use super::cursor::{Cursor, string};
use super::lex::TokenKind;
use super::split::{Piece, Splitter};
use crate::engine::postgres::quote::ident;
use crate::scratch::write_label;

/// A `SECURITY LABEL` that names its provider.
#[derive(Debug, PartialEq, Eq)]
pub struct Label<'a> {
    /// The module that provides the labels.
    provider: String,
    /// What is labelled, as it is written: `COLUMN public.t.c`.
    target: &'a str,
    /// The relation that this is, or is a column of: `public.t`.
    relation: Option<String>,
    /// The label as it is written: a string, or NULL.
    says: &'a str,
}

/// Steps over `SECURITY LABEL FOR provider ON`, if that is there.
pub(super) fn head(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    if !ahead.eat_all("security label") {
        return false;
    }
    if ahead.eat("for") {
        ahead.bump();
    }
    let is_one = ahead.eat("on");
    if is_one {
        *cursor = ahead;
    }
    is_one
}

impl<'a> Label<'a> {
    /// Reads a statement; `None` for another, or when the server will not understand it.
    #[must_use]
    pub fn parse(sql: &'a str) -> Option<Self> {
        const FIRST: &str = "security";
        // Nearly all statements are others.
        sql.get(..FIRST.len()).filter(|first| first.eq_ignore_ascii_case(FIRST))?;
        let mut piece = Piece::default();
        Splitter::new(sql).next(&mut piece).ok()?;
        let mut cursor = Cursor::new(sql, &piece.tokens);
        let provider = provider(cursor)?;
        let target = head(&mut cursor).then_some(cursor.at)?;
        let relation = relation(cursor);
        // In a target it can be the name of a function.
        let is = piece.tokens.iter().rposition(|token| token.is_word(sql, "is"))?;
        let (named, said) = (piece.tokens.get(target..is)?, piece.tokens.get(is + 1..)?);
        let is_text = said.iter().all(|token| matches!(token.kind, TokenKind::Text | TokenKind::Dollar));
        let is_null = said.len() == 1 && said[0].is_word(sql, "null");
        if !is_text && !is_null {
            return None;
        }
        let target = &sql[named.first()?.start..named.last()?.end];
        let says = &sql[said.first()?.start..said.last()?.end];
        Some(Self { provider, target, relation, says })
    }

    /// A statement that does the same where no module provides labels, for a superuser.
    #[must_use]
    pub fn written(&self) -> String {
        write_label(&self.provider, self.target, self.relation.as_deref(), self.says)
    }
}

/// What is run for a statement in a cluster that is ours.
#[must_use]
pub fn labelling(sql: &str) -> Cow<'_, str> {
    Label::parse(sql).map_or(Cow::Borrowed(sql), |label| Cow::Owned(label.written()))
}

fn provider(mut cursor: Cursor<'_>) -> Option<String> {
    cursor.eat_all("security label for").then_some(())?;
    cursor.peek().and_then(|token| string(cursor.text, token)).or_else(|| cursor.ident())
}

fn relation(mut target: Cursor<'_>) -> Option<String> {
    const RELATIONS: [&str; 5] = ["table", "foreign table", "view", "materialized view", "sequence"];
    let is_column = target.eat("column");
    if !is_column && !RELATIONS.iter().any(|words| target.eat_all(words)) {
        return None;
    }
    let path = target.path()?;
    let relation = &path[..path.len() - usize::from(is_column)];
    Some(relation.iter().map(|name| ident(name)).collect::<Vec<_>>().join("."))
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn provider_target_and_label_are_told_apart() {
        for (sql, provider, target, relation, says) in [
            (
                "SECURITY LABEL FOR anon ON TABLE s.\"T is\" IS 'x'",
                "anon",
                "TABLE s.\"T is\"",
                Some("s.\"T is\""),
                "'x'",
            ),
            ("security label for \"An\" on COLUMN S.t.c is null;", "An", "COLUMN S.t.c", Some("s.t"), "null"),
            (
                "SECURITY LABEL FOR 'it' ON FUNCTION is(a int) IS $x$ IS 'y' $x$",
                "it",
                "FUNCTION is(a int)",
                None,
                "$x$ IS 'y' $x$",
            ),
            (
                "SECURITY LABEL FOR a ON TYPE t -- which\n IS E'a\\'b'\n'c'",
                "a",
                "TYPE t",
                None,
                "E'a\\'b'\n'c'",
            ),
        ] {
            let (provider, relation) = (provider.to_owned(), relation.map(str::to_owned));
            assert_eq!(Label::parse(sql), Some(Label { provider, target, relation, says }), "{sql}");
        }
        for sql in [
            "SECURITY LABEL ON TABLE t IS 'x'",
            "SECURITY LABEL FOR a ON TABLE t IS 5",
            "SECURITY LABEL FOR a ON IS 'x'",
            "SECURITY LABEL FOR a ON TABLE t IS",
            "SECURITY LABEL FOR",
            "COMMENT ON TABLE t IS 'x'",
            "sécurité",
        ] {
            assert_eq!(Label::parse(sql), None, "{sql}");
        }
    }
}

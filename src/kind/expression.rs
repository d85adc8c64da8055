//! Deparsed SQL that says the same before and after a round trip through the parser.
//!
//! What PostgreSQL writes for an expression and then reads again, it does not always write the same way. Such pairs are
//! compared in one form, so that a database made from a dump equals one made from its sources; and they are written in a
//! form of which PostgreSQL makes the first again.

mod array;
mod chain;
mod scan;

use std::fmt;

use serde::{Deserialize, Serialize};

/// An expression or query as a catalog has it. Two are equal if the parser could have made them from each other.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "String")]
pub struct Expression {
    text: String,
    /// The form to compare, where it is not the text.
    common: Option<String>,
}

impl From<String> for Expression {
    fn from(text: String) -> Self {
        Self { common: common(&text), text }
    }
}

impl From<Expression> for String {
    fn from(expression: Expression) -> Self {
        expression.common.unwrap_or(expression.text)
    }
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Expression {}

impl Serialize for Expression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().serialize(serializer)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl Expression {
    /// The text to compare and to show.
    pub fn text(&self) -> &str {
        self.common.as_deref().unwrap_or(&self.text)
    }

    /// The text as PostgreSQL wrote it.
    pub fn as_read(&self) -> &str {
        &self.text
    }

    /// The text to write into a statement, of which PostgreSQL makes the same expression again.
    pub fn sql(&self) -> String {
        let text = chain::spoken(&self.text);
        let text = text.as_deref().unwrap_or(&self.text);
        array::uncast(text).unwrap_or_else(|| text.to_owned())
    }

    /// The rows of a query that is a `VALUES` list with names for its columns: written as it stands, it would become one
    /// over a subquery.
    pub fn values(&self) -> Option<&str> {
        let (select, rest) = self.text.split_once("\n   FROM ")?;
        let rows = scan::inside(rest).filter(|rows| rows.starts_with("VALUES "))?;
        let plain = select.trim_start().starts_with("SELECT ") && !select.contains(['(', '\'']);
        (plain && rest[rows.len() + 2..].trim() == "\"*VALUES*\"").then_some(rows)
    }
}

/// A text with every expression in it in the form to compare.
#[must_use]
pub fn canonical(text: &str) -> String {
    common(text).unwrap_or_else(|| text.to_owned())
}

fn common(text: &str) -> Option<String> {
    let spread = array::spread(text);
    let flat = chain::flat(spread.as_deref().unwrap_or(text)).or(spread);
    // The list of a subquery that is nothing but VALUES.
    let spaced = scan::replace(flat.as_deref().unwrap_or(text), |_, rest| {
        rest.starts_with("(VALUES ").then(|| ("( VALUES ".to_owned(), "(VALUES ".len()))
    });
    spaced.or(flat)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expression(text: &str) -> Expression {
        Expression::from(text.to_owned())
    }

    #[test]
    fn lists_of_varchar() {
        let read =
            "(((b)::text = ANY ((ARRAY['x'::character varying, 'y''],'::character varying])::text[])) AND c)";
        let reread = "(((b)::text = ANY (ARRAY[('x'::character varying)::text, ('y''],'::character varying)::text])) AND c)";
        let written = "(((b)::text = ANY (ARRAY['x'::character varying, 'y''],'::character varying])) AND c)";
        assert_eq!(expression(read), expression(reread));
        assert_eq!(expression(read).text(), reread);
        assert_eq!(expression(read).sql(), written);
        assert_eq!(expression(reread).sql(), reread);
    }

    #[test]
    fn the_cast_of_an_array_goes_to_its_elements() {
        let cases = [
            (
                "(n = ANY ((ARRAY[1, f(2, 3)])::numeric[]))",
                "(n = ANY (ARRAY[(1)::numeric, (f(2, 3))::numeric]))",
            ),
            (
                "f((ARRAY[b, ']'::bpchar])::character(3)[])",
                "f(ARRAY[(b)::character(3), (']'::bpchar)::character(3)])",
            ),
            (r"(s = E'\\''(ARRAY[1])::text[]'::text)", r"(s = E'\\''(ARRAY[1])::text[]'::text)"),
            ("(s = ANY (ARRAY['a'::text, 'b'::text]))", "(s = ANY (ARRAY['a'::text, 'b'::text]))"),
            ("((ARRAY[1, 2])[1] = a)", "((ARRAY[1, 2])[1] = a)"),
            ("((ARRAY[1, 2])::text = b)", "((ARRAY[1, 2])::text = b)"),
            ("(ARRAY[ARRAY[1]])::numeric[]", "(ARRAY[ARRAY[1]])::numeric[]"),
        ];
        for (printed, common) in cases {
            assert_eq!(expression(printed).text(), common);
            assert_eq!(expression(common).text(), common);
            assert_eq!(expression(common).sql(), common);
        }
    }

    #[test]
    fn chains() {
        let read = "((((a >= 1) AND (a <= f(2, 3))) AND (b = ' AND ')) OR (c IS NULL))";
        let reread = "(((a >= 1) AND (a <= f(2, 3)) AND (b = ' AND ')) OR (c IS NULL))";
        assert_eq!(expression(read), expression(reread));
        assert_eq!(expression(read).sql(), "(((a BETWEEN 1 AND f(2, 3)) AND (b = ' AND ')) OR (c IS NULL))");
        assert_eq!(expression("(((a < 1) OR (a > 2)) OR b)").sql(), "((a NOT BETWEEN 1 AND 2) OR b)");
        let list = "((((a <> 1) AND (a <> b)) AND (a <> (b + 1))) OR (((a = 1) OR (a = b)) OR c))";
        assert_eq!(expression(list).sql(), "((a NOT IN (1, b, (b + 1))) OR ((a IN (1, b)) OR c))");
        let other = "((a AND (b AND c)) OR ((d OR e) AND f))";
        assert_eq!(expression(other).text(), other);
        assert_eq!(
            expression("((((a = b) OR (a = c)) OR (a = d)) OR e)").text(),
            "((a = b) OR (a = c) OR (a = d) OR e)"
        );
    }

    #[test]
    fn values_with_names() {
        let read = " SELECT column1 AS a\n   FROM (VALUES (1,')'), (2,'x')) \"*VALUES*\"";
        assert_eq!(expression(read).values(), Some("VALUES (1,')'), (2,'x')"));
        assert_eq!(expression(read), expression(&read.replace("(VALUES", "( VALUES")));
        assert_eq!(expression(&format!("{read}\n  ORDER BY column1")).values(), None);
    }

    #[test]
    fn other_text_stays() {
        let broken = "größe::character varying ANY (ARRAY[(";
        for text in ["(c = ANY (ARRAY['x'::text]))", "' ANY ((ARRAY[a::character varying])::text[])'", broken]
        {
            assert_eq!(expression(text).sql(), text);
            assert_eq!(expression(text).text(), text);
        }
    }
}

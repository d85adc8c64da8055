//! Statements about large objects, which are data: where nobody asks for them, a scratch has none.

use super::classify::Class;
use super::cursor::{Cursor, string};
use super::lex::TokenKind;
use super::refuse::Refusal;

/// Why what is said of them is skipped where they are not compared.
pub(super) const NOT_MANAGED: &str = "owners, privileges, comments and security labels of large objects are compared only with \
     `manage: {large_objects: true}` in schemadiff.yaml";

/// What a statement says of a large object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// That there is one.
    Itself,
    /// Something of one that is there.
    Attributes,
}

/// `SELECT lo_create(16409)`, behind the first word; `None` for anything else.
pub(super) fn created(mut rest: Cursor<'_>) -> Option<Class> {
    let path = rest.path()?;
    let name = match path.as_slice() {
        [schema, name] if schema == "pg_catalog" => name,
        [name] => name,
        _ => return None,
    };
    if !matches!(name.as_str(), "lo_create" | "lo_creat") || !rest.is_punct(b'(') {
        return None;
    }
    let is_numbered = name == "lo_create" && is_number(rest) == Some(true);
    Some(if is_numbered { Class::LargeObject(About::Itself) } else { unnumbered(name) })
}

/// Whether there is one number in parentheses, and nothing else: 0 asks the server for one.
fn is_number(mut rest: Cursor<'_>) -> Option<bool> {
    rest.eat_punct(b'(');
    let token = rest.bump()?;
    let digits = match token.kind {
        TokenKind::Number => token.text(rest.text).to_owned(),
        _ => string(rest.text, token)?,
    };
    let is_closed = rest.eat_punct(b')') && rest.is_done();
    Some(is_closed && digits.parse::<u32>().is_ok_and(|number| number > 0))
}

fn unnumbered(name: &str) -> Class {
    Class::Refused(Refusal {
        what: format!("SELECT {name}"),
        rule: "the server gives the large object another number in each database",
        help: Some("write SELECT lo_create(NUMBER), with a number above 0, and nothing besides".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::classify::classify;
    use super::super::define::tests::with_cursor;
    use super::super::parse::DoBlocks;
    use super::*;

    fn class(sql: &str) -> Option<Class> {
        with_cursor(sql, |cursor| classify(cursor, DoBlocks::Refuse))
    }

    #[test]
    fn what_is_said_of_large_objects_is_told_from_rows() {
        for sql in ["SELECT pg_catalog.lo_create('16409')", "select lo_create(16409)"] {
            assert_eq!(class(sql), Some(Class::LargeObject(About::Itself)), "{sql}");
        }
        for sql in [
            "ALTER LARGE OBJECT 16409 OWNER TO joe",
            "COMMENT ON LARGE OBJECT 16409 IS 'x'",
            "GRANT SELECT ON LARGE OBJECT 16409, 16410 TO joe",
            "REVOKE ALL ON LARGE OBJECT 16409 FROM joe",
            "SECURITY LABEL FOR anon ON LARGE OBJECT 16409 IS 'x'",
        ] {
            assert_eq!(class(sql), Some(Class::LargeObject(About::Attributes)), "{sql}");
        }
        for sql in ["SELECT pg_catalog.lo_open('16409', 131072)", "SELECT lowrite(0, '\\x00')"] {
            assert_eq!(class(sql), Some(Class::Rows), "{sql}");
        }
        for sql in
            ["ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO joe", "GRANT SELECT ON large TO joe"]
        {
            assert_eq!(class(sql), Some(Class::Run), "{sql}");
        }
    }

    #[test]
    fn one_without_a_number_is_refused() {
        for sql in [
            "SELECT lo_create(0)",
            "SELECT lo_creat(-1)",
            "SELECT lo_create(1), f()",
            "SELECT lo_create(f())",
        ] {
            assert!(matches!(class(sql), Some(Class::Refused(_))), "{sql}");
        }
    }
}

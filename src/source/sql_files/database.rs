//! Statements about the database itself. Whatever name they give it, they mean the one that the files are loaded into.

use super::classify::Class;
use super::cursor::Cursor;
use super::refuse::{Refusal, heading};

/// Why statements about the database are skipped where it is not compared.
pub(super) const NOT_MANAGED: &str = "settings, comment, labels, connection limit and privileges of the database itself are compared only with \
     `manage: {database: true}` in schemadiff.yaml";

/// Why others always are.
const MADE: &str =
    "what a database is made with (its name, owner, encoding, locale, tablespace, template) is not compared";

/// `CREATE DATABASE`.
pub(super) fn create() -> Class {
    Class::Outside(MADE)
}

/// `ALTER DATABASE`, behind these words.
pub(super) fn alter(whole: Cursor<'_>, mut rest: Cursor<'_>) -> Class {
    let name = rest.at;
    if rest.ident().is_none() {
        // The database says what is wrong.
        return Class::Run;
    }
    let action = rest;
    match rest.word().unwrap_or_default().as_str() {
        "set" if rest.eat("tablespace") => Class::Outside(MADE),
        "set" | "reset" => Class::Database(name),
        "owner" | "refresh" => Class::Outside(MADE),
        "rename" => refused(whole, "it is outside of a database's schema", ""),
        _ => options(whole, action, name),
    }
}

/// `[WITH] CONNECTION LIMIT 5 IS_TEMPLATE true …`: the limit is compared, the others are not.
fn options(whole: Cursor<'_>, mut rest: Cursor<'_>, name: usize) -> Class {
    rest.eat("with");
    let (mut limits, mut others) = (false, false);
    while !rest.is_done() {
        if rest.eat_all("connection limit") {
            limits = true;
        } else if rest.eat_any(&["is_template", "allow_connections"]) {
            others = true;
        } else {
            return Class::Database(name);
        }
        rest.eat_punct(b'=');
        rest.eat_punct(b'-');
        rest.at += 1;
    }
    match (limits, others) {
        (true, true) => refused(
            whole,
            "only its connection limit is compared",
            "write ALTER DATABASE … CONNECTION LIMIT as a statement of its own",
        ),
        (false, true) => Class::Outside(MADE),
        _ => Class::Database(name),
    }
}

/// `ALTER ROLE … IN DATABASE …`, behind `ALTER ROLE`; `None` when it is about the role.
pub(super) fn alter_role(mut rest: Cursor<'_>) -> Option<Class> {
    rest.ident()?;
    rest.eat_all("in database").then_some(Class::Database(rest.at))
}

/// `COMMENT ON DATABASE` or `SECURITY LABEL … ON DATABASE`, behind these words.
pub(super) fn comment(rest: Cursor<'_>) -> Class {
    Class::Database(rest.at)
}

/// `GRANT … ON DATABASE`, behind these words.
pub(super) fn grant(whole: Cursor<'_>, mut rest: Cursor<'_>) -> Class {
    let name = rest.at;
    rest.ident();
    if rest.is_punct(b',') {
        let help = "files are about one database: name one, whatever it is called";
        return refused(whole, "it names several databases", help);
    }
    Class::Database(name)
}

/// The role of `ALTER ROLE … IN DATABASE`.
pub(super) fn role(mut rest: Cursor<'_>) -> Option<String> {
    let is_everyone = rest.is("all");
    let role = rest.ident()?;
    (rest.eat_all("in database") && !is_everyone).then_some(role)
}

fn refused(whole: Cursor<'_>, rule: &'static str, help: &str) -> Class {
    let help = Some(help.to_owned()).filter(|help| !help.is_empty());
    Class::Refused(Refusal { what: heading(whole, 2), rule, help })
}

/// The text of a statement with another name for the database, and where the two differ.
#[derive(Debug)]
pub(super) struct Renamed {
    /// What is run.
    pub(super) sql: String,
    /// Where the written name begins.
    start: usize,
    /// How long it is there.
    written: usize,
    /// How long it is in `sql`.
    run: usize,
}

impl Renamed {
    pub(super) fn new(written: &str, span: std::ops::Range<usize>, name: &str) -> Self {
        let mut sql = written.to_owned();
        let (start, length) = (span.start, span.len());
        sql.replace_range(span, name);
        Self { sql, start, written: length, run: name.len() }
    }

    /// The byte of the written text that one of the text that is run stands for.
    pub(super) fn place(&self, position: usize) -> usize {
        if position < self.start {
            position
        } else if position < self.start + self.run {
            self.start
        } else {
            position - self.run + self.written
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::classify::classify;
    use super::super::define::tests::with_cursor;
    use super::super::parse::DoBlocks;
    use super::*;

    /// The token that is the database's name.
    fn name(sql: &str) -> Option<String> {
        with_cursor(sql, |cursor| match classify(cursor, DoBlocks::Refuse) {
            Class::Database(at) => cursor.tokens.get(at).map(|token| token.text(cursor.text).to_owned()),
            _ => None,
        })
        .flatten()
    }

    #[test]
    fn the_name_is_found_in_all_forms() {
        for sql in [
            "ALTER DATABASE \"Shop\" SET work_mem = '1MB'",
            "ALTER DATABASE \"Shop\" SET search_path TO a, b",
            "ALTER DATABASE \"Shop\" RESET ALL",
            "alter database \"Shop\" with connection limit = -1",
            "ALTER DATABASE \"Shop\" CONNECTION LIMIT 5",
            "ALTER ROLE joe IN DATABASE \"Shop\" SET a.b = 'c'",
            "ALTER USER ALL IN DATABASE \"Shop\" RESET work_mem",
            "COMMENT ON DATABASE \"Shop\" IS 'DATABASE x'",
            "SECURITY LABEL FOR anon ON DATABASE \"Shop\" IS 'DATABASE x'",
            "GRANT CONNECT, TEMP ON DATABASE \"Shop\" TO joe",
            "REVOKE GRANT OPTION FOR CONNECT ON DATABASE \"Shop\" FROM PUBLIC",
        ] {
            assert_eq!(name(sql).as_deref(), Some("\"Shop\""), "{sql}");
        }
    }

    #[test]
    fn what_a_database_is_made_with_is_left_out() {
        for sql in [
            "CREATE DATABASE d TEMPLATE template0",
            "ALTER DATABASE d OWNER TO joe",
            "ALTER DATABASE d SET TABLESPACE fast",
            "ALTER DATABASE d WITH IS_TEMPLATE = true",
            "ALTER DATABASE d REFRESH COLLATION VERSION",
        ] {
            let outside =
                |cursor: Cursor<'_>| matches!(classify(cursor, DoBlocks::Refuse), Class::Outside(_));
            assert_eq!(with_cursor(sql, outside), Some(true), "{sql}");
        }
        for sql in [
            "ALTER DATABASE d RENAME TO e",
            "ALTER DATABASE d IS_TEMPLATE true CONNECTION LIMIT 5",
            "GRANT CONNECT ON DATABASE a, b TO joe",
        ] {
            let refused =
                |cursor: Cursor<'_>| matches!(classify(cursor, DoBlocks::Refuse), Class::Refused(_));
            assert_eq!(with_cursor(sql, refused), Some(true), "{sql}");
        }
    }

    #[test]
    fn places_are_those_of_the_written_text() {
        let written = "ALTER DATABASE d SET a = 1";
        let renamed = Renamed::new(written, 15..16, "\"long name\"");
        assert_eq!(renamed.sql, "ALTER DATABASE \"long name\" SET a = 1");
        let places = [3, 15, 20, renamed.sql.len() - 1].map(|position| renamed.place(position));
        assert_eq!(places, [3, 15, 15, written.len() - 1]);
    }
}

//! Text into statements.

use std::ops::Range;

use super::lex::{Backslash, LexError, Lexer, Token, TokenKind};

/// What stands between two semicolons.
#[derive(Debug, Default)]
pub(super) struct Piece {
    /// Its tokens, without the semicolon; empty when only comments are left.
    pub(super) tokens: Vec<Token>,
    /// A command to psql, which ends with its line.
    pub(super) is_meta: bool,
    /// Where the semicolon ends, or the last token.
    pub(super) end: usize,
}

impl Piece {
    pub(super) fn span(&self) -> Range<usize> {
        let start = self.tokens.first().map_or(self.end, |token| token.start);
        start..self.tokens.last().map_or(start, |token| token.end)
    }
}

/// Reads one statement after the other, in one pass.
pub(super) struct Splitter<'a> {
    text: &'a str,
    lexer: Lexer<'a>,
    /// The comments that have been passed.
    pub(super) comments: Vec<Token>,
}

impl<'a> Splitter<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, lexer: Lexer::new(text), comments: Vec::new() }
    }

    /// Reads the next statement into `piece`; `false` at the end of the text.
    pub(super) fn next(&mut self, piece: &mut Piece) -> Result<bool, LexError> {
        piece.tokens.clear();
        piece.is_meta = false;
        let mut nesting = Nesting::default();
        while let Some(token) = self.lexer.next()? {
            match token.kind {
                TokenKind::Comment => {
                    self.comments.push(token);
                    continue;
                }
                TokenKind::Meta if piece.tokens.is_empty() => {
                    piece.tokens.push(token);
                    piece.is_meta = true;
                    piece.end = token.end;
                    return Ok(true);
                }
                TokenKind::Punct(b';') if nesting.is_outside() => {
                    if piece.tokens.is_empty() {
                        continue;
                    }
                    piece.end = token.end;
                    self.after(piece);
                    return Ok(true);
                }
                _ => nesting.see(self.text, &piece.tokens, token),
            }
            piece.tokens.push(token);
        }
        piece.end = self.text.len();
        Ok(!piece.tokens.is_empty())
    }

    /// What a statement changes about the text behind it.
    fn after(&mut self, piece: &Piece) {
        let text = self.text;
        let mut words = piece.tokens.iter().map(|token| token.text(text));
        match words.next() {
            Some(first) if first.eq_ignore_ascii_case("copy") => {
                let pairs = piece.tokens.windows(2);
                if pairs
                    .into_iter()
                    .any(|pair| pair[0].is_word(text, "from") && pair[1].is_word(text, "stdin"))
                {
                    self.skip_rows();
                }
            }
            Some(first)
                if first.eq_ignore_ascii_case("set")
                    && words
                        .next()
                        .is_some_and(|name| name.eq_ignore_ascii_case("standard_conforming_strings")) =>
            {
                let is_off = words
                    .next_back()
                    .is_some_and(|value| value.trim_matches('\'').eq_ignore_ascii_case("off"));
                self.lexer.backslash = if is_off { Backslash::Escapes } else { Backslash::Plain };
            }
            _ => {}
        }
    }

    /// Skips the rows behind `COPY … FROM stdin;`, up to a line `\.`.
    fn skip_rows(&mut self) {
        let text = self.text;
        let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |length| from + length + 1);
        let mut at = line_end(self.lexer.at);
        while at < text.len() {
            let end = line_end(at);
            let is_last = text[at..end].trim_end() == "\\.";
            at = end;
            if is_last {
                break;
            }
        }
        self.lexer.at = at;
    }
}

/// Whether a semicolon ends the statement, by psql's rules: not within parentheses, nor within the SQL-standard body
/// of a function. Source: `src/fe_utils/psqlscan.l`.
#[derive(Default)]
struct Nesting {
    parentheses: usize,
    blocks: usize,
    routine: bool,
}

impl Nesting {
    fn is_outside(&self) -> bool {
        self.parentheses == 0 && self.blocks == 0
    }

    fn see(&mut self, text: &str, before: &[Token], token: Token) {
        match token.kind {
            TokenKind::Punct(b'(') => self.parentheses += 1,
            TokenKind::Punct(b')') => self.parentheses = self.parentheses.saturating_sub(1),
            TokenKind::Word if before.len() <= 3 => {
                let is_create = before.first().is_some_and(|first| first.is_word(text, "create"));
                let is_routine = token.is_word(text, "function") || token.is_word(text, "procedure");
                self.routine |= is_create && is_routine;
            }
            TokenKind::Word if self.routine => self.see_word(text, before, token),
            _ => {}
        }
    }

    fn see_word(&mut self, text: &str, before: &[Token], token: Token) {
        let begins = |word: &str| before.last().is_some_and(|last| last.is_word(text, word));
        let opens = token.is_word(text, "atomic") && begins("begin");
        if opens || (self.blocks > 0 && token.is_word(text, "case")) {
            self.blocks += 1;
        } else if self.blocks > 0 && token.is_word(text, "end") {
            self.blocks -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        let (mut splitter, mut piece, mut found) = (Splitter::new(text), Piece::default(), Vec::new());
        while splitter.next(&mut piece) == Ok(true) {
            found.push(&text[piece.span()]);
        }
        found
    }

    #[test]
    fn semicolons_inside_do_not_split() {
        let one = [
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $x$ SELECT 1; $x$",
            "CREATE OR REPLACE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN a > 0 THEN 1 END; SELECT 2; END",
            "CREATE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (1); END",
            "CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO a VALUES (1); INSERT INTO b VALUES (2))",
            "SELECT 'a;b', \"c;d\" /* ; */ + 1",
        ];
        for statement in one {
            assert_eq!(split(&format!("{statement};")), [statement]);
            assert_eq!(
                split(&format!(";; {statement}\n; CREATE TABLE x ()")),
                [statement, "CREATE TABLE x ()"]
            );
        }
    }

    #[test]
    fn a_column_named_begin_or_end_is_no_block() {
        assert_eq!(split("CREATE TABLE t (begin int, \"end\" int); SELECT 1;").len(), 2);
        assert_eq!(split("CREATE VIEW v AS SELECT CASE WHEN a THEN b END; SELECT 1;").len(), 2);
    }

    #[test]
    fn rows_of_a_dump_are_skipped() {
        let text = "COPY public.t (a, b) FROM stdin;\n1\t'x;\n\\.\n\nCREATE TABLE a ();\nCOPY t FROM stdin WITH (FORMAT csv);\nx";
        assert_eq!(
            split(text),
            ["COPY public.t (a, b) FROM stdin", "CREATE TABLE a ()", "COPY t FROM stdin WITH (FORMAT csv)"]
        );
    }

    #[test]
    fn commands_to_psql_end_with_their_line() {
        assert_eq!(
            split("\\restrict abc\nSELECT 1;\n\\unrestrict abc"),
            ["\\restrict abc", "SELECT 1", "\\unrestrict abc"]
        );
    }

    #[test]
    fn the_way_backslashes_are_read_is_followed() {
        let text = "SET standard_conforming_strings = off; SELECT 'a\\';b'; SET standard_conforming_strings = on; SELECT '\\';";
        assert_eq!(split(text).len(), 4);
    }

    #[test]
    fn ten_megabytes_take_linear_time() {
        let statement = "CREATE TABLE t (a int DEFAULT 1, b text CHECK (b <> 'x;y')); -- comment\n";
        let text = statement.repeat(10_000_000 / statement.len() / 10);
        assert_eq!(split(&text).len(), text.len() / statement.len());
    }
}

//! The lexical structure of PostgreSQL's SQL: just enough to know where things begin and end.
//!
//! sqlparser's tokenizer fails on text that it does not know and copies every token; this one accepts whatever
//! PostgreSQL may accept, in one pass and without copies. Source:
//! <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>, `src/backend/parser/scan.l`.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A keyword or an identifier without quotes.
    Word,
    /// `"an identifier"`, also `U&"…"`.
    Quoted,
    /// `'a string'` of any sort.
    Text,
    /// `$tag$ a string $tag$`.
    Dollar,
    /// A number or a `$1`.
    Number,
    /// A single character of punctuation or of an operator.
    Punct(u8),
    /// `-- …` or `/* … */`.
    Comment,
    /// A backslash and the rest of its line: a command to psql.
    Meta,
}

/// A token and its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Token {
    pub(super) fn span(self) -> Range<usize> {
        self.start..self.end
    }

    pub(super) fn text(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    pub(super) fn is_word(self, text: &str, word: &str) -> bool {
        self.kind == TokenKind::Word && self.text(text).eq_ignore_ascii_case(word)
    }
}

/// Something that is begun and not ended, or a character that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LexError {
    pub(super) what: &'static str,
    pub(super) span: Range<usize>,
}

/// Whether a backslash escapes in plain strings: `standard_conforming_strings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Backslash {
    Plain,
    Escapes,
}

/// Reads one token after the other.
pub(super) struct Lexer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) backslash: Backslash,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Self { text, bytes: text.as_bytes(), at, backslash: Backslash::Plain }
    }

    /// The next token; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token>, LexError> {
        while self.peek(0).is_some_and(|byte| byte.is_ascii_whitespace() || byte == 0x0b) {
            self.at += 1;
        }
        let start = self.at;
        let Some(byte) = self.peek(0) else { return Ok(None) };
        let kind = match byte {
            b'-' if self.peek(1) == Some(b'-') => self.line(TokenKind::Comment),
            b'\\' => self.line(TokenKind::Meta),
            b'/' if self.peek(1) == Some(b'*') => self.block_comment()?,
            b'\'' => self.string(self.backslash)?,
            b'"' => self.quoted(start)?,
            b'$' => self.dollar()?,
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_some_and(|byte| byte.is_ascii_digit()) => self.number(),
            0 => {
                return Err(LexError {
                    what: "a NUL character cannot be part of SQL",
                    span: start..start + 1,
                });
            }
            byte if is_word_start(byte) => self.word()?,
            byte => {
                self.at += 1;
                TokenKind::Punct(byte)
            }
        };
        Ok(Some(Token { kind, start, end: self.at }))
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn line(&mut self, kind: TokenKind) -> TokenKind {
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        if self.at > 0 && self.bytes[self.at - 1] == b'\r' {
            self.at -= 1;
        }
        kind
    }

    fn block_comment(&mut self) -> Result<TokenKind, LexError> {
        let (start, mut depth) = (self.at, 0_usize);
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some(b'/'), Some(b'*')) => {
                    depth += 1;
                    self.at += 2;
                }
                (Some(b'*'), Some(b'/')) => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return Ok(TokenKind::Comment);
                    }
                }
                (Some(_), _) => self.at += 1,
                (None, _) => {
                    return Err(LexError { what: "this comment has no end", span: start..start + 2 });
                }
            }
        }
    }

    /// A string from its opening quote on. Strings that only white space with a line break separates are one.
    fn string(&mut self, backslash: Backslash) -> Result<TokenKind, LexError> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek(0) {
                Some(b'\'') if self.peek(1) == Some(b'\'') => self.at += 2,
                Some(b'\'') => {
                    self.at += 1;
                    match self.continuation() {
                        Some(next) => self.at = next + 1,
                        None => return Ok(TokenKind::Text),
                    }
                }
                Some(b'\\') if backslash == Backslash::Escapes => self.at += 2,
                Some(_) => self.at += 1,
                None => return Err(LexError { what: "this string has no end", span: start..start + 1 }),
            }
        }
    }

    /// Where the string that ended here goes on.
    fn continuation(&self) -> Option<usize> {
        let rest = &self.bytes[self.at.min(self.bytes.len())..];
        let blank = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        (rest[blank] == b'\'' && rest[..blank].contains(&b'\n')).then_some(self.at + blank)
    }

    fn quoted(&mut self, start: usize) -> Result<TokenKind, LexError> {
        self.at += 1;
        loop {
            match self.peek(0) {
                Some(b'"') if self.peek(1) == Some(b'"') => self.at += 2,
                Some(b'"') => {
                    self.at += 1;
                    return Ok(TokenKind::Quoted);
                }
                Some(_) => self.at += 1,
                None => return Err(LexError { what: "this quoted name has no end", span: start..start + 1 }),
            }
        }
    }

    fn dollar(&mut self) -> Result<TokenKind, LexError> {
        let start = self.at;
        let rest = &self.bytes[start + 1..];
        let length = rest.iter().position(|byte| !is_word_start(*byte) && !byte.is_ascii_digit());
        let is_tag = length.is_some_and(|length| rest[length] == b'$') && !rest[0].is_ascii_digit();
        let Some(length) = length.filter(|_| is_tag) else {
            self.at += 1;
            if rest.first().is_some_and(u8::is_ascii_digit) {
                return Ok(self.number());
            }
            return Ok(TokenKind::Punct(b'$'));
        };
        let tag = &self.text[start..start + length + 2];
        let body = start + tag.len();
        let Some(end) = self.text[body..].find(tag) else {
            return Err(LexError { what: "this dollar-quoted string has no end", span: start..body });
        };
        self.at = body + end + tag.len();
        Ok(TokenKind::Dollar)
    }

    fn number(&mut self) -> TokenKind {
        while let Some(byte) = self.peek(0) {
            // `1..2` occurs only in PL/pgSQL, inside of strings.
            if !(byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_') {
                break;
            }
            self.at += 1;
        }
        TokenKind::Number
    }

    fn word(&mut self) -> Result<TokenKind, LexError> {
        let start = self.at;
        while self.peek(0).is_some_and(|byte| is_word_start(byte) || byte.is_ascii_digit() || byte == b'$') {
            self.at += 1;
        }
        let prefix = &self.bytes[start..self.at];
        match (prefix, self.peek(0), self.peek(1)) {
            ([b'e' | b'E'], Some(b'\''), _) => self.string(Backslash::Escapes),
            ([b'b' | b'B' | b'x' | b'X' | b'n' | b'N'], Some(b'\''), _) => self.string(Backslash::Plain),
            ([b'u' | b'U'], Some(b'&'), Some(b'\'')) => {
                self.at += 1;
                self.string(Backslash::Plain)
            }
            ([b'u' | b'U'], Some(b'&'), Some(b'"')) => {
                self.at += 1;
                self.quoted(start)
            }
            _ => Ok(TokenKind::Word),
        }
    }
}

fn is_word_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<&str> {
        let mut lexer = Lexer::new(text);
        let mut found = Vec::new();
        while let Ok(Some(token)) = lexer.next() {
            found.push(token.text(text));
        }
        found
    }

    #[test]
    fn strings_of_all_sorts_are_one_token() {
        let strings = [
            "'it''s'",
            r"'a\'",
            r"E'a\'b'",
            "$$ ; ' $$",
            "$a_1$ $$ $b$ $a_1$",
            "b'01'",
            "U&'d!0061'",
            "\"a\"\"b;\"",
            "U&\"x\"",
            "'a'\n  'b'",
            "E'a'\n'\\''",
            "größe",
            "a$b$",
            "1.5e10",
            "$1",
            "/* a /* b */ ; */",
            "-- x ; y",
        ];
        for string in strings {
            assert_eq!(tokens(string), [string]);
            let inside = format!("({string}\n)");
            assert_eq!(tokens(&inside), ["(", string, ")"]);
        }
    }

    #[test]
    fn a_backslash_escapes_when_told_so() {
        let text = r"'a\'b'";
        let mut lexer = Lexer::new(text);
        lexer.backslash = Backslash::Escapes;
        assert_eq!(lexer.next().ok().flatten().map(|token| token.end), Some(text.len()));
    }

    #[test]
    fn open_ends_are_found_where_they_begin() {
        for (text, start) in
            [("a 'b", 2), ("a \"b", 2), ("a $x$ $y$", 2), ("a /* /* */", 2), (r"E'\", 1), ("a\0", 1)]
        {
            let mut lexer = Lexer::new(text);
            let error = std::iter::from_fn(|| lexer.next().transpose()).find_map(Result::err);
            assert_eq!(error.map(|error| error.span.start), Some(start), "{text}");
        }
    }

    #[test]
    fn odd_characters_are_no_obstacle() {
        assert_eq!(tokens("a <-> b\r\n$ § \\d x\r\n;"), ["a", "<", "-", ">", "b", "$", "§", "\\d x", ";"]);
    }
}

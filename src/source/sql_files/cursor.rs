//! Walking over the tokens of one statement.

use std::ops::Range;

use super::lex::{Token, TokenKind};

/// A name as PostgreSQL understands it: without quotes, folded to lower case where it had none.
pub(super) type Path = Vec<String>;

/// A position in the tokens of a statement. Comments are not among them.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, tokens: &'a [Token]) -> Self {
        Self { text, tokens, at: 0 }
    }

    pub(super) fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    pub(super) fn bump(&mut self) -> Option<Token> {
        let token = self.peek();
        self.at += usize::from(token.is_some());
        token
    }

    pub(super) fn is_done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn is(&self, word: &str) -> bool {
        self.peek().is_some_and(|token| token.is_word(self.text, word))
    }

    pub(super) fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    pub(super) fn is_punct(&self, punct: u8) -> bool {
        self.peek().is_some_and(|token| token.kind == TokenKind::Punct(punct))
    }

    /// Steps over a word if it is there.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let there = self.is(word);
        self.at += usize::from(there);
        there
    }

    /// Steps over one of some words if it is there.
    pub(super) fn eat_any(&mut self, words: &[&str]) -> bool {
        words.iter().any(|word| self.eat(word))
    }

    /// Steps over words separated by spaces, if all of them are there.
    pub(super) fn eat_all(&mut self, words: &str) -> bool {
        let mut ahead = *self;
        let there = words.split(' ').all(|word| ahead.eat(word));
        if there {
            self.at = ahead.at;
        }
        there
    }

    pub(super) fn eat_punct(&mut self, punct: u8) -> bool {
        let there = self.is_punct(punct);
        self.at += usize::from(there);
        there
    }

    /// Goes to the next token that is this word, whatever is between; stays when there is none.
    pub(super) fn find(&mut self, word: &str) -> bool {
        let rest = self.tokens.get(self.at..).unwrap_or_default();
        let found = rest.iter().position(|token| token.is_word(self.text, word));
        self.at += found.unwrap_or(0);
        found.is_some()
    }

    /// The word here, in lower case.
    pub(super) fn word(&mut self) -> Option<String> {
        let token = self.peek().filter(|token| token.kind == TokenKind::Word)?;
        self.at += 1;
        Some(token.text(self.text).to_lowercase())
    }

    /// One identifier.
    pub(super) fn ident(&mut self) -> Option<String> {
        let name = self.peek().and_then(|token| identifier(self.text, token))?;
        self.at += 1;
        Some(name)
    }

    /// A name with dots: `schema.table`.
    pub(super) fn path(&mut self) -> Option<Path> {
        let mut path = vec![self.ident()?];
        while self.is_punct(b'.') {
            let mut ahead = *self;
            ahead.at += 1;
            let Some(part) = ahead.ident() else { break };
            path.push(part);
            self.at = ahead.at;
        }
        Some(path)
    }

    /// Steps over a parenthesis with all that is in it; the tokens inside.
    pub(super) fn parentheses(&mut self) -> Option<Range<usize>> {
        if !self.is_punct(b'(') {
            return None;
        }
        let (start, mut depth) = (self.at + 1, 0_usize);
        while let Some(token) = self.bump() {
            match token.kind {
                TokenKind::Punct(b'(') => depth += 1,
                TokenKind::Punct(b')') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(start..self.at - 1);
            }
        }
        Some(start..self.at)
    }
}

/// The name that a token stands for, if it can be one.
pub(super) fn identifier(text: &str, token: Token) -> Option<String> {
    let written = token.text(text);
    match token.kind {
        TokenKind::Word => Some(fold(written)),
        TokenKind::Quoted => {
            let inner = written.split_once('"').map_or("", |(_, rest)| rest);
            Some(inner.strip_suffix('"').unwrap_or(inner).replace("\"\"", "\""))
        }
        _ => None,
    }
}

/// What a string token says, for the plain sorts of string.
pub(super) fn string(text: &str, token: Token) -> Option<String> {
    if token.kind != TokenKind::Text {
        return None;
    }
    let inner = token.text(text).split_once('\'').map(|(_, rest)| rest)?;
    Some(inner.strip_suffix('\'').unwrap_or(inner).replace("''", "'"))
}

/// PostgreSQL folds ASCII letters, and in UTF-8 databases no others.
fn fold(word: &str) -> String {
    word.to_ascii_lowercase()
}

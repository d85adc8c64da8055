//! SQL that people run as it is written: any statements, in their order, with what is said beside them.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use tokio_postgres::error::ErrorPosition;

use super::annotate::{self, Wrong};
use super::classify::{Class, classify, classify_meta};
use super::cursor::Cursor;
use super::lex::{Token, TokenKind};
use super::load::failure;
use super::parse::{DoBlocks, limited};
use super::read::SourceFile;
use super::refuse::{Refusal, heading, psql};
use super::roles;
use super::split::{Piece, Splitter};
use super::unit::{File, Unit};
use crate::catalog;
use crate::diagnostic::{Diagnostic, Place};
use crate::hazard;

/// A hazard that somebody has looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Its code.
    pub code: &'static str,
    /// Why it is all right.
    pub reason: String,
    /// Where that is written.
    pub place: Place,
}

/// What a statement is to transactions, by its first words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// It does something.
    Plain,
    /// It does something to all databases of the server.
    Shared,
    /// It begins a block.
    Begin,
    /// It ends a block, and what was done in it stays.
    Commit,
    /// It ends a block, and nothing of it stays.
    Rollback,
    /// It takes back a part of a block.
    RollbackTo,
}

/// One statement.
#[derive(Debug)]
pub struct Command {
    /// What it is to transactions.
    pub control: Control,
    /// The hazards that are allowed beside it.
    pub allowed: Vec<Allowed>,
    /// Whether it empties tables.
    pub truncates: bool,
    span: Range<usize>,
}

/// A file of statements.
#[derive(Debug)]
pub struct Script {
    /// The file as it is called in messages.
    pub name: String,
    /// What is in it.
    pub commands: Vec<Command>,
    /// The roles that it names and does not create.
    pub roles: BTreeSet<String>,
    /// How many statements copy rows from or to whoever runs them, and are not run.
    pub row_statements: usize,
    unit: Unit,
}

impl Script {
    /// Splits a file.
    ///
    /// # Errors
    /// Text that has no end, commands to psql, and annotations that make no sense.
    pub fn parse(file: SourceFile) -> Result<Self, Vec<Diagnostic>> {
        let name = file.name.clone();
        let unit = Unit::of_file(Arc::new(File::new(file)));
        let mut script = Self { name, commands: Vec::new(), roles: BTreeSet::new(), row_statements: 0, unit };
        let mut errors = Vec::new();
        let comments = script.split(&mut errors);
        script.attach(&comments, &mut errors);
        if errors.is_empty() { Ok(script) } else { Err(limited(errors)) }
    }

    /// The text of a statement, without semicolon.
    #[must_use]
    pub fn sql(&self, command: &Command) -> &str {
        &self.unit.text()[command.span.clone()]
    }

    /// Where a statement is: its first line.
    #[must_use]
    pub fn place(&self, command: &Command) -> Place {
        self.unit.place(command.span.clone())
    }

    /// What the database says of a statement, at the place it is about.
    #[must_use]
    pub fn failure(&self, command: &Command, error: &tokio_postgres::Error) -> Diagnostic {
        let Some(said) = error.as_db_error() else {
            return Diagnostic::error(catalog::server_message(error)).code("sql").at(self.place(command));
        };
        let sql = self.sql(command);
        let offset = match said.position() {
            Some(ErrorPosition::Original(position)) => usize::try_from(*position).ok().map(|character| {
                sql.char_indices().nth(character.saturating_sub(1)).map_or(sql.len(), |(offset, _)| offset)
            }),
            _ => None,
        };
        let place = match offset {
            Some(offset) => {
                let token = failure::token_at(sql, offset);
                self.unit.place(command.span.start + token.start..command.span.start + token.end)
            }
            None => self.place(command),
        };
        let told = failure::of_statement(sql, said).at(place);
        match crate::scratch::help_for(sql, said) {
            Some(help) => told.code(crate::scratch::SCRATCH_LACKS).help(help),
            None => told,
        }
    }

    fn split(&mut self, errors: &mut Vec<Diagnostic>) -> Vec<Token> {
        let mut splitter = Splitter::new(self.unit.text());
        let mut piece = Piece::default();
        let mut created = BTreeSet::new();
        let mut without_slot = BTreeSet::new();
        loop {
            match splitter.next(&mut piece) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    let place = self.unit.place(error.span);
                    errors.push(Diagnostic::error(error.what).code("syntax").at(place));
                    break;
                }
            }
            let cursor = Cursor::new(self.unit.text(), &piece.tokens);
            if let Some((refusal, span)) = psql_command(cursor, &piece) {
                errors.extend(refusal.map(|refusal| refused(&self.unit, span, refusal, "psql")));
                continue;
            }
            if let Some(refusal) = connecting(cursor, &mut without_slot) {
                let help = refusal.help.clone();
                let error = refused(&self.unit, piece.span(), refusal, "connects");
                errors.push(help.into_iter().fold(error, Diagnostic::help));
                continue;
            }
            if carries_rows(cursor) {
                self.row_statements += 1;
                continue;
            }
            roles::collect(cursor, &mut self.roles);
            created.extend(roles::created(cursor));
            let (control, span) = (control(cursor), piece.span());
            let truncates = cursor.is("truncate");
            self.commands.push(Command { control, allowed: Vec::new(), truncates, span });
        }
        self.roles.retain(|role| !created.contains(role));
        splitter.comments
    }

    /// Hands the annotations to the statements that they stand above, in, or behind on the same line.
    fn attach(&mut self, comments: &[Token], errors: &mut Vec<Diagnostic>) {
        for comment in comments {
            let Some(body) = annotate::body(comment.text(self.unit.text())) else { continue };
            let place = self.unit.place(comment.span());
            let beside = self.beside(*comment);
            match allowed(body, place.clone()).and_then(|allowed| Ok((allowed, beside.ok_or_else(alone)?))) {
                Ok((allowed, index)) => self.commands[index].allowed.push(allowed),
                Err(wrong) => errors.push(wrong.diagnostic(place)),
            }
        }
    }

    fn beside(&self, comment: Token) -> Option<usize> {
        let text = self.unit.text();
        let next = self.commands.partition_point(|command| command.span.start < comment.start);
        let before = next.checked_sub(1).filter(|index| {
            let end = self.commands[*index].span.end;
            end > comment.start || !text[end..comment.start].contains('\n')
        });
        before.or(Some(next).filter(|next| *next < self.commands.len()))
    }
}

/// A command to psql, with why it is refused unless it does nothing.
fn psql_command(cursor: Cursor<'_>, piece: &Piece) -> Option<(Option<Refusal>, Range<usize>)> {
    let command = piece.tokens.iter().find(|token| token.kind == TokenKind::Meta)?;
    let text = command.text(cursor.text);
    let refusal = match classify_meta(text) {
        Class::Nothing if piece.is_meta => None,
        _ => Some(psql(text)),
    };
    Some((refusal, command.span()))
}

/// `COPY` from or to whoever runs it.
fn carries_rows(cursor: Cursor<'_>) -> bool {
    let mut rest = cursor;
    let is_fed = classify(cursor, DoBlocks::Run) == Class::Rows;
    rest.eat("copy") && (is_fed || rest.find("stdout"))
}

/// Why a statement about a subscription is not run: it would connect to a publisher, which is a real one. `without_slot` has
/// the names of those that can be dropped without that.
fn connecting(cursor: Cursor<'_>, without_slot: &mut BTreeSet<String>) -> Option<Refusal> {
    let mut rest = cursor;
    let verb = ["create", "alter", "drop"].into_iter().find(|verb| rest.eat(verb))?;
    if !rest.eat("subscription") {
        return None;
    }
    if verb == "drop" {
        rest.eat_all("if exists");
        let rule = "it would connect to the publisher to drop the slot there";
        let help = "write ALTER SUBSCRIPTION … DISABLE and … SET (slot_name = NONE) before it".to_owned();
        let refusal = Refusal { what: "DROP SUBSCRIPTION".to_owned(), rule, help: Some(help) };
        return (!rest.ident().is_some_and(|name| without_slot.contains(&name))).then_some(refusal);
    }
    if let Some(name) = rest.ident()
        && rest.find("slot_name")
        && rest.eat("slot_name")
        && rest.eat_punct(b'=')
        && rest.is("none")
    {
        without_slot.insert(name);
    }
    match classify(cursor, DoBlocks::Run) {
        Class::Refused(refusal) => Some(refusal),
        Class::Outside(_) => Some(Refusal {
            what: "ALTER SUBSCRIPTION … ENABLE".to_owned(),
            rule: "the server would connect to the publisher",
            help: Some("leave it out".to_owned()),
        }),
        _ => None,
    }
}

fn refused(unit: &Unit, span: Range<usize>, refusal: Refusal, code: &'static str) -> Diagnostic {
    let length = refusal.what.len().min(span.len());
    let place = unit.place(span.start..span.start + length);
    let message = format!("`{}` cannot be linted: {}", refusal.what, refusal.rule);
    Diagnostic::error(message).code(code).at(place)
}

fn control(cursor: Cursor<'_>) -> Control {
    let mut rest = cursor;
    match rest.word().unwrap_or_default().as_str() {
        "begin" | "start" => Control::Begin,
        "commit" | "end" => Control::Commit,
        // To commit it later is to commit it, as far as this session is concerned.
        "prepare" if rest.is("transaction") => Control::Commit,
        "rollback" | "abort" => {
            rest.eat_any(&["work", "transaction"]);
            if rest.is("to") { Control::RollbackTo } else { Control::Rollback }
        }
        "create" | "alter" | "drop" => {
            let is_mapping = rest.eat_all("user mapping");
            let shared = ["database", "tablespace", "role", "user", "group", "system"];
            if !is_mapping && rest.is_any(&shared) { Control::Shared } else { Control::Plain }
        }
        "grant" | "revoke"
            if matches!(classify(cursor, DoBlocks::Run), Class::Cluster | Class::OfRoles(_)) =>
        {
            Control::Shared
        }
        // Files and programs are the server's.
        "copy" => Control::Shared,
        _ => Control::Plain,
    }
}

fn allowed(body: &str, place: Place) -> Result<Allowed, Wrong> {
    let (word, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
    let form = "write `-- schemadiff: allow CODE REASON` above the statement".to_owned();
    if !word.eq_ignore_ascii_case("allow") {
        return Err(Wrong { message: format!("unknown annotation `{word}`"), help: form });
    }
    let (code, reason) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
    if code.is_empty() {
        return Err(Wrong { message: "`allow` says nothing".to_owned(), help: form });
    }
    let code =
        hazard::code_of(code).map_err(|error| Wrong { message: error.to_string(), help: error.help() })?;
    let reason = reason.trim().to_owned();
    if reason.is_empty() {
        let help = "say why it is all right, for those who read it later".to_owned();
        return Err(Wrong { message: format!("`allow {code}` gives no reason"), help });
    }
    Ok(Allowed { code, reason, place })
}

fn alone() -> Wrong {
    Wrong {
        message: "`allow` stands beside no statement".to_owned(),
        help: "write it above the statement that it is about".to_owned(),
    }
}

impl Command {
    /// Its first words, in capitals.
    #[must_use]
    pub fn heading(&self, script: &Script) -> String {
        let mut piece = Piece::default();
        let sql = script.sql(self);
        let split = Splitter::new(sql).next(&mut piece);
        if split.is_err() { String::new() } else { heading(Cursor::new(sql, &piece.tokens), 2) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Script, Vec<String>> {
        let file = SourceFile { name: "a.sql".to_owned(), text: text.to_owned() };
        Script::parse(file).map_err(|errors| errors.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn statements_are_told_from_transactions() {
        let text = "BEGIN; ALTER TABLE a ADD b int; SAVEPOINT s; ROLLBACK TO SAVEPOINT s; ABORT; START TRANSACTION; END;\nCREATE ROLE r; CREATE USER MAPPING FOR r SERVER s; GRANT r TO q; GRANT SELECT ON t TO q";
        let controls: Vec<_> = parse(text)
            .map(|script| script.commands.iter().map(|one| one.control).collect())
            .unwrap_or_default();
        use Control::{Begin, Commit, Plain, Rollback, RollbackTo, Shared};
        assert_eq!(
            controls,
            [Begin, Plain, Plain, RollbackTo, Rollback, Begin, Commit, Shared, Plain, Shared, Plain]
        );
    }

    #[test]
    fn allowed_hazards_belong_to_the_statement_below_or_on_the_line() {
        let text = "-- schemadiff: allow data-loss old\n-- schemadiff: allow needs-valid-data checked\nDROP TABLE a;\nDROP TABLE b; -- schemadiff: allow data-loss so be it\nDROP TABLE c;";
        let script = parse(text);
        let allowed: Vec<Vec<String>> = script
            .map(|script| {
                let said = |one: &Allowed| format!("{} {}", one.code, one.reason);
                script.commands.iter().map(|one| one.allowed.iter().map(said).collect()).collect()
            })
            .unwrap_or_default();
        assert_eq!(
            allowed,
            [vec!["data-loss old", "needs-valid-data checked"], vec!["data-loss so be it"], vec![]]
        );
    }

    #[test]
    fn nothing_connects_to_a_publisher() {
        for text in [
            "CREATE SUBSCRIPTION a CONNECTION 'host=b' PUBLICATION p",
            "ALTER SUBSCRIPTION a ENABLE",
            "ALTER SUBSCRIPTION b SET (slot_name = NONE); DROP SUBSCRIPTION a",
            "ALTER SUBSCRIPTION a REFRESH PUBLICATION",
        ] {
            let errors = parse(text).err().unwrap_or_default();
            assert!(errors.len() == 1 && errors[0].contains("would connect to the publisher"), "{errors:?}");
        }
        for text in [
            "CREATE SUBSCRIPTION a CONNECTION 'host=b' PUBLICATION p WITH (connect = false)",
            "ALTER SUBSCRIPTION a DISABLE; ALTER SUBSCRIPTION a SET (slot_name = NONE); DROP SUBSCRIPTION a",
        ] {
            assert!(parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn annotations_that_make_no_sense_are_errors() {
        let errors = |text| parse(text).err().unwrap_or_default();
        assert_eq!(
            errors("-- schemadiff: allow data-loss\nSELECT 1"),
            ["a.sql:1:1: `allow data-loss` gives no reason"]
        );
        assert_eq!(errors("-- schemadiff: allow\nSELECT 1"), ["a.sql:1:1: `allow` says nothing"]);
        assert_eq!(
            errors("-- schemadiff: allow data-lost x\nSELECT 1"),
            ["a.sql:1:1: there is no hazard `data-lost`"]
        );
        assert_eq!(errors("-- schemadiff: forbid x\nSELECT 1"), ["a.sql:1:1: unknown annotation `forbid`"]);
        assert_eq!(
            errors("SELECT 1;\n-- schemadiff: allow data-loss x"),
            ["a.sql:2:1: `allow` stands beside no statement"]
        );
        assert_eq!(
            errors("\\i other.sql\nSELECT 1"),
            ["a.sql:1:1: `\\i` cannot be linted: commands to psql are not run"]
        );
        assert_eq!(errors("SELECT 'x"), ["a.sql:1:8: this string has no end"]);
    }
}

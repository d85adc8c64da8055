//! Files into statements to run, annotations, and what is known about them before they run.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::annotate::Annotation;
use super::attach::{self, Anchor};
use super::classify::{Class, classify, classify_meta};
use super::cursor::Cursor;
use super::database::{self, Renamed};
use super::define::{self, Definition};
use super::extension;
use super::label;
use super::large_object::{self, About};
use super::lex::{LexError, Token, TokenKind};
use super::read::SourceFile;
use super::refuse::{Refusal, psql};
use super::roles;
use super::settings::{Settings, Tracker, search_path};
use super::split::{Piece, Splitter};
use super::unit::{File, Unit};
use crate::catalog::Extent;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::yaml;

/// How many errors of one run are told.
pub(super) const ERROR_LIMIT: usize = 20;

/// What may be in files besides declarations.
#[derive(Clone, Debug, Default)]
pub struct ParseOptions {
    /// Whether `DO` blocks are run.
    pub do_blocks: DoBlocks,
    /// What is compared besides schemas: statements about the rest are not run, or only for what names it.
    pub extent: Extent,
}

/// What happens to `DO` blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DoBlocks {
    /// They are errors.
    #[default]
    Refuse,
    /// They are run: `--allow-do`.
    Run,
}

/// How a statement is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Together with its neighbours.
    Plain,
    /// As the last of its transaction: a new enum value can be used only after that.
    EndsBatch,
    /// After everything else: an event trigger would fire for all that follows.
    Late,
    /// Only where the cluster is ours, and before everything else.
    Cluster,
}

/// A statement to run.
#[derive(Debug)]
pub struct Statement {
    /// What it defines, as far as its words tell.
    pub definition: Option<Definition>,
    pub(super) unit: Arc<Unit>,
    pub(super) span: Range<usize>,
    pub(super) settings: Settings,
    pub(super) mode: Mode,
    /// The text to run, where that is not the written one; of the same length.
    edited: Option<String>,
    /// Where it names the database that it is about.
    pub(super) database: Option<Range<usize>>,
}

impl Statement {
    /// The text that is run, without semicolon.
    #[must_use]
    pub fn sql(&self) -> &str {
        self.edited.as_deref().unwrap_or(&self.unit.text()[self.span.clone()])
    }

    /// Where it is written: its first line.
    #[must_use]
    pub fn place(&self) -> Place {
        self.unit.place(self.span.clone())
    }

    /// The statement as it is run in a database of this name, where it is about the database.
    pub(super) fn in_database(&self, name: &str) -> Option<Renamed> {
        Some(Renamed::new(self.sql(), self.database.clone()?, name))
    }

    /// The place of some bytes of its text.
    pub(super) fn place_of(&self, span: Range<usize>) -> Place {
        self.unit.place(self.span.start + span.start..self.span.start + span.end)
    }
}

/// What a set of files says.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The statements to run, in the order of the files.
    pub statements: Vec<Statement>,
    /// What is said beside them.
    pub annotations: Vec<Annotation>,
    /// What was skipped.
    pub notes: Vec<Diagnostic>,
    /// The roles that the statements name, without those they create.
    pub roles: BTreeSet<String>,
    /// The roles that they create.
    pub created_roles: BTreeSet<String>,
    /// The extensions that the statements create.
    pub extensions: Vec<String>,
    /// The versions that they name, by extension.
    pub extension_versions: BTreeMap<String, String>,
    /// Whether anything grants or revokes privileges.
    pub mentions_privileges: bool,
}

pub(super) fn parse(files: Vec<SourceFile>, options: &ParseOptions) -> Result<Parsed, Vec<Diagnostic>> {
    let mut parser = Parser::new(options);
    let named = match files.as_slice() {
        [only] => format!("{} declares nothing: it stands", only.name),
        all => format!("{} files declare nothing: they stand", all.len()),
    };
    for file in files {
        parser.file(Arc::new(File::new(file)));
    }
    if parser.parsed.statements.is_empty() && !parser.has_settings {
        let note = Diagnostic::note(format!("{named} for an empty schema")).code("empty-source");
        parser.parsed.notes.push(note);
    }
    parser.finish()
}

struct Parser<'a> {
    options: &'a ParseOptions,
    parsed: Parsed,
    errors: Vec<Diagnostic>,
    /// What statements say of roles that must be declared for that.
    described_roles: Vec<(String, Place)>,
    passwords: usize,
    row_statements: usize,
    outside: Vec<&'static str>,
    has_settings: bool,
    /// Whether the file that is read has declared anything besides the database itself.
    is_begun: bool,
}

impl<'a> Parser<'a> {
    fn new(options: &'a ParseOptions) -> Self {
        let (errors, outside) = (Vec::new(), Vec::new());
        Self {
            options,
            parsed: Parsed::default(),
            errors,
            described_roles: Vec::new(),
            passwords: 0,
            row_statements: 0,
            outside,
            has_settings: false,
            is_begun: false,
        }
    }

    fn file(&mut self, file: Arc<File>) {
        let mut tracker = Tracker::default();
        self.is_begun = false;
        if !file.source.is_yaml() {
            self.unit(&Arc::new(Unit::of_file(file)), &mut tracker);
            return;
        }
        match yaml::to_sql(&file.source.text, &file.source.name) {
            Err(error) => self.errors.push(error),
            Ok(compiled) => {
                for one in compiled {
                    self.unit(&Arc::new(Unit::compiled(Arc::clone(&file), one)), &mut tracker);
                }
            }
        }
    }

    fn unit(&mut self, unit: &Arc<Unit>, tracker: &mut Tracker) {
        let mut splitter = Splitter::new(unit.text());
        let mut piece = Piece::default();
        let mut anchors = Vec::new();
        loop {
            match splitter.next(&mut piece) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    self.errors.push(unsplittable(unit, error));
                    break;
                }
            }
            let settings = tracker.current();
            let definition = self.piece(unit, &piece, tracker);
            anchors.push(Anchor { span: piece.span(), end: piece.end, definition, settings });
        }
        let comments = splitter.comments;
        self.annotations(unit, &comments, &anchors);
    }

    fn annotations(&mut self, unit: &Unit, comments: &[Token], anchors: &[Anchor]) {
        let (annotations, errors) = attach::annotations(unit, comments, anchors);
        self.parsed.annotations.extend(annotations);
        self.errors.extend(errors);
    }

    /// Takes one statement in; what it defines.
    fn piece(&mut self, unit: &Arc<Unit>, piece: &Piece, tracker: &mut Tracker) -> Option<Definition> {
        let text = unit.text();
        let cursor = Cursor::new(text, &piece.tokens);
        let command = piece.tokens.iter().find(|token| token.kind == TokenKind::Meta);
        let class = match command {
            Some(command) if piece.is_meta && !self.is_begun && connects(command.text(text)) => {
                Class::Nothing
            }
            Some(command) if piece.is_meta => classify_meta(command.text(text)),
            Some(command) => {
                self.refuse(unit, command.span(), psql(command.text(text)));
                return None;
            }
            None => classify(cursor, self.options.do_blocks),
        };
        match class {
            Class::Run => {
                self.is_begun = true;
                return self.run(unit, piece, tracker, Mode::Plain, None);
            }
            Class::Cluster => return self.cluster(unit, piece, tracker),
            Class::OfRoles(_) if self.options.extent.roles => return self.cluster(unit, piece, tracker),
            Class::OfRoles(reason) => self.outside.push(reason),
            Class::Database(name) if self.options.extent.database => {
                let start = piece.span().start;
                let name = piece.tokens.get(name).map(|token| token.start - start..token.end - start);
                return self.run(unit, piece, tracker, Mode::Plain, name);
            }
            Class::Database(_) => self.outside.push(database::NOT_MANAGED),
            Class::LargeObject(_) if self.options.extent.large_objects => {
                return self.run(unit, piece, tracker, Mode::Plain, None);
            }
            Class::LargeObject(About::Itself) => self.row_statements += 1,
            Class::LargeObject(About::Attributes) => self.outside.push(large_object::NOT_MANAGED),
            Class::Setting(change) => {
                roles::collect(cursor, &mut self.parsed.roles);
                self.has_settings = true;
                tracker.apply(change, unit, piece.span());
            }
            Class::Begin => tracker.begin(),
            Class::End => tracker.end(),
            Class::Rows => self.row_statements += 1,
            Class::Nothing => {}
            Class::Outside(reason) => self.outside.push(reason),
            Class::Refused(refusal) => self.refuse(unit, piece.span(), refusal),
        }
        None
    }

    /// A statement about roles. Where they are compared nothing is said of the one that the scratch's server was made with,
    /// and nothing of those that are not declared.
    fn cluster(&mut self, unit: &Arc<Unit>, piece: &Piece, tracker: &Tracker) -> Option<Definition> {
        let cursor = Cursor::new(unit.text(), &piece.tokens);
        if self.options.extent.roles {
            let described = roles::described(cursor);
            let about = described.clone().or_else(|| roles::created(cursor));
            if about.is_some_and(|role| roles::is_first_superuser(&role)) {
                self.outside.push(roles::OF_FIRST_SUPERUSER);
                return None;
            }
            self.described_roles.extend(described.map(|role| (role, unit.place(piece.span()))));
        }
        self.run(unit, piece, tracker, Mode::Cluster, None)
    }

    fn run(
        &mut self,
        unit: &Arc<Unit>,
        piece: &Piece,
        tracker: &Tracker,
        mode: Mode,
        database: Option<Range<usize>>,
    ) -> Option<Definition> {
        let cursor = Cursor::new(unit.text(), &piece.tokens);
        let definition = define::definition(cursor);
        roles::collect(cursor, &mut self.parsed.roles);
        self.parsed.created_roles.extend(roles::created(cursor));
        let without_passwords = roles::without_passwords(cursor, piece);
        self.passwords += usize::from(without_passwords.is_some());
        if let Some(Definition { kind: "extension", path }) = &definition {
            self.parsed.extensions.extend(path.first().cloned());
        }
        match extension::version(cursor) {
            Some((name, Some(version))) => _ = self.parsed.extension_versions.insert(name, version),
            Some((name, None)) => _ = self.parsed.extension_versions.remove(&name),
            None => {}
        }
        self.parsed.mentions_privileges |= mode != Mode::Cluster && touches_privileges(cursor);
        self.parsed.statements.push(Statement {
            mode: if mode == Mode::Plain { mode_of(cursor, definition.as_ref()) } else { mode },
            definition: definition.clone(),
            edited: without_passwords.or_else(|| without_concurrently(cursor, piece)),
            unit: Arc::clone(unit),
            span: piece.span(),
            settings: tracker.current(),
            database,
        });
        definition
    }

    fn refuse(&mut self, unit: &Unit, span: Range<usize>, refusal: Refusal) {
        let message = format!("`{}` is not allowed here: {}", refusal.what, refusal.rule);
        let length = refusal.what.len().min(span.len());
        let place = unit.place(span.start..span.start + length);
        let mut error = Diagnostic::error(message).code("not-declarative").at(place);
        error.help.extend(refusal.help);
        self.errors.push(error);
    }

    fn finish(mut self) -> Result<Parsed, Vec<Diagnostic>> {
        let is_created = |role: &String| self.parsed.created_roles.contains(role);
        let undeclared = self.described_roles.iter().filter(|(role, _)| !is_created(role));
        let undeclared: Vec<Diagnostic> =
            undeclared.map(|(role, place)| roles::undeclared(role, place)).collect();
        self.errors.extend(undeclared);
        if !self.errors.is_empty() {
            return Err(limited(self.errors));
        }
        let created = &self.parsed.created_roles;
        self.parsed.roles.retain(|role| !created.contains(role));
        if self.options.extent.roles && self.passwords > 0 {
            self.parsed.notes.push(roles::passwords_skipped(self.passwords));
        }
        if self.row_statements > 0 {
            let what = count(self.row_statements, "statement", "statements");
            let message = format!("rows in {what} were skipped: only the schema is compared");
            self.parsed.notes.push(Diagnostic::note(message).code("rows-skipped"));
        }
        self.outside.sort_unstable();
        for same in self.outside.chunk_by(|a, b| a == b) {
            let (what, reason) = (count(same.len(), "statement was", "statements were"), same[0]);
            self.parsed
                .notes
                .push(Diagnostic::note(format!("{what} skipped: {reason}")).code("outside-skipped"));
        }
        Ok(self.parsed)
    }
}

/// Whether it is the command to psql by which a dump gets into the database that it has just made, or whose settings it has
/// changed: files are loaded into one database, whatever it is called.
fn connects(command: &str) -> bool {
    matches!(command.split_whitespace().next(), Some("\\connect" | "\\c"))
}

/// The first errors, and how many there are besides.
pub(super) fn limited(mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let more = errors.len().saturating_sub(ERROR_LIMIT);
    errors.truncate(ERROR_LIMIT);
    if more > 0 {
        errors
            .push(Diagnostic::note(format!("{} not shown", count(more, "more error is", "more errors are"))));
    }
    errors
}

pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

fn unsplittable(unit: &Unit, error: LexError) -> Diagnostic {
    Diagnostic::error(error.what).code("syntax").at(unit.place(error.span))
}

fn touches_privileges(mut cursor: Cursor<'_>) -> bool {
    cursor.is_any(&["grant", "revoke"]) || cursor.eat_all("alter default privileges")
}

fn mode_of(mut cursor: Cursor<'_>, definition: Option<&Definition>) -> Mode {
    let is_event_trigger = definition.is_some_and(|definition| definition.kind == "event trigger");
    if is_event_trigger
        || cursor.eat_all("alter event trigger")
        || cursor.eat_all("comment on event trigger")
        || label::head(&mut cursor) && cursor.is("event")
    {
        return Mode::Late;
    }
    let is_type = cursor.eat_all("alter type") && cursor.path().is_some();
    if is_type && cursor.eat_all("add value") { Mode::EndsBatch } else { Mode::Plain }
}

/// An index can be built `CONCURRENTLY` only outside of transactions, and there is nobody to wait for here.
fn without_concurrently(mut cursor: Cursor<'_>, piece: &Piece) -> Option<String> {
    let is_index = define::created_kind(&mut cursor) == Some("index");
    let word = cursor.peek().filter(|_| is_index && cursor.is("concurrently"))?;
    let span = piece.span();
    let mut sql = cursor.text[span.clone()].to_owned();
    sql.replace_range(word.start - span.start..word.end - span.start, &" ".repeat(word.end - word.start));
    Some(sql)
}

/// The schemas in which a statement's names are looked for.
pub(super) fn schemas(settings: &Settings) -> Vec<String> {
    search_path(settings)
}

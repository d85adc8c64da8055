//! Several statements as one query, and which of them failed.

use std::collections::BTreeSet;
use std::sync::Arc;

use futures_util::{StreamExt, pin_mut};
use tokio_postgres::SimpleQueryMessage;
use tokio_postgres::error::{DbError, ErrorPosition, SqlState};

use super::super::parse::Statement;
use super::super::settings::{Setting, Settings, lexical};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::connect::Session;
use crate::scratch::STAY_HERE;

/// What every file starts with. Function bodies are not checked: they may refer to what comes later.
const DEFAULTS: [&str; 4] =
    ["RESET ALL", STAY_HERE, "SET check_function_bodies = off", "SET client_min_messages = warning"];

/// Settings that `RESET ALL` leaves alone.
const ROLES: [&str; 2] = ["session_authorization", "role"];

/// A statement and what is run for it.
pub(super) struct Item<'a> {
    pub(super) statement: &'a Statement,
    pub(super) sql: &'a str,
}

/// Why a batch did not run.
pub(super) enum RunError {
    /// The database rejects something in it. Nothing of the batch is done.
    Failed(Box<Failure>),
    /// There is no talking to the database any more.
    Broken(Diagnostic),
}

/// What the database rejects.
pub(super) struct Failure {
    /// The statement, by its index in the batch.
    pub(super) index: usize,
    pub(super) culprit: Culprit,
    pub(super) error: DbError,
    /// The byte of the statement that the error is about.
    pub(super) position: Option<usize>,
}

/// What exactly was rejected.
#[derive(Clone)]
pub(super) enum Culprit {
    Statement,
    /// A setting that the statement needs.
    Setting(Arc<Setting>),
}

impl Failure {
    /// The batch holds more locks, or needs more memory, than the server has: a smaller one may do.
    pub(super) fn is_too_much(&self) -> bool {
        let code = self.error.code();
        *code == SqlState::OUT_OF_MEMORY || *code == SqlState::PROGRAM_LIMIT_EXCEEDED
    }
}

/// Runs batches, and keeps the settings as each statement needs them.
pub(super) struct Runner<'a> {
    session: &'a Session,
    current: Settings,
    /// Settings that are left out: unknown to this server, or rejected.
    unusable: BTreeSet<String>,
    uses_roles: bool,
}

impl<'a> Runner<'a> {
    pub(super) fn new(session: &'a Session) -> Self {
        Self { session, current: Settings::default(), unusable: BTreeSet::new(), uses_roles: false }
    }

    /// Sets the session up for statements; notes on settings that this server does not have.
    pub(super) async fn start(&mut self, statements: &[Statement]) -> Result<Vec<Diagnostic>, Diagnostic> {
        let names: BTreeSet<&str> = statements
            .iter()
            .flat_map(|statement| statement.settings.iter())
            .map(|setting| setting.name.as_str())
            .collect();
        self.uses_roles = ROLES.iter().any(|name| names.contains(name));
        let mut notes = Vec::new();
        if !names.is_empty() {
            let known = self.known_settings().await?;
            // A name with a dot is a setting of the user's own.
            let is_unknown =
                |name: &&&str| !name.contains('.') && !ROLES.contains(name) && !known.contains(**name);
            for name in names.iter().filter(is_unknown) {
                self.unusable.insert((*name).to_owned());
                let message =
                    format!("`{name}` was left out: PostgreSQL {} has no such setting", self.session.version);
                notes.push(Diagnostic::note(message).code("unknown-setting"));
            }
        }
        self.session.client.batch_execute(&self.defaults()).await.map_err(|error| broken(&error))?;
        Ok(notes)
    }

    /// Leaves the session as it was found.
    pub(super) async fn end(&mut self) -> Result<(), Diagnostic> {
        let roles = if self.uses_roles { "RESET SESSION AUTHORIZATION; RESET ROLE; " } else { "" };
        let text = format!("{roles}RESET ALL; {STAY_HERE}");
        self.session.client.batch_execute(&text).await.map_err(|error| broken(&error))
    }

    /// Does without a setting from now on.
    pub(super) fn leave_out(&mut self, setting: &Setting) {
        self.unusable.insert(setting.sql.clone());
    }

    /// Runs statements as one transaction. All of them need the same [`lexical`] setting.
    pub(super) async fn run(&mut self, items: &[Item<'_>]) -> Result<(), RunError> {
        let (Some(first), Some(last)) = (items.first(), items.last()) else { return Ok(()) };
        let (first, last) = (first.statement, last.statement);
        if lexical(&self.current) != lexical(&first.settings) {
            let mut text = BatchText::default();
            text.steps(self.transition(&self.current, &first.settings), 0);
            self.execute(&text).await?;
            self.current = Arc::clone(&first.settings);
        }
        self.execute(&self.compose(items)).await?;
        self.current = Arc::clone(&last.settings);
        Ok(())
    }

    async fn execute(&self, batch: &BatchText) -> Result<(), RunError> {
        let mut done = 0;
        let rejected = match self.session.client.simple_query_raw(&batch.text).await {
            Err(error) => Some(error),
            Ok(messages) => {
                pin_mut!(messages);
                loop {
                    match messages.next().await {
                        Some(Ok(SimpleQueryMessage::CommandComplete(_))) => done += 1,
                        Some(Ok(_)) => {}
                        Some(Err(error)) => break Some(error),
                        None => break None,
                    }
                }
            }
        };
        let Some(rejected) = rejected else { return Ok(()) };
        match rejected.as_db_error() {
            Some(error) if !self.session.client.is_closed() => Err(batch.locate(done, error)),
            _ => Err(RunError::Broken(broken(&rejected))),
        }
    }

    /// The text of a batch, with what sets the settings in between.
    fn compose(&self, items: &[Item<'_>]) -> BatchText {
        let mut batch = BatchText::default();
        let mut current = &self.current;
        for (index, Item { statement, sql }) in items.iter().enumerate() {
            if !Arc::ptr_eq(current, &statement.settings) {
                batch.steps(self.transition(current, &statement.settings), index);
                current = &statement.settings;
            }
            batch.push(index, Some(Culprit::Statement), sql);
        }
        batch
    }

    /// The commands that lead from some settings to others.
    fn transition(&self, from: &Settings, to: &Settings) -> Vec<Step> {
        let named =
            |settings: &Settings, name: &str| settings.iter().find(|setting| setting.name == name).cloned();
        let must_reset = from.iter().any(|setting| named(to, &setting.name).is_none());
        let mut steps = Vec::new();
        if must_reset {
            steps.extend(self.default_commands().map(Step::Default));
        }
        for setting in to.iter().filter(|setting| self.is_usable(setting)) {
            let is_there = named(from, &setting.name).is_some_and(|old| old.sql == setting.sql);
            if must_reset || !is_there {
                steps.push(Step::Set(Arc::clone(setting)));
            }
        }
        steps
    }

    fn is_usable(&self, setting: &Setting) -> bool {
        !self.unusable.contains(&setting.name) && !self.unusable.contains(&setting.sql)
    }

    fn default_commands(&self) -> impl Iterator<Item = &'static str> {
        let roles: &[&str] =
            if self.uses_roles { &["RESET SESSION AUTHORIZATION", "RESET ROLE"] } else { &[] };
        roles.iter().copied().chain(DEFAULTS)
    }

    fn defaults(&self) -> String {
        self.default_commands().collect::<Vec<_>>().join("; ")
    }

    async fn known_settings(&self) -> Result<BTreeSet<String>, Diagnostic> {
        let rows = self.session.client.simple_query("SELECT name FROM pg_catalog.pg_settings").await;
        let rows = rows.map_err(|error| broken(&error))?;
        let name = |row: &SimpleQueryMessage| match row {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_lowercase),
            _ => None,
        };
        Ok(rows.iter().filter_map(name).collect())
    }
}

enum Step {
    Default(&'static str),
    Set(Arc<Setting>),
}

/// A batch as it is sent.
#[derive(Default)]
struct BatchText {
    text: String,
    parts: Vec<Part>,
}

/// A command of a batch.
struct Part {
    start: usize,
    end: usize,
    /// The statement it is, or is made for.
    index: usize,
    /// `None` for commands of our own.
    culprit: Option<Culprit>,
}

impl BatchText {
    fn push(&mut self, index: usize, culprit: Option<Culprit>, sql: &str) {
        let start = self.text.len();
        self.text.push_str(sql);
        self.parts.push(Part { start, end: self.text.len(), index, culprit });
        // A statement may end with a comment.
        self.text.push_str("\n;\n");
    }

    fn steps(&mut self, steps: Vec<Step>, index: usize) {
        for step in steps {
            match step {
                Step::Default(sql) => self.push(index, None, sql),
                Step::Set(setting) => {
                    self.push(index, Some(Culprit::Setting(Arc::clone(&setting))), &setting.sql)
                }
            }
        }
    }

    /// Finds out which command failed.
    ///
    /// A syntax error is found before anything runs, and its position tells where it is. Any other error is that of the
    /// first command that was not completed.
    fn locate(&self, done: usize, error: &DbError) -> RunError {
        let offset = self.offset(error);
        // An error at the end of a statement may point at the semicolon behind it.
        let holds = |part: &&Part, offset: usize| part.start <= offset && offset <= part.end + 1;
        let pointed = offset
            .filter(|_| done == 0)
            .and_then(|offset| self.parts.iter().find(|part| holds(part, offset)));
        let part = pointed.or_else(|| self.parts.get(done)).or_else(|| self.parts.last());
        let Some((part, culprit)) = part.and_then(|part| Some((part, part.culprit.clone()?))) else {
            return RunError::Broken(Diagnostic::error(error.message()).code("scratch"));
        };
        let inside = offset.filter(|offset| holds(&part, *offset));
        let position = inside.map(|offset| offset.min(part.end) - part.start);
        RunError::Failed(Box::new(Failure { index: part.index, culprit, error: error.clone(), position }))
    }

    /// The byte that an error is about; PostgreSQL counts characters from 1.
    fn offset(&self, error: &DbError) -> Option<usize> {
        let ErrorPosition::Original(position) = error.position()? else { return None };
        let character = usize::try_from(*position).ok()?.checked_sub(1)?;
        self.text.char_indices().nth(character).map(|(offset, _)| offset).or(Some(self.text.len()))
    }
}

/// The connection is gone, or the server does not answer as it should.
pub(super) fn broken(error: &tokio_postgres::Error) -> Diagnostic {
    let reason = match error.as_db_error() {
        Some(error) => error.message().to_owned(),
        None => std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string),
    };
    Diagnostic::error(format!("the scratch database stopped working: {reason}")).code("scratch")
}

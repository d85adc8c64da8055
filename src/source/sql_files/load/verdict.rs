//! What to do about a statement that failed.

use tokio_postgres::error::SqlState;

use super::super::parse::{Mode, Statement};
use super::stand_in::stand_in;
use super::{Culprit, Failure, Loader, MissingOwners, failure};
use crate::diagnostic::Diagnostic;

/// What becomes of a statement that failed.
pub(super) enum Verdict {
    /// Nothing is missing without it.
    Done,
    /// It may work now.
    Again,
    /// It may work after others.
    Later(Box<Failure>),
    /// It cannot work.
    Fatal(Box<Diagnostic>),
}

impl Loader<'_> {
    pub(super) async fn judge(&mut self, index: usize, failure: Failure) -> Result<Verdict, Diagnostic> {
        if let Culprit::Setting(setting) = &failure.culprit {
            let error = failure::of_setting(setting, &failure.error);
            self.runner.leave_out(setting);
            self.failed.push((index, error));
            return Ok(Verdict::Again);
        }
        let statement = &self.parsed.statements[index];
        if needs_own_transaction(&failure) && self.alone.insert(index) {
            return Ok(Verdict::Again);
        }
        if is_there_anyway(statement, &failure) || self.is_about_stand_in(statement, &failure) {
            return Ok(Verdict::Done);
        }
        if let Some(role) = missing_role(&failure) {
            return self.judge_role(index, role, failure).await;
        }
        if let Some(extension) = missing_extension(statement, &failure) {
            return Ok(self.judge_extension(index, &extension, &failure).await);
        }
        let is_final = FINAL.contains(failure.error.code());
        Ok(if is_final { self.fatal(index, &failure) } else { Verdict::Later(Box::new(failure)) })
    }

    fn fatal(&self, index: usize, failure: &Failure) -> Verdict {
        Verdict::Fatal(Box::new(failure::diagnostic(self.parsed, index, failure)))
    }

    async fn judge_role(
        &mut self,
        index: usize,
        role: String,
        failure: Failure,
    ) -> Result<Verdict, Diagnostic> {
        if self.options.owns_cluster {
            if self.created_roles.contains(&role) {
                return Ok(self.fatal(index, &failure));
            }
            self.create_role(&role).await?;
            return Ok(Verdict::Again);
        }
        let skips = self.options.missing_owners == MissingOwners::Skip;
        if skips && is_change_of_owner(&self.parsed.statements[index]) {
            self.skipped_owners += 1;
            return Ok(Verdict::Done);
        }
        let error = failure::diagnostic(self.parsed, index, &failure);
        let error = error.help("create the role on the scratch's server, or use `--scratch local` or `--scratch embedded`, where it is created");
        Ok(Verdict::Fatal(Box::new(error)))
    }

    async fn judge_extension(&mut self, index: usize, extension: &str, failure: &Failure) -> Verdict {
        if stand_in(self.session, extension).await {
            self.loaded.stood_in.insert(extension.to_owned());
            return Verdict::Done;
        }
        let place = self.parsed.statements[index].place();
        Verdict::Fatal(Box::new(failure::of_extension(extension, &failure.error).at(place)))
    }

    /// `COMMENT ON EXTENSION`, `ALTER EXTENSION`: there is no extension where something stands in for it.
    fn is_about_stand_in(&self, statement: &Statement, failure: &Failure) -> bool {
        let mut words = statement.sql().split_whitespace().map(|word| word.trim_matches('"'));
        let is_about = match words.next() {
            Some(word) if word.eq_ignore_ascii_case("comment") => words.nth(1),
            Some(word) if word.eq_ignore_ascii_case("alter") => words.next(),
            _ => None,
        };
        let is_about = is_about.is_some_and(|word| word.eq_ignore_ascii_case("extension"));
        is_about
            && *failure.error.code() == SqlState::UNDEFINED_OBJECT
            && words.next().is_some_and(|name| self.loaded.stood_in.contains(&name.to_lowercase()))
    }
}

/// Errors that no other statement can cure.
const FINAL: &[SqlState] = &[
    SqlState::SYNTAX_ERROR,
    SqlState::DUPLICATE_TABLE,
    SqlState::DUPLICATE_OBJECT,
    SqlState::DUPLICATE_FUNCTION,
    SqlState::DUPLICATE_COLUMN,
    SqlState::DUPLICATE_SCHEMA,
    SqlState::RESERVED_NAME,
    SqlState::INSUFFICIENT_PRIVILEGE,
];

/// It cannot run within a transaction (25001), or uses an enum value of its own transaction (55P04).
fn needs_own_transaction(failure: &Failure) -> bool {
    let code = failure.error.code();
    *code == SqlState::ACTIVE_SQL_TRANSACTION || code.code() == "55P04"
}

/// The schema `public` of a dump, and roles of another database of ours.
fn is_there_anyway(statement: &Statement, failure: &Failure) -> bool {
    let code = failure.error.code();
    let is_public = statement
        .definition
        .as_ref()
        .is_some_and(|defined| defined.kind == "schema" && defined.path == ["public"]);
    let is_cluster = statement.mode == Mode::Cluster;
    (is_public && *code == SqlState::DUPLICATE_SCHEMA)
        || (is_cluster
            && [SqlState::DUPLICATE_OBJECT, SqlState::UNIQUE_VIOLATION, SqlState::UNDEFINED_DATABASE]
                .contains(code))
}

/// The role of `role "x" does not exist`. Other languages are not understood, and the error stays an error.
fn missing_role(failure: &Failure) -> Option<String> {
    let message = failure.error.message();
    let is_missing = *failure.error.code() == SqlState::UNDEFINED_OBJECT
        || *failure.error.code() == SqlState::INVALID_PARAMETER_VALUE;
    let name = message.strip_prefix("role \"")?.strip_suffix("\" does not exist")?;
    is_missing.then(|| name.to_owned())
}

/// The extension whose files are not there: 58P01 up to PostgreSQL 14 or so, 0A000 since.
fn missing_extension(statement: &Statement, failure: &Failure) -> Option<String> {
    let definition = statement.definition.as_ref().filter(|definition| definition.kind == "extension")?;
    let is_missing =
        [SqlState::UNDEFINED_FILE, SqlState::FEATURE_NOT_SUPPORTED].contains(failure.error.code());
    definition.path.first().filter(|_| is_missing).cloned()
}

fn is_change_of_owner(statement: &Statement) -> bool {
    let sql = statement.sql();
    let upper = sql.to_ascii_uppercase();
    upper.starts_with("ALTER") && upper.contains("OWNER TO")
}

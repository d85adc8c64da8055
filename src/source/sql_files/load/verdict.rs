//! What to do about a statement that failed.

use tokio_postgres::error::SqlState;

use super::super::parse::{Mode, Statement};
use super::batch::broken;
use super::{Culprit, Failure, Loader, MissingOwners, failure};
use crate::diagnostic::Diagnostic;
use crate::scratch::{Remedy, missing_extension, unfilled};

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
    pub(super) async fn judge(&mut self, index: usize, mut failure: Failure) -> Result<Verdict, Diagnostic> {
        if let Some(renamed) = self.renamed.get(&index) {
            failure.position = failure.position.map(|position| renamed.place(position));
        }
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
        if is_there_anyway(statement, &failure, self.options.roles) {
            return Ok(Verdict::Done);
        }
        if let Some(sql) =
            unfilled_instead(statement, &failure).filter(|_| !self.instead.contains_key(&index))
        {
            self.instead.insert(index, sql);
            return Ok(Verdict::Again);
        }
        if self.stand_in(index, &failure).await? {
            return Ok(Verdict::Again);
        }
        if let Some(is_helped) = self.forget_grantor(index, &failure).await? {
            return Ok(if is_helped { Verdict::Again } else { Verdict::Later(Box::new(failure)) });
        }
        if let Some(role) = missing_role(&failure) {
            return self.judge_role(index, role, failure).await;
        }
        if let Some(extension) = missing_extension(statement.sql(), &failure.error) {
            let error = failure::of_extension(&extension, statement.sql(), &failure.error);
            return Ok(Verdict::Fatal(Box::new(error.at(statement.place()))));
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
        if self.options.roles && self.parsed.created_roles.contains(&role) {
            return Ok(Verdict::Later(Box::new(failure)));
        }
        if self.options.owns_cluster() {
            if self.loaded.made_up.contains(&role) {
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

    /// Makes up what the scratch's server lacks; `false` when nothing can stand in for it, or does already.
    async fn stand_in(&mut self, index: usize, failure: &Failure) -> Result<bool, Diagnostic> {
        let sql = self.parsed.statements[index].sql();
        let stand_ins = self.options.stand_ins.as_ref().filter(|_| !self.instead.contains_key(&index));
        match stand_ins.and_then(|stand_ins| stand_ins.remedy(sql, &failure.error)) {
            None => Ok(false),
            Some(Remedy::Instead { extension, sql }) => {
                self.loaded.stood_in.insert(extension);
                self.instead.insert(index, sql);
                Ok(true)
            }
            Some(Remedy::Unfilled(_)) => Ok(false),
            Some(Remedy::Before(sql)) => {
                Ok(self.helped.insert(sql.clone()) && self.session.client.batch_execute(&sql).await.is_ok())
            }
        }
    }

    /// The extension's own comment is none of the schema's.
    pub(super) async fn forget_comments(&self) -> Result<(), Diagnostic> {
        let Some(stand_ins) = &self.options.stand_ins else { return Ok(()) };
        for extension in &self.loaded.stood_in {
            if let Some(sql) = stand_ins.forget_comment(extension) {
                self.session.client.batch_execute(&sql).await.map_err(|error| broken(&error))?;
            }
        }
        Ok(())
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

/// A materialized view of foreign rows is made without them.
fn unfilled_instead(statement: &Statement, failure: &Failure) -> Option<String> {
    let path: Vec<&str> = statement.definition.as_ref()?.path.iter().map(String::as_str).collect();
    unfilled(statement.sql(), &path, &failure.error)
}

/// It cannot run within a transaction (25001), or uses an enum value of its own transaction (55P04).
fn needs_own_transaction(failure: &Failure) -> bool {
    let code = failure.error.code();
    *code == SqlState::ACTIVE_SQL_TRANSACTION || code.code() == "55P04"
}

/// The schema `public` of a dump, and roles of another database of ours.
fn is_there_anyway(statement: &Statement, failure: &Failure, has_own_roles: bool) -> bool {
    let code = failure.error.code();
    let is_public = statement
        .definition
        .as_ref()
        .is_some_and(|defined| defined.kind == "schema" && defined.path == ["public"]);
    let is_cluster = statement.mode == Mode::Cluster && !has_own_roles;
    (is_public && *code == SqlState::DUPLICATE_SCHEMA)
        || (is_cluster && [SqlState::DUPLICATE_OBJECT, SqlState::UNIQUE_VIOLATION].contains(code))
}

/// The role of `role "x" does not exist`. Other languages are not understood, and the error stays an error.
fn missing_role(failure: &Failure) -> Option<String> {
    let message = failure.error.message();
    let is_missing = *failure.error.code() == SqlState::UNDEFINED_OBJECT
        || *failure.error.code() == SqlState::INVALID_PARAMETER_VALUE;
    let name = message.strip_prefix("role \"")?.strip_suffix("\" does not exist")?;
    is_missing.then(|| name.to_owned())
}

fn is_change_of_owner(statement: &Statement) -> bool {
    let sql = statement.sql();
    let upper = sql.to_ascii_uppercase();
    upper.starts_with("ALTER") && upper.contains("OWNER TO")
}

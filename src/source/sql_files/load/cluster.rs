//! Roles, in a cluster that is ours.

use std::collections::BTreeSet;

use tokio_postgres::SimpleQueryMessage;
use tokio_postgres::error::SqlState;

use super::super::label::Label;
use super::super::parse::{Mode, Statement};
use super::super::roles;
use super::batch::broken;
use super::{Failure, Loader};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::quote::{ident, literal};

impl Loader<'_> {
    /// Creates the roles that do not exist.
    pub(super) async fn create_roles(&mut self, wanted: &BTreeSet<String>) -> Result<(), Diagnostic> {
        if wanted.is_empty() {
            return Ok(());
        }
        let rows = self.session.client.simple_query("SELECT rolname FROM pg_catalog.pg_roles").await;
        let rows = rows.map_err(|error| broken(&error))?;
        let name = |row: &SimpleQueryMessage| match row {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        };
        let existing: BTreeSet<String> = rows.iter().filter_map(name).collect();
        for role in wanted.difference(&existing) {
            self.create_role(role).await?;
        }
        Ok(())
    }

    /// A membership granted by a superuser that the files declare can only be one of the server's first, which is called
    /// otherwise on the scratch: every superuser grants in its name. `None` for any other failure; `false` as long as the
    /// grantor is no superuser, which is so while its own statement may be rolled back.
    pub(super) async fn forget_grantor(
        &mut self,
        index: usize,
        failure: &Failure,
    ) -> Result<Option<bool>, Diagnostic> {
        let statement = &self.parsed.statements[index];
        let is_refused = *failure.error.code() == SqlState::INSUFFICIENT_PRIVILEGE && self.options.roles;
        let granted =
            roles::without_grantor(statement.sql()).filter(|_| is_refused && statement.mode == Mode::Cluster);
        let Some((grantor, sql)) = granted else { return Ok(None) };
        let query =
            format!("SELECT FROM pg_catalog.pg_roles WHERE rolsuper AND rolname = {}", literal(&grantor));
        let rows = self.session.client.simple_query(&query).await.map_err(|error| broken(&error))?;
        let is_superuser = rows.iter().any(|row| matches!(row, SimpleQueryMessage::Row(_)));
        Ok(Some(is_superuser && self.instead.insert(index, sql).is_none()))
    }

    /// Finds out what the scratch database is called, for the statements about it.
    pub(super) async fn name_database(&mut self) -> Result<(), Diagnostic> {
        let statements = self.parsed.statements.iter().enumerate();
        let about: Vec<_> = statements.filter(|(_, statement)| statement.database.is_some()).collect();
        if about.is_empty() {
            return Ok(());
        }
        let rows = self.session.client.simple_query("SELECT pg_catalog.current_database()").await;
        let rows = rows.map_err(|error| broken(&error))?;
        let name = rows.iter().find_map(|row| match row {
            SimpleQueryMessage::Row(row) => row.get(0),
            _ => None,
        });
        let name = ident(name.unwrap_or_default());
        let renamed = |(index, statement): (usize, &Statement)| Some((index, statement.in_database(&name)?));
        self.renamed = about.into_iter().filter_map(renamed).collect();
        Ok(())
    }

    /// A cluster that is ours has no provider of security labels: their rows are written.
    pub(super) fn write_labels(&mut self) {
        if !self.options.owns_cluster() {
            return;
        }
        let labels = self.parsed.statements.iter().enumerate();
        let labels = labels.filter_map(|(index, one)| Some((index, Label::parse(one.sql())?.written())));
        self.instead.extend(labels);
    }

    /// Creates one role; another run may have just done so.
    pub(super) async fn create_role(&mut self, role: &str) -> Result<(), Diagnostic> {
        self.loaded.made_up.insert(role.to_owned());
        let created = self.session.client.batch_execute(&format!("CREATE ROLE {}", ident(role))).await;
        let harmless = [SqlState::DUPLICATE_OBJECT, SqlState::UNIQUE_VIOLATION, SqlState::RESERVED_NAME];
        match created {
            Err(error) if !error.code().is_some_and(|code| harmless.contains(code)) => Err(broken(&error)),
            _ => Ok(()),
        }
    }
}

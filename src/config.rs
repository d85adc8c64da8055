//! schemadiff.yaml, found in the current directory or one above it, with its variables and defaults filled in.

mod expand;
mod file;

use std::env;
use std::path::{Path, PathBuf};

pub use self::file::{File, Hazards, Manage, Schemas};
use crate::compare::Privileges;
use crate::diagnostic::{Diagnostic, LineIndex, Place};
use crate::engine::postgres::limit::{Limit, Limits, NoDuration};
use crate::hazard::Policy;
use crate::scratch::Choice;
use crate::source::Source;

/// The name under which it is looked for.
pub const FILE_NAME: &str = "schemadiff.yaml";

/// All settings, resolved.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file they came from.
    pub path: Option<PathBuf>,
    /// Where plans start when nothing else is said.
    pub database: Option<String>,
    /// Where they end.
    pub schema: Vec<String>,
    /// The directory of revisions.
    pub migrations: PathBuf,
    /// Which scratch to use.
    pub scratch: Choice,
    /// Patterns of what is compared; all when empty.
    pub include: Vec<String>,
    /// Patterns of what is not.
    pub exclude: Vec<String>,
    /// Whether owners are compared.
    pub owners: bool,
    /// Whether grants are compared.
    pub privileges: Privileges,
    /// Whether the database itself is compared.
    pub manage_database: bool,
    /// Whether the roles of the server are compared.
    pub manage_roles: bool,
    /// Whether large objects are compared.
    pub manage_large_objects: bool,
    /// How long the statements of a plan may wait and run.
    pub limits: Limits,
    /// Which hazards stop a plan.
    pub hazards: Policy,
    /// Whether tables stay in use while a plan is carried out.
    pub online: bool,
    base: PathBuf,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            path: None,
            database: None,
            schema: Vec::new(),
            migrations: PathBuf::from("migrations"),
            scratch: Choice::Auto,
            include: Vec::new(),
            exclude: Vec::new(),
            owners: false,
            privileges: Privileges::Auto,
            manage_database: false,
            manage_roles: false,
            manage_large_objects: false,
            limits: Limits::default(),
            hazards: Policy::default(),
            online: true,
            base: PathBuf::new(),
        }
    }
}

impl Config {
    /// Reads the file that was named, or the nearest one, or settles for the defaults.
    ///
    /// # Errors
    /// When the file that was named is not there, or a file has something in it that makes no sense.
    pub fn load(named: Option<&Path>) -> Result<Self, Diagnostic> {
        let Some(path) = named.map(Path::to_owned).or_else(find) else { return Ok(Self::default()) };
        let text = std::fs::read_to_string(&path).map_err(|error| {
            Diagnostic::error(format!("cannot read {}: {error}", path.display()))
                .help("name another file with --config, or write one with `schemadiff init`")
        })?;
        Self::parse(&path, &text, &|name| env::var(name).ok())
    }

    /// Reads the text of a configuration file at `path`; `variable` answers what `${NAME}` stands for.
    ///
    /// # Errors
    /// When something in it makes no sense.
    pub fn parse(
        path: &Path,
        text: &str,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Diagnostic> {
        let origin = Origin { path, text };
        let mut file = file::parse(&origin)?;
        expand::all(&mut file, &origin, variable)?;
        let base = path.parent().unwrap_or(Path::new("")).to_owned();
        let mut hazards = Policy::default();
        let unknown = |error: crate::hazard::UnknownHazard| {
            Diagnostic::error(error.to_string()).at(origin.find(&error.code)).help(error.help())
        };
        if let Some(deny) = &file.hazards.deny {
            hazards.deny(deny).map_err(unknown)?;
        }
        hazards.allow(&file.hazards.allow).map_err(unknown)?;
        Ok(Self {
            path: Some(path.to_owned()),
            database: file.database,
            schema: file.schema,
            migrations: base.join(file.migrations.unwrap_or_else(|| "migrations".to_owned())),
            scratch: scratch(file.scratch.as_deref(), &origin)?,
            // A schema and everything in it; what is in it is found by its path.
            include: file.schemas.include,
            exclude: file.schemas.exclude.iter().map(|name| format!("schema {name}")).collect(),
            owners: file.manage.owners,
            privileges: file.manage.privileges.into(),
            manage_database: file.manage.database,
            manage_roles: file.manage.roles,
            manage_large_objects: file.manage.large_objects,
            limits: Limits {
                lock: limit(file.lock_timeout, &origin)?,
                statement: limit(file.statement_timeout, &origin)?,
            },
            hazards,
            online: file.online.unwrap_or(true),
            base,
        })
    }

    /// Where plans start: the configured database, if there is one.
    ///
    /// # Errors
    /// When it is no source.
    pub fn from(&self) -> Result<Option<Source>, Diagnostic> {
        self.database.as_ref().map(|database| Source::parse_in(&self.base, database)).transpose()
    }

    /// Where plans end: the configured files, if there are any.
    ///
    /// # Errors
    /// When one is no source.
    pub fn to(&self) -> Result<Option<Source>, Diagnostic> {
        if self.schema.is_empty() {
            return Ok(None);
        }
        Source::parse_all(&self.base, &self.schema).map(Some)
    }
}

/// A configuration file as it lies there, for messages.
pub(crate) struct Origin<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Origin<'_> {
    /// The first place of a text that is not in a comment line.
    fn find(&self, needle: &str) -> Option<Place> {
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            let code = if line.trim_start().starts_with('#') { "" } else { line };
            if let Some(at) = code.find(needle) {
                return Some(self.place(start + at, needle.len()));
            }
            start += line.len();
        }
        None
    }

    fn place(&self, offset: usize, length: usize) -> Place {
        let name = self.path.display().to_string();
        LineIndex::new(self.text).place(&name, self.text, offset..offset + length)
    }
}

/// The nearest file, as a path relative to the current directory.
fn find() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let depth = here.ancestors().position(|directory| directory.join(FILE_NAME).is_file())?;
    Some((0..depth).map(|_| "..").collect::<PathBuf>().join(FILE_NAME))
}

fn scratch(text: Option<&str>, origin: &Origin<'_>) -> Result<Choice, Diagnostic> {
    let Some(text) = text else { return Ok(Choice::Auto) };
    choose_scratch(text).map_err(|diagnostic| diagnostic.at(origin.find("scratch")))
}

/// Reads what stands after `--scratch`.
///
/// # Errors
/// When it is no provider and no connection settings either.
pub fn choose_scratch(text: &str) -> Result<Choice, Diagnostic> {
    let choice = text.parse().unwrap_or(Choice::Auto);
    if let Choice::Server(server) = &choice {
        crate::engine::postgres::connect::Target::parse(server).map_err(|error| {
            Diagnostic::error(format!("bad scratch: {error}"))
                .help("a scratch is auto, embedded, local, or a server as postgres://…")
        })?;
    }
    Ok(choice)
}

fn limit(text: Option<String>, origin: &Origin<'_>) -> Result<Option<Limit>, Diagnostic> {
    let read = |text: String| {
        text.parse().map_err(|error: NoDuration| {
            Diagnostic::error(error.to_string())
                .at(origin.find(&text))
                .help("write 500ms, 4s, 20min or 2h, up to 24d")
        })
    };
    text.map(read).transpose()
}

#[cfg(test)]
mod tests;

//! `schemadiff inspect`.

pub(super) mod split;

use std::path::PathBuf;

use clap::ValueEnum;

use super::arguments::{self, Reading};
use super::error::CommandError;
use super::progress::Progress;
use super::{Invocation, exit};
use crate::catalog::Catalog;
use crate::compare::{self, Request};
use crate::diagnostic::Diagnostic;
use crate::plan::Plan;
use crate::source::Source;
use crate::{proof, render};

/// Print a source as SQL, YAML or JSON
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What to read; by default `database` of schemadiff.yaml
    #[arg(value_name = "SRC")]
    source: Option<String>,
    /// How to print it
    #[arg(long, default_value = "sql")]
    format: Format,
    /// Write one file per table, type, function … to a new directory instead
    #[arg(long, value_name = "DIR", conflicts_with = "out")]
    split: Option<PathBuf>,
    /// Write it to a file instead of stdout
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Statements that create it
    Sql,
    /// Desired state in YAML
    Yaml,
    /// A snapshot, which is a source itself
    Json,
}

impl Args {
    pub(super) async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        let config = invocation.config()?;
        if self.split.is_some() && self.format != Format::Sql {
            let error = Diagnostic::error("--split writes SQL files").help("leave --format out");
            return Err(CommandError::usage(error));
        }
        if let Some(directory) = &self.split {
            split::ensure_free(directory)?;
        }
        let source = match &self.source {
            Some(text) => Source::parse(text)?,
            None => config.from()?.ok_or_else(|| arguments::missing(&config, "SRC", "database"))?,
        };
        arguments::warn(&source, invocation);
        let request = self.reading.request(Source::Empty, source, &config)?;
        let catalog = read(&request, invocation).await?;
        if let Some(directory) = &self.split {
            let files = split::write(&catalog, &creation(&catalog)?, directory)?;
            let lines: Vec<String> = files.iter().map(|path| format!("{}\n", path.display())).collect();
            invocation.output.deliver(None, &lines.concat())?;
            return Ok(exit::DONE);
        }
        let text = match self.format {
            Format::Json => snapshot(&catalog)?,
            Format::Sql => statements(&creation(&catalog)?),
            Format::Yaml => crate::source::yaml::write(&catalog, &creation(&catalog)?)?,
        };
        invocation.output.deliver(self.out.as_deref(), &text)?;
        Ok(exit::DONE)
    }
}

/// Reads the end of a request and prints what somebody should know about it.
pub(super) async fn read(request: &Request, invocation: &Invocation) -> Result<Catalog, CommandError> {
    let result = {
        let progress = Progress::start(invocation.output);
        compare::read(&request.to, request, &|step| progress.say(step)).await
    };
    let (catalog, notes) = result?;
    invocation.output.diagnostics(&notes);
    Ok(catalog)
}

/// The plan that creates everything in a catalog, in a database as it is when it is new.
pub(super) fn creation(catalog: &Catalog) -> Result<Plan, CommandError> {
    // A schema that is gone is not dropped: what is printed declares, and no more.
    let present = Catalog::pristine(catalog.version, catalog.extent)
        .retain(|object| object.parent.is_some() || catalog.contains(&object.id));
    let planned = proof::build_plan(&present, catalog);
    Ok(planned.map_err(compare::Failure::from)?)
}

/// What stands in a file that declares nothing: one with nothing in it is taken for a mistake.
const NOTHING: &str = "-- no objects\n";

fn statements(plan: &Plan) -> String {
    if plan.is_empty() { NOTHING.to_owned() } else { render::bare(plan) }
}

fn snapshot(catalog: &Catalog) -> Result<String, Diagnostic> {
    catalog.to_snapshot().map_err(|error| Diagnostic::error(error.to_string()))
}

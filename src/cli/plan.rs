//! `schemadiff plan`.

use std::path::PathBuf;

use clap::ValueEnum;

use super::arguments::{Decisions, Ends, Proving, Reading};
use super::error::CommandError;
use super::progress::Progress;
use super::{Invocation, exit, notes, verdict};
use crate::compare::{Outcome, Request, compare};
use crate::diagnostic::text::Colour;
use crate::render;

/// Show what would change, with hazards and proof
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    ends: Ends,
    /// How to print it
    #[arg(long, default_value = "text")]
    format: Format,
    /// Write it to a file instead of stdout
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Exit with 3 when there are differences
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    proving: Proving,
    #[command(flatten)]
    decisions: Decisions,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// A script for psql
    Sql,
    /// For a pull request
    Markdown,
    /// For programs
    Json,
}

impl Args {
    pub(super) async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        let config = invocation.config()?;
        let policy = self.decisions.policy(&config)?;
        let mut request = self.ends.request(&self.reading, &config, invocation)?;
        self.proving.apply(&mut request);
        self.decisions.apply(&mut request);
        let outcome = run(&request, invocation).await?;
        notes::print(&outcome, &invocation.output);
        verdict::judge(&outcome, &policy)?;
        let colour = if self.out.is_some() { Colour::Off } else { invocation.output.colour };
        let text = match self.format {
            Format::Text => render::text::render(&outcome, colour),
            Format::Sql => render::sql::render(&outcome),
            Format::Markdown => render::markdown::render(&outcome),
            Format::Json => render::json::render(&outcome),
        };
        invocation.output.deliver(self.out.as_deref(), &text)?;
        let code = if self.exit_code && is_different(&outcome) { exit::DIFFERENT } else { exit::DONE };
        // The process ends here: to take two catalogs apart piece by piece would only take time.
        std::mem::forget(outcome);
        Ok(code)
    }
}

/// Compares while telling the user what it does.
pub(super) async fn run(request: &Request, invocation: &Invocation) -> Result<Outcome, CommandError> {
    let progress = Progress::start(invocation.output);
    Ok(compare(request, &|step| progress.say(step)).await?)
}

/// Whether the two sides differ, be it in a name alone.
pub(super) fn is_different(outcome: &Outcome) -> bool {
    !outcome.diff.is_empty() || !outcome.renames.is_empty() || !outcome.plan.is_empty()
}

//! `schemadiff check`.

use clap::ValueEnum;

use super::arguments::{Ends, Reading};
use super::error::CommandError;
use super::{Invocation, exit, notes, plan};
use crate::render;

/// Exit with 3 when the two sides differ: drift, or a forgotten revision
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    ends: Ends,
    /// How to print the differences
    #[arg(long, default_value = "text")]
    format: Format,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs, in the format of `plan`
    Json,
}

impl Args {
    pub(super) async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        let config = invocation.config()?;
        let request = self.ends.request(&self.reading, &config, invocation)?;
        let outcome = match plan::run(&request, invocation).await {
            // What needs a decision differs; how to get there is not asked here.
            Err(error) if error.exit == exit::REFUSED => {
                return Err(CommandError { exit: exit::DIFFERENT, ..error });
            }
            other => other?,
        };
        notes::print(&outcome, &invocation.output);
        let different = plan::is_different(&outcome);
        let text = match self.format {
            Format::Json => render::json::render(&outcome),
            Format::Text => {
                let changes = render::text::changes(&outcome, invocation.output.colour);
                format!("{changes}{}\n", render::text::count(&outcome))
            }
        };
        invocation.output.deliver(None, &text)?;
        Ok(if different { exit::DIFFERENT } else { exit::DONE })
    }
}

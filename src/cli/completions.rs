//! `schemadiff completions`.

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::error::CommandError;
use super::{Cli, Invocation, exit};

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Which shell
    shell: Shell,
}

impl Args {
    pub(super) fn run(&self, invocation: &Invocation) -> Result<u8, CommandError> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "schemadiff", &mut script);
        invocation.output.deliver(None, &String::from_utf8_lossy(&script))?;
        Ok(exit::DONE)
    }
}

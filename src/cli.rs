//! The command line: one subcommand per file, each with its arguments and what it does.
//!
//! A command returns its exit code or a [`error::CommandError`]; both end up in [`main`], the one place that prints
//! errors and exits.

mod arguments;
mod check;
mod completions;
mod error;
pub mod exit;
mod generate;
mod init;
mod inspect;
mod lint;
mod notes;
mod output;
mod plan;
mod progress;
#[cfg(test)]
mod reference;
mod verdict;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand, ValueEnum};

use self::error::CommandError;
use self::output::Output;
use crate::config::Config;
use crate::diagnostic::Diagnostic;

/// How long what still runs in the background may take to end.
const SHUTDOWN: Duration = Duration::from_secs(5);

/// Compares two PostgreSQL schemas and writes the migration between them, proven on a throw-away database.
#[derive(Debug, Parser)]
#[command(name = "schemadiff", version, arg_required_else_help = true, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options that every command has.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
struct Global {
    /// The configuration file; by default schemadiff.yaml here or in a directory above
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// When to use colours; NO_COLOR is honoured
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: When,
    /// Print no progress and no notes
    #[arg(long, short, global = true)]
    quiet: bool,
    /// Print each step to stderr
    #[arg(long, short, global = true, conflicts_with = "quiet")]
    verbose: bool,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum When {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Plan(plan::Args),
    Generate(generate::Args),
    Check(check::Args),
    Inspect(inspect::Args),
    Lint(lint::Args),
    Init(init::Args),
    Completions(completions::Args),
}

/// What every command is given: where to print, and which configuration.
pub(crate) struct Invocation {
    output: Output,
    config: Option<PathBuf>,
}

impl Invocation {
    fn config(&self) -> Result<Config, Diagnostic> {
        Config::load(self.config.as_deref())
    }
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => ExitCode::from(cli.run()),
        Err(error) => {
            // A reader that went away is no error of ours.
            let _printed = error.print();
            ExitCode::from(if error.use_stderr() { exit::USAGE } else { exit::DONE })
        }
    }
}

impl Cli {
    fn run(self) -> u8 {
        let invocation = Invocation { output: Output::new(&self.global), config: self.global.config };
        let result = start(self.command, &invocation);
        result.unwrap_or_else(|error| {
            invocation.output.diagnostics(&error.diagnostics);
            error.exit
        })
    }
}

fn start(command: Command, invocation: &Invocation) -> Result<u8, CommandError> {
    // One thread would do for the servers, and faster by a twentieth; but a scratch that is dropped waits for its connection
    // to be closed by another.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Diagnostic::error(format!("cannot start: {error}")))?;
    let result = runtime.block_on(async {
        tokio::select! {
            result = command.run(invocation) => result,
            code = interrupted() => Ok(code),
        }
    });
    runtime.shutdown_timeout(SHUTDOWN);
    crate::scratch::abandon();
    result
}

/// Waits for Ctrl-C or a request to end. The command's future is dropped then, and its scratch database with it.
async fn interrupted() -> u8 {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            return tokio::select! {
                () = ctrl_c() => exit::INTERRUPTED,
                _ = terminate.recv() => exit::TERMINATED,
            };
        }
    }
    ctrl_c().await;
    exit::INTERRUPTED
}

async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without a handler the signal ends the process in the usual way.
        std::future::pending::<()>().await;
    }
}

impl Command {
    async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        match self {
            Self::Plan(args) => args.run(invocation).await,
            Self::Generate(args) => args.run(invocation).await,
            Self::Check(args) => args.run(invocation).await,
            Self::Inspect(args) => args.run(invocation).await,
            Self::Lint(args) => args.run(invocation).await,
            Self::Init(args) => args.run(invocation).await,
            Self::Completions(args) => args.run(invocation),
        }
    }
}

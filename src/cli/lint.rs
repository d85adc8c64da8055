//! `schemadiff lint`.

mod ground;

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use self::ground::Ground;
use super::arguments::{self, Reading};
use super::error::CommandError;
use super::progress::Progress;
use super::{Invocation, exit};
use crate::compare::{self, Copied};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::text::Colour;
use crate::hazard::Policy;
use crate::lint::{self, Report};
use crate::source::Source;
use crate::source::sql_files::{Script, SourceFile};
use crate::trace::script::{self, Blocks, Cluster, Manner};

/// Find the hazards of SQL written by hand, by running it on a scratch copy and measuring what it locks
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// SQL files, run in this order; of revisions, those before them are run first
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What is there before them; by default what the revisions build, else `database` of schemadiff.yaml
    #[arg(long, value_name = "SRC")]
    from: Option<String>,
    /// How to print what is found
    #[arg(long, default_value = "text")]
    format: Format,
    /// Write it to a file instead of stdout
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Run each file in one transaction, as `psql --single-transaction` and many migration tools do
    #[arg(long, short = '1')]
    single_transaction: bool,
    /// Let a hazard pass, as data-loss; may be repeated
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    allow: Vec<String>,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// Annotations of a workflow run
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

impl Args {
    pub(super) async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        let config = invocation.config()?;
        let mut policy = config.hazards.clone();
        arguments::allow(&mut policy, &self.allow)?;
        let scripts = self.files.iter().map(|path| parsed(path)).collect::<Result<Vec<_>, _>>()?;
        let ground = Ground::choose(self.from.as_deref(), &self.files, &config)?;
        arguments::warn(ground.source(), invocation);
        let request = self.reading.request(ground.source().clone(), Source::Empty, &config)?;
        let copied = {
            let progress = Progress::start(invocation.output);
            compare::copy_of(&request, &|step| progress.say(step)).await?
        };
        invocation.output.diagnostics(&copied.notes);
        let report = self.report(&scripts, &ground, &policy, &copied).await;
        copied.discard().await;
        let report = report?;
        let colour = if self.out.is_some() { Colour::Off } else { invocation.output.colour };
        let text = match self.format {
            Format::Text => lint::text::render(&report, colour),
            Format::Json => lint::json::render(&report),
            Format::Github => lint::github::render(&report),
            Format::Sarif => lint::sarif::render(&report),
        };
        invocation.output.deliver(self.out.as_deref(), &text)?;
        Ok(match () {
            () if report.has_errors() => exit::FAILED,
            () if report.is_denied() => exit::REFUSED,
            () => exit::DONE,
        })
    }

    async fn report(
        &self,
        scripts: &[Script],
        ground: &Ground,
        policy: &Policy,
        copied: &Copied,
    ) -> Result<Report, CommandError> {
        let cluster = if copied.owns_cluster() { Cluster::Ours } else { Cluster::Shared };
        let blocks = if self.single_transaction { Blocks::One } else { Blocks::AsWritten };
        for revision in ground.revisions()? {
            script::replay(copied.session(), &revision, cluster).await?;
        }
        let mut report = Report { on: copied.describe(), ..Report::default() };
        for script in scripts {
            let ran = script::run(copied.session(), script, Manner { cluster, blocks }).await?;
            report.add(script, ran, policy);
            if report.has_errors() {
                break;
            }
        }
        let left: Vec<String> =
            scripts[report.files.len()..].iter().map(|script| script.name.clone()).collect();
        if !left.is_empty() {
            report.problems.push(Diagnostic::note(format!("not run after that error: {}", left.join(", "))));
        }
        Ok(report)
    }
}

fn parsed(path: &Path) -> Result<Script, CommandError> {
    let failed = |diagnostics| CommandError { exit: exit::FAILED, diagnostics };
    Script::parse(read(path)?).map_err(failed)
}

fn read(path: &Path) -> Result<SourceFile, Diagnostic> {
    let name = path.display().to_string();
    let unreadable = |why: String| Diagnostic::error(format!("cannot read {name}: {why}")).code("unreadable");
    if path.is_dir() {
        return Err(unreadable("it is a directory".to_owned())
            .help("name the files in it, in the order they are run"));
    }
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => unreadable("there is no such file".to_owned()),
        _ => unreadable(error.to_string()),
    })?;
    if bytes.trim_ascii().is_empty() {
        return Ok(SourceFile { name, text: String::new() });
    }
    let file = SourceFile::from_bytes(name, bytes)?;
    if file.is_yaml() {
        let error = Diagnostic::error(format!("{} is YAML, which is no SQL to run", file.name));
        return Err(error.help("lint reads SQL; `schemadiff plan` makes a plan of desired state in YAML"));
    }
    Ok(file)
}

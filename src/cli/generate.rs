//! `schemadiff generate`.

use std::path::Path;

use super::arguments::{Decisions, Ends, Proving, Reading};
use super::error::CommandError;
use super::output::Output;
use super::progress::Progress;
use super::{Invocation, exit, notes, plan, verdict};
use crate::compare::{Outcome, Request};
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::version::Version;
use crate::plan::{Action, Plan};
use crate::revision::{self, Body, Down, Draft, Header, Written};

/// Write the plan as a revision under migrations/
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What the revision does
    #[arg(long, short, value_parser = message)]
    message: String,
    /// Write a revision without statements, for data or anything else a diff cannot know
    #[arg(long, conflicts_with_all = ["from", "to"])]
    empty: bool,
    #[command(flatten)]
    ends: Ends,
    #[command(flatten)]
    proving: Proving,
    #[command(flatten)]
    decisions: Decisions,
    #[command(flatten)]
    reading: Reading,
}

impl Args {
    pub(super) async fn run(self, invocation: &Invocation) -> Result<u8, CommandError> {
        let config = invocation.config()?;
        let policy = self.decisions.policy(&config)?;
        let revisions = revision::existing(&config.migrations)?;
        let parent = revision::head(&revisions)?.map(|one| one.header.clone());
        if self.empty {
            return self.write_empty(parent.as_ref(), &config, &invocation.output);
        }
        let mut request = self.ends.request(&self.reading, &config, invocation)?;
        self.proving.apply(&mut request);
        self.decisions.apply(&mut request);
        let outcome = plan::run(&request, invocation).await?;
        notes::print(&outcome, &invocation.output);
        verdict::judge(&outcome, &policy)?;
        without_secrets(&outcome.plan)?;
        if outcome.plan.is_empty() {
            invocation.output.diagnostics(&[Diagnostic::note("no differences: nothing was written")]);
            return Ok(exit::DONE);
        }
        let draft =
            self.draft(parent.as_ref(), Some(outcome.from.fingerprint()), Some(outcome.to.fingerprint()));
        let down = way_back(&outcome, &request, invocation).await?;
        let body = Body::Plan(&outcome.plan, &down, &outcome.limits);
        let written = revision::write(&config.migrations, draft, outcome.plan.version.major(), &body)?;
        tell_way_back(&down, &invocation.output);
        report(&written, &invocation.output)
    }

    fn write_empty(
        &self,
        parent: Option<&Header>,
        config: &Config,
        output: &Output,
    ) -> Result<u8, CommandError> {
        // Nothing a diff sees changes, so it ends where its parent ended.
        let at = parent.and_then(|parent| parent.to.clone());
        let draft = self.draft(parent, at.clone(), at);
        let server = parent.map_or(Version::OLDEST_SUPPORTED, |parent| parent.server);
        let written = revision::write(&config.migrations, draft, server, &Body::Empty)?;
        report(&written, output)
    }

    fn draft(&self, parent: Option<&Header>, from: Option<String>, to: Option<String>) -> Draft {
        let parents = parent.map(|parent| parent.id.clone()).into_iter().collect();
        Draft { parents, message: self.message.clone(), from, to }
    }
}

/// Refuses a plan with secrets: files of revisions are there to be committed. (The way back is made of snapshots, which have
/// digests only; where it would need a secret, there is none.)
fn without_secrets(plan: &Plan) -> Result<(), CommandError> {
    let refusal = |action: &Action| {
        Diagnostic::error(format!("a revision would hold a secret of {}", action.about))
            .code("secret")
            .detail(&action.sql)
            .help(format!(
                "leave it out with --exclude '{} *' (or `exclude` in schemadiff.yaml) and run its statements by hand: \
                 `plan --format sql` prints them",
                action.about.kind.name()
            ))
    };
    let refusals: Vec<Diagnostic> =
        plan.actions().filter(|action| action.has_secret()).map(refusal).collect();
    if refusals.is_empty() { Ok(()) } else { Err(CommandError::refused(refusals)) }
}

async fn way_back(
    outcome: &Outcome,
    request: &Request,
    invocation: &Invocation,
) -> Result<Down, CommandError> {
    let progress = Progress::start(invocation.output);
    Ok(revision::reverse(outcome, request, &|step| progress.say(&format!("the way back: {step}"))).await?)
}

/// Prints the names of the files.
fn report(written: &Written, output: &Output) -> Result<u8, CommandError> {
    let names: Vec<String> = written.files.iter().map(|path| format!("{}\n", shown(path))).collect();
    output.deliver(None, &names.concat())?;
    Ok(exit::DONE)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn tell_way_back(down: &Down, output: &Output) {
    match down {
        Down::Irreversible(reasons) => {
            let note = Diagnostic::note("there is no way back from this revision, so it has no down file");
            output.diagnostics(&[reasons.iter().fold(note, Diagnostic::detail)]);
        }
        Down::Plan { lost, .. } if !lost.is_empty() => {
            let note =
                Diagnostic::note("the way back does not restore everything: see the top of the down file");
            output.diagnostics(&[note]);
        }
        Down::Plan { .. } => {}
    }
}

fn message(text: &str) -> Result<String, String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { Err("the message is empty".to_owned()) } else { Ok(text) }
}

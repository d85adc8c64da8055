//! Arguments that several commands share, and how they and the configuration become a request.

use std::path::PathBuf;

use clap::Args;

use super::Invocation;
use super::error::CommandError;
use crate::compare::{Request, Strategy, Tracing};
use crate::config::{Config, choose_scratch};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::limit::Limit;
use crate::engine::postgres::version::Version;
use crate::hazard::Policy;
use crate::source::Source;

/// The two sides.
#[derive(Debug, Args)]
#[command(next_help_heading = "Sources")]
pub(crate) struct Ends {
    /// Where the plan starts; by default `database` of schemadiff.yaml
    #[arg(long, value_name = "SRC")]
    pub(crate) from: Option<String>,
    /// Where it ends; by default `schema` of schemadiff.yaml
    #[arg(long, value_name = "SRC")]
    pub(crate) to: Option<String>,
}

/// How sources are read.
#[derive(Debug, Args)]
#[command(next_help_heading = "Reading")]
pub(crate) struct Reading {
    /// Where throw-away databases are made: auto, embedded, local, or the URL of a server
    #[arg(long, value_name = "auto|embedded|local|URL")]
    scratch: Option<String>,
    /// The directory with initdb and postgres for a local scratch
    #[arg(long, value_name = "DIR")]
    pg_bin: Option<PathBuf>,
    /// Run DO blocks in desired-state files
    #[arg(long)]
    allow_do: bool,
    /// Compare only objects that match, as 'app.*' or 'table app.a*'; may be repeated
    #[arg(long, value_name = "PATTERN")]
    include: Vec<String>,
    /// Do not compare objects that match; may be repeated
    #[arg(long, value_name = "PATTERN")]
    exclude: Vec<String>,
    /// The major version of PostgreSQL to write statements for, where no live side tells it
    #[arg(long, value_name = "MAJOR", value_parser = major_version)]
    target_version: Option<u16>,
}

/// How sure the plan is to be.
#[derive(Debug, Args)]
#[command(next_help_heading = "Proof")]
pub(crate) struct Proving {
    /// Do not run the plan on a scratch copy
    #[arg(long)]
    no_prove: bool,
    /// Measure on the scratch copy which locks each statement takes and what it rewrites; more than the plan says fails the proof
    #[arg(long, conflicts_with_all = ["no_prove", "no_trace"])]
    trace: bool,
    /// Do not measure that
    #[arg(long)]
    no_trace: bool,
}

impl Proving {
    /// Adds what is asked for to a request.
    pub(crate) fn apply(&self, request: &mut Request) {
        request.prove = !self.no_prove;
        request.tracing = match (self.trace, self.no_trace) {
            (true, _) => Tracing::Always,
            (_, true) => Tracing::Never,
            _ => Tracing::Auto,
        };
    }
}

/// What a diff cannot know.
#[derive(Debug, Args)]
#[command(next_help_heading = "Decisions")]
pub(crate) struct Decisions {
    /// Rename instead of dropping and creating, as 'table public.users=accounts', 'enum old.mood=new.mood' or 'value public.mood.ok=fine'; may be repeated
    #[arg(long, value_name = "KIND OLD=NEW", value_parser = rename)]
    rename: Vec<String>,
    /// What becomes of a removed enum value, as 'public.status: deleted=>closed'; may be repeated
    #[arg(long, value_name = "TYPE: OLD=>NEW", value_parser = enum_map)]
    map_enum: Vec<String>,
    /// How columns get to an enum that loses values or changes their order: swap rewrites their tables in one transaction,
    /// column fills a column beside each while the table is in use
    #[arg(long, value_name = "swap|column", default_value = "swap", value_parser = enum_strategy)]
    enum_strategy: Strategy,
    /// How columns get another type where that would write their table anew: rewrite does it, while nobody can use the table;
    /// column fills a column beside each while the table is in use
    #[arg(long, value_name = "rewrite|column", default_value = "rewrite", value_parser = type_strategy)]
    type_strategy: Strategy,
    /// How long to count, in each table of a live `from`, rows that decide whether a statement can succeed; 0s for not at all
    #[arg(long, value_name = "DURATION", default_value = "5s")]
    evidence_timeout: Limit,
    /// Let a hazard pass, as data-loss; may be repeated
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    allow: Vec<String>,
    /// Write the plainest statements: fewer and in fewer transactions, but tables may be locked while their rows are read
    #[arg(long)]
    no_online: bool,
}

impl Decisions {
    /// Adds the renames and enum values to a request.
    pub(crate) fn apply(&self, request: &mut Request) {
        request.renames.clone_from(&self.rename);
        request.enum_maps.clone_from(&self.map_enum);
        request.enum_strategy = self.enum_strategy;
        request.type_strategy = self.type_strategy;
        request.online &= !self.no_online;
        request.evidence = Some(self.evidence_timeout).filter(|limit| !limit.0.is_zero());
    }

    /// The configured policy with the hazards of the command line allowed.
    pub(crate) fn policy(&self, config: &Config) -> Result<Policy, CommandError> {
        let mut policy = config.hazards.clone();
        allow(&mut policy, &self.allow)?;
        Ok(policy)
    }
}

/// Lets the hazards of the command line pass.
pub(crate) fn allow(policy: &mut Policy, codes: &[String]) -> Result<(), CommandError> {
    policy.allow(codes).map_err(|error| {
        CommandError::usage(Diagnostic::error(error.to_string()).code("unknown-hazard").help(error.help()))
    })
}

impl Ends {
    /// Both sides and how they are read; warns of settings that were ignored.
    pub(crate) fn request(
        &self,
        reading: &Reading,
        config: &Config,
        invocation: &Invocation,
    ) -> Result<Request, CommandError> {
        let from = match &self.from {
            Some(text) => Some(Source::parse(text)?),
            None => config.from()?,
        };
        let to = match &self.to {
            Some(text) => Some(Source::parse(text)?),
            None => config.to()?,
        };
        let from = from.ok_or_else(|| missing(config, "--from", "database"))?;
        let to = to.ok_or_else(|| missing(config, "--to", "schema"))?;
        for side in [&from, &to] {
            warn(side, invocation);
        }
        reading.request(from, to, config)
    }
}

impl Reading {
    /// A request that compares the two sources.
    pub(crate) fn request(&self, from: Source, to: Source, config: &Config) -> Result<Request, CommandError> {
        let scratch = match &self.scratch {
            Some(text) => choose_scratch(text).map_err(CommandError::usage)?,
            None => config.scratch.clone(),
        };
        Ok(Request {
            from,
            to,
            scratch,
            prove: false,
            tracing: Tracing::Auto,
            allow_do: self.allow_do,
            owners: config.owners,
            privileges: config.privileges,
            database: config.manage_database,
            roles: config.manage_roles,
            large_objects: config.manage_large_objects,
            renames: Vec::new(),
            enum_maps: Vec::new(),
            evidence: None,
            enum_strategy: Strategy::Rewrite,
            type_strategy: Strategy::Rewrite,
            online: config.online,
            include: [config.include.as_slice(), &self.include].concat(),
            exclude: [config.exclude.as_slice(), &self.exclude].concat(),
            target_version: self.target_version,
            limits: config.limits,
            pg_bin: self.pg_bin.clone(),
        })
    }
}

/// Tells of connection settings that were ignored, as with a password file that others can read.
pub(crate) fn warn(source: &Source, invocation: &Invocation) {
    if let Source::Live(target) = source {
        let warnings: Vec<Diagnostic> =
            target.warnings().iter().map(|warning| Diagnostic::warning(warning.clone())).collect();
        invocation.output.diagnostics(&warnings);
    }
}

/// The error of a source that is given neither by a flag nor by the configuration.
pub(crate) fn missing(config: &Config, what: &str, key: &str) -> CommandError {
    let reason = match &config.path {
        Some(path) => format!("{} has no `{key}`", path.display()),
        None => "there is no schemadiff.yaml here or in a directory above".to_owned(),
    };
    CommandError::usage(
        Diagnostic::error(format!("{what} is missing, and {reason}"))
            .code("missing-source")
            .help(format!("name it: {}", crate::source::FORMS))
            .help("or write schemadiff.yaml with `schemadiff init`"),
    )
}

fn major_version(text: &str) -> Result<u16, String> {
    let range = Version::OLDEST_SUPPORTED..=Version::NEWEST_SUPPORTED;
    match text.parse() {
        Ok(major) if range.contains(&major) => Ok(major),
        _ => Err(format!("expected a major version from {} to {}", range.start(), range.end())),
    }
}

fn enum_strategy(text: &str) -> Result<Strategy, String> {
    strategy(text, "swap")
}

fn type_strategy(text: &str) -> Result<Strategy, String> {
    strategy(text, "rewrite")
}

fn strategy(text: &str, rewrite: &str) -> Result<Strategy, String> {
    match text {
        "column" => Ok(Strategy::Column),
        _ if text == rewrite => Ok(Strategy::Rewrite),
        _ => Err(format!("expected {rewrite} or column")),
    }
}

fn rename(text: &str) -> Result<String, String> {
    let is_whole =
        text.split_once('=').is_some_and(|(old, new)| !old.trim().is_empty() && !new.trim().is_empty());
    if is_whole {
        Ok(text.to_owned())
    } else {
        Err("expected KIND OLD=NEW, as 'table public.users=accounts'".to_owned())
    }
}

fn enum_map(text: &str) -> Result<String, String> {
    let parts = text.split_once("=>").and_then(|(old, new)| Some((old.split_once(':')?, new)));
    match parts {
        Some(((name, old), new)) if ![name, old, new].iter().any(|part| part.trim().is_empty()) => {
            Ok(text.to_owned())
        }
        _ => Err("expected TYPE: OLD=>NEW, as 'public.status: deleted=>closed'".to_owned()),
    }
}

//! What must hold for a case and for a state.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::cases::{Case, State};
use crate::dump::Dump;
use crate::process::{Bench, Done, Workshop};
use crate::server::{Mode, Server};
use crate::snapshot;
use crate::states::{Load, Loaded, load_file};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Forward,
    Reverse,
}

impl Direction {
    fn name(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Reverse => "reverse",
        }
    }
}

/// What is checked of each state by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Checks {
    None,
    /// That nothing differs between its files and databases.
    Usual,
    /// That what `inspect` prints of it is the same schema.
    RoundTrip,
}

/// One case in one direction on one server, or one of its states there.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) suite: String,
    pub(crate) server: String,
    pub(crate) case: String,
    pub(crate) direction: &'static str,
    pub(crate) outcome: Outcome,
    pub(crate) details: PathBuf,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Ok,
    /// Exit 4, and the message names the annotation or hazard that would allow it, or what is not modelled yet.
    Refused(String),
    /// The server cannot load the case.
    Skipped(String),
    Failed(Failure),
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Failure {
    /// The end that was not reached: plan, proof, apply, dump, second plan, rows, or the check of a state.
    pub(crate) end: &'static str,
    pub(crate) message: String,
}

type Check<T = ()> = Result<T, Outcome>;

impl Finding {
    pub(crate) fn new(
        server: &Server,
        (suite, case): (String, String),
        direction: &'static str,
        outcome: Outcome,
        bench: &Bench,
    ) -> Self {
        if let Outcome::Failed(failure) = &outcome {
            let _result =
                fs::write(bench.dir.join("FAILED"), format!("{}\n\n{}\n", failure.end, failure.message));
        } else {
            bench.clear();
        }
        Self { suite, server: server.name.clone(), case, direction, outcome, details: bench.dir.clone() }
    }
}

pub(crate) fn case(
    server: &Server,
    workshop: &Workshop,
    case: &Case,
    direction: Direction,
    from: &Load,
    to: &Load,
) -> Finding {
    let bench = workshop.bench(&server.name, &case.id(), direction.name());
    let (from, to, rows) = match direction {
        Direction::Forward => (from, to, case.rows.as_ref()),
        Direction::Reverse => (to, from, None),
    };
    let outcome = match (from, to) {
        (Ok(from), Ok(to)) => with_copy(server, from, |database| {
            let mut counts = from.rows.clone();
            if let Some(rows) = rows {
                let done = bench.psql("load-rows", &server.url(database), &["-f", &rows.to_string_lossy()]);
                expect(done.ok(), "rows do not load", &done.stderr)?;
                counts =
                    server.rows(&bench, "rows-before", database).map_err(|error| failed("rows", &error))?;
            }
            migrate(server, &bench, from, to, database)?;
            let after =
                server.rows(&bench, "rows-after", database).map_err(|error| failed("rows", &error))?;
            let mut changed = String::new();
            for (table, before) in counts.iter().filter(|(table, _)| to.rows.contains_key(*table)) {
                if let Some(now) = after.get(table).filter(|now| *now != before) {
                    let _infallible = writeln!(changed, "{table} had {before} rows and has {now} now");
                }
            }
            expect(changed.is_empty(), "rows", &changed)
        }),
        (Err(reason), _) | (_, Err(reason)) => Outcome::Skipped(reason.clone()),
    };
    let outcome = as_kept(server, &bench, case, direction, outcome);
    Finding::new(server, (case.suite.clone(), case.name.clone()), direction.name(), outcome, &bench)
}

/// The outcome, unless the plan or refusal is another than the one kept for review.
fn as_kept(server: &Server, bench: &Bench, case: &Case, direction: Direction, outcome: Outcome) -> Outcome {
    if case.suite != "project" || server.name != snapshot::SERVER {
        return outcome;
    }
    let planned = match &outcome {
        Outcome::Ok => fs::read_to_string(bench.dir.join("plan.sql")).map_err(|error| error.to_string()),
        Outcome::Refused(message) => {
            Ok(message.lines().map(|line| format!("-- {line}").trim_end().to_owned() + "\n").collect())
        }
        Outcome::Skipped(_) | Outcome::Failed(_) => return outcome,
    };
    match planned.and_then(|planned| snapshot::check(case, direction, &planned)) {
        Ok(()) => outcome,
        Err(message) => failed("snapshot", &message),
    }
}

/// Plan, apply, dump, plan again.
fn migrate(server: &Server, bench: &Bench, from: &Loaded, to: &Loaded, database: &str) -> Check {
    let live = server.url(database);
    let desired = to.desired.to_string_lossy();
    let source =
        if server.mode == Mode::File { from.desired.to_string_lossy() } else { live.as_str().into() };
    if from.owners || to.owners {
        // Otherwise what belongs to whom stays, and with it the meaning of grants.
        bench.configure("manage:\n  owners: true\n").map_err(|error| failed("plan", &error.to_string()))?;
    }
    plan(server, bench, "plan", &source, &desired, &["--out", "plan.sql"])?;
    let applied = bench.psql("apply", &live, &["-f", "plan.sql"]);
    // The notices before the error would fill the report.
    let error = applied.stderr.find("ERROR").map_or(applied.stderr.as_str(), |at| &applied.stderr[at..]);
    expect(applied.ok(), "apply", error)?;

    let dumped = bench.pg_dump("dump", &live);
    expect(dumped.ok(), "dump", &dumped.stderr)?;
    let (mut got, mut wanted) = (Dump::parse(&dumped.stdout), to.dump.clone());
    if !to.privileges {
        (got, wanted) = (got.without_privileges(), wanted.without_privileges());
    }
    let difference = got.difference(&wanted);
    expect(difference.is_empty(), "dump", &difference)?;

    let second = plan(server, bench, "second-plan", &live, &desired, &[])?;
    expect(second.trim().is_empty(), "second plan", &second)
}

/// The file against its database, two databases of the file, and a snapshot against the file: no difference.
pub(crate) fn state(server: &Server, bench: &Bench, state: &State, loaded: &Loaded) -> Outcome {
    let live = server.url(&loaded.database);
    let file = loaded.desired.to_string_lossy();
    let check = || {
        no_difference(server, bench, "file against its database", &live, &file)?;
        if server.mode != Mode::Live {
            return Ok(());
        }
        let twin = load_file(server, bench, &state.path).map_err(|reason| failed("twin", &reason))?;
        let same = no_difference(server, bench, "two databases of a file", &live, &server.url(&twin));
        server.remove(&twin);
        same?;
        inspect(bench, &live, &["--format", "json", "--out", "snapshot.json"])?;
        no_difference(server, bench, "snapshot against the file", "snapshot.json", &file)
    };
    check().err().unwrap_or(Outcome::Ok)
}

/// What `inspect` prints of the database, in each of its forms, is the same schema when it is read as a source.
pub(crate) fn round_trip(server: &Server, bench: &Bench, loaded: &Loaded) -> Outcome {
    let check = || {
        // With all owners: a printed file names those who are not its reader.
        bench
            .configure("manage:\n  owners: true\n")
            .map_err(|error| failed("snapshot", &error.to_string()))?;
        let live = server.url(&loaded.database);
        inspect(bench, &live, &["--format", "json", "--out", "snapshot.json"])?;
        for (end, printed, words) in [
            ("read again from SQL", "printed.sql", ["--format", "sql", "--out"]),
            ("read again from YAML", "printed.yaml", ["--format", "yaml", "--out"]),
            ("read again from a directory", "printed", ["--format", "sql", "--split"]),
        ] {
            inspect(bench, "snapshot.json", &[&words[..], &[printed]].concat())?;
            no_difference(server, bench, end, "snapshot.json", printed)?;
        }
        Ok(())
    };
    check().err().unwrap_or(Outcome::Ok)
}

fn inspect(bench: &Bench, source: &str, more: &[&str]) -> Check {
    let done = bench.schemadiff("inspect", &[&["inspect", source], more].concat());
    expect(done.ok(), "inspect", &done.stderr)
}

fn no_difference(server: &Server, bench: &Bench, end: &'static str, from: &str, to: &str) -> Check {
    let found =
        plan(server, bench, &end.replace(' ', "-"), from, to, &[]).map_err(|outcome| match outcome {
            Outcome::Failed(failure) => Outcome::Failed(Failure { end, ..failure }),
            Outcome::Refused(message) => failed(end, &message),
            other => other,
        })?;
    expect(found.trim().is_empty(), end, &found)
}

/// The plan's standard output. Every hazard that a refusal names is allowed, as a user who has read it would.
fn plan(server: &Server, bench: &Bench, label: &str, from: &str, to: &str, more: &[&str]) -> Check<String> {
    let mut allowed = vec!["data-loss".to_owned()];
    loop {
        let mut words = vec!["plan", "--from", from, "--to", to, "--format", "sql", "--allow-do"];
        words.extend(["--scratch", &server.scratch]);
        words.extend(allowed.iter().flat_map(|code| ["--allow", code]));
        words.extend(more);
        let done = bench.schemadiff(label, &words);
        let named = (done.code == Some(4)).then(|| hazard_to_allow(&done.stderr, &allowed)).flatten();
        match named {
            Some(code) => allowed.push(code),
            None => return judge(server, done),
        }
    }
}

fn judge(server: &Server, done: Done) -> Check<String> {
    match done.code {
        Some(0) => Ok(done.stdout),
        Some(4)
            // No annotation helps against what is not modelled yet: the help says what to do by hand before.
            if ["schemadiff:", "annotation", "hazard", "--allow", "not modelled yet", "by hand"]
                .iter()
                .any(|word| done.stderr.contains(word)) =>
        {
            Err(Outcome::Refused(done.stderr))
        }
        Some(4) => Err(failed("refused without a way out", &done.stderr)),
        Some(5) => Err(failed("proof", &done.stderr)),
        Some(1) if server.scratch == "embedded" && is_lack(&done.stderr) => {
            Err(Outcome::Skipped(done.stderr))
        }
        _ => Err(failed("plan", &done.stderr)),
    }
}

/// `--allow CODE` in the message, for a code that is not allowed yet.
fn hazard_to_allow(stderr: &str, allowed: &[String]) -> Option<String> {
    let codes = stderr.split("--allow ").skip(1).map(|after| {
        after.split(|other: char| !other.is_ascii_lowercase() && other != '-').next().unwrap_or_default()
    });
    codes
        .filter(|code| !code.is_empty())
        .find(|code| !allowed.iter().any(|have| have == code))
        .map(str::to_owned)
}

/// The embedded server has few extensions and no ICU, and says what it lacks.
fn is_lack(stderr: &str) -> bool {
    ["error[extension-missing]", "error[scratch-lacks]"].iter().any(|code| stderr.contains(code))
}

fn with_copy(server: &Server, from: &Loaded, work: impl FnOnce(&str) -> Check) -> Outcome {
    let database = match server.create(Some(&from.database)) {
        Ok(database) => database,
        Err(error) => return failed("copy of the database", &error),
    };
    let result = work(&database);
    server.remove(&database);
    result.err().unwrap_or(Outcome::Ok)
}

fn expect(holds: bool, end: &'static str, message: &str) -> Check {
    if holds { Ok(()) } else { Err(failed(end, message)) }
}

fn failed(end: &'static str, message: &str) -> Outcome {
    Outcome::Failed(Failure { end, message: message.to_owned() })
}

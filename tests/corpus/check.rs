//! What must hold for a case and for a state.

mod apart;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use self::apart::apart;
use schemadiff::catalog::Extent;

use crate::cases::{Case, State};
use crate::dump::Dump;
use crate::process::{Bench, Done, Workshop};
use crate::server::{Counted, Mode, Server};
use crate::snapshot;
use crate::states::{Load, Loaded, load_file};
use crate::uncommitted;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Forward,
    Reverse,
    /// Forward with rows, and from there back to where it began.
    Return,
}

impl Direction {
    fn name(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Reverse => "reverse",
            Self::Return => "return",
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
    /// Exit 4, and the message names the annotation or hazard that would allow it, or says what to do by hand.
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
    let bench = workshop.bench(&server.name, &case.id(), direction.name()).planning(&case.plan);
    let (from, to, rows) = match direction {
        Direction::Forward | Direction::Return => (from, to, case.rows.as_ref()),
        Direction::Reverse => (to, from, None),
    };
    let outcome = match (from, to) {
        (Ok(from), Ok(to)) => with_copy(server, &bench, from, |database| {
            let journey = Journey { server, bench: &bench, database };
            let Some(rows) = rows else {
                return journey.counting(&from.rows, to, |journey| migrate(journey, from, to));
            };
            journey.load(rows)?;
            let counts = journey.rows("rows-before")?;
            let values = journey.values("values-before")?;
            if direction == Direction::Forward {
                journey.counting(&counts, to, |journey| migrate(journey, from, to))?;
                return journey.kept(case, &values, None);
            }
            let there = Journey {
                bench: &workshop.bench(&server.name, &case.id(), "there").planning(&case.plan),
                ..journey
            };
            apply(&there, from, to)?;
            let between = journey.values("values-between")?;
            migrate(&journey, to, from)?;
            there.bench.clear();
            journey.kept(case, &values, Some(&between))
        }),
        (Err(reason), _) | (_, Err(reason)) => Outcome::Skipped(reason.clone()),
    };
    let outcome = as_kept(server, &bench, case, direction, outcome);
    Finding::new(server, (case.suite.clone(), case.name.clone()), direction.name(), outcome, &bench)
}

/// A database on its way.
#[derive(Clone, Copy)]
struct Journey<'a> {
    server: &'a Server,
    bench: &'a Bench,
    database: &'a str,
}

impl Journey<'_> {
    fn load(&self, script: &Path) -> Check {
        let done =
            self.bench.psql("load-rows", &self.server.url(self.database), &["-f", &script.to_string_lossy()]);
        expect(done.ok(), "rows do not load", &done.stderr)
    }

    fn rows(&self, label: &str) -> Check<Counted> {
        self.server.rows(self.bench, label, self.database).map_err(|error| failed("rows", &error))
    }

    fn values(&self, label: &str) -> Check<Counted> {
        self.server.values(self.bench, label, self.database).map_err(|error| failed("values", &error))
    }

    /// No table that is there before and after the way has more or fewer rows then.
    fn counting(&self, before: &Counted, to: &Loaded, way: impl FnOnce(&Self) -> Check) -> Check {
        way(self)?;
        let after = self.rows("rows-after")?;
        let before = before.iter().filter(|(table, _)| to.rows.contains_key(*table));
        expect_same("rows", before, &after)
    }

    /// Every column that has its type before, after, and in between has its values. A case in which they change says with
    /// `after.sql` what they are then: a script that fails if they are not.
    fn kept(&self, case: &Case, before: &Counted, between: Option<&Counted>) -> Check {
        match (&case.after, between) {
            (Some(script), None) => {
                let words = ["-f", &script.to_string_lossy()];
                let done = self.bench.psql("after", &self.server.url(self.database), &words);
                expect(done.ok(), "values", &done.stderr)
            }
            (Some(_), Some(_)) => Ok(()),
            (None, _) => {
                let after = self.values("values-after")?;
                let stays = |column: &String| between.is_none_or(|between| between.contains_key(column));
                expect_same("values", before.iter().filter(|(column, _)| stays(column)), &after)
            }
        }
    }
}

fn expect_same<'a>(
    end: &'static str,
    before: impl Iterator<Item = (&'a String, &'a String)>,
    after: &Counted,
) -> Check {
    let mut changed = String::new();
    for (of, before) in before {
        if let Some(now) = after.get(of).filter(|now| *now != before) {
            let _infallible = writeln!(changed, "{of}: {before} before, {now} now");
        }
    }
    expect(changed.is_empty(), end, &changed)
}

/// The outcome, unless the plan or refusal is another than the one kept for review.
fn as_kept(server: &Server, bench: &Bench, case: &Case, direction: Direction, outcome: Outcome) -> Outcome {
    if case.suite != "project"
        || server.name != snapshot::SERVER
        || direction == Direction::Return
        || !server.more.is_empty()
    {
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

/// What of two states is compared besides schemas.
fn both(from: &Loaded, to: &Loaded) -> Extent {
    let (a, b) = (from.extent, to.extent);
    Extent { database: a.database || b.database, large_objects: a.large_objects || b.large_objects, ..a }
}

/// Says in the configuration what is compared besides the usual.
fn manage(bench: &Bench, owners: bool, extent: Extent) -> Result<(), String> {
    if !owners && extent == Extent::default() {
        return Ok(());
    }
    let Extent { database, large_objects, .. } = extent;
    let text =
        format!("manage:\n  owners: {owners}\n  database: {database}\n  large_objects: {large_objects}\n");
    bench.configure(&text).map_err(|error| error.to_string())
}

/// Plan and apply.
fn apply(journey: &Journey<'_>, from: &Loaded, to: &Loaded) -> Check {
    let Journey { server, bench, database } = *journey;
    let live = server.url(database);
    let source =
        if server.mode == Mode::File { from.desired.to_string_lossy() } else { live.as_str().into() };
    // Otherwise what belongs to whom stays, and with it the meaning of grants.
    let owners = from.owners || to.owners;
    manage(bench, owners, both(from, to)).map_err(|error| failed("plan", &error))?;
    plan(server, bench, "plan", &source, &to.desired.to_string_lossy(), &["--out", "plan.sql"])?;
    let script = fs::read_to_string(bench.dir.join("plan.sql")).unwrap_or_default();
    let used = uncommitted::used(&script).unwrap_or_default();
    expect(used.is_empty(), "use before commit", &used)?;
    let applied = bench.psql("apply", &live, &["-f", "plan.sql"]);
    // The notices before the error would fill the report.
    let error = applied.stderr.find("ERROR").map_or(applied.stderr.as_str(), |at| &applied.stderr[at..]);
    expect(applied.ok(), "apply", error)
}

/// Plan, apply, dump, plan again.
fn migrate(journey: &Journey<'_>, from: &Loaded, to: &Loaded) -> Check {
    apply(journey, from, to)?;
    let Journey { server, bench, database } = *journey;
    let live = server.url(database);
    let desired = to.desired.to_string_lossy();
    let dumped = bench.pg_dump("dump", &live, to.extent);
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
        manage(bench, false, loaded.extent).map_err(|error| failed("plan", &error))?;
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
        manage(bench, true, loaded.extent).map_err(|error| failed("snapshot", &error))?;
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
        words.extend(["--scratch", bench.scratch.as_deref().unwrap_or(&server.scratch)]);
        words.extend(allowed.iter().flat_map(|code| ["--allow", code]));
        words.extend(server.more.iter().chain(&bench.plans).map(String::as_str));
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
            // No annotation helps against what PostgreSQL cannot do: the help says what to do by hand before.
            if ["schemadiff:", "annotation", "hazard", "--allow", "by hand", "--enum-strategy", "--type-strategy"]
                .iter()
                .any(|word| done.stderr.contains(word)) =>
        {
            Err(Outcome::Refused(done.stderr))
        }
        Some(4) => Err(failed("refused without a way out", &done.stderr)),
        Some(5) => Err(failed("proof", &done.stderr)),
        // The older server has read the file and forgotten what it does not know.
        Some(1) if server.mode == Mode::StatesOnly && done.stderr.contains("error[too-new]") => {
            Err(Outcome::Skipped(done.stderr))
        }
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

fn with_copy(server: &Server, bench: &Bench, from: &Loaded, work: impl FnOnce(&str) -> Check) -> Outcome {
    let made = if from.extent.database {
        load_file(server, bench, &from.file)
    } else if from.dump.has_subscriptions() {
        // A copy of a database has none.
        load_file(server, bench, &from.desired)
    } else {
        server.create(Some(&from.database))
    };
    let database = match made {
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

//! Cases about roles: those are of a whole server, so each side has one of its own.

use schemadiff::catalog::Extent;
use std::collections::BTreeSet;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Check, Direction, Finding, Outcome, as_kept, expect, failed, inspect, no_difference, plan};
use crate::cases::{Case, State};
use crate::dump::Dump;
use crate::process::{Bench, Workshop};
use crate::server::{Mode, Server};

static STARTED: AtomicUsize = AtomicUsize::new(0);

/// A server that goes with its case.
struct Private<'a> {
    workshop: &'a Workshop,
    major: &'a str,
    name: String,
    url: String,
}

impl<'a> Private<'a> {
    fn start(workshop: &'a Workshop, major: &'a str) -> Result<Self, String> {
        let name = format!("{}-{}", std::process::id(), STARTED.fetch_add(1, Ordering::Relaxed));
        let socket = workshop.servers(&["private", major, &name])?;
        let url = format!("postgres://postgres@/postgres?host={socket}&port=543{major}");
        Ok(Self { workshop, major, name, url })
    }

    /// The server's reason why not.
    fn load(&self, bench: &Bench, state: &State) -> Result<(), Outcome> {
        let done = bench.psql("load", &self.url, &["-f", &state.path.to_string_lossy()]);
        if done.ok() { Ok(()) } else { Err(Outcome::Skipped(done.stderr)) }
    }
}

impl Drop for Private<'_> {
    fn drop(&mut self) {
        let _left_to_whoever_looks = self.workshop.servers(&["discard", self.major, &self.name]);
    }
}

/// Plans from file to file, where roles may be dropped, carries that out, and compares with a server that has been given the
/// other file: its roles, its schema, and what `inspect` prints.
pub(crate) fn apart(server: &Server, workshop: &Workshop, case: &Case, direction: Direction) -> Finding {
    let mut bench = workshop.bench(&server.name, &case.id(), direction.name()).planning(&case.plan);
    let (from, to) =
        if direction == Direction::Reverse { (&case.to, &case.from) } else { (&case.from, &case.to) };
    let outcome = on_scratch(server, workshop, &mut bench)
        .and_then(|()| migrate(server, workshop, &bench, direction, [from, to]))
        .err()
        .unwrap_or(Outcome::Ok);
    let outcome = as_kept(server, &bench, case, direction, outcome);
    Finding::new(server, (case.suite.clone(), case.name.clone()), direction.name(), outcome, &bench)
}

/// A scratch on a server would share its roles.
fn on_scratch(server: &Server, workshop: &Workshop, bench: &mut Bench) -> Check {
    let text = "manage:\n  owners: true\n  roles: true\n";
    bench.configure(text).map_err(|error| failed("plan", &error.to_string()))?;
    if server.mode == Mode::Live {
        bench.scratch = Some("local".to_owned());
        let programs = workshop.servers(&["bin", server.major()]).map_err(|error| failed("plan", &error))?;
        bench.plans.extend(["--pg-bin".to_owned(), programs]);
    }
    Ok(())
}

fn migrate(
    server: &Server,
    workshop: &Workshop,
    bench: &Bench,
    direction: Direction,
    [from, to]: [&State; 2],
) -> Check {
    let start = || Private::start(workshop, server.major()).map_err(|error| failed("start", &error));
    let (there, wanted) = (start()?, start()?);
    there.load(bench, from)?;
    wanted.load(bench, to)?;
    let [from, to] = [from, to].map(|state| state.path.to_string_lossy().into_owned());
    plan(server, bench, "plan", &from, &to, &["--out", "plan.sql"])?;
    let applied = bench.psql("apply", &there.url, &["-f", "plan.sql"]);
    expect(applied.ok(), "apply", &applied.stderr)?;
    same_roles(bench, &there, &wanted)?;
    same_schema(bench, &there, &wanted)?;
    no_difference(server, bench, "second plan", &there.url, &to)?;
    // Once for each case: it takes the most time.
    if direction == Direction::Forward { printed(server, bench, &wanted, &to) } else { Ok(()) }
}

fn same_roles(bench: &Bench, there: &Private<'_>, wanted: &Private<'_>) -> Check {
    let dumped = [there, wanted].map(|private| bench.pg_dumpall_roles("roles", &private.url));
    for done in &dumped {
        expect(done.ok(), "dump of roles", &done.stderr)?;
    }
    let is_said = |line: &&str| !line.starts_with("--") && !line.contains("restrict ");
    let [got, wanted] =
        dumped.each_ref().map(|done| done.stdout.lines().filter(is_said).collect::<BTreeSet<_>>());
    let only = |sign: &str, a: &BTreeSet<&str>, b: &BTreeSet<&str>| {
        a.difference(b).map(|line| format!("{sign}: {line}\n")).collect::<String>()
    };
    let difference = only("only after the plan", &got, &wanted) + &only("only in the desired", &wanted, &got);
    expect(difference.is_empty(), "dump of roles", &difference)
}

fn same_schema(bench: &Bench, there: &Private<'_>, wanted: &Private<'_>) -> Check {
    let dumped = [there, wanted].map(|private| bench.pg_dump("dump", &private.url, Extent::default()));
    for done in &dumped {
        expect(done.ok(), "dump", &done.stderr)?;
    }
    let [got, wanted] = dumped.each_ref().map(|done| Dump::parse(&done.stdout));
    let difference = got.difference(&wanted);
    expect(difference.is_empty(), "dump", &difference)
}

/// What `inspect` prints of the server, in each of its forms, declares the same roles and the same schema.
fn printed(server: &Server, bench: &Bench, wanted: &Private<'_>, to: &str) -> Check {
    for (end, printed, words) in [
        ("read again from SQL", "printed.sql", ["--format", "sql", "--out"]),
        ("read again from YAML", "printed.yaml", ["--format", "yaml", "--out"]),
        ("read again from a directory", "printed", ["--format", "sql", "--split"]),
        ("read again from a snapshot", "printed.json", ["--format", "json", "--out"]),
    ] {
        let _from_before = fs::remove_dir_all(bench.dir.join(printed));
        inspect(bench, &wanted.url, &[&words[..], &[printed]].concat())?;
        no_difference(server, bench, end, printed, to)?;
    }
    Ok(())
}

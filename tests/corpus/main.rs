//! Runs the built `schemadiff`, `psql` and `pg_dump` as a user would, over every case of the corpus and of `schema/`.
//!
//! For each case, direction and server: load `from`, plan towards the file `to`, apply the plan with plain `psql`,
//! and then the dump equals the dump of `to`, a second plan is empty, and no kept table lost or gained a row, no kept
//! column a value. A case with rows of its own goes the way back, too, with what has become of them.
//! For each distinct state: the file against its own database, two databases of the same file, and a snapshot
//! against the file show no difference. `cargo test --test corpus -- --help` tells the options.

mod args;
mod cases;
mod check;
mod dump;
mod large;
mod process;
mod report;
mod server;
mod snapshot;
mod sql;
mod states;
#[path = "../support/uncommitted.rs"]
mod uncommitted;

use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;

use crate::args::Args;
use crate::cases::Case;
use crate::check::{Direction, Finding};
use crate::process::Workshop;
use crate::report::{Exceptions, say};
use crate::server::{Mode, Server};
use crate::states::States;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // nextest asks each test binary for its tests. The corpus has options, so it is run by name and lists none.
    if words.iter().any(|word| word == "--list") {
        return ExitCode::SUCCESS;
    }
    match Args::parse(words).and_then(|args| run(&args)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            say(&message);
            ExitCode::from(2)
        }
    }
}

fn run(args: &Args) -> Result<bool, String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let exceptions = Exceptions::read(&package.join("tests/corpus/exceptions.txt"))?;
    let mut all = cases::discover(package, args.corpus.as_deref())?;
    if args.suites.iter().any(|suite| suite == large::SUITE) {
        all.extend(cases::large(Path::new(env!("CARGO_TARGET_TMPDIR")))?);
    }
    let chosen = args.choose(&all);
    if chosen.is_empty() {
        return Err("no case matches".to_owned());
    }
    let workshop = Workshop::open(package)?;
    let mut findings = Vec::new();
    for name in &args.servers {
        let mut server = Server::start(name, &workshop)?;
        server.more.extend(args.plans.iter().cloned());
        server.more.extend(args.trace.then(|| "--trace".to_owned()));
        server.create_roles(&roles(&chosen))?;
        let started = std::time::Instant::now();
        let found = on_server(args, &server, &workshop, &all, &chosen);
        say(&format!("{name}: {} ends in {:.0} s", found.len(), started.elapsed().as_secs_f64()));
        findings.extend(found);
    }
    findings.sort();
    Ok(report::print(&findings, &exceptions, args, workshop.dir()))
}

fn roles(cases: &[&Case]) -> BTreeSet<String> {
    cases.iter().flat_map(|case| case.roles.iter().cloned()).collect()
}

/// The workers take cases from one queue, longest first, so that no long one is left for the end.
fn on_server(
    args: &Args,
    server: &Server,
    workshop: &Workshop,
    all: &[Case],
    chosen: &[&Case],
) -> Vec<Finding> {
    let states = States::new(server, workshop, all, chosen, args.checks());
    let mut queue: Vec<&Case> = chosen.to_vec();
    queue.sort_by_key(|case| std::cmp::Reverse(case.size()));
    let queue = Mutex::new(VecDeque::from(queue));
    let findings = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..args.jobs {
            scope.spawn(|| {
                loop {
                    // The lock is not held while the case runs.
                    let next = process::locked(&queue).pop_front();
                    let Some(case) = next else { break };
                    let found = on_case(args, server, &states, case);
                    process::locked(&findings).extend(found);
                }
            });
        }
    });
    findings.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn on_case(args: &Args, server: &Server, states: &States, case: &Case) -> Vec<Finding> {
    if case.manages_roles {
        let directions = args.directions.iter().filter(|direction| **direction != Direction::Return);
        let is_meant = !args.load_only && !args.round_trip && server.mode != Mode::StatesOnly;
        let directions = directions.filter(|_| is_meant);
        return directions.map(|direction| check::apart(server, states.workshop, case, *direction)).collect();
    }
    let (from, mut findings) = states.acquire(&case.from);
    let (to, more) = states.acquire(&case.to);
    findings.extend(more);
    if !args.load_only && !args.round_trip && server.mode != Mode::StatesOnly {
        let possible = |direction: &&Direction| **direction != Direction::Return || case.rows.is_some();
        for direction in args.directions.iter().filter(possible) {
            findings.push(check::case(server, states.workshop, case, *direction, &from, &to));
        }
    }
    states.release(&case.from);
    states.release(&case.to);
    findings
}

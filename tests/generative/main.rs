//! Random pairs of schemas on real servers. For each pair: load both, plan from one to the other, execute the plan, and
//! then the catalogs and the dumps are equal and no kept table lost a row or a value. Pairs with even numbers are planned
//! with the steps that keep tables in use, the others without them. A kind of object that is never made up fails the run.
//!
//! `cargo test --test generative -- --help` tells the options. A pair is given by its server and its number alone, so that
//! `--seed NUMBER --pairs 1` runs a failing one again.

mod columns;
#[path = "../corpus/dump.rs"]
#[expect(dead_code, reason = "shared with the corpus test, which uses all of it")]
mod dump;
mod edit;
mod enums;
mod functions;
mod grow;
mod guards;
mod keys;
mod kinds;
mod known;
mod legal;
mod model;
mod operators;
mod pair;
mod render;
mod rng;
mod rows;
mod run;
#[path = "../support/servers.rs"]
mod servers;
mod settings;
mod shrink;
mod state;
mod subject;
mod tables;
#[path = "../support/uncommitted.rs"]
mod uncommitted;
mod valid;
mod views;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::kinds::Changed;
use crate::run::{Bench, Failure, Outcome, Passed, Server};
use crate::subject::Subject;

const HELP: &str = "\
cargo test --test generative -- [OPTIONS]

  --server MAJOR|URL  where to run; may be repeated [default: 15 and 18]
  --seed N            the number of the first pair [default: 1]
  --pairs N           how many on all servers together [default: 1000]
  --workers N         pairs at a time [default: 4]
  --enums             pairs of enums whose labels have a history, under all that can use them
  --dump-every N      compare dumps of every Nth pair [default: 1]
  --max-failures N    stop after so many different failures [default: 10]
  --no-shrink         print failing pairs as they are
  --show              print the scripts of the pair --seed and run nothing
";

/// More refusals than this of a hundred pairs would mean that the test tests little.
const MOST_REFUSED: usize = 15;
/// The test's own schemas must load, but for the oddest mixtures.
const MOST_UNLOADABLE: usize = 2;

struct Args {
    servers: Vec<String>,
    seed: u64,
    pairs: u64,
    workers: usize,
    dump_every: u64,
    max_failures: usize,
    shrink: bool,
    show: bool,
    enums: bool,
}

impl Args {
    fn parse(words: Vec<String>) -> Result<Self, String> {
        let mut args = Self {
            servers: Vec::new(),
            seed: 1,
            pairs: 1000,
            workers: 4,
            dump_every: 1,
            max_failures: 10,
            shrink: true,
            show: false,
            enums: false,
        };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{HELP}"));
            let number = |text: String| text.parse::<u64>().map_err(|_| format!("`{text}` is not a number"));
            match word.as_str() {
                "--server" => args.servers.push(value()?),
                "--seed" => args.seed = number(value()?)?,
                "--pairs" => args.pairs = number(value()?)?,
                "--workers" => args.workers = usize::try_from(number(value()?)?).unwrap_or(4).max(1),
                "--dump-every" => args.dump_every = number(value()?)?.max(1),
                "--max-failures" => args.max_failures = usize::try_from(number(value()?)?).unwrap_or(10),
                "--no-shrink" => args.shrink = false,
                "--show" => args.show = true,
                "--enums" => args.enums = true,
                _ => return Err(HELP.to_owned()),
            }
        }
        if args.servers.is_empty() {
            args.servers = vec!["15".to_owned(), "18".to_owned()];
        }
        Ok(args)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // nextest asks each test binary for its tests. This one has options, so it is run by name and lists none.
    if words.iter().any(|word| word == "--list") {
        return ExitCode::SUCCESS;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_stack_size(8 << 20)
        .enable_all()
        .build();
    let outcome = runtime
        .map_err(|error| error.to_string())
        .and_then(|runtime| runtime.block_on(all(Args::parse(words)?)));
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            say(&message);
            ExitCode::from(2)
        }
    }
}

async fn all(args: Args) -> Result<bool, String> {
    let mut good = true;
    let mut changed = Changed::default();
    let share = args.pairs / args.servers.len().max(1) as u64;
    for name in &args.servers {
        let server = Arc::new(Server::open(servers::base(name)?, servers::clients()?).await?);
        if args.show {
            say(&Subject::new(args.enums, args.seed, server.major).to_string());
            continue;
        }
        for name in kinds::never_grown(server.major) {
            good = false;
            say(&format!("no {name} is ever made up for PostgreSQL {}", server.major));
        }
        good &= on_server(&args, server, share.max(1), &mut changed).await?;
    }
    let tries_all = !args.enums && args.pairs >= kinds::PAIRS as u64;
    for line in changed.missing().into_iter().filter(|_| tries_all) {
        good = false;
        say(&line);
    }
    Ok(good)
}

/// What came of the pairs on one server.
#[derive(Default)]
struct Tally {
    passed: usize,
    unchanged: usize,
    statements: usize,
    changed: Changed,
    refused: BTreeMap<String, usize>,
    unloadable: Vec<(u64, String)>,
    failed: BTreeMap<String, Vec<(u64, Failure)>>,
    /// Pairs that fail as it is known, and those that do so no more.
    known: Vec<u64>,
    healed: Vec<u64>,
}

async fn on_server(
    args: &Args,
    server: Arc<Server>,
    pairs: u64,
    changed: &mut Changed,
) -> Result<bool, String> {
    let started = Instant::now();
    let tally = Arc::new(Mutex::new(Tally::default()));
    let next = Arc::new(AtomicU64::new(args.seed));
    let end = args.seed + pairs;
    let mut workers = Vec::new();
    for _ in 0..args.workers {
        let (server, tally, next) = (Arc::clone(&server), Arc::clone(&tally), Arc::clone(&next));
        let (dump_every, most, enums) = (args.dump_every, args.max_failures, args.enums);
        workers.push(tokio::spawn(async move {
            let mut bench = server.bench().await?;
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= end || locked(&tally).failed.len() >= most {
                    bench.discard().await;
                    return Ok::<(), String>(());
                }
                let outcome =
                    judged(&mut bench, &Subject::new(enums, seed, server.major), seed % dump_every == 0)
                        .await;
                let known = if enums { None } else { known::reason(server.major, seed) };
                match (&outcome, known) {
                    (Outcome::Failed(_), Some(_)) => locked(&tally).known.push(seed),
                    (Outcome::Passed(_), Some(_)) => locked(&tally).healed.push(seed),
                    _ => locked(&tally).add(seed, outcome),
                }
            }
        }));
    }
    for worker in workers {
        worker.await.map_err(|error| error.to_string())??;
    }
    let tally = std::mem::take(&mut *locked(&tally));
    changed.add(&tally.changed);
    let seconds = started.elapsed().as_secs_f64();
    report(args, &server, tally, seconds).await
}

/// A pair's outcome; a panic is one, too.
async fn judged(bench: &mut Bench, subject: &Subject, dump: bool) -> Outcome {
    let run = std::panic::AssertUnwindSafe(bench.run(subject.work(), dump));
    let limited =
        tokio::time::timeout(Duration::from_secs(120), futures_util::FutureExt::catch_unwind(run)).await;
    let broken =
        |stage, message: String| Outcome::Failed(Box::new(Failure { stage, message, plan: String::new() }));
    match limited {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(panic)) => {
            let text = panic
                .downcast_ref::<String>()
                .cloned()
                .or(panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            broken("panic", text.unwrap_or_default())
        }
        Err(_) => broken("time", "it took more than two minutes".to_owned()),
    }
}

impl Tally {
    fn add(&mut self, seed: u64, outcome: Outcome) {
        match outcome {
            Outcome::Passed(Passed { statements, changed }) => {
                self.passed += 1;
                self.changed.add(&changed);
                self.unchanged += usize::from(statements == 0);
                self.statements += statements;
            }
            Outcome::Refused(message) => {
                let first = message.lines().next().unwrap_or_default();
                let reason = first.split_once(": ").map_or(first, |(_, reason)| reason);
                let plain = reason.split_whitespace().filter(|word| !word.contains(['.', '"', '_']));
                *self.refused.entry(plain.collect::<Vec<_>>().join(" ")).or_default() += 1;
            }
            Outcome::Unloadable(message) => self.unloadable.push((seed, message)),
            Outcome::Failed(failure) => self.failed.entry(failure.key()).or_default().push((seed, *failure)),
        }
    }
}

async fn report(args: &Args, server: &Arc<Server>, tally: Tally, seconds: f64) -> Result<bool, String> {
    let refused: usize = tally.refused.values().sum();
    let failed: usize = tally.failed.values().map(Vec::len).sum();
    let run =
        tally.passed + refused + failed + tally.unloadable.len() + tally.known.len() + tally.healed.len();
    let major = server.major;
    let mut bench = server.bench().await?;
    for (key, failures) in &tally.failed {
        say(&format!("{:4} failed: {key} (seeds {})", failures.len(), seeds(failures)));
    }
    for (key, failures) in &tally.failed {
        let Some((seed, failure)) =
            failures.iter().min_by_key(|(seed, _)| Subject::new(args.enums, *seed, major).size())
        else {
            continue;
        };
        let mut subject = Subject::new(args.enums, *seed, major);
        let mut failure = failure.clone();
        if args.shrink && !matches!(failure.stage, "panic" | "time") {
            (subject, failure) = subject.shrink(&mut bench, failure).await;
        }
        say(&format!(
            "==== PostgreSQL {major}: {} pairs fail like this, seeds {}: {key}",
            failures.len(),
            seeds(failures)
        ));
        say(&format!("{subject}---- plan\n{}", failure.plan));
        say(&format!("---- end: {}\n{}\n", failure.stage, failure.message));
    }
    bench.discard().await;
    for seed in &tally.known {
        say(&format!("seed {seed} fails as known: {}", known::reason(major, *seed).unwrap_or_default()));
    }
    for seed in &tally.healed {
        say(&format!("seed {seed} passes by now: take it off tests/generative/known.txt"));
    }
    for (seed, message) in tally.unloadable.iter().take(20) {
        say(&format!("seed {seed}: a state does not load: {message}"));
    }
    for (reason, count) in &tally.refused {
        say(&format!("{count:4} refused: {reason}"));
    }
    say(&tally.changed.to_string());
    let rate = run as f64 / seconds;
    say(&format!(
        "PostgreSQL {major}, seeds {} to {}: {run} pairs in {seconds:.0} s ({rate:.1}/s), {} statements; {} passed ({} without a difference), \
         {refused} refused, {} not loaded, {failed} failed in {} ways",
        args.seed,
        args.seed + run as u64 - 1,
        tally.statements,
        tally.passed,
        tally.unchanged,
        tally.unloadable.len(),
        tally.failed.len(),
    ));
    let bounded = |count: usize, most: usize, what: &str| {
        let fine = run < 50 || count * 100 <= run * most;
        if !fine {
            say(&format!("more than {most} % {what}"));
        }
        fine
    };
    let refusals_fine = bounded(refused, MOST_REFUSED, "were refused");
    let loads_fine = bounded(tally.unloadable.len(), MOST_UNLOADABLE, "did not load");
    Ok(failed == 0 && tally.healed.is_empty() && refusals_fine && loads_fine)
}

fn seeds(failures: &[(u64, Failure)]) -> String {
    failures.iter().take(12).map(|(seed, _)| seed.to_string()).collect::<Vec<_>>().join(" ")
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn say(text: &str) {
    // Nobody may be reading any more.
    let _result = writeln!(std::io::stdout(), "{text}");
}

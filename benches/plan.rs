//! How long a plan takes, next to what `pg_dump` takes to read the same two databases, and how much memory.
//!
//! `cargo bench --bench plan -- --help` tells the options. Each schema has tables of ten columns with a primary key, two
//! indexes, a foreign key and a check each, and fifty enums; one table in twenty differs between the two databases.

#[path = "../tests/support/servers.rs"]
mod servers;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const HELP: &str = "\
cargo bench --bench plan -- [OPTIONS]

  --server MAJOR|URL  [default: SCHEMADIFF_BENCH_SERVER, or 15]
  --sizes N,N,…       numbers of tables [default: 100,1000,5000]
  --file-sizes N,N,…  those for which a file is planned to as well [default: 100,1000]
  --runs N            runs of each measurement, of which the median counts [default: 5]
  --keep              leave the databases, and use those that are there
  --strict            fail when a target is missed
";

/// Of the time of two `pg_dump --schema-only`.
const AGAINST_DUMPS: f64 = 0.6;
/// Of the time to load the file with psql and to plan from database to database.
const AGAINST_LOADING: f64 = 1.3;
const MOST_MEMORY_MB: f64 = 200.0;

struct Args {
    server: String,
    sizes: Vec<usize>,
    file_sizes: Vec<usize>,
    runs: usize,
    keep: bool,
    strict: bool,
}

impl Args {
    fn parse() -> Result<Self, String> {
        let mut args = Self {
            server: std::env::var("SCHEMADIFF_BENCH_SERVER").unwrap_or_else(|_| "15".to_owned()),
            sizes: vec![100, 1000, 5000],
            file_sizes: vec![100, 1000],
            runs: 5,
            keep: false,
            strict: false,
        };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{HELP}"));
            match word.as_str() {
                // Cargo says so to every benchmark.
                "--bench" => {}
                "--server" => args.server = value()?,
                "--sizes" => args.sizes = numbers(&value()?)?,
                "--file-sizes" => args.file_sizes = numbers(&value()?)?,
                "--runs" => args.runs = numbers(&value()?)?.first().copied().unwrap_or(5).max(1),
                "--keep" => args.keep = true,
                "--strict" => args.strict = true,
                _ => return Err(HELP.to_owned()),
            }
        }
        Ok(args)
    }
}

fn numbers(text: &str) -> Result<Vec<usize>, String> {
    let number = |text: &str| text.parse().map_err(|_| format!("`{text}` is not a number"));
    text.split(',').filter(|text| !text.is_empty()).map(number).collect()
}

fn main() -> ExitCode {
    match Args::parse().and_then(|args| Bench::open(&args)?.all(&args)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            say(&message);
            ExitCode::from(2)
        }
    }
}

/// The programs and the server.
struct Bench {
    base: String,
    clients: PathBuf,
    dir: PathBuf,
    misses: usize,
}

impl Bench {
    fn open(args: &Args) -> Result<Self, String> {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
        std::fs::create_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
        Ok(Self { base: servers::base(&args.server)?, clients: servers::clients()?, dir, misses: 0 })
    }

    fn all(mut self, args: &Args) -> Result<bool, String> {
        say(&format!(
            "PostgreSQL {}, medians of {} runs",
            self.psql("postgres", &["-c", "SHOW server_version"])?.trim(),
            args.runs
        ));
        say("  tables |  plan s | 2 dumps s | ratio | memory MB | bytes out");
        let mut plans = Vec::new();
        for size in &args.sizes {
            let (from, to) = self.databases(*size, args.keep)?;
            let plan = self.between_databases(*size, &from, &to, args.runs)?;
            plans.push((*size, plan));
            if args.file_sizes.contains(size) {
                self.with_a_file(*size, &from, &to, plan, args.runs)?;
            }
            if !args.keep {
                self.drop(&[&from, &to])?;
            }
        }
        let growing: Vec<&(usize, f64)> = plans.iter().filter(|(size, _)| *size >= 1000).collect();
        if let [(small, a), .., (large, b)] = growing.as_slice() {
            let (growth, linear) = (b / a, *large as f64 / *small as f64);
            let verdict = self.verdict(growth, linear);
            say(&format!(
                "from {small} to {large} tables: {growth:.2} times the time for {linear:.0} times the tables {verdict}"
            ));
        }
        Ok(self.misses == 0 || !args.strict)
    }

    fn between_databases(&mut self, size: usize, from: &str, to: &str, runs: usize) -> Result<f64, String> {
        let words = self.plan_words(from, &self.url(to), &[]);
        let (mut plans, mut dumps, mut output) = (Vec::new(), Vec::new(), Vec::new());
        // In turn, so that whatever else the machine does meets both.
        for _ in 0..runs {
            let (seconds, out) = timed(&mut schemadiff(&words))?;
            plans.push(seconds);
            output = out;
            let mut both = 0.0;
            for database in [from, to] {
                both += timed(Command::new(self.clients.join("pg_dump")).args([
                    "--schema-only",
                    "-d",
                    &self.url(database),
                ]))?
                .0;
            }
            dumps.push(both);
        }
        if output.is_empty() {
            return Err("the plan is empty".to_owned());
        }
        let (plan, dump) = (median(&mut plans), median(&mut dumps));
        let memory = peak_memory(&mut schemadiff(&words))?;
        let (ratio, by_memory) =
            (self.verdict(plan / dump, AGAINST_DUMPS), self.verdict(memory, MOST_MEMORY_MB));
        let bytes = output.len();
        say(&format!(
            "  {size:6} | {plan:7.3} | {dump:9.3} | {:5.2} {ratio} | {memory:9.0} {by_memory} | {bytes}",
            plan / dump
        ));
        Ok(plan)
    }

    fn with_a_file(
        &mut self,
        size: usize,
        from: &str,
        to: &str,
        plan: f64,
        runs: usize,
    ) -> Result<(), String> {
        let file = self.dir.join(format!("{to}.sql"));
        let path = file.to_string_lossy().into_owned();
        let words = self.plan_words(from, &path, &["--scratch", &self.url("postgres")]);
        let (mut plans, mut loads) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            plans.push(timed(&mut schemadiff(&words))?.0);
            let loaded = format!("{to}_load");
            self.create(&loaded)?;
            let started = Instant::now();
            self.psql(&loaded, &["-f", &path])?;
            loads.push(started.elapsed().as_secs_f64());
            self.drop(&[&loaded])?;
        }
        let (file_plan, load) = (median(&mut plans), median(&mut loads));
        let ratio = file_plan / (load + plan);
        let verdict = self.verdict(ratio, AGAINST_LOADING);
        say(&format!(
            "  {size:6} tables to a file: {file_plan:.3} s; psql loads it in {load:.3} s; ratio {ratio:.2} {verdict}"
        ));
        Ok(())
    }

    fn verdict(&mut self, value: f64, most: f64) -> String {
        if value <= most {
            return "(ok)".to_owned();
        }
        self.misses += 1;
        format!("(MISSED: at most {most})")
    }

    fn plan_words(&self, from: &str, to: &str, more: &[&str]) -> Vec<String> {
        let words = [
            "plan",
            "--no-prove",
            "--format",
            "sql",
            "--allow",
            "data-loss",
            "--from",
            &self.url(from),
            "--to",
            to,
        ];
        words.iter().chain(more).map(|word| (*word).to_owned()).collect()
    }

    fn url(&self, database: &str) -> String {
        format!("{}{database}", self.base)
    }

    /// Both databases of a size, and a file of the second.
    fn databases(&self, size: usize, keep: bool) -> Result<(String, String), String> {
        let names = ["from", "to"].map(|side| format!("bench_{size}_{side}"));
        for (name, changed) in names.iter().zip([false, true]) {
            let file = self.dir.join(format!("{name}.sql"));
            std::fs::write(&file, schema(size, changed))
                .map_err(|error| format!("{}: {error}", file.display()))?;
            let there = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
            if keep && !self.psql("postgres", &["-c", &there])?.is_empty() {
                continue;
            }
            self.create(name)?;
            self.psql(name, &["-f", &file.to_string_lossy()])?;
            self.psql(name, &["-c", "VACUUM ANALYZE"])?;
        }
        let [from, to] = names;
        Ok((from, to))
    }

    fn create(&self, database: &str) -> Result<(), String> {
        self.drop(&[database])?;
        self.psql("postgres", &["-c", &format!("CREATE DATABASE {database} TEMPLATE template0")]).map(drop)
    }

    fn drop(&self, databases: &[&str]) -> Result<(), String> {
        for database in databases {
            self.psql("postgres", &["-c", &format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)")])?;
        }
        Ok(())
    }

    fn psql(&self, database: &str, words: &[&str]) -> Result<String, String> {
        let url = self.url(database);
        let fixed = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &url];
        let (_, out) = timed(Command::new(self.clients.join("psql")).args(fixed).args(words))?;
        Ok(String::from_utf8_lossy(&out).into_owned())
    }
}

/// The program under test, or another build of it.
fn schemadiff(words: &[String]) -> Command {
    let built = env!("CARGO_BIN_EXE_schemadiff");
    let mut command =
        Command::new(std::env::var_os("SCHEMADIFF_BENCH_PROGRAM").unwrap_or_else(|| built.into()));
    command.args(words).current_dir(std::env::temp_dir());
    command
}

/// Seconds, and standard output.
fn timed(command: &mut Command) -> Result<(f64, Vec<u8>), String> {
    let started = Instant::now();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    let seconds = started.elapsed().as_secs_f64();
    if !output.status.success() {
        return Err(format!("{command:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    Ok((seconds, output.stdout))
}

/// The most memory a run had at a time, in MB: `VmHWM` only grows, so what was seen last is the peak but for the end.
fn peak_memory(command: &mut Command) -> Result<f64, String> {
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut child = child.map_err(|error| format!("{command:?}: {error}"))?;
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0.0_f64;
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes: f64 =
            line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0.0);
        peak = peak.max(kilobytes / 1024.0);
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(peak)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn say(text: &str) {
    // Nobody may be reading any more.
    let _result = writeln!(std::io::stdout(), "{text}");
}

const ENUMS: usize = 50;

fn schema(tables: usize, changed: bool) -> String {
    let mut sql = String::new();
    for number in 0..ENUMS {
        let more = if changed && number % 10 == 0 { ", 'added'" } else { "" };
        let _infallible = writeln!(sql, "CREATE TYPE state_{number} AS ENUM ('new', 'open', 'done'{more});");
    }
    for number in 0..tables {
        table(&mut sql, number, changed && number % 20 == 7);
    }
    sql
}

fn table(sql: &mut String, number: usize, changed: bool) {
    let (amount, extra, most) =
        if changed { ("numeric(14,2)", "\n  added date,", 2000) } else { ("numeric(12,2)", "", 1000) };
    let state = number % ENUMS;
    // Each table but the first refers to an earlier one.
    let parent = number / 2;
    let _infallible = writeln!(
        sql,
        "CREATE TABLE account_{number} (
  id bigint NOT NULL,
  parent_id bigint,
  name text NOT NULL,
  email character varying(200),
  state state_{state} DEFAULT 'new' NOT NULL,
  amount {amount} DEFAULT 0 NOT NULL,{extra}
  active boolean DEFAULT true NOT NULL,
  details jsonb,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone,
  CONSTRAINT account_{number}_pkey PRIMARY KEY (id),
  CONSTRAINT account_{number}_amount_check CHECK (amount < {most}),
  CONSTRAINT account_{number}_parent_fkey FOREIGN KEY (parent_id) REFERENCES account_{parent} (id) ON DELETE CASCADE
);
CREATE INDEX account_{number}_name_idx ON account_{number} (name, created_at);"
    );
    let unique = if changed { "" } else { "UNIQUE " };
    let _infallible =
        writeln!(sql, "CREATE {unique}INDEX account_{number}_email_idx ON account_{number} (lower(email));");
}

//! The options of the corpus run.

use std::path::PathBuf;

use crate::cases::Case;
use crate::check::{Checks, Direction};

const HELP: &str = "\
cargo test --test corpus -- [OPTIONS]

  --server NAME    a major (15), `embedded`, or `17:15`: files elaborated on 17 against live databases of 15;
                   may be repeated [default: 15]
  --suite NAME     only this suite; `project` is schema/postgres of this repository; `large` is run only where it is
                   named; may be repeated
  --case TEXT      only cases whose suite/case contains TEXT
  --sample N       only every Nth case
  --forward, --reverse, --return
                   only this direction; the last one goes forward with rows and back again [default: all]
  --enum-strategy NAME   plan with it
  --type-strategy NAME   plan with it
  --trace          plan with it: a statement that locks more than it declares fails its proof
  --no-states      only the migrations, not the checks of each state by itself
  --jobs N         cases at a time [default: 4]
  --round-trip     only one check of each state: what `inspect` prints of it, as one file, as YAML and as a
                   directory, is the same schema when it is read again; no migrations
  --load-only      only load the states, and list those which a server does not take
  --list-failures  print failures as lines for tests/corpus/exceptions.txt

SCHEMADIFF_CORPUS names the corpus directory [default: ../shared/corpus where that exists].
";

pub(crate) struct Args {
    pub(crate) corpus: Option<PathBuf>,
    pub(crate) servers: Vec<String>,
    pub(crate) suites: Vec<String>,
    pub(crate) case: Option<String>,
    pub(crate) sample: usize,
    pub(crate) directions: Vec<Direction>,
    pub(crate) jobs: usize,
    /// More arguments of the plans.
    pub(crate) plans: Vec<String>,
    pub(crate) trace: bool,
    pub(crate) no_states: bool,
    pub(crate) round_trip: bool,
    pub(crate) load_only: bool,
    pub(crate) list_failures: bool,
}

impl Args {
    pub(crate) fn parse(words: Vec<String>) -> Result<Self, String> {
        let mut args = Self {
            corpus: std::env::var_os("SCHEMADIFF_CORPUS").map(PathBuf::from),
            servers: Vec::new(),
            suites: Vec::new(),
            case: None,
            sample: 1,
            directions: Vec::new(),
            jobs: 4,
            plans: Vec::new(),
            trace: false,
            no_states: false,
            round_trip: false,
            load_only: false,
            list_failures: false,
        };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{HELP}"));
            match word.as_str() {
                "--server" => args.servers.push(value()?),
                "--suite" => args.suites.push(value()?),
                "--case" => args.case = Some(value()?),
                "--sample" => args.sample = number(&value()?)?,
                "--jobs" => args.jobs = number(&value()?)?,
                "--forward" => args.directions.push(Direction::Forward),
                "--enum-strategy" | "--type-strategy" => args.plans.extend([word.clone(), value()?]),
                "--trace" => args.trace = true,
                "--reverse" => args.directions.push(Direction::Reverse),
                "--return" => args.directions.push(Direction::Return),
                "--no-states" => args.no_states = true,
                "--round-trip" => args.round_trip = true,
                "--load-only" => args.load_only = true,
                "--list-failures" => args.list_failures = true,
                _ => return Err(HELP.to_owned()),
            }
        }
        if args.servers.is_empty() {
            args.servers.push("15".to_owned());
        }
        if args.directions.is_empty() {
            args.directions = vec![Direction::Forward, Direction::Reverse, Direction::Return];
        }
        Ok(args)
    }

    /// What is checked of each state by itself.
    pub(crate) fn checks(&self) -> Checks {
        match () {
            () if self.load_only => Checks::None,
            () if self.round_trip => Checks::RoundTrip,
            () if self.no_states => Checks::None,
            () => Checks::Usual,
        }
    }

    pub(crate) fn choose<'a>(&self, cases: &'a [Case]) -> Vec<&'a Case> {
        cases
            .iter()
            .filter(|case| self.suites.is_empty() || self.suites.contains(&case.suite))
            .filter(|case| self.case.as_ref().is_none_or(|text| case.id().contains(text)))
            .step_by(self.sample)
            .collect()
    }
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|number| *number > 0).ok_or_else(|| format!("`{text}` is not a number above 0"))
}

//! The distinct states of the chosen cases on one server: each is loaded once, checked once, and copied from then on.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use schemadiff::catalog::Extent;

use crate::cases::{Case, State, THIS_DATABASE};
use crate::check::{self, Checks, Finding};
use crate::dump::Dump;
use crate::process::{Bench, Workshop, locked};
use crate::server::{Mode, Server};
use crate::sql;

/// A state in a database that nobody changes.
pub(crate) struct Loaded {
    pub(crate) database: String,
    pub(crate) dump: Dump,
    pub(crate) rows: BTreeMap<String, String>,
    /// What is given to `schemadiff`: the state's file, or its dump where that is a history.
    pub(crate) desired: PathBuf,
    pub(crate) privileges: bool,
    /// Whether it says who owns what.
    pub(crate) owners: bool,
    /// What it speaks of besides schemas.
    pub(crate) extent: Extent,
    /// The file: a copy of a database has nothing of what is said of the database itself.
    pub(crate) file: PathBuf,
}

/// Or why the server did not take it.
pub(crate) type Load = Result<Arc<Loaded>, String>;

pub(crate) struct States<'a> {
    pub(crate) workshop: &'a Workshop,
    server: &'a Server,
    checks: Checks,
    slots: BTreeMap<Arc<str>, Slot>,
}

struct Slot {
    /// The first case in sorted order with this state, by which its checks are called.
    case: (String, String),
    side: &'static str,
    use_: Mutex<Use>,
}

#[derive(Default)]
struct Use {
    left: usize,
    load: Option<Load>,
}

impl<'a> States<'a> {
    pub(crate) fn new(
        server: &'a Server,
        workshop: &'a Workshop,
        all: &[Case],
        chosen: &[&Case],
        checks: Checks,
    ) -> Self {
        let mut slots = BTreeMap::new();
        for case in all {
            for (side, state) in [("state-from", &case.from), ("state-to", &case.to)] {
                slots.entry(Arc::clone(&state.text)).or_insert_with(|| Slot {
                    case: (case.suite.clone(), case.name.clone()),
                    side,
                    use_: Mutex::default(),
                });
            }
        }
        // A case about roles has servers of its own.
        let usual = chosen.iter().filter(|case| !case.manages_roles);
        for state in usual.flat_map(|case| [&case.from, &case.to]) {
            locked(&slots[&state.text].use_).left += 1;
        }
        Self { workshop, server, checks, slots }
    }

    /// The loaded state; whoever comes first loads it and also gets the findings of its checks.
    pub(crate) fn acquire(&self, state: &State) -> (Load, Vec<Finding>) {
        let slot = &self.slots[&state.text];
        let mut guard = locked(&slot.use_);
        if let Some(load) = &guard.load {
            return (load.clone(), Vec::new());
        }
        let (suite, name) = &slot.case;
        let bench = self.workshop.bench(&self.server.name, &format!("{suite}/{name}"), slot.side);
        let load = self.load(state, &bench);
        let outcome = match &load {
            Err(reason) => check::Outcome::Skipped(reason.clone()),
            Ok(loaded) => match self.checks {
                Checks::None => check::Outcome::Ok,
                Checks::Usual => check::state(self.server, &bench, state, loaded),
                Checks::RoundTrip => check::round_trip(self.server, &bench, loaded),
            },
        };
        guard.load = Some(load.clone());
        // What was not looked at is no finding.
        let is_known = self.checks != Checks::None || load.is_err();
        let finding = Finding::new(self.server, slot.case.clone(), slot.side, outcome, &bench);
        (load, is_known.then_some(finding).into_iter().collect())
    }

    pub(crate) fn release(&self, state: &State) {
        let mut guard = locked(&self.slots[&state.text].use_);
        guard.left -= 1;
        if let (0, Some(Ok(loaded))) = (guard.left, &guard.load) {
            self.server.remove(&loaded.database);
        }
    }

    fn load(&self, state: &State, bench: &Bench) -> Load {
        if let (Some(other), Mode::StatesOnly) = (&self.server.other, self.server.mode) {
            let database = load_file(other, bench, &state.path)?;
            other.remove(&database);
        }
        let database = load_file(self.server, bench, &state.path)?;
        let url = self.server.url(&database);
        let extent = state.extent();
        let dumped = bench.pg_dump("dump", &url, extent);
        if !dumped.ok() {
            return Err(format!("pg_dump: {}", dumped.stderr));
        }
        // Files of cases are only ever read; a dump is written among the details of this run.
        let is_history = sql::is_history(&state.text);
        let desired = if is_history {
            let path = self.workshop.dir().join(format!("{database}.sql"));
            fs::write(&path, &dumped.stdout).map_err(|error| format!("{}: {error}", path.display()))?;
            path
        } else if sql::says_nothing(&state.text) {
            // A file without a statement is refused: nothing is desired by the word for it.
            "empty".into()
        } else {
            state.path.clone()
        };
        Ok(Arc::new(Loaded {
            rows: self.server.rows(bench, "rows", &database)?,
            dump: Dump::parse(&dumped.stdout),
            owners: !is_history && sql::has_owners(&state.text),
            // Grants count where the files that are given to `schemadiff` say anything of them.
            privileges: sql::has_privileges(if is_history { &dumped.stdout } else { &state.text }),
            database,
            desired,
            extent,
            file: state.path.clone(),
        }))
    }
}

/// A new database with the file in it, or the server's reason why not.
pub(crate) fn load_file(server: &Server, bench: &Bench, file: &Path) -> Result<String, String> {
    let mut attempts = 3;
    loop {
        attempts -= 1;
        let database = server.create(None)?;
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let named = bench.dir.join(format!("{database}.sql"));
        let file = if text.contains(THIS_DATABASE) {
            let text = text.replace(THIS_DATABASE, &format!("\"{database}\""));
            fs::create_dir_all(&bench.dir).map_err(|error| error.to_string())?;
            fs::write(&named, text).map_err(|error| format!("{}: {error}", named.display()))?;
            &named
        } else {
            file
        };
        let done = bench.psql("load", &server.url(&database), &["-f", &file.to_string_lossy()]);
        if done.ok() {
            return Ok(database);
        }
        server.remove(&database);
        // Two cases that make the same role if it is not there yet can meet.
        let met =
            ["pg_authid", "tuple concurrently", "role \""].iter().any(|word| done.stderr.contains(word));
        if attempts == 0 || !met {
            return Err(first_error(&done.stderr));
        }
    }
}

/// `psql:FILE:LINE: ERROR:  reason` without the file.
fn first_error(stderr: &str) -> String {
    let line = stderr.lines().find(|line| line.contains("ERROR") || line.contains("FATAL"));
    let line = line.or(stderr.lines().next()).unwrap_or("psql failed without a word");
    line.split_once("ERROR:").map_or(line, |(_, reason)| reason).trim().to_owned()
}

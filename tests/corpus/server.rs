//! A real server to run on, and how the sources of a plan are given there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::process::{Bench, Workshop};

/// The major whose server applies what was planned with the embedded one.
const EMBEDDED_MAJOR: &str = "17";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// From a live database.
    Live,
    /// From a file: no server is needed to plan.
    File,
    /// Only the states, elaborated on another major than that of the live database.
    StatesOnly,
}

pub(crate) struct Server {
    pub(crate) name: String,
    pub(crate) mode: Mode,
    /// More arguments of each plan.
    pub(crate) more: Vec<String>,
    /// The argument of `--scratch`.
    pub(crate) scratch: String,
    /// Another server which must be able to load a state, too.
    pub(crate) other: Option<Box<Server>>,
    base: String,
    admin: Bench,
    created: AtomicUsize,
}

impl Server {
    /// `15`, `embedded`, or `17:15` for files elaborated on 17 against live databases of 15.
    pub(crate) fn start(name: &str, workshop: &Workshop) -> Result<Self, String> {
        let (scratch, live) = match name.split_once(':') {
            Some((scratch, live)) => (Some(Box::new(Self::start(scratch, workshop)?)), live),
            None => (None, if name == "embedded" { EMBEDDED_MAJOR } else { name }),
        };
        workshop.servers(&["start", live])?;
        let url = workshop.servers(&["url", live])?;
        let base = url.strip_suffix("/postgres").unwrap_or(&url).to_owned();
        let mode = match (name, &scratch) {
            (_, Some(_)) => Mode::StatesOnly,
            ("embedded", None) => Mode::File,
            _ => Mode::Live,
        };
        let server = Self {
            name: name.to_owned(),
            mode,
            more: Vec::new(),
            scratch: match (&scratch, mode) {
                (Some(other), _) => other.scratch.clone(),
                (None, Mode::File) => "embedded".to_owned(),
                (None, _) => url,
            },
            other: scratch,
            base,
            admin: workshop.bench(name, "server", "admin"),
            created: AtomicUsize::new(0),
        };
        server.drop_leftovers()?;
        Ok(server)
    }

    /// The major version of its PostgreSQL.
    pub(crate) fn major(&self) -> &str {
        if self.mode == Mode::File { EMBEDDED_MAJOR } else { &self.name }
    }

    pub(crate) fn url(&self, database: &str) -> String {
        format!("{}/{database}", self.base)
    }

    /// Roles are cluster wide, so they are made once, before all cases.
    pub(crate) fn create_roles(&self, roles: &BTreeSet<String>) -> Result<(), String> {
        let mut statements = String::new();
        for role in roles {
            let name = format!("\"{}\"", role.replace('"', "\"\""));
            let create = format!("CREATE ROLE {name}; EXCEPTION WHEN duplicate_object THEN NULL;");
            let _infallible = writeln!(statements, "DO $do$ BEGIN {create} END $do$;");
        }
        self.admin("roles", &[&statements])
    }

    /// A new database, empty or a copy of another, which nobody may be connected to.
    pub(crate) fn create(&self, template: Option<&str>) -> Result<String, String> {
        let number = self.created.fetch_add(1, Ordering::Relaxed);
        let database = format!("{}{number}", prefix(&self.name, std::process::id()));
        let template = template.unwrap_or("template0");
        self.admin(&database, &[&format!("CREATE DATABASE \"{database}\" TEMPLATE \"{template}\"")])?;
        Ok(database)
    }

    pub(crate) fn remove(&self, database: &str) {
        // A database that stays behind is dropped by the next run.
        let drop = format!("DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
        if self.admin(database, &[&drop]).is_err() {
            // One with subscriptions is not dropped.
            let script = include_str!("../drop_subscriptions.sql");
            self.admin.psql(database, &self.url(database), &["-c", script]);
            let _result = self.admin(database, &[&drop]);
        }
    }

    /// A killed run could not drop its databases; that it is gone is known by its process.
    fn drop_leftovers(&self) -> Result<(), String> {
        let query = "SELECT datname FROM pg_database WHERE datname ~ '^corpus_.*_[0-9]+_[0-9]+$'";
        let found = self.admin.psql("leftovers", &self.url("postgres"), &["-c", query]);
        if !found.ok() {
            return Err(found.stderr);
        }
        for database in found.stdout.lines() {
            let process = database.rsplit('_').nth(1).unwrap_or_default();
            if !std::path::Path::new("/proc").join(process).exists() {
                self.remove(database);
            }
        }
        Ok(())
    }

    fn admin(&self, label: &str, statements: &[&str]) -> Result<(), String> {
        let words: Vec<&str> = statements.iter().flat_map(|statement| ["-c", statement]).collect();
        let done = self.admin.psql(label, &self.url("postgres"), &words);
        if done.ok() { Ok(()) } else { Err(done.stderr) }
    }

    /// The rows of each table but those of its children, without asking the planner's estimates.
    pub(crate) fn rows(&self, bench: &Bench, label: &str, database: &str) -> Result<Counted, String> {
        self.pairs(bench, label, database, include_str!("rows.sql"))
    }

    /// A digest of the values of each column, by its table, name and type.
    pub(crate) fn values(&self, bench: &Bench, label: &str, database: &str) -> Result<Counted, String> {
        self.pairs(bench, label, database, include_str!("values.sql"))
    }

    fn pairs(&self, bench: &Bench, label: &str, database: &str, query: &str) -> Result<Counted, String> {
        let done = bench.psql(label, &self.url(database), &["-c", query]);
        if !done.ok() {
            return Err(done.stderr);
        }
        let pairs = done.stdout.lines().filter_map(|line| line.rsplit_once('|'));
        Ok(pairs.map(|(of, what)| (of.to_owned(), what.to_owned())).collect())
    }
}

/// What was counted, by what it was counted of.
pub(crate) type Counted = BTreeMap<String, String>;

fn prefix(server: &str, process: u32) -> String {
    format!("corpus_{}_{process}_", server.replace(':', "_"))
}

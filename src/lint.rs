//! What SQL that people wrote does to a database in use: findings, from what was measured when it ran on a scratch copy.

pub mod github;
pub mod json;
mod rules;
pub mod sarif;
pub mod text;

use std::collections::BTreeSet;

use self::rules::Found;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::hazard::Policy;
use crate::source::sql_files::Script;
use crate::trace::script::Ran;

/// A hazard of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its code.
    pub code: &'static str,
    /// What happens, in one sentence.
    pub message: String,
    /// What to do instead.
    pub help: Option<String>,
    /// The statement's first line.
    pub place: Place,
    /// The statement.
    pub sql: String,
    /// Why somebody has allowed it, in the file.
    pub allowed: Option<String>,
    /// Whether the policy forbids it.
    pub denied: bool,
}

/// What came of linting some files.
#[derive(Debug, Default)]
pub struct Report {
    /// The scratch that they ran on.
    pub on: String,
    /// The files.
    pub files: Vec<String>,
    /// How many statements were run.
    pub statements: usize,
    /// What was found, in the order of the statements.
    pub findings: Vec<Finding>,
    /// The errors and notes of statements.
    pub problems: Vec<Diagnostic>,
}

impl Report {
    /// Takes in what came of a file.
    pub fn add(&mut self, script: &Script, ran: Ran, policy: &Policy) {
        self.files.push(script.name.clone());
        self.statements += ran.steps.len();
        let found = rules::of(script, &ran.steps);
        let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
        for Found { command: index, code, message, help } in found {
            let command = &script.commands[index];
            let allowed = command.allowed.iter().position(|one| one.code == code);
            used.extend(allowed.map(|at| (index, at)));
            self.findings.push(Finding {
                code,
                message,
                help,
                place: script.place(command),
                sql: script.sql(command).to_owned(),
                allowed: allowed.map(|at| command.allowed[at].reason.clone()),
                denied: allowed.is_none() && policy.stops(code),
            });
        }
        let ran_until = ran.steps.last().map_or(0, |step| step.command + 1);
        for (index, command) in script.commands.iter().enumerate().take(ran_until) {
            let idle = command.allowed.iter().enumerate().filter(|(at, _)| !used.contains(&(index, *at)));
            self.problems.extend(idle.map(|(_, allowed)| {
                let message = format!("`allow {}` silences nothing", allowed.code);
                Diagnostic::note(message).code("annotation").at(allowed.place.clone())
            }));
        }
        if script.commands.is_empty() {
            let note = Diagnostic::note(format!("{} has no statements", script.name)).code("empty-source");
            self.problems.push(note);
        }
        if script.row_statements > 0 {
            let message = format!("{}: COPY … FROM stdin and TO stdout are not run", script.name);
            self.problems.push(Diagnostic::note(message).code("rows-skipped"));
        }
        self.problems.extend(ran.notes);
        self.problems.extend(ran.failure);
    }

    /// Whether a statement failed.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// Whether something was found that the policy forbids.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.findings.iter().any(|finding| finding.denied)
    }

    /// What is to be told: findings that nobody has allowed, and problems, each file's in the order of its lines.
    #[must_use]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let open = self.findings.iter().filter(|finding| finding.allowed.is_none());
        let mut all: Vec<Diagnostic> = open.map(Finding::diagnostic).chain(self.problems.clone()).collect();
        let order = |one: &Diagnostic| {
            let file =
                one.place.as_ref().and_then(|place| self.files.iter().position(|name| *name == place.file));
            (file, one.place.as_ref().map(|place| place.line))
        };
        all.sort_by_key(order);
        all
    }
}

impl Finding {
    fn diagnostic(&self) -> Diagnostic {
        let severity = if self.denied { Severity::Error } else { Severity::Warning };
        let told = Diagnostic::new(severity, &self.message).code(self.code).at(self.place.clone());
        self.help.iter().fold(told, |told, help| told.help(help))
    }
}

//! What a run prints, and the exceptions that are expected to fail.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::args::Args;
use crate::check::{Finding, Outcome};

/// Known failures, one a line: `suite/case direction server|* reason`.
pub(crate) struct Exceptions {
    lines: Vec<Exception>,
}

struct Exception {
    case: String,
    direction: String,
    server: String,
}

impl Exceptions {
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut lines = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [case, direction, server, _reason, ..] = words[..] else {
                return Err(format!(
                    "{}: `{line}` is not `suite/case direction server|* reason`",
                    path.display()
                ));
            };
            let [case, direction, server] = [case, direction, server].map(str::to_owned);
            lines.push(Exception { case, direction, server });
        }
        Ok(Self { lines })
    }

    fn has(&self, finding: &Finding) -> bool {
        self.lines.iter().any(|line| {
            line.case == format!("{}/{}", finding.suite, finding.case)
                && line.direction == finding.direction
                && (line.server == "*" || line.server == finding.server)
        })
    }
}

#[derive(Default)]
struct Counts {
    ok: usize,
    refused: usize,
    skipped: usize,
    excepted: usize,
    failed: usize,
}

/// True when nothing failed that is not an exception, and no exception has become untrue.
pub(crate) fn print(findings: &[Finding], exceptions: &Exceptions, args: &Args, details: &Path) -> bool {
    let mut table: BTreeMap<(String, String, String), Counts> = BTreeMap::new();
    let mut total = Counts::default();
    let mut lists = Lists::default();
    for finding in findings {
        let direction = if finding.direction.starts_with("state") { "states" } else { finding.direction };
        let row =
            table.entry((finding.suite.clone(), finding.server.clone(), direction.to_owned())).or_default();
        for counts in [row, &mut total] {
            match &finding.outcome {
                Outcome::Ok | Outcome::Refused(_) if exceptions.has(finding) => counts.failed += 1,
                Outcome::Ok => counts.ok += 1,
                Outcome::Refused(_) => counts.refused += 1,
                Outcome::Skipped(_) => counts.skipped += 1,
                Outcome::Failed(_) if exceptions.has(finding) => counts.excepted += 1,
                Outcome::Failed(_) => counts.failed += 1,
            }
        }
        lists.add(finding, exceptions, args);
    }
    let mut text = lists.text();
    let head = ["suite", "server", "direction", "ok", "refused", "skipped", "excepted", "failed"];
    let mut line = |cells: [String; 8]| {
        let [suite, server, direction, numbers @ ..] = cells;
        let _infallible = write!(text, "{suite:<14}{server:<10}{direction:<10}");
        for number in numbers {
            let _infallible = write!(text, "{number:>9}");
        }
        text.push('\n');
    };
    line(head.map(str::to_owned));
    for ((suite, server, direction), row) in &table {
        let numbers =
            [row.ok, row.refused, row.skipped, row.excepted, row.failed].map(|number| number.to_string());
        let [ok, refused, skipped, excepted, failed] = numbers;
        line([suite.clone(), server.clone(), direction.clone(), ok, refused, skipped, excepted, failed]);
    }
    say(&text);
    if total.failed > 0 {
        say(&format!("details of each failure: {}\n", details.display()));
    }
    let passed = total.ok + total.refused;
    let skipped = total.skipped + total.excepted;
    say(&format!("{passed} passed, {} failed, {skipped} skipped", total.failed));
    total.failed == 0 && passed > 0
}

#[derive(Default)]
struct Lists {
    skipped: String,
    refused: String,
    failed: String,
}

impl Lists {
    fn add(&mut self, finding: &Finding, exceptions: &Exceptions, args: &Args) {
        let who = format!("{}/{} {} {}", finding.suite, finding.case, finding.direction, finding.server);
        let excepted = exceptions.has(finding);
        let _infallible = match &finding.outcome {
            Outcome::Ok | Outcome::Refused(_) if excepted => {
                writeln!(self.failed, "{who}: passes now; remove it from tests/corpus/exceptions.txt")
            }
            Outcome::Ok => Ok(()),
            // A state tells for the directions of its case.
            Outcome::Skipped(_) if !finding.direction.starts_with("state") => Ok(()),
            Outcome::Skipped(reason) => writeln!(self.skipped, "{who}: {}", first_lines(reason, 1)),
            Outcome::Refused(message) => writeln!(self.refused, "{who}: {}", first_lines(message, 1)),
            Outcome::Failed(_) if excepted => Ok(()),
            Outcome::Failed(failure) if args.list_failures => {
                writeln!(self.failed, "{who} {}: {}", failure.end, first_lines(&failure.message, 1))
            }
            Outcome::Failed(failure) => {
                let message = first_lines(&failure.message, 6).replace('\n', "\n    ");
                writeln!(
                    self.failed,
                    "{who}: {}\n    {message}\n    see {}",
                    failure.end,
                    finding.details.display()
                )
            }
        };
    }

    fn text(self) -> String {
        let parts = [("skipped", self.skipped), ("refused", self.refused), ("failed", self.failed)];
        let filled = parts.into_iter().filter(|(_, list)| !list.is_empty());
        filled.fold(String::new(), |text, (title, list)| text + title + "\n\n" + &list + "\n")
    }
}

fn first_lines(text: &str, count: usize) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).take(count).collect::<Vec<_>>().join("\n")
}

/// Writes a line for the person who runs this; a closed pipe ends nothing.
pub(crate) fn say(text: &str) {
    let _result = writeln!(std::io::stdout(), "{text}");
}

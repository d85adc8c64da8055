//! The plans of this repository's own cases, kept in `snapshots/` path for path, so that a change of a plan is seen in review.
//! `SCHEMADIFF_BLESS=1` writes them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cases::Case;
use crate::check::Direction;

/// The major whose plans are kept.
pub(crate) const SERVER: &str = "18";

/// Compares what was planned, or the refusal, with what is kept.
pub(crate) fn check(case: &Case, direction: Direction, planned: &str) -> Result<(), String> {
    let planned = &without_places(planned);
    let path = path(case, direction);
    if std::env::var_os("SCHEMADIFF_BLESS").is_some() {
        return write(&path, planned).map_err(|error| format!("{}: {error}", path.display()));
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if kept == *planned {
        return Ok(());
    }
    let diff = similar::TextDiff::from_lines(kept.as_str(), planned);
    let diff = diff.unified_diff().header("kept", "planned").to_string();
    Err(format!("{}\n{diff}if this is right, accept it with `just bless-plans`", path.display()))
}

/// The plan without what differs from run to run: the names of both sides and of the scratch, and sizes of tables.
fn without_places(planned: &str) -> String {
    let place = |line: &&str| !line.starts_with("-- from ") && !line.starts_with("-- to ");
    let proof = |line: &str| line.split_once(" · proved on ").map_or(line, |(counts, _)| counts).to_owned();
    let size = |line: String| match line.split_once(": it has ") {
        Some((work, _)) if work.starts_with("-- evidence: ") => work.to_owned(),
        _ => line,
    };
    planned.lines().filter(place).map(|line| size(proof(line)) + "\n").collect()
}

fn path(case: &Case, direction: Direction) -> PathBuf {
    let end = match direction {
        Direction::Forward | Direction::Return => "sql",
        Direction::Reverse => "reverse.sql",
    };
    Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/postgres").join(format!("{}.{end}", case.name))
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}

//! The way back: the same comparison from its end to its start.

use std::path::Path;

use crate::catalog::{Catalog, ObjectId};
use crate::compare::{self, Failure, Outcome, Privileges, Proof, Request, Strategy, Tracing};
use crate::diagnostic::Diagnostic;
use crate::engine::postgres::quote::ident;
use crate::hazard;
use crate::plan::Plan;
use crate::render::text::rename_argument;
use crate::source::Source;

/// Whether there is a way back.
#[derive(Debug)]
pub enum Down {
    /// With this plan, and with what it cannot restore or itself loses.
    Plan {
        /// The statements.
        plan: Plan,
        /// What is not as it was afterwards.
        lost: Vec<String>,
    },
    /// Not without a person's decision, for these reasons.
    Irreversible(Vec<String>),
}

/// Plans, and proves if that was asked for, the way from the end of a comparison to its start.
///
/// Both catalogs are compared as snapshots: what was left out of the comparison stays left out, and nothing is read
/// again.
///
/// # Errors
/// When the comparison cannot be made; not when it has no plan.
pub async fn reverse(outcome: &Outcome, request: &Request, progress: &dyn Fn(&str)) -> Result<Down, Failure> {
    let directory = tempfile::tempdir().map_err(|error| unwritten(&error))?;
    let (end, start) = (directory.path().join("to.json"), directory.path().join("from.json"));
    save(&outcome.to, &end)?;
    save(&outcome.from, &start)?;
    let back = Request {
        from: Source::Snapshot(end),
        to: Source::Snapshot(start),
        owners: true,
        privileges: Privileges::Always,
        renames: [inverted(&outcome.renames), inverted_values(outcome)].concat(),
        enum_maps: Vec::new(),
        evidence: None,
        tracing: Tracing::Never,
        enum_strategy: Strategy::Rewrite,
        type_strategy: Strategy::Rewrite,
        include: Vec::new(),
        exclude: Vec::new(),
        target_version: Some(outcome.version.major()),
        ..request.clone()
    };
    match compare::compare(&back, progress).await {
        Ok(back) => Ok(judge(outcome, back)),
        Err(Failure::Refused(refusals)) => {
            Ok(Down::Irreversible(refusals.into_iter().map(|refusal| refusal.message).collect()))
        }
        Err(failure) => Err(failure),
    }
}

fn judge(up: &Outcome, down: Outcome) -> Down {
    match &down.proof {
        Proof::Skipped | Proof::Passed { .. } | Proof::Contradicted { .. } => {
            let lost = lost(&up.plan, &down.plan);
            Down::Plan { plan: down.plan, lost }
        }
        Proof::Differs { on, .. } => Down::Irreversible(vec![format!(
            "the way back does not land on the schema before it: proved on {on}"
        )]),
        Proof::Failed { on, statement, message } => Down::Irreversible(vec![
            format!("a statement of the way back fails: proved on {on}"),
            statement.clone(),
            message.clone(),
        ]),
    }
}

/// The renames the other way round, outermost objects first, each under the names that what contains it has by then.
fn inverted(renames: &[(ObjectId, ObjectId)]) -> Vec<String> {
    let under_old_names = |id| compare::under_old_names(id, renames.iter().map(|(old, new)| (old, new)));
    renames.iter().map(|(old, new)| rename_argument(&under_old_names(new), &under_old_names(old))).collect()
}

/// The renames of values the other way round, of types under the names that they had before.
fn inverted_values(outcome: &Outcome) -> Vec<String> {
    let argument = |(id, old, new): &(ObjectId, String, String)| {
        let before = compare::before(id, &outcome.renames);
        format!("value {}.{}={}", before.sql(), ident(new), ident(old))
    };
    outcome.renamed_values.iter().map(argument).collect()
}

/// What the way up has destroyed, which the way down cannot bring back, and what the way down destroys in turn.
fn lost(up: &Plan, down: &Plan) -> Vec<String> {
    let destroyed = |plan: &Plan, what: &str| -> Vec<String> {
        let hazards = plan.actions().flat_map(|action| &action.hazards);
        let lossy = hazards.filter(|hazard| hazard::LOSSY.contains(&hazard.code));
        lossy.map(|hazard| format!("{what} {}", hazard.message)).collect()
    };
    let mut lines = destroyed(up, "not restored, because the way up");
    lines.extend(destroyed(down, "the way down"));
    lines
}

fn save(catalog: &Catalog, path: &Path) -> Result<(), Failure> {
    let text = catalog.to_snapshot().map_err(|error| Diagnostic::error(error.to_string()))?;
    std::fs::write(path, text).map_err(|error| unwritten(&error))
}

fn unwritten(error: &std::io::Error) -> Failure {
    Diagnostic::error(format!("cannot write a temporary file: {error}")).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    #[test]
    fn renames_are_undone_under_the_names_that_hold_by_then() {
        let id = |kind, parts: &[&str]| ObjectId::new(kind, parts);
        let renames = [
            (id(Kind::Table, &["s", "a"]), id(Kind::Table, &["s", "B"])),
            (id(Kind::Column, &["s", "B", "x"]), id(Kind::Column, &["s", "B", "y"])),
            (id(Kind::Table, &["s", "t"]), id(Kind::Table, &["z", "t"])),
            (id(Kind::Column, &["z", "t", "x"]), id(Kind::Column, &["z", "t", "y"])),
        ];
        let expected = ["table s.\"B\"=a", "column s.a.y=x", "table z.t=s.t", "column s.t.y=x"];
        assert_eq!(inverted(&renames), expected);
        let renames = [
            (id(Kind::Schema, &["a"]), id(Kind::Schema, &["c"])),
            (id(Kind::Table, &["c", "t"]), id(Kind::Table, &["c", "u"])),
            (id(Kind::Column, &["c", "u", "x"]), id(Kind::Column, &["c", "u", "y"])),
        ];
        assert_eq!(inverted(&renames), ["schema c=a", "table a.u=t", "column a.t.y=x"]);
    }
}

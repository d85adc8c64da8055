//! Whether a plan may be shown, or why not.

use super::error::CommandError;
use super::exit;
use crate::compare::{Outcome, Proof};
use crate::diagnostic::Diagnostic;
use crate::hazard::Policy;
use crate::render;
use crate::trace::Contradiction;

/// How many hazards are told one by one.
const TOLD: usize = 30;

/// Refuses a plan that has a denied hazard or that failed its proof.
pub(crate) fn judge(outcome: &Outcome, policy: &Policy) -> Result<(), CommandError> {
    let stopping: Vec<Diagnostic> = policy
        .stopping(&outcome.plan)
        .map(|(action, hazard)| {
            Diagnostic::error(format!("hazard: {}", hazard.message))
                .code(hazard.code)
                .detail(format!("the statement is there to {}", action.reason.replace('\n', "; ")))
                .help(format!(
                    "if that is what you want: --allow {0}, or `-- schemadiff: allow {0} REASON` beside what it is about in \
                     the desired files",
                    hazard.code
                ))
        })
        .collect();
    if !stopping.is_empty() {
        return Err(CommandError::refused(shortened(stopping)));
    }
    match &outcome.proof {
        Proof::Skipped | Proof::Passed { .. } => Ok(()),
        Proof::Differs { on, diff, landed } => Err(CommandError::unproven(
            Diagnostic::error(format!("the plan does not land on the desired schema: proved on {on}"))
                .code("proof")
                .detail("from what the plan made to what it should be:")
                .detail(render::text::difference(landed, &outcome.to, diff).trim_end())
                .help(HELP),
        )),
        Proof::Contradicted { on, contradictions } => Err(CommandError {
            exit: exit::UNPROVEN,
            diagnostics: shortened(contradictions.iter().map(|one| contradiction(one, on)).collect()),
        }),
        Proof::Failed { on, statement, message } => Err(CommandError::unproven(
            Diagnostic::error(format!("a statement of the plan fails: proved on {on}"))
                .code("proof")
                .detail(statement)
                .detail(message)
                .help(HELP),
        )),
    }
}

fn contradiction(one: &Contradiction, on: &str) -> Diagnostic {
    Diagnostic::error(format!("a statement does more than the plan says: {one}: traced on {on}"))
        .code("trace")
        .detail(&one.sql)
        .help("this is a mistake of the plan: please report it with both schemas; --no-trace prints the plan all the same")
}

const HELP: &str = "this is a mistake of the plan: please report it with both schemas; --no-prove prints the plan all the same";

fn shortened(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let more = diagnostics.len().saturating_sub(TOLD);
    diagnostics.truncate(TOLD);
    if more > 0 {
        diagnostics.push(Diagnostic::error(format!("{more} more of them")));
    }
    diagnostics
}

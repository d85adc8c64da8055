//! Whether a plan may be shown, or why not.

use super::error::CommandError;
use crate::compare::{Outcome, Proof};
use crate::diagnostic::Diagnostic;
use crate::hazard::Policy;
use crate::render;

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
        Proof::Failed { on, statement, message } => Err(CommandError::unproven(
            Diagnostic::error(format!("a statement of the plan fails: proved on {on}"))
                .code("proof")
                .detail(statement)
                .detail(message)
                .help(HELP),
        )),
    }
}

const HELP: &str = "this is a mistake of the plan: please report it with both schemas; --no-prove prints the plan all the same";

fn shortened(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let more = diagnostics.len().saturating_sub(TOLD);
    diagnostics.truncate(TOLD);
    if more > 0 {
        diagnostics.push(Diagnostic::error(format!("{more} more hazards of the plan are not allowed")));
    }
    diagnostics
}

//! Security labels that nobody has checked: their providers are asked by the server that the plan runs on.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::kind::Kind;
use crate::plan::{Action, Plan, Verb};
use crate::scratch::Provider;

/// Names the providers of the labels that a plan sets, where no scratch has asked them.
pub(super) fn note(
    plan: &Plan,
    start: &Catalog,
    to: &Catalog,
    scratch: Option<&Provider>,
) -> Option<Diagnostic> {
    if scratch.is_some_and(|scratch| !scratch.owns_cluster()) {
        return None;
    }
    let is_set = |action: &&Action| {
        let is_label = action.about.kind == Kind::SecurityLabel && action.verb != Verb::Drop;
        // What was there has been checked once.
        is_label && start.get(&action.about).map(|was| &was.body) != to.get(&action.about).map(|is| &is.body)
    };
    let providers: BTreeSet<&str> = plan.actions().filter(is_set).map(|action| action.about.name()).collect();
    let names = providers.into_iter().collect::<Vec<_>>().join(", ");
    let message =
        "nobody has checked what the security labels say: a scratch has no module that provides them";
    let help =
        "the server that the plan runs on asks them; `--scratch postgres://…` names one that has them loaded";
    let note =
        || Diagnostic::note(message).code("label-unchecked").detail(format!("providers: {names}")).help(help);
    (!names.is_empty()).then(note)
}

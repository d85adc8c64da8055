//! What a change of a function means for who calls it.

use super::Function;
use crate::catalog::ObjectId;
use crate::kind::stale;
use crate::plan::{Context, Hazard};

/// The risks of a function that comes or changes.
pub(super) fn risks(old: Option<&Function>, new: &Function, id: &ObjectId, cx: &Context<'_>) -> Vec<Hazard> {
    let mut risks = Vec::new();
    if let Some(old) = old.filter(|old| answers(old) != answers(new)) {
        let message = format!("code that calls {id} expects {}, and gets {}", old.returns, new.returns);
        let message = if old.returns == new.returns { format!("{id} returns other columns than code expects") } else { message };
        risks.push(Hazard::new("breaks-running-code", message));
    }
    if new.security_definer && !old.is_some_and(|old| old.security_definer) {
        let message = format!("who may call {id} does what it does with its owner's rights");
        risks.push(Hazard::new("privilege-widened", message));
    }
    let is_new_text = old.is_none_or(|old| old.body != new.body || old.language != new.language);
    if is_new_text && new.is_text() {
        let message = format!("PostgreSQL looks into the body of {id} ({}) only when it runs", new.language);
        risks.push(Hazard::new("unchecked-body", message));
    }
    risks.extend(old.filter(|old| computes(old) != computes(new)).and_then(|_| stale::values(id, cx)));
    risks
}

/// What decides which values it gives for the same arguments.
fn computes(function: &Function) -> impl PartialEq {
    (&function.body, &function.sql_body, &function.language, &function.library, &function.settings, function.strict)
}

/// What a call gives.
fn answers(function: &Function) -> (&str, bool, Vec<(&Option<String>, &str)>) {
    let outputs = function.outputs().map(|parameter| (&parameter.name, parameter.type_name.as_str()));
    (&function.returns, function.returns_set, outputs.collect())
}

impl Function {
    /// Whether its body is text, which PostgreSQL reads when it is called.
    fn is_text(&self) -> bool {
        self.body.is_some() && self.library.is_none() && self.language != "internal"
    }
}

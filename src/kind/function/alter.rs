//! Changes of a function in place: `ALTER FUNCTION` where it says all, else `CREATE OR REPLACE`.

use super::replaceable::replaceable;
use crate::kind::setting;
use super::Function;
use crate::catalog::ObjectId;
use crate::kind::{Alter, dependence};
use crate::plan::Action;

/// Reconciles two states of a function.
pub(super) fn alter(new: &Function, old: &Function, id: &ObjectId, changed: &[String]) -> Alter {
    if !replaceable(old, new) {
        return Alter::Replace;
    }
    let mut changed: Vec<&str> = changed.iter().map(String::as_str).collect();
    changed.retain(|field| *field != "extensions");
    let mut actions = Vec::new();
    let mut goes_with = old.extensions.as_deref();
    if !changed.is_empty() {
        let what: Vec<String> = changed.iter().map(|field| field.replace('_', " ")).collect();
        let clauses: Option<Vec<String>> = changed.iter().map(|field| clause(new, old, field)).collect();
        let redefine = |sql: String| Action::alter(id, sql, what.join(", "));
        actions.push(match clauses {
            Some(clauses) => redefine(format!("ALTER {} {}", new.sql_name(id), clauses.join(" "))),
            None => dependence::forgetting(redefine(new.definition.trim_end().to_owned()), &mut goes_with),
        });
    }
    let desired = new.extensions.as_deref();
    actions.extend(dependence::change(id, &format!("ALTER {}", new.sql_name(id)), goes_with, desired));
    Alter::InPlace(actions)
}

/// The clause of `ALTER FUNCTION` for a field; `None` where there is none. Of a procedure only two can be altered.
fn clause(new: &Function, old: &Function, field: &str) -> Option<String> {
    let clause = match field {
        "security_definer" => choose(new.security_definer, "SECURITY DEFINER", "SECURITY INVOKER"),
        "settings" => settings(new, old),
        _ if new.kind == "procedure" => return None,
        "volatility" => new.volatility.to_uppercase(),
        "strict" => choose(new.strict, "STRICT", "CALLED ON NULL INPUT"),
        "leakproof" => choose(new.leakproof, "LEAKPROOF", "NOT LEAKPROOF"),
        "parallel" => format!("PARALLEL {}", new.parallel.to_uppercase()),
        "cost" => format!("COST {}", new.cost),
        "rows" => format!("ROWS {}", new.rows),
        "support" => format!("SUPPORT {}", new.support.as_ref()?),
        _ => return None,
    };
    Some(clause)
}

fn choose(yes: bool, then: &str, otherwise: &str) -> String {
    if yes { then } else { otherwise }.to_owned()
}

/// All settings anew, so that they stand in the order of the desired ones.
fn settings(new: &Function, old: &Function) -> String {
    let reset = (!old.settings.is_empty()).then(|| "RESET ALL".to_owned());
    let set = new.settings.iter().map(|setting| setting::clause(setting));
    reset.into_iter().chain(set).collect::<Vec<_>>().join(" ")
}

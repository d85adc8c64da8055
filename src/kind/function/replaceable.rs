//! Which changes `CREATE OR REPLACE` makes, and which PostgreSQL refuses.
//!
//! Source: `ProcedureCreate` in `src/backend/catalog/pg_proc.c`, the same from 13 to 18.

use super::{Function, Parameter};

/// Whether `CREATE OR REPLACE` turns `old` into `new`.
pub(super) fn replaceable(old: &Function, new: &Function) -> bool {
    old.kind == new.kind && returns_the_same(old, new) && keeps_names(old, new) && keeps_defaults(old, new)
}

/// Output parameters matter where the result is a row of them: the name of a single one may change.
fn returns_the_same(old: &Function, new: &Function) -> bool {
    let row = |function: &Function| -> Vec<(Option<String>, String)> {
        function.outputs().map(|out| (out.name.clone(), out.type_name.clone())).collect()
    };
    old.returns == new.returns
        && old.returns_set == new.returns_set
        && (old.returns != "record" || row(old) == row(new))
}

/// An input parameter may get a name, but not another or none.
fn keeps_names(old: &Function, new: &Function) -> bool {
    old.inputs().zip(new.inputs()).all(|(old, new)| old.name.is_none() || old.name == new.name)
}

/// Defaults may be added and changed, not removed. Those of polymorphic parameters must keep their type, which only
/// PostgreSQL knows.
fn keeps_defaults(old: &Function, new: &Function) -> bool {
    let polymorphic = |parameter: &Parameter| parameter.type_name.trim_start_matches('"').starts_with("any");
    old.inputs().zip(new.inputs()).all(|(old, new)| {
        old.default.is_none()
            || (new.default.is_some() && (old.default == new.default || !polymorphic(old)))
    })
}

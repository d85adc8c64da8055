//! Statements of settings that take more words.

use crate::model::{Sql, Uid, What, sql};
use crate::rng::Rng;

/// Whether `SECURITY LABEL` can be on it.
pub(super) fn is_labelled(what: &What) -> bool {
    what.is_relation()
        || matches!(
            what,
            What::Schema
                | What::Enum { .. }
                | What::Domain { .. }
                | What::Composite { .. }
                | What::Range { .. }
        )
        || matches!(what, What::Sequence { .. } | What::Column(_) | What::Output { .. })
        || matches!(what, What::Function(_) | What::Aggregate { .. })
}

/// Of one of the providers of the tests, or of both.
pub(super) fn label(rng: &mut Rng, on: Uid) -> Sql {
    let says = |rng: &mut Rng| rng.of(&["MASKED WITH VALUE NULL", "it''s", "one", "two"]);
    let (first, second) = (says(rng), says(rng));
    let demo = format!("SECURITY LABEL FOR demo ON {{o}} IS '{first}'");
    let other = format!("SECURITY LABEL FOR other ON {{o}} IS '{second}'");
    match rng.below(4) {
        0 => sql(other, &[on]),
        1 => sql(format!("{demo};\n{other}"), &[on, on]),
        _ => sql(demo, &[on]),
    }
}

/// One with a number that no other item has.
pub(super) fn large_object(rng: &mut Rng, on: Uid) -> Sql {
    let role = rng.of(&crate::grow::ROLES);
    let more = rng.of(&[
        "GRANT SELECT ON LARGE OBJECT 10{} TO ",
        "GRANT SELECT, UPDATE ON LARGE OBJECT 10{} TO ",
        "COMMENT ON LARGE OBJECT 10{} IS 'one'; GRANT UPDATE ON LARGE OBJECT 10{} TO ",
    ]);
    sql(format!("SELECT lo_create(10{on});\n{}{role}", more.replace("{}", &on.to_string())), &[])
}

/// A type with functions of its own, which only those of the server do the work of.
pub(super) fn base_type(on: Uid, more: &str) -> String {
    let (unit, input, output) =
        (format!("{{q}}.\"unit {on}\""), format!("{{q}}.\"read {on}\""), format!("{{q}}.\"write {on}\""));
    format!(
        "CREATE TYPE {unit};\n\
         CREATE FUNCTION {input}(cstring) RETURNS {unit} LANGUAGE internal IMMUTABLE STRICT AS 'int4in';\n\
         CREATE FUNCTION {output}({unit}) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';\n\
         CREATE TYPE {unit} (INPUT = {input}, OUTPUT = {output}, LIKE = integer{more})"
    )
}

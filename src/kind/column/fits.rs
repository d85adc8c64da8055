//! Which values of a column its new type cannot hold, as a condition for the rows of a live database.

use super::cast::{NUMBERS, STRINGS, base, is};
use crate::catalog::ObjectId;
use crate::engine::postgres::quote::{ident, literal};
use crate::engine::postgres::version::Version;
use crate::kind::table::table_of;
use crate::plan::{Hazard, Question};

const INTEGERS: [(&str, i64, i64); 3] = [
    ("smallint", i16::MIN as i64, i16::MAX as i64),
    ("integer", i32::MIN as i64, i32::MAX as i64),
    ("bigint", i64::MIN, i64::MAX),
];

/// Whether a value does not fit, in SQL; `None` where PostgreSQL has no way to try without failing. `column` is quoted.
pub(super) fn unfit(column: &str, old: &str, new: &str, version: Version) -> Option<String> {
    let (from, to) = (base(old), base(new));
    let is_plain = |name: &str| !name.contains(['.', '[', '"']);
    if !is_plain(&from) || !is_plain(&to) {
        return None;
    }
    if is(&STRINGS[1..3], &to) {
        let length: u32 = new.split_once('(')?.1.trim_end_matches(')').parse().ok()?;
        // Spaces that are too many are cut off without a word.
        return Some(format!("rtrim(substr({column}::text, {}), ' ') <> ''", u64::from(length) + 1));
    }
    if is(NUMBERS, &from) {
        return out_of_range(&format!("{column}::numeric"), new);
    }
    is(STRINGS, &from).then(|| unreadable(column, new, &to, version)).flatten()
}

/// Whether a number is too large for the type.
fn out_of_range(number: &str, new: &str) -> Option<String> {
    if let Some((_, least, most)) = INTEGERS.iter().find(|(name, ..)| *name == new) {
        return Some(format!("round({number}) NOT BETWEEN {least} AND {most}"));
    }
    let (whole, scale) = super::alter::digits(new)?;
    let rounded = format!("abs(round({number}, {scale}))");
    Some(format!("{number} <> 'NaN' AND {rounded} >= power(10::numeric, {whole})"))
}

/// Whether text is no value of the type.
fn unreadable(column: &str, new: &str, to: &str, version: Version) -> Option<String> {
    if version.major() >= 16 {
        return Some(format!("NOT pg_input_is_valid({column}::text, {})", literal(new)));
    }
    let text = format!("btrim({column}::text)");
    let differs = |pattern: &str| format!("{text} !~* {}", literal(pattern));
    match to {
        "smallint" | "integer" | "bigint" => {
            let range = out_of_range(&format!("{text}::numeric"), to)?;
            Some(format!("CASE WHEN {} THEN true ELSE {range} END", differs("^[-+]?[0-9]+$")))
        }
        "numeric" if new == to => Some(differs("^([-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[-+]?[0-9]+)?|nan)$")),
        "boolean" => Some(differs("^(t|tr|tru|true|y|ye|yes|on|1|f|fa|fal|fals|false|n|no|of|off|0)$")),
        "uuid" => Some(differs("^\\{?([0-9a-f]{4}-?){7}[0-9a-f]{4}\\}?$")),
        _ => None,
    }
}

/// Asks for the rows with such values.
pub(super) fn question(id: &ObjectId, new: &str, condition: String, hazard: Hazard) -> Question {
    let name = ident(id.name());
    let table = table_of(id);
    let what = format!("with what {new} cannot hold in {name}");
    let question = Question::rows(table, vec![id.clone()], condition, what, hazard);
    Question { sample: Some(format!("{name}::text")), ..question }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_can_be_asked() {
        let ask = |old, new, major| unfit("a", old, new, Version::of_major(major));
        assert_eq!(ask("bigint", "smallint", 18).as_deref(), Some("round(a::numeric) NOT BETWEEN -32768 AND 32767"));
        assert_eq!(
            ask("text", "character varying(3)", 13).as_deref(),
            Some("rtrim(substr(a::text, 4), ' ') <> ''")
        );
        assert_eq!(ask("text", "date", 16).as_deref(), Some("NOT pg_input_is_valid(a::text, 'date')"));
        assert_eq!(ask("text", "date", 15), None);
        assert_eq!(ask("text", "public.state", 18), None);
        assert_eq!(
            ask("numeric", "numeric(5,2)", 18).as_deref(),
            Some("a::numeric <> 'NaN' AND abs(round(a::numeric, 2)) >= power(10::numeric, 3)")
        );
    }
}

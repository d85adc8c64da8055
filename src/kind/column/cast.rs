//! Whether PostgreSQL converts a column by itself, needs a `USING`, or has no cast at all.
//!
//! `ALTER COLUMN … TYPE` without `USING` takes assignment casts only (manual: CREATE CAST); an explicit cast must be
//! written. The families below are `pg_cast` of PostgreSQL 13 to 18, which have not changed.

/// How values of one type become another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conversion {
    /// By an implicit or assignment cast.
    Automatic,
    /// By an explicit cast, which must be written.
    Explicit,
    /// Through text: both sides have input and output, but PostgreSQL has no cast between them.
    ThroughText,
    /// Not at all, or nobody knows.
    Unknown,
}

pub(super) const STRINGS: &[&str] = &["text", "character varying", "character", "\"char\"", "name", "bpchar"];
pub(super) const NUMBERS: &[&str] = &["smallint", "integer", "bigint", "real", "double precision", "numeric"];
const OIDS: &[&str] = &["oid", "regclass", "regproc", "regtype", "regrole", "regnamespace"];

/// Pairs with an assignment or implicit cast besides the families.
const AUTOMATIC: &[(&str, &str)] = &[
    ("date", "timestamp without time zone"),
    ("date", "timestamp with time zone"),
    ("timestamp without time zone", "date"),
    ("timestamp with time zone", "date"),
    ("timestamp without time zone", "timestamp with time zone"),
    ("timestamp with time zone", "timestamp without time zone"),
    ("timestamp without time zone", "time without time zone"),
    ("timestamp with time zone", "time without time zone"),
    ("timestamp with time zone", "time with time zone"),
    ("time without time zone", "time with time zone"),
    ("time with time zone", "time without time zone"),
    ("time without time zone", "interval"),
    ("interval", "time without time zone"),
    ("json", "jsonb"),
    ("jsonb", "json"),
    ("cidr", "inet"),
    ("inet", "cidr"),
    ("bit", "bit varying"),
    ("bit varying", "bit"),
    ("integer", "money"),
    ("bigint", "money"),
    ("numeric", "money"),
    ("money", "numeric"),
    ("macaddr", "macaddr8"),
    ("macaddr8", "macaddr"),
];

/// Pairs with an explicit cast only.
const EXPLICIT: &[(&str, &str)] = &[
    ("integer", "boolean"),
    ("boolean", "integer"),
    ("integer", "bit"),
    ("bigint", "bit"),
    ("bit", "integer"),
    ("bit", "bigint"),
    ("jsonb", "boolean"),
    ("jsonb", "numeric"),
    ("jsonb", "smallint"),
    ("jsonb", "integer"),
    ("jsonb", "bigint"),
    ("jsonb", "real"),
    ("jsonb", "double precision"),
];

/// How `old` becomes `new`; `is_user_type` says whether a type name is one of the schema's enums, domains or the like.
pub(super) fn conversion(old: &str, new: &str, is_user_type: impl Fn(&str) -> bool) -> Conversion {
    match (old.strip_suffix("[]"), new.strip_suffix("[]")) {
        // Arrays convert element by element, by the cast of their elements.
        (Some(old), Some(new)) => return conversion(old, new, is_user_type),
        (None, None) => {}
        (Some(_), None) if is(STRINGS, &base(new)) => return Conversion::Automatic,
        (None, Some(_)) if is(STRINGS, &base(old)) => return Conversion::Explicit,
        _ => return Conversion::Unknown,
    }
    let (from, to) = (base(old), base(new));
    let pair = (from.as_str(), to.as_str());
    if from == to || is(STRINGS, &to) {
        return Conversion::Automatic;
    }
    if is(STRINGS, &from) {
        return Conversion::Explicit;
    }
    if is_user_type(&from) && is_user_type(&to) {
        return Conversion::ThroughText;
    }
    let numeric = is(NUMBERS, &from) && is(NUMBERS, &to);
    let oid = is(OIDS, &to) && (is(OIDS, &from) || is(&NUMBERS[..3], &from)) || is(OIDS, &from) && is(&NUMBERS[1..3], &to);
    if numeric || oid || AUTOMATIC.contains(&pair) {
        return Conversion::Automatic;
    }
    if EXPLICIT.contains(&pair) { Conversion::Explicit } else { Conversion::Unknown }
}

/// Pairs of which the second cannot say all that the first says, and takes what it can.
const LOSSY: &[(&str, &str)] = &[
    ("double precision", "real"),
    ("bigint", "real"),
    ("bigint", "double precision"),
    ("integer", "real"),
    ("numeric", "money"),
    ("timestamp without time zone", "date"),
    ("timestamp with time zone", "date"),
    ("timestamp without time zone", "time without time zone"),
    ("timestamp with time zone", "time without time zone"),
    ("timestamp with time zone", "time with time zone"),
    ("time with time zone", "time without time zone"),
    ("inet", "cidr"),
    ("text", "name"),
    ("text", "\"char\""),
    ("character varying", "name"),
];

/// Whether values of `old` are rounded or cut off without a word when they become `new`.
pub(super) fn loses(old: &str, new: &str) -> bool {
    let (old, new) = (old.trim_end_matches("[]"), new.trim_end_matches("[]"));
    let (from, to) = (base(old), base(new));
    let fraction = |name: &str| is(&NUMBERS[3..], name);
    if fraction(&from) && is(&NUMBERS[..3], &to) || from == "numeric" && is(&NUMBERS[3..5], &to) {
        return true;
    }
    if to == "numeric" {
        let scale = |name: &str| super::alter::digits(name).map(|(_, scale)| scale);
        return fraction(&from) && scale(new).is_some_and(|new| scale(old).is_none_or(|old| new < old));
    }
    let of_time = from == to && ["time", "interval"].iter().any(|word| to.starts_with(word));
    let precision = |name: &str| name.split_once('(').map_or(6, |(_, rest)| rest.as_bytes()[0].saturating_sub(b'0'));
    of_time && precision(new) < precision(old) || LOSSY.contains(&(from.as_str(), to.as_str()))
}

pub(super) fn is(family: &[&str], name: &str) -> bool {
    family.contains(&name)
}

/// The type's name without its modifier: `numeric(10,2)` is `numeric`, `timestamp(3) without time zone` loses the `(3)`.
pub(super) fn base(name: &str) -> String {
    let Some((before, rest)) = name.split_once('(') else { return name.to_owned() };
    let after = rest.split_once(')').map_or("", |(_, after)| after);
    format!("{}{after}", before.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_rounded_is_lost() {
        let lossy = [
            ("numeric(10,2)", "numeric(10,1)"),
            ("numeric", "numeric(10,2)"),
            ("numeric(10,2)", "integer"),
            ("double precision", "bigint"),
            ("timestamp with time zone", "timestamp(3) with time zone"),
            ("timestamp without time zone", "date"),
        ];
        for (old, new) in lossy {
            assert!(loses(old, new), "{old} -> {new}");
        }
        let kept = [
            ("numeric(10,2)", "numeric(8,2)"),
            ("integer", "bigint"),
            ("integer", "numeric(10,2)"),
            ("numeric(10,2)", "text"),
            ("timestamp(3) without time zone", "timestamp without time zone"),
            ("text", "character varying(3)"),
            ("date", "timestamp without time zone"),
        ];
        for (old, new) in kept {
            assert!(!loses(old, new), "{old} -> {new}");
        }
    }

    #[test]
    fn families() {
        let cases = [
            ("integer", "bigint", Conversion::Automatic),
            ("character varying(10)", "text", Conversion::Automatic),
            ("timestamp(3) without time zone", "date", Conversion::Automatic),
            ("text", "integer", Conversion::Explicit),
            ("text[]", "integer[]", Conversion::Explicit),
            ("integer", "boolean", Conversion::Explicit),
            ("integer", "uuid", Conversion::Unknown),
            ("integer", "integer[]", Conversion::Unknown),
            ("public.mood", "public.feeling", Conversion::ThroughText),
        ];
        for (old, new, expected) in cases {
            assert_eq!(conversion(old, new, |name| name.starts_with("public.")), expected, "{old} -> {new}");
        }
    }
}

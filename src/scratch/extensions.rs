//! What the embedded PostgreSQL can and cannot do.

use tokio_postgres::error::{DbError, SqlState};

use super::stand_in::missing_extension;

/// The extensions that the embedded PostgreSQL can create, besides `plpgsql`, which is always there.
///
/// Empty in a build without it. Sorted.
#[must_use]
pub fn bundled_extensions() -> &'static [&'static str] {
    if cfg!(feature = "embedded") { BUNDLED } else { &[] }
}

/// The wanted extensions that the embedded PostgreSQL lacks, in the order given.
#[must_use]
pub fn missing_from_embedded(wanted: &[String]) -> Vec<&str> {
    let has = |name: &str| name == "plpgsql" || bundled_extensions().binary_search(&name).is_ok();
    wanted.iter().map(String::as_str).filter(|name| !has(name)).collect()
}

/// The code of an error about something that the scratch's PostgreSQL lacks and nothing stands in for.
pub const SCRATCH_LACKS: &str = "scratch-lacks";

/// Where there is what a statement failed for want of; `None` when it failed for another reason.
#[must_use]
pub fn help_for(sql: &str, error: &DbError) -> Option<String> {
    missing_extension(sql, error)
        .map(|name| help_for_extension(&name))
        .or_else(|| help_for_lack(error))
        .or_else(|| help_for_role(error))
        .or_else(|| help_for_label(error))
}

/// The help for an error of a security label whose provider is not there.
fn help_for_label(error: &DbError) -> Option<String> {
    let is_it =
        *error.code() == SqlState::INVALID_PARAMETER_VALUE && error.routine() == Some("ExecSecLabelStmt");
    let is_named = error.message().contains('"');
    let help = if is_named {
        "load the module that provides it on the scratch's server (session_preload_libraries), or use `--scratch local` or \
         `--scratch embedded`, which need none; labels of a live database are left alone with --exclude 'security label *'"
    } else {
        "name the provider: SECURITY LABEL FOR provider ON …"
    };
    is_it.then(|| help.to_owned())
}

/// The help for an error that shows that the role on a named server may not create subscriptions.
fn help_for_role(error: &DbError) -> Option<String> {
    let is_it =
        *error.code() == SqlState::INSUFFICIENT_PRIVILEGE && error.routine() == Some("CreateSubscription");
    let help = "the scratch's role must be a superuser, or a member of pg_create_subscription with CREATE on new databases \
                (PostgreSQL 16): use `--scratch local`, or leave subscriptions alone with --exclude 'subscription *'";
    is_it.then(|| help.to_owned())
}

/// Which providers have an extension. It looks at what is installed here.
fn help_for_extension(extension: &str) -> String {
    let server = "name a server that has it with `--scratch postgres://…`";
    let mut have = Vec::new();
    if bundled_extensions().contains(&extension) {
        have.push("`--scratch embedded` has it".to_owned());
    }
    #[cfg(unix)]
    if let Some(bin) = super::local::directory_with(extension) {
        have.push(format!("`--scratch local --pg-bin {}` has it", bin.display()));
    }
    if have.is_empty() {
        return format!("install it where `--scratch local` finds PostgreSQL, or {server}");
    }
    format!("{}; or {server}", have.join(", "))
}

/// The help for an error that shows what a PostgreSQL was built without, as the embedded one is.
fn help_for_lack(error: &DbError) -> Option<String> {
    if error.code().code() == "42501" && FORBIDDEN.iter().any(|message| error.message().contains(message)) {
        return Some(
            "the role that uses the scratch's server may not do that, a superuser may: use `--scratch local` or `--scratch embedded`"
                .to_owned(),
        );
    }
    let (what, ..) = LACKS
        .iter()
        .find(|(_, code, message)| error.code().code() == *code && error.message().contains(message))?;
    Some(format!(
        "the scratch's PostgreSQL has no {what}: use `--scratch local`, or a server that has it with `--scratch postgres://…`"
    ))
}

/// What messages of the server have in them that are about settings which only some roles may make.
const FORBIDDEN: &[&str] = &["permission denied to set parameter", "permission denied to alter role"];

/// What a build may lack, with the code of the error that shows it and a part of its message.
const LACKS: &[(&str, &str, &str)] = &[
    ("ICU", "0A000", "ICU is not supported in this build"),
    ("version of this extension", "22023", "has no installation script nor update path for version"),
    ("version of this extension", "22023", "has no update path from version"),
    ("collation of this name", "42704", "for encoding \"UTF8\" does not exist"),
    ("setting of this name", "42704", "unrecognized configuration parameter"),
    ("locale of this name", "22023", "could not create locale"),
    ("subscriptions", "58P01", "libpqwalreceiver"),
    ("library of this name", "58P01", "could not access file"),
    ("lists of stop words", "F0000", "could not open stop-word file"),
    ("XML functions", "0A000", "unsupported XML feature"),
];

/// What else the embedded PostgreSQL 17.5 lacks, each with the message or the behaviour that shows it. Measured with
/// pglite-oxide 0.5.1.
pub const EMBEDDED_LACKS: &[(&str, &str)] = &[
    ("ICU collations", "0A000 \"ICU is not supported in this build\"; there is no \"en-x-icu\" and the like"),
    (
        "collations of the operating system",
        "42704; only C, POSIX, C.UTF8, pg_c_utf8, ucs_basic, unicode and default exist",
    ),
    ("subscriptions", "58P01 could not access file \"libpqwalreceiver\", also with connect = false"),
    ("libraries for functions in C", "58P01 could not access file \"$libdir/fuzzystrmatch\""),
    (
        "text search with stop words",
        "F0000 could not open stop-word file, when to_tsvector runs; configurations can be created",
    ),
    ("procedural languages but plpgsql", "0A000 extension \"plperl\" is not available"),
    ("XML functions", "0A000 unsupported XML feature"),
    ("statement_timeout, lock_timeout and cancelling", "they have no effect: a statement runs to its end"),
    ("a second connection", "it waits until the first one is closed"),
    ("64-bit Datum", "the backend is a 32-bit one: int8 and float8 are passed by reference"),
];

/// The bundled extensions of pglite-oxide 0.5.1; a test compares. `auto_explain` is a module and no extension.
#[rustfmt::skip]
const BUNDLED: &[&str] = &[
    "age", "amcheck", "bloom", "btree_gin", "btree_gist", "citext", "cube", "dict_int", "dict_xsyn", "earthdistance",
    "file_fdw", "fuzzystrmatch", "hstore", "intarray", "isn", "lo", "ltree", "pageinspect", "pg_buffercache",
    "pg_freespacemap", "pg_hashids", "pg_ivm", "pg_surgery", "pg_textsearch", "pg_trgm", "pg_uuidv7", "pg_visibility",
    "pg_walinspect", "pgtap", "seg", "tablefunc", "tcn", "tsm_system_rows", "tsm_system_time", "unaccent", "vector",
];

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_what_the_crate_bundles() {
        let mut bundled: Vec<_> =
            pglite_oxide::extensions::ALL.iter().map(|extension| extension.sql_name()).collect();
        bundled.retain(|name| *name != "auto_explain");
        bundled.sort_unstable();
        assert_eq!(BUNDLED, bundled);
    }

    #[test]
    fn missing_ones_are_named() {
        let wanted = ["plpgsql", "citext", "pgcrypto", "postgis"].map(str::to_owned);
        assert_eq!(missing_from_embedded(&wanted), ["pgcrypto", "postgis"]);
    }
}

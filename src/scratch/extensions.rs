//! What the embedded PostgreSQL can and cannot do.

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

//! Rows that are on other servers: a scratch never fetches them.

use tokio_postgres::error::{DbError, SqlState};

use crate::engine::postgres::quote::literal;

/// Lets no query of the session read a foreign table, until all settings are reset. The setting came with the minor releases
/// of August 2024; a server without it goes on as it is.
pub(crate) const STAY_HERE: &str = "SELECT CASE WHEN pg_catalog.current_setting('restrict_nonsystem_relation_kind', true) IS NOT NULL \
    THEN pg_catalog.set_config('restrict_nonsystem_relation_kind', 'foreign-table', false) END";

/// The statement that makes a materialized view without filling it, where [`STAY_HERE`] forbids what its query reads.
///
/// It then passes for one that was filled, for those who read it. Only a superuser can say so of it; else it stays one that
/// was created `WITH NO DATA`. `path` is its name, after that of its schema if it is known.
#[must_use]
pub fn unfilled(sql: &str, path: &[&str], error: &DbError) -> Option<String> {
    // The message may be in another language.
    let is_kept_here = *error.code() == SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE
        && error.routine() == Some("get_relation_info");
    is_kept_here.then(|| without_data(sql, path)).flatten()
}

fn without_data(sql: &str, path: &[&str]) -> Option<String> {
    let words: Vec<String> = sql.split_whitespace().take(3).map(str::to_ascii_uppercase).collect();
    let (name, schema) = path.split_last()?;
    if words != ["CREATE", "MATERIALIZED", "VIEW"] {
        return None;
    }
    let sql = sql.trim_end().trim_end_matches(';').trim_end();
    let end = without_word(sql, "DATA").and_then(|before| without_word(before, "WITH"));
    let create = literal(&format!("{}\nWITH NO DATA", end.unwrap_or(sql)));
    let in_schema = schema.first().map(|schema| {
        format!(
            " AND relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = {})",
            literal(schema)
        )
    });
    let body = format!(
        "BEGIN
  EXECUTE {create};
  BEGIN
    UPDATE pg_catalog.pg_class SET relispopulated = true WHERE relkind = 'm' AND relname = {}{};
  EXCEPTION WHEN insufficient_privilege THEN
    NULL;
  END;
END",
        literal(name),
        in_schema.unwrap_or_default()
    );
    Some(format!("DO {}", literal(&body)))
}

/// The text before its last word, if that is the last word.
fn without_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (before, last) = text.rsplit_once(char::is_whitespace)?;
    last.eq_ignore_ascii_case(word).then(|| before.trim_end())
}

#[cfg(test)]
mod tests {
    use super::without_data;

    #[test]
    fn a_view_is_made_without_rows() {
        for (sql, expected) in [
            (
                "CREATE MATERIALIZED VIEW m AS SELECT 1",
                "CREATE MATERIALIZED VIEW m AS SELECT 1\nWITH NO DATA",
            ),
            (
                "create materialized  view m AS SELECT 1\n with\tdata ;\n",
                "create materialized  view m AS SELECT 1\nWITH NO DATA",
            ),
            (
                "CREATE MATERIALIZED VIEW m AS SELECT data",
                "CREATE MATERIALIZED VIEW m AS SELECT data\nWITH NO DATA",
            ),
        ] {
            let made = without_data(sql, &["s", "m"]).unwrap_or_default();
            assert!(made.contains(expected), "{made}");
        }
        assert_eq!(without_data("CREATE TABLE m AS SELECT 1", &["m"]), None);
    }
}

//! Security labels where no module provides them: their rows are written into the catalog.
//!
//! Nothing reads them there but a comparison, and PostgreSQL deletes them with the object, whoever wrote them.

use crate::engine::postgres::quote::literal;

/// A statement that labels a target where the provider is not loaded, for a superuser. Target and label are SQL, and so is the
/// relation that the target is or is a column of.
///
/// Any name of a database stands for the one it is run in.
#[must_use]
pub fn write_label(provider: &str, target: &str, relation: Option<&str>, label: &str) -> String {
    let is_database = target.get(..8).is_some_and(|word| word.eq_ignore_ascii_case("database"));
    let comment = if is_database {
        "pg_catalog.format('COMMENT ON DATABASE %I IS ', pg_catalog.current_database())".to_owned()
    } else {
        literal(&format!("COMMENT ON {target} IS "))
    };
    let body = format!(
        include_str!("labels.sql"),
        comment = comment,
        provider = literal(provider),
        relation = relation.map_or_else(|| "NULL".to_owned(), literal),
        label = label
    );
    format!("DO {}", literal(&body))
}

#[cfg(test)]
mod tests {
    use super::write_label;

    #[test]
    fn nothing_breaks_out_of_the_statement() {
        let sql = write_label("it's", "TABLE \"t'\"", Some("\"t'\""), "E'\\'; $do$'");
        assert!(sql.contains("''COMMENT ON TABLE \"t''''\" IS ''"), "{sql}");
        assert!(sql.starts_with("DO E'") && sql.ends_with('\''), "{sql}");
    }

    #[test]
    fn a_database_is_the_one_it_is_run_in() {
        let sql = write_label("anon", "database whatever", None, "NULL");
        assert!(sql.contains("current_database()") && !sql.contains("whatever"), "{sql}");
    }
}

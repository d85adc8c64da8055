//! Desired state in YAML, compiled to SQL: what people write by hand has keys of its own, expressions are SQL text, and
//! anything else goes into `sql:` blocks. The SQL takes the same road as that of files.

mod compile;
mod map;
mod model;
pub(super) mod place;
mod short;
mod table;
mod write;

pub use model::File;
pub use write::write;

use crate::diagnostic::Diagnostic;

/// SQL that stands for a part of a YAML file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledStatement {
    /// One or more statements; annotations are comments in them, as in a SQL file.
    pub sql: String,
    /// The byte of the YAML file that it comes from.
    pub offset: usize,
    /// Bytes of the SQL from which on it comes from other places, with these.
    pub marks: Vec<(usize, usize)>,
}

impl CompiledStatement {
    /// The byte of the file that a byte of the SQL comes from.
    #[must_use]
    pub fn origin(&self, at: usize) -> usize {
        let before = self.marks.partition_point(|(start, _)| *start <= at);
        before
            .checked_sub(1)
            .and_then(|index| self.marks.get(index))
            .map_or(self.offset, |(_, origin)| *origin)
    }
}

/// Compiles a YAML file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn to_sql(text: &str, file: &str) -> Result<Vec<CompiledStatement>, Diagnostic> {
    let parsed: File = serde_yaml::from_str(text).map_err(|error| place::diagnostic(text, file, &error))?;
    Ok(compile::file(&parsed, &place::Places::new(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sql(text: &str) -> String {
        let statements = to_sql(text, "schema.yaml").map_err(|error| error.to_string());
        statements
            .map(|list| list.into_iter().map(|one| one.sql).collect::<Vec<_>>().join(";\n"))
            .unwrap_or_else(|e| e)
    }

    #[test]
    fn a_table_with_parts() {
        let text = "
enums:
  mood: [sad, ok]
tables:
  app.people:
    comment: who we know
    columns:
      id: {type: bigint, identity: always}
      name: text
      feels: {type: mood, not_null: true, default: \"'ok'\", renamed_from: mood}
    primary_key: [id]
    checks: {named: name <> ''}
    indexes:
      people_name: {columns: [lower(name)], unique: true, where: name IS NOT NULL}
    grants: {reader: [select]}
";
        let sql = sql(text);
        for part in [
            "CREATE TYPE mood AS ENUM ('sad', 'ok')",
            "CREATE TABLE app.people (",
            "id bigint GENERATED ALWAYS AS IDENTITY,",
            "feels mood DEFAULT 'ok' NOT NULL, -- schemadiff: renamed-from mood",
            "PRIMARY KEY (id)",
            "CONSTRAINT named CHECK (name <> '')",
            "CREATE UNIQUE INDEX people_name ON app.people (lower(name)) WHERE name IS NOT NULL",
            "COMMENT ON TABLE app.people IS 'who we know'",
            "GRANT select ON TABLE app.people TO reader",
        ] {
            assert!(sql.contains(part), "{part} is not in\n{sql}");
        }
    }

    #[test]
    fn hazards_that_may_pass_stand_beside_what_they_are_about() {
        let text = "
tables:
  t:
    allow: {data-loss: nobody reads it, table-rewrite: \"it is\\nsmall\"}
    columns:
      a: {type: int, using: b, allow: {needs-valid-data: checked}}
views:
  v: {query: SELECT 1, renamed_from: w, allow: {breaks-running-code: no code yet}}
";
        let sql = sql(text);
        for part in [
            "-- schemadiff: allow data-loss nobody reads it\n-- schemadiff: allow table-rewrite it is small\nCREATE TABLE t (",
            "a int -- schemadiff: using b\n    -- schemadiff: allow needs-valid-data checked\n",
            "-- schemadiff: renamed-from w\n-- schemadiff: allow breaks-running-code no code yet\nCREATE VIEW v AS",
        ] {
            assert!(sql.contains(part), "{part} is not in\n{sql}");
        }
    }

    #[test]
    fn the_published_schema_is_this_one() {
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(File)).unwrap_or_default() + "\n";
        crate::generated::compare("docs/desired-state.schema.json", &schema);
    }

    #[test]
    fn unknown_keys_name_the_nearest() {
        let error = to_sql("tables:\n  t:\n    colums: {}\n", "schema.yaml")
            .map_err(|error| (error.to_string(), error.help));
        let (message, help) = error.err().unwrap_or_default();
        assert!(message.contains("colums") && message.starts_with("schema.yaml:3"), "{message}");
        assert!(help.iter().any(|help| help.contains("`columns`")), "{help:?}");
    }

    #[test]
    fn a_list_is_no_schema() {
        let error = to_sql("- a\n- b\n", "schema.yaml").map_err(|error| error.to_string());
        assert!(error.is_err_and(|message| message.contains("list")));
    }
}

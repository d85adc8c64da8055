//! Schemas at the limits of what is in use, and at the server's own. They are written when the suite is asked for: as
//! files they would be megabytes of the same.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The name of the suite.
pub(crate) const SUITE: &str = "large";

/// What writes a schema: before the change, or after it.
type Text = fn(bool) -> String;

const CASES: [(&str, Text); 3] = [("tables", tables), ("partitions", partitions), ("columns", columns)];

/// Writes the cases below the directory.
pub(crate) fn write(dir: &Path) -> Result<(), String> {
    for (name, text) in CASES {
        let case = dir.join(name);
        fs::create_dir_all(&case).map_err(|error| format!("{}: {error}", case.display()))?;
        for (file, after) in [("from.sql", false), ("to.sql", true)] {
            let path = case.join(file);
            fs::write(&path, text(after)).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

/// Ten thousand tables, of which some change.
fn tables(after: bool) -> String {
    let mut sql = String::new();
    for number in 0..10_000 {
        let more = if after && number % 100 == 7 { ",\n  added text DEFAULT ''" } else { "" };
        let type_ = if after && number % 500 == 3 { "bigint" } else { "integer" };
        let refers =
            if number % 10 == 9 { format!(" REFERENCES many.t{}", number - 1) } else { String::new() };
        line(
            &mut sql,
            &format!(
                "CREATE TABLE many.t{number} (\n  id integer PRIMARY KEY,\n  amount {type_} NOT NULL,\n  up integer{refers}{more}\n);"
            ),
        );
        if number % 10 == 1 && !(after && number % 1000 == 1) {
            line(&mut sql, &format!("CREATE INDEX ON many.t{number} (amount);"));
        }
    }
    format!("CREATE SCHEMA many;\n{sql}")
}

/// Two thousand partitions below one table, which changes.
fn partitions(after: bool) -> String {
    let (more, range) = if after { (",\n  note text", 2..2002) } else { ("", 0..2000) };
    let mut sql = format!(
        "CREATE TABLE whole (\n  id bigint,\n  at integer,\n  state text{more},\n  PRIMARY KEY (id, at)\n) PARTITION BY RANGE (at);\n"
    );
    for number in range {
        let (first, end) = (number * 10, number * 10 + 10);
        line(
            &mut sql,
            &format!("CREATE TABLE part_{number} PARTITION OF whole FOR VALUES FROM ({first}) TO ({end});"),
        );
    }
    line(
        &mut sql,
        if after { "CREATE INDEX ON whole (state, note);" } else { "CREATE INDEX ON whole (state);" },
    );
    sql
}

/// As many columns as a table can have; columns that are dropped count for ever, so that the other table has fewer.
fn columns(after: bool) -> String {
    let count = if after { 1590 } else { 1600 };
    let column = |number: usize| {
        let type_ = if after && number % 100 == 50 { "bigint" } else { "integer" };
        let default = if after && number % 100 == 60 { " DEFAULT 0" } else { "" };
        format!("  c{number:04} {type_}{default}")
    };
    format!("CREATE TABLE wide (\n{}\n);\n", (1..=count).map(column).collect::<Vec<_>>().join(",\n"))
}

fn line(sql: &mut String, text: &str) {
    let _infallible = writeln!(sql, "{text}");
}

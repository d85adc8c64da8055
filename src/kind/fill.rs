//! Filling a column in the rows that are there, some pages at a time, while others use the table.

use crate::engine::postgres::quote::literal;

/// Which rows there may be that are meant when all pages have been filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// None: something else fills what others write.
    None,
    /// Those that others wrote meanwhile: they are filled last.
    Moved,
}

/// The block that sets `column` to `value` in the rows of `table` that are `meant`, each hundred pages in a transaction of
/// their own. It can be run again.
///
/// Pages are taken by the addresses of their rows, which needs no index, and no scan on any version. Pages that come
/// later have rows of those who know the column.
pub(crate) fn by_pages(table: &str, column: &str, value: &str, meant: &str, rest: Rest) -> String {
    let (tag, regclass) = (tag(&[value, meant]), literal(table));
    let rest = match rest {
        Rest::None => format!(
            "IF EXISTS (SELECT FROM {table} WHERE {meant}) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;"
        ),
        Rest::Moved => format!(
            "-- Rows that somebody moved to another page meanwhile.
  UPDATE {table} SET {column} = {value} WHERE {meant};"
        ),
    };
    format!(
        "DO {tag}
DECLARE
  pages CONSTANT bigint := pg_relation_size({regclass}::regclass) / current_setting('block_size')::bigint;
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE {table} SET {column} = {value}
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 99) AS number, generate_series(1, most) AS line
      ))
      AND {meant};
    COMMIT;
    page := page + 100;
    EXIT WHEN page > pages;
  END LOOP;
  PERFORM set_config('row_security', 'off', true);
  {rest}
END {tag}"
    )
}

/// A dollar quote that none of the texts ends.
pub(crate) fn tag(texts: &[&str]) -> String {
    let names = (0..).map(|number: u32| {
        format!("$schemadiff{}$", if number == 0 { String::new() } else { number.to_string() })
    });
    names.into_iter().find(|tag| !texts.iter().any(|text| text.contains(tag))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_ends_nothing() {
        assert_eq!(tag(&["'$schemadiff$'"]), "$schemadiff1$");
    }
}

//! Filling a column in the rows that are there, some pages at a time, while others use the table.

use crate::engine::postgres::quote::literal;

/// Who minds the rows that others write while the pages are gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// Something else fills them, so that none is left at the end.
    Kept,
    /// Nobody: others may have moved rows to pages that had been passed, and all pages are gone through again.
    Moved,
}

/// How often the pages of a table are gone through. Each time leaves a small part of what the time before has left; rows for
/// which a default gives NULL are left for ever.
const ROUNDS: u32 = 10;

/// The block that sets `column` to `value` in the rows of `table` that are `meant`, each twenty pages in a transaction of
/// their own. It can be run again.
///
/// Pages are taken by the addresses of their rows, which needs no index, and no scan on any version. No transaction holds
/// the rows of more than these pages: that there are no others left is found by reading.
pub(crate) fn by_pages(table: &str, column: &str, value: &str, meant: &str, rest: Rest) -> String {
    let tag = tag(&[value, meant]);
    let end =
        format!("pg_relation_size({}::regclass) / current_setting('block_size')::bigint", literal(table));
    let (declared, pass, last) = match rest {
        // Pages that come later have rows of those who know the column.
        Rest::Kept => (
            format!("pages CONSTANT bigint := {end}"),
            "EXIT WHEN page > pages;".to_owned(),
            kept(table, meant),
        ),
        Rest::Moved => ("round integer := 1".to_owned(), again(table, meant, &end), String::new()),
    };
    format!(
        "DO {tag}
DECLARE
  {declared};
  most CONSTANT integer := (current_setting('block_size')::integer - 24) / 28;
  page bigint := 0;
BEGIN
  LOOP
    -- Rows that a policy hides must not be passed over.
    PERFORM set_config('row_security', 'off', true);
    UPDATE {table} SET {column} = {value}
    WHERE ctid = ANY (ARRAY(
        SELECT ('(' || number || ',' || line || ')')::tid
        FROM generate_series(page, page + 19) AS number, generate_series(1, most) AS line
      ))
      AND {meant};
    COMMIT;
    page := page + 20;
    {pass}
  END LOOP;
{last}END {tag}"
    )
}

fn kept(table: &str, meant: &str) -> String {
    format!(
        "  PERFORM set_config('row_security', 'off', true);
  IF EXISTS (SELECT FROM {table} WHERE {meant}) THEN
    RAISE EXCEPTION 'some rows were not filled';
  END IF;
"
    )
}

fn again(table: &str, meant: &str, end: &str) -> String {
    format!(
        "CONTINUE WHEN page <= {end};
    PERFORM set_config('row_security', 'off', true);
    EXIT WHEN NOT EXISTS (SELECT FROM {table} WHERE {meant});
    IF round = {ROUNDS} THEN
      RAISE WARNING 'some rows are still without a value';
      EXIT;
    END IF;
    -- Somebody moved rows meanwhile to pages that had been passed.
    round := round + 1;
    page := 0;"
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

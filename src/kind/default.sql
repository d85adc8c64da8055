SELECT
  'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid AS class, d.oid,
  ARRAY[n.nspname::text, c.relname::text, a.attname::text] AS path,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, d.adrelid AS parent_oid, d.adnum::int AS parent_sub,
  d.expression,
  -- Few have a call that must be looked up: an aggregate over all functions would cost more than the rest of this.
  CASE
    WHEN d.expression ~ '^nextval\(' THEN true
    WHEN d.expression ~ '[^ ]\(' AND d.expression <> 'now()' THEN EXISTS (
      SELECT FROM pg_catalog.regexp_matches(d.expression, '"?([^ ."(),'']+)"?\(', 'g') AS call
      JOIN pg_catalog.pg_proc p ON p.proname = call[1] AND p.provolatile = 'v')
    ELSE false
  END AS volatile
FROM (
  -- A default names no column, and without a table to name them by the server need not open each.
  SELECT oid, adrelid, adnum, pg_catalog.pg_get_expr(adbin, 0) AS expression FROM pg_catalog.pg_attrdef OFFSET 0
) d
JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
-- Generation expressions belong to their columns, defaults of view columns to their views.
WHERE a.attgenerated = '' AND c.relkind IN ('r', 'p') AND c.oid >= 16384 AND c.relpersistence <> 't'

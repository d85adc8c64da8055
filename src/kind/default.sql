SELECT
  'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid AS class, d.oid,
  NULL::text AS below,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, d.adrelid AS parent_oid, d.adnum::int AS parent_sub,
  -- A default names no column, and without a table to name them by the server need not open each.
  e.text AS expression,
  -- Functions are looked up where there is a call, and not the usual one.
  CASE
    WHEN e.text LIKE 'nextval(%' THEN true
    WHEN e.text LIKE '%(%' THEN EXISTS (
      SELECT FROM pg_catalog.regexp_matches(e.text, '([^\s"().,:]+)"?\(', 'g') AS call (names)
      JOIN pg_catalog.pg_proc p ON p.proname = call.names[1]
      WHERE p.provolatile = 'v')
    ELSE false END AS volatile
FROM pg_catalog.pg_attrdef d
JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
CROSS JOIN LATERAL (
  SELECT CASE WHEN a.attgenerated = '' THEN pg_catalog.pg_get_expr(d.adbin, 0) END AS text OFFSET 0) AS e
-- Generation expressions belong to their columns, defaults of view columns to their views.
WHERE a.attgenerated = '' AND c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND c.relpersistence <> 't'

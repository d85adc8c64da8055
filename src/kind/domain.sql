--? SELECT FROM pg_catalog.pg_type WHERE typtype = 'd' AND oid >= 16384
SELECT
  'pg_catalog.pg_type'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[n.nspname::text, t.typname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  pg_catalog.format_type(t.typbasetype, t.typtypmod) AS base,
  CASE WHEN t.typcollation <> b.typcollation THEN pg_catalog.format('%I.%I', cn.nspname, c.collname) END AS collation,
  coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 'pg_catalog.pg_type'::pg_catalog.regclass), t.typdefault) AS default,
  t.typnotnull AS not_null,
  -- The name counts only where somebody chose it.
  nn.conname AS not_null_name --@ 17+
  NULL::text AS not_null_name --@ -16
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_catalog.pg_collation c ON c.oid = t.typcollation
LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = c.collnamespace
LEFT JOIN pg_catalog.pg_constraint nn ON nn.contypid = t.oid AND nn.contype = 'n' --@ 17+
  AND nn.conname <> pg_catalog.left(t.typname::text, 54) || '_not_null' --@ 17+
WHERE t.typtype = 'd' AND t.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)'

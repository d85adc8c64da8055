--? SELECT FROM pg_catalog.pg_constraint WHERE contypid >= 16384
SELECT
  'pg_catalog.pg_constraint'::pg_catalog.regclass::oid AS class, c.oid,
  c.conname::text AS below,
  'pg_catalog.pg_type'::pg_catalog.regclass::oid AS parent_class, t.oid AS parent_oid,
  pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(c.oid), ' NOT VALID$', '') AS definition,
  c.convalidated AS validated
FROM pg_catalog.pg_constraint c
JOIN pg_catalog.pg_type t ON t.oid = c.contypid
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
-- A domain's NOT NULL is one of its fields, also where it is kept as a constraint (17).
WHERE c.contype = 'c' AND c.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)'

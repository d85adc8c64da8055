--? SELECT FROM pg_catalog.pg_type WHERE typtype = 'e' AND oid >= 16384
SELECT
  'pg_catalog.pg_type'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[n.nspname::text, t.typname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  coalesce(l.labels, '{}') AS "values"
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN (
  SELECT e.enumtypid, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
  FROM pg_catalog.pg_enum e GROUP BY e.enumtypid
) l ON l.enumtypid = t.oid
WHERE t.typtype = 'e' AND t.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)'

--? SELECT FROM pg_catalog.pg_class WHERE relkind = 'c' AND oid >= 16384
SELECT
  'pg_catalog.pg_type'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[n.nspname::text, t.typname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS alias_class, t.typrelid AS alias_oid,
  coalesce(l.attributes, '[]') AS attributes
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_class r ON r.oid = t.typrelid
LEFT JOIN (
  SELECT a.attrelid, json_agg(json_build_object(
    'name', a.attname,
    'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
    'collation', CASE WHEN a.attcollation <> at.typcollation THEN pg_catalog.format('%I.%I', cn.nspname, c.collname) END
  ) ORDER BY a.attnum) AS attributes
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class ar ON ar.oid = a.attrelid AND ar.relkind = 'c'
  JOIN pg_catalog.pg_type at ON at.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_collation c ON c.oid = a.attcollation
  LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = c.collnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped
  GROUP BY a.attrelid
) l ON l.attrelid = t.typrelid
WHERE t.typtype = 'c' AND r.relkind = 'c' AND t.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)'

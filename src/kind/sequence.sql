--? SELECT FROM pg_catalog.pg_sequence
-- The sequence of an identity column is part of the column.
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.relname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  pg_catalog.format_type(s.seqtypid, NULL) AS type,
  s.seqstart AS start, s.seqincrement AS increment, s.seqmin AS min, s.seqmax AS max, s.seqcache AS cache,
  s.seqcycle AS cycle,
  c.relpersistence = 'u' AS unlogged,
  owner.address AS owned_by
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_sequence s ON s.seqrelid = c.oid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN LATERAL (
  SELECT d.deptype, jsonb_build_object('schema', tn.nspname, 'table', t.relname, 'column', a.attname) AS address
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_class t ON t.oid = d.refobjid
  JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
  WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.objsubid = 0
    AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
) owner ON true
WHERE c.relkind = 'S' AND c.oid >= 16384 AND c.relpersistence <> 't' AND owner.deptype IS DISTINCT FROM 'i'
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'

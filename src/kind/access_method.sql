--? SELECT FROM pg_catalog.pg_am WHERE oid >= 16384
SELECT
  'pg_catalog.pg_am'::pg_catalog.regclass::oid AS class, a.oid,
  ARRAY[a.amname::text] AS path,
  CASE a.amtype WHEN 't' THEN 'TABLE' WHEN 'i' THEN 'INDEX' END AS type,
  a.amhandler::text AS handler
FROM pg_catalog.pg_am a
WHERE a.oid >= 16384

--? SELECT FROM pg_catalog.pg_foreign_server WHERE oid >= 16384
SELECT
  'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid AS class, s.oid,
  ARRAY[s.srvname::text] AS path,
  w.fdwname::text AS wrapper,
  s.srvtype AS type,
  s.srvversion AS version,
  coalesce(s.srvoptions, '{}') AS options
FROM pg_catalog.pg_foreign_server s
JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
WHERE s.oid >= 16384

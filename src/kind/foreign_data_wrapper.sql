--? SELECT FROM pg_catalog.pg_foreign_data_wrapper WHERE oid >= 16384
SELECT
  'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid AS class, w.oid,
  ARRAY[w.fdwname::text] AS path,
  nullif(w.fdwhandler::pg_catalog.regproc::text, '-') AS handler,
  nullif(w.fdwvalidator::pg_catalog.regproc::text, '-') AS validator,
  coalesce(w.fdwoptions, '{}') AS options
FROM pg_catalog.pg_foreign_data_wrapper w
WHERE w.oid >= 16384

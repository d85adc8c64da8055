--? SELECT FROM pg_catalog.pg_ts_template WHERE oid >= 16384
SELECT
  'pg_catalog.pg_ts_template'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[n.nspname::text, t.tmplname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, t.tmplnamespace AS parent_oid,
  CASE WHEN t.tmplinit <> 0 THEN t.tmplinit::text END AS init,
  t.tmpllexize::text AS lexize
FROM pg_catalog.pg_ts_template t
JOIN pg_catalog.pg_namespace n ON n.oid = t.tmplnamespace
WHERE t.oid >= 16384

--? SELECT FROM pg_catalog.pg_transform WHERE oid >= 16384
SELECT
  'pg_catalog.pg_transform'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[pg_catalog.format_type(t.trftype, NULL) || ' LANGUAGE ' || pg_catalog.quote_ident(l.lanname)] AS path,
  CASE WHEN t.trffromsql <> 0 THEN t.trffromsql::pg_catalog.regprocedure::text END AS from_sql,
  CASE WHEN t.trftosql <> 0 THEN t.trftosql::pg_catalog.regprocedure::text END AS to_sql
FROM pg_catalog.pg_transform t
JOIN pg_catalog.pg_language l ON l.oid = t.trflang
WHERE t.oid >= 16384

-- The one that is connected to; it has one id whatever it is called.
SELECT
  'pg_catalog.pg_database'::pg_catalog.regclass::oid AS class, d.oid,
  ARRAY['current'] AS path,
  d.datconnlimit AS connection_limit,
  pg_catalog.pg_get_userbyid(d.datdba)::text AS owner
FROM pg_catalog.pg_database d
WHERE d.datname = pg_catalog.current_database()

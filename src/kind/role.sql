-- Without the server's first superuser, which is called otherwise in each place, and the roles that come with a server. For
-- ever is the same as never said.
SELECT
  'pg_catalog.pg_authid'::pg_catalog.regclass::oid AS class, r.oid,
  ARRAY[r.rolname::text] AS path,
  r.rolsuper AS superuser, r.rolcreatedb AS create_db, r.rolcreaterole AS create_role, r.rolinherit AS inherit,
  r.rolcanlogin AS login, r.rolreplication AS replication, r.rolbypassrls AS bypass_rls,
  r.rolconnlimit AS connection_limit,
  CASE WHEN r.rolvaliduntil <> 'infinity' THEN r.rolvaliduntil::text END AS valid_until
FROM pg_catalog.pg_roles r
WHERE r.oid >= 16384

SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS class, n.oid, ARRAY[n.nspname::text] AS path
FROM pg_catalog.pg_namespace n
-- `public` comes with the database, with an oid of the system's.
WHERE (n.oid >= 16384 OR n.nspname = 'public') AND n.nspname !~ '^pg_(toast|temp)'

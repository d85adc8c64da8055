--? SELECT FROM pg_catalog.pg_extension WHERE extname <> 'plpgsql'
-- plpgsql comes with every database; after pg_upgrade its oid is that of a user's object.
SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::oid AS class, e.oid, ARRAY[e.extname::text] AS path,
  n.nspname::text AS schema, NULL::text AS version, e.extversion AS installed, e.extrelocatable AS relocatable
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
WHERE e.oid >= 16384 AND e.extname <> 'plpgsql'

--? SELECT 1 FROM pg_catalog.pg_largeobject_metadata
SELECT 'pg_catalog.pg_largeobject'::pg_catalog.regclass::oid AS class, m.oid, ARRAY[m.oid::text] AS path
FROM pg_catalog.pg_largeobject_metadata m

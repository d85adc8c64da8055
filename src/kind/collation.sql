--? SELECT FROM pg_catalog.pg_collation WHERE oid >= 16384
SELECT
  'pg_catalog.pg_collation'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.collname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.collnamespace AS parent_oid,
  CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END AS provider,
  c.collisdeterministic AS deterministic,
  c.collcollate::text AS lc_collate, c.collctype::text AS lc_ctype,
  c.colllocale::text AS locale, --@ 17+
  CASE WHEN c.collprovider = 'i' THEN c.colliculocale::text END AS locale, --@ 15-16
  CASE WHEN c.collprovider = 'i' THEN c.collcollate::text END AS locale, --@ -14
  c.collicurules::text AS rules --@ 16+
  NULL::text AS rules --@ -15
FROM pg_catalog.pg_collation c
JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
WHERE c.oid >= 16384 AND n.nspname <> 'pg_catalog'

--? SELECT FROM pg_catalog.pg_conversion WHERE oid >= 16384
SELECT
  'pg_catalog.pg_conversion'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.conname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.connamespace AS parent_oid,
  c.condefault AS default,
  pg_catalog.pg_encoding_to_char(c.conforencoding)::text AS from,
  pg_catalog.pg_encoding_to_char(c.contoencoding)::text AS to,
  c.conproc::text AS function
FROM pg_catalog.pg_conversion c
JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace
WHERE c.oid >= 16384

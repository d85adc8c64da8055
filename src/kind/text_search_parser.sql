--? SELECT FROM pg_catalog.pg_ts_parser WHERE oid >= 16384
SELECT
  'pg_catalog.pg_ts_parser'::pg_catalog.regclass::oid AS class, p.oid,
  ARRAY[n.nspname::text, p.prsname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, p.prsnamespace AS parent_oid,
  p.prsstart::text AS start, p.prstoken::text AS gettoken, p.prsend::text AS end,
  CASE WHEN p.prsheadline <> 0 THEN p.prsheadline::text END AS headline,
  p.prslextype::text AS lextypes
FROM pg_catalog.pg_ts_parser p
JOIN pg_catalog.pg_namespace n ON n.oid = p.prsnamespace
WHERE p.oid >= 16384

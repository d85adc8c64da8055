--? SELECT FROM pg_catalog.pg_type WHERE oid >= 16384 AND typtype IN ('b', 'p') AND typoutput <> 'pg_catalog.array_out'::pg_catalog.regproc
-- A shell has values in these columns that say nothing.
SELECT
  'pg_catalog.pg_type'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[n.nspname::text, t.typname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  CASE WHEN t.typisdefined THEN t.typinput::text END AS input,
  CASE WHEN t.typisdefined THEN t.typoutput::text END AS output,
  CASE WHEN t.typreceive <> 0 THEN t.typreceive::text END AS receive,
  CASE WHEN t.typsend <> 0 THEN t.typsend::text END AS send,
  CASE WHEN t.typmodin <> 0 THEN t.typmodin::text END AS typmod_in,
  CASE WHEN t.typmodout <> 0 THEN t.typmodout::text END AS typmod_out,
  CASE WHEN t.typanalyze <> 0 THEN t.typanalyze::text END AS analyze,
  CASE WHEN t.typsubscript <> 0 THEN t.typsubscript::text END AS subscript, --@ 14+
  NULL::text AS subscript, --@ -13
  CASE WHEN t.typisdefined THEN CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END END AS length,
  CASE WHEN t.typisdefined THEN t.typbyval END AS passed_by_value,
  CASE WHEN t.typisdefined THEN
    CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' ELSE 'double' END END AS alignment,
  CASE WHEN t.typisdefined THEN
    CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END AS storage,
  CASE WHEN t.typisdefined THEN t.typcategory::text END AS category,
  CASE WHEN t.typisdefined THEN t.typispreferred END AS preferred,
  t.typdefault AS default,
  CASE WHEN t.typelem <> 0 THEN pg_catalog.format_type(t.typelem, NULL) END AS element,
  CASE WHEN t.typisdefined THEN t.typdelim::text END AS delimiter,
  CASE WHEN t.typisdefined THEN t.typcollation <> 0 END AS collatable
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND t.typtype IN ('b', 'p') AND t.typoutput <> 'pg_catalog.array_out'::pg_catalog.regproc
  AND n.nspname !~ '^pg_(toast|temp)'

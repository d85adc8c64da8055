--? SELECT FROM pg_catalog.pg_language WHERE oid >= 16384
SELECT
  'pg_catalog.pg_language'::pg_catalog.regclass::oid AS class, l.oid,
  ARRAY[l.lanname::text] AS path,
  l.lanpltrusted AS trusted,
  l.lanplcallfoid::pg_catalog.regproc::text AS handler,
  CASE WHEN l.laninline <> 0 THEN l.laninline::pg_catalog.regproc::text END AS inline,
  CASE WHEN l.lanvalidator <> 0 THEN l.lanvalidator::pg_catalog.regproc::text END AS validator
FROM pg_catalog.pg_language l
WHERE l.oid >= 16384

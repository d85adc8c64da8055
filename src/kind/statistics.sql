--? SELECT FROM pg_catalog.pg_statistic_ext
SELECT
  'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid AS class, s.oid,
  ARRAY[n.nspname::text, s.stxname::text] AS path,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, s.stxrelid AS parent_oid,
  ARRAY(
    SELECT CASE k WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' ELSE 'mcv' END
    FROM pg_catalog.unnest(s.stxkind) AS k WHERE k <> 'e' ORDER BY pg_catalog.array_position(ARRAY['d', 'f', 'm']::"char"[], k)
  ) AS kinds,
  -- Their order means nothing.
  ARRAY(
    SELECT a.attname::text COLLATE "C" AS name FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys::int2[]) ORDER BY name
  ) AS columns,
  CASE WHEN s.stxexprs IS NOT NULL THEN ( --@ 14+
    SELECT pg_catalog.array_agg(e ORDER BY e COLLATE "C") --@ 14+
    FROM pg_catalog.unnest(pg_catalog.pg_get_statisticsobjdef_expressions(s.oid)) AS e) END AS expressions, --@ 14+
  NULL::text[] AS expressions, --@ -13
  nullif(s.stxstattarget::int, -1) AS target
FROM pg_catalog.pg_statistic_ext s
JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
JOIN pg_catalog.pg_class c ON c.oid = s.stxrelid
WHERE s.oid >= 16384 AND c.relpersistence <> 't'

--? SELECT FROM pg_catalog.pg_publication
SELECT
  'pg_catalog.pg_publication'::pg_catalog.regclass::oid AS class, p.oid,
  ARRAY[p.pubname::text] AS path,
  p.puballtables AS all_tables,
  pg_catalog.array_remove(ARRAY[
    CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
    CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], NULL) AS publish,
  p.pubviaroot AS via_partition_root,
  CASE p.pubgencols WHEN 's' THEN 'stored' END AS generated_columns, --@ 18+
  NULL::text AS generated_columns, --@ -17
  coalesce(members.tables, '[]') AS tables,
  ARRAY( --@ 15+
    SELECT n.nspname::text COLLATE "C" AS name --@ 15+
    FROM pg_catalog.pg_publication_namespace pn JOIN pg_catalog.pg_namespace n ON n.oid = pn.pnnspid --@ 15+
    WHERE pn.pnpubid = p.oid ORDER BY name) AS schemas --@ 15+
  '{}'::text[] AS schemas --@ -14
FROM pg_catalog.pg_publication p
LEFT JOIN (
  SELECT
    r.prpubid,
    pg_catalog.json_agg(pg_catalog.json_build_object(
      'schema', n.nspname, 'table', c.relname,
      'columns', CASE WHEN r.prattrs IS NOT NULL THEN ( --@ 15+
        SELECT pg_catalog.json_agg(a.attname ORDER BY a.attname COLLATE "C") FROM pg_catalog.pg_attribute a --@ 15+
        WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) END, --@ 15+
      'filter', pg_catalog.pg_get_expr(r.prqual, r.prrelid) --@ 15+
      'columns', NULL, 'filter', NULL --@ -14
    ) ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C") AS tables
  FROM pg_catalog.pg_publication_rel r
  JOIN pg_catalog.pg_class c ON c.oid = r.prrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  GROUP BY r.prpubid
) members ON members.prpubid = p.oid
WHERE p.oid >= 16384

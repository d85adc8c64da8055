--? SELECT FROM pg_catalog.pg_class WHERE relkind = 'm'
SELECT
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.relname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.relnamespace AS parent_oid,
  pg_catalog.rtrim(pg_catalog.pg_get_viewdef(c.oid), ';') AS definition,
  coalesce(cols.columns, '[]') AS columns,
  cols.settings,
  (SELECT pg_catalog.array_agg(o ORDER BY o) FROM (
    SELECT pg_catalog.unnest(c.reloptions) UNION ALL SELECT 'toast.' || pg_catalog.unnest(toast.reloptions)) AS all_options(o)
  ) AS options,
  CASE WHEN am.amname <> 'heap' THEN am.amname::text END AS access_method,
  ts.spcname::text AS tablespace,
  c.relispopulated AS populated,
  ext.extensions
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
LEFT JOIN (
  SELECT
    a.attrelid,
    pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', a.attname,
      'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
      'collation', CASE WHEN a.attcollation <> t.typcollation
        THEN pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname) END
      ) ORDER BY a.attnum) AS columns,
    pg_catalog.json_object_agg(a.attname, pg_catalog.json_build_object(
      'statistics', CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::int END,
      'storage', CASE WHEN a.attstorage <> t.typstorage THEN own.storages ->> a.attstorage::text END,
      'own_storage', CASE WHEN a.attstorage <> t.typstorage THEN own.storages ->> t.typstorage::text END,
      'compression', CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END, --@ 14+
      'options', (SELECT pg_catalog.array_agg(o ORDER BY o) FROM pg_catalog.unnest(a.attoptions) AS o)
    ) ORDER BY a.attname) FILTER (WHERE
      a.attstattarget >= 0 OR a.attstorage <> t.typstorage
      OR a.attcompression <> '' --@ 14+
      OR a.attoptions IS NOT NULL) AS settings
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class v ON v.oid = a.attrelid AND v.relkind = 'm' AND v.oid >= 16384
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  CROSS JOIN (SELECT '{"p": "PLAIN", "e": "EXTERNAL", "x": "EXTENDED", "m": "MAIN"}'::jsonb AS storages) own
  LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
  LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped
  GROUP BY a.attrelid
) cols ON cols.attrelid = c.oid
LEFT JOIN (
  SELECT d.objid, pg_catalog.array_agg(e.extname::text ORDER BY e.extname) AS extensions
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
  WHERE d.deptype = 'x' AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  GROUP BY d.objid
) ext ON ext.objid = c.oid
WHERE c.relkind = 'm' AND c.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)'

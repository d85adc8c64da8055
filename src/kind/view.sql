--? SELECT FROM pg_catalog.pg_class WHERE relkind = 'v' AND oid >= 16384
SELECT
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.relname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.relnamespace AS parent_oid,
  pg_catalog.rtrim(pg_catalog.pg_get_viewdef(c.oid), ';') AS definition,
  (SELECT pg_catalog.array_agg(o ORDER BY o) FROM pg_catalog.unnest(c.reloptions) AS o WHERE o NOT LIKE 'check\_option=%') AS options,
  (SELECT pg_catalog.upper(pg_catalog.substr(o, 14)) FROM pg_catalog.unnest(c.reloptions) AS o WHERE o LIKE 'check\_option=%')
    AS check_option,
  coalesce(cols.columns, '[]') AS columns,
  defs.defaults
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN (
  SELECT a.attrelid, pg_catalog.json_agg(pg_catalog.json_build_object(
    'name', a.attname,
    'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
    'collation', CASE WHEN a.attcollation <> t.typcollation
      THEN pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname) END
    ) ORDER BY a.attnum) AS columns
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class v ON v.oid = a.attrelid AND v.relkind = 'v' AND v.oid >= 16384
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
  LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped
  GROUP BY a.attrelid
) cols ON cols.attrelid = c.oid
LEFT JOIN (
  SELECT d.adrelid, pg_catalog.json_object_agg(a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid) ORDER BY a.attname) AS defaults
  FROM pg_catalog.pg_attrdef d
  JOIN pg_catalog.pg_class v ON v.oid = d.adrelid AND v.relkind = 'v' AND v.oid >= 16384
  JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
  GROUP BY d.adrelid
) defs ON defs.adrelid = c.oid
WHERE c.relkind = 'v' AND c.oid >= 16384 AND c.relpersistence <> 't' AND n.nspname !~ '^pg_(toast|temp)'

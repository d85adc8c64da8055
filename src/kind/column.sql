SELECT
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, a.attrelid AS oid, a.attnum::int AS sub,
  a.attname::text AS below,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, a.attrelid AS parent_oid,
  -- A generation expression is its column, and so is the sequence of an identity.
  CASE
    WHEN a.attgenerated <> '' THEN 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid
    WHEN a.attidentity <> '' THEN 'pg_catalog.pg_class'::pg_catalog.regclass::oid END AS alias_class,
  CASE
    WHEN a.attgenerated <> '' THEN (
      SELECT d.oid FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum)
    WHEN a.attidentity <> '' THEN seq.oid END AS alias_oid,
  a.attnum::int AS position,
  a.attinhcount > 0 AND NOT a.attislocal AS inherited,
  pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
  -- What few columns have is looked up for them alone.
  CASE WHEN a.attcollation <> t.typcollation THEN (
    SELECT pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname)
    FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
    WHERE co.oid = a.attcollation) END AS collation,
  a.attnotnull AS not_null,
  -- For a partition it means nothing that it has one by its own right too, as adding a primary key makes it.
  CASE WHEN nn.conislocal AND NOT (c.relispartition AND nn.coninhcount > 0) AND nn.conname <> c.relname || '_' || a.attname || '_not_null' AND NOT nn.shared THEN nn.conname::text END AS not_null_name, --@ 18+
  CASE WHEN nn.shared THEN nn.conname::text END AS not_null_shared_name, --@ 18+
  CASE WHEN NOT (nn.conislocal AND NOT (c.relispartition AND nn.coninhcount > 0)) THEN nn.conname::text END AS not_null_inherited_name, --@ 18+
  coalesce(NOT nn.convalidated, false) AS not_null_unproven, --@ 18+
  coalesce(nn.connoinherit, false) AS not_null_no_inherit, --@ 18+
  NULL::text AS not_null_name, NULL::text AS not_null_inherited_name, NULL::text AS not_null_shared_name, false AS not_null_unproven, false AS not_null_no_inherit, --@ -17
  CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END AS identity,
  CASE WHEN a.attidentity <> '' THEN seq.options || pg_catalog.jsonb_build_object(
    'type', CASE WHEN seq.type <> a.atttypid THEN pg_catalog.format_type(seq.type, NULL) END,
    'otherwise_logged', seq.relpersistence <> c.relpersistence) END AS sequence,
  CASE a.attgenerated WHEN 's' THEN 'STORED' WHEN 'v' THEN 'VIRTUAL' END AS generated,
  CASE WHEN a.attgenerated <> '' THEN (
    SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid)
    FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum) END AS expression,
  CASE WHEN a.attstorage <> t.typstorage THEN
    CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' WHEN 'm' THEN 'MAIN' END END AS storage,
  CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression, --@ 14+
  NULL::text AS compression, --@ -13
  CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::int END AS statistics,
  CASE WHEN a.attoptions IS NOT NULL THEN
    (SELECT pg_catalog.array_agg(o ORDER BY o) FROM pg_catalog.unnest(a.attoptions) AS o) END AS options,
  a.attfdwoptions AS foreign_options
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN ( --@ 18+
  SELECT nn.*, CASE WHEN nn.conislocal AND nn.coninhcount > 0 THEN EXISTS ( --@ 18+
    SELECT FROM pg_catalog.pg_inherits i --@ 18+
    JOIN pg_catalog.pg_constraint above ON above.conrelid = i.inhparent AND above.contype = 'n' AND above.conname = nn.conname --@ 18+
    WHERE i.inhrelid = nn.conrelid) ELSE false END AS shared --@ 18+
  FROM pg_catalog.pg_constraint nn WHERE nn.contype = 'n' --@ 18+
) nn ON nn.conrelid = a.attrelid AND nn.conkey[1] = a.attnum --@ 18+
LEFT JOIN (
  SELECT
    dep.refobjid, dep.refobjsubid, s.seqrelid AS oid, s.seqtypid AS type, sc.relpersistence,
    pg_catalog.jsonb_build_object(
      'schema', sn.nspname, 'name', sc.relname, 'start', s.seqstart, 'increment', s.seqincrement,
      'min', s.seqmin, 'max', s.seqmax, 'cache', s.seqcache, 'cycle', s.seqcycle) AS options
  FROM pg_catalog.pg_depend dep
  JOIN pg_catalog.pg_sequence s ON s.seqrelid = dep.objid
  JOIN pg_catalog.pg_class sc ON sc.oid = s.seqrelid
  JOIN pg_catalog.pg_namespace sn ON sn.oid = sc.relnamespace
  WHERE dep.deptype = 'i' AND dep.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    AND dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
) seq ON seq.refobjid = a.attrelid AND seq.refobjsubid = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped
  AND c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND c.relpersistence <> 't' AND n.nspname !~ '^pg_(toast|temp)'

SELECT
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.relname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.relnamespace AS parent_oid,
  c.relpersistence = 'u' AS unlogged,
  CASE WHEN c.reloptions IS NOT NULL OR toast.reloptions IS NOT NULL THEN (
    SELECT pg_catalog.array_agg(o ORDER BY o) FROM (
      SELECT pg_catalog.unnest(c.reloptions) UNION ALL SELECT 'toast.' || pg_catalog.unnest(toast.reloptions)) AS all_options(o)
  ) END AS options,
  CASE WHEN am.amname <> 'heap' THEN am.amname::text END AS access_method,
  ts.spcname::text AS tablespace,
  -- That of a foreign table is always NOTHING.
  CASE WHEN c.relkind <> 'f' THEN
    CASE c.relreplident WHEN 'n' THEN 'NOTHING' WHEN 'f' THEN 'FULL' WHEN 'i' THEN 'USING INDEX ' || coalesce(pg_catalog.quote_ident(ri.relname), '') END
  END AS replica_identity,
  ri.relname::text AS replica_index,
  c.relrowsecurity AS row_security,
  c.relforcerowsecurity AS force_row_security,
  CASE WHEN NOT c.relispartition AND inh.parents IS NOT NULL THEN ARRAY(SELECT parent FROM pg_catalog.unnest(inh.parents) AS parent ORDER BY parent COLLATE "C") END AS inherits,
  CASE WHEN NOT c.relispartition THEN inh.parents END AS inherits_as_written,
  CASE WHEN c.relispartition THEN pg_catalog.json_build_object(
    'parent', inh.parents[1],
    'parent_path', inh.path,
    'detach_pending', inh.detach_pending, --@ 14+
    'bound', pg_catalog.pg_get_expr(c.relpartbound, c.oid)) END AS partition_of,
  CASE WHEN c.relispartition AND pg_catalog.pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT' THEN (
    SELECT CASE WHEN pg_catalog.strpos(def.text, 'satisfies_hash_partition(') = 0 THEN def.text ELSE (
      -- It names the table that is partitioned by hash by a number, which is another in another database.
      SELECT pg_catalog.string_agg(
        CASE
          WHEN piece.number = 1 THEN piece.text
          WHEN piece.text !~ '^[0-9]+''::oid,' THEN 'satisfies_hash_partition(''' || piece.text
          ELSE 'satisfies_hash_partition('
            || pg_catalog.quote_literal(pg_catalog.split_part(piece.text, '''', 1)::oid::pg_catalog.regclass::text)
            || '::regclass' || pg_catalog.substr(piece.text, pg_catalog.strpos(piece.text, ','))
        END, '' ORDER BY piece.number)
      FROM pg_catalog.regexp_split_to_table(def.text, 'satisfies_hash_partition\(''') WITH ORDINALITY AS piece(text, number)
    ) END
    FROM (SELECT pg_catalog.pg_get_partition_constraintdef(c.oid) AS text OFFSET 0) def
  ) END AS bound_condition,
  CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_by,
  CASE WHEN c.reloftype <> 0 THEN pg_catalog.format_type(c.reloftype, NULL) END AS of_type,
  CASE WHEN c.relkind = 'f' THEN (
    SELECT pg_catalog.json_build_object('server', s.srvname, 'options', coalesce(f.ftoptions, '{}'))
    FROM pg_catalog.pg_foreign_table f JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
    WHERE f.ftrelid = c.oid
  ) END AS "foreign"
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
LEFT JOIN (
  SELECT i.indrelid, ic.relname
  FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
  WHERE i.indisreplident
) ri ON ri.indrelid = c.oid AND c.relreplident = 'i'
LEFT JOIN (
  SELECT
    i.inhrelid,
    pg_catalog.bool_or(i.inhdetachpending) AS detach_pending, --@ 14+
    pg_catalog.array_agg(pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(p.relname) ORDER BY i.inhseqno) AS parents,
    (pg_catalog.array_agg(ARRAY[pn.nspname::text, p.relname::text] ORDER BY i.inhseqno))[1:1] AS path
  FROM pg_catalog.pg_inherits i
  JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
  JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
  WHERE p.relkind IN ('r', 'p', 'f')
  GROUP BY i.inhrelid
) inh ON inh.inhrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND c.relpersistence <> 't' AND n.nspname !~ '^pg_(toast|temp)'

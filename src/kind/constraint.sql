WITH RECURSIVE
-- Every index below a partitioned one, through all generations.
member AS (
  SELECT h.inhparent AS root, h.inhrelid AS index
  FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class p ON p.oid = h.inhparent AND p.relkind = 'I'
  UNION ALL
  SELECT m.root, h.inhrelid FROM member m JOIN pg_catalog.pg_inherits h ON h.inhparent = m.index
),
names AS (
  SELECT a.attrelid, pg_catalog.array_agg(a.attname::text ORDER BY a.attnum) AS names
  FROM pg_catalog.pg_attribute a
  WHERE a.attrelid IN (SELECT m.index FROM member m)
  GROUP BY a.attrelid
),
-- Whether one of them has another name than PostgreSQL gives when it creates them with the constraint of the whole, or
-- has parts itself and other parameters, which cannot be changed.
irregular AS (
  SELECT
    m.root,
    pg_catalog.bool_or(c.relname <> CASE k.contype
      WHEN 'p' THEN t.relname || '_pkey'
      WHEN 'u' THEN t.relname || '_' || pg_catalog.array_to_string(a.names, '_') || '_key'
      ELSE t.relname || '_' || pg_catalog.array_to_string(a.names, '_') || '_excl' END
      OR c.relkind = 'I' AND c.reloptions IS DISTINCT FROM r.reloptions) AS irregular
  FROM member m
  JOIN pg_catalog.pg_class r ON r.oid = m.root
  JOIN pg_catalog.pg_index i ON i.indexrelid = m.index
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
  JOIN names a ON a.attrelid = m.index
  JOIN pg_catalog.pg_constraint k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')
  GROUP BY m.root
),
constraints AS (
  SELECT
    con.*, con.contype IN ('p', 'u', 'x') AS indexed,
    con.conenforced AS enforced --@ 18+
    true AS enforced --@ -17
  FROM pg_catalog.pg_constraint con
  WHERE con.contype IN ('c', 'p', 'u', 'x', 'f') AND con.conrelid >= 16384
)
SELECT
  'pg_catalog.pg_constraint'::pg_catalog.regclass::oid AS class, con.oid,
  con.conname::text AS below,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, con.conrelid AS parent_oid,
  CASE WHEN con.indexed THEN 'pg_catalog.pg_class'::pg_catalog.regclass::oid END AS alias_class,
  CASE WHEN con.indexed THEN con.conindid END AS alias_oid,
  CASE con.contype
    WHEN 'c' THEN 'CHECK' WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' WHEN 'x' THEN 'EXCLUDE' WHEN 'f' THEN 'FOREIGN KEY'
  END AS type,
  -- Everything that can be altered by itself stands at the end; what remains is the definition.
  pg_catalog.left(
    text.whole,
    -- A negative length counts from the end, but 0 is nothing.
    CASE WHEN text.cut > 0 THEN -text.cut ELSE pg_catalog.length(text.whole) END
  ) AS definition,
  CASE WHEN con.contype = 'x' THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid) END AS predicate,
  con.contype = 'c' AND con.connoinherit AS no_inherit,
  con.condeferrable AS deferrable,
  con.condeferred AS deferred,
  con.convalidated OR NOT con.enforced AS valid,
  con.enforced,
  con.contype <> 'c' OR con.conislocal AS local,
  CASE WHEN con.contype = 'c' THEN con.coninhcount > 0 ELSE con.conparentid <> 0 END AS inherited,
  coalesce(ic.relispartition AND con.conparentid = 0, false) AS part_of_index,
  CASE WHEN ic.reloptions IS NOT NULL THEN
    (SELECT pg_catalog.array_agg(o ORDER BY o) FROM pg_catalog.unnest(ic.reloptions) AS o) END AS options,
  ic.reloptions AS options_as_written,
  ts.spcname::text AS tablespace,
  -- Only an expression can have one.
  CASE WHEN i.indexprs IS NOT NULL THEN (
    SELECT pg_catalog.json_agg(pg_catalog.json_build_array(a.attnum, a.attstattarget) ORDER BY a.attnum)
    FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = i.indexrelid AND a.attnum > 0 AND a.attstattarget >= 0) END AS statistics,
  coalesce(i.indisclustered, false) AS clustered,
  ext.extensions,
  coalesce(i.indisreplident, false) AS replica_identity,
  t.relispartition AS partition,
  coalesce(ic.relkind = 'I', false) AS partitioned,
  coalesce(ic.relkind = 'I' AND (NOT i.indisvalid OR irregular.irregular), false) AS irregular,
  coalesce(i.indexprs IS NOT NULL OR i.indpred IS NOT NULL, false) AS computed,
  names.names AS column_names,
  -- Most have one column, for which nothing need be taken apart and sorted.
  CASE
    WHEN con.contype <> 'f' THEN NULL
    WHEN pg_catalog.cardinality(con.conkey) = 1 THEN ARRAY[(
      SELECT a.attname::text FROM pg_catalog.pg_attribute a WHERE a.attrelid = con.conrelid AND a.attnum = con.conkey[1])]
    ELSE ARRAY(
      SELECT (SELECT a.attname::text FROM pg_catalog.pg_attribute a WHERE a.attrelid = con.conrelid AND a.attnum = key.number)
      FROM pg_catalog.unnest(con.conkey) WITH ORDINALITY AS key(number, place)
      ORDER BY key.place)
  END AS key,
  CASE WHEN con.contype = 'f' THEN (
    SELECT pg_catalog.json_build_object('schema', rn.nspname, 'table', r.relname, 'key', CASE
      WHEN pg_catalog.cardinality(con.confkey) = 1 THEN ARRAY[(
        SELECT a.attname::text FROM pg_catalog.pg_attribute a WHERE a.attrelid = con.confrelid AND a.attnum = con.confkey[1])]
      ELSE ARRAY(
        SELECT (SELECT a.attname::text FROM pg_catalog.pg_attribute a WHERE a.attrelid = con.confrelid AND a.attnum = key.number)
        FROM pg_catalog.unnest(con.confkey) WITH ORDINALITY AS key(number, place)
        ORDER BY key.place)
    END)
    FROM pg_catalog.pg_class r JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
    WHERE r.oid = con.confrelid) END AS "references"
FROM constraints con
JOIN pg_catalog.pg_class t ON t.oid = con.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
LEFT JOIN pg_catalog.pg_constraint origin ON origin.oid = con.conparentid
-- Not that of the key a foreign key refers to.
LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = CASE WHEN con.indexed THEN con.conindid END
LEFT JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = ic.reltablespace
LEFT JOIN names ON names.attrelid = i.indexrelid
LEFT JOIN irregular ON irregular.root = i.indexrelid
LEFT JOIN (
  SELECT d.objid, pg_catalog.array_agg(e.extname::text ORDER BY e.extname) AS extensions
  FROM pg_catalog.pg_extension e
  JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid
  WHERE d.deptype = 'x' AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
  GROUP BY d.objid
) ext ON ext.objid = i.indexrelid
CROSS JOIN LATERAL (
  SELECT
    -- Most primary keys are over one column: it is looked up here for a fraction of the time.
    CASE
      WHEN con.contype = 'p' AND i.indnatts = 1 AND NOT con.condeferrable THEN 'PRIMARY KEY (' || (
        SELECT pg_catalog.quote_ident(a.attname)
        FROM pg_catalog.pg_attribute a WHERE a.attrelid = con.conrelid AND a.attnum = con.conkey[1]) || ')'
      ELSE pg_catalog.pg_get_constraintdef(con.oid) END AS whole,
    CASE WHEN con.contype = 'x' THEN pg_catalog.length(coalesce(' WITH (' || (
      SELECT pg_catalog.string_agg(
        pg_catalog.quote_ident(o.name) || '='
        || CASE WHEN pg_catalog.quote_ident(o.value) = o.value THEN o.value ELSE pg_catalog.quote_literal(o.value) END, ', ')
      FROM (
        SELECT pg_catalog.split_part(o, '=', 1) AS name, pg_catalog.substr(o, pg_catalog.strpos(o, '=') + 1) AS value
        FROM pg_catalog.unnest(ic.reloptions) AS o
      ) o
    ) || ')', '')) ELSE 0 END
    + CASE WHEN con.contype = 'x'
      THEN pg_catalog.length(coalesce(' WHERE (' || pg_catalog.pg_get_expr(i.indpred, i.indrelid) || ')', '')) ELSE 0 END
    + CASE WHEN con.contype = 'c' AND con.connoinherit THEN pg_catalog.length(' NO INHERIT') ELSE 0 END
    + CASE WHEN con.condeferrable THEN pg_catalog.length(' DEFERRABLE') ELSE 0 END
    + CASE WHEN con.condeferred THEN pg_catalog.length(' INITIALLY DEFERRED') ELSE 0 END
    + CASE
      WHEN NOT con.enforced THEN pg_catalog.length(' NOT ENFORCED')
      WHEN NOT con.convalidated THEN pg_catalog.length(' NOT VALID') ELSE 0 END
    AS cut
  -- Keeps the planner from writing each of these out wherever it is used, and deparsing everything several times.
  OFFSET 0
) text
WHERE t.relkind IN ('r', 'p', 'f') AND t.relpersistence <> 't' AND n.nspname !~ '^pg_(toast|temp)'
  -- A key of a partitioned table that is referenced has one more row for each of its partitions.
  AND NOT (con.contype = 'f' AND con.conparentid <> 0 AND origin.conrelid = con.conrelid)

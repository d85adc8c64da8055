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
-- Whether one of them has another name than PostgreSQL gives when it creates them with the index of the whole, or has
-- parts itself and other parameters, which cannot be changed.
irregular AS (
  SELECT
    m.root,
    pg_catalog.bool_or(
      c.relname <> t.relname || '_' || pg_catalog.array_to_string(a.names, '_') || '_idx'
      OR c.relkind = 'I' AND c.reloptions IS DISTINCT FROM r.reloptions
    ) AS irregular
  FROM member m
  JOIN pg_catalog.pg_class r ON r.oid = m.root
  JOIN pg_catalog.pg_index i ON i.indexrelid = m.index
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
  JOIN names a ON a.attrelid = m.index
  GROUP BY m.root
),
-- The server's own, which have no parameters.
btree_default AS (
  SELECT o.oid, o.opcintype
  FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_am am ON am.oid = o.opcmethod
  WHERE o.opcdefault AND o.oid < 16384 AND am.amname = 'btree'
)
SELECT
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, c.relname::text] AS path,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, i.indrelid AS parent_oid,
  i.indisunique AS unique,
  -- `CREATE INDEX … USING` is the beginning, parameters and predicate are the end; what remains is the definition.
  CASE
    WHEN plain.is THEN
      'btree (' || pg_catalog.quote_ident(first.attname) || coalesce(', ' || pg_catalog.quote_ident(second.attname), '') || ')'
    ELSE pg_catalog.substr(
      text.whole, text.skip + 1,
      pg_catalog.length(text.whole) - text.skip - pg_catalog.length(text.options) - pg_catalog.length(text.predicate))
  END AS definition,
  pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate,
  CASE WHEN c.reloptions IS NOT NULL THEN
    (SELECT pg_catalog.array_agg(o ORDER BY o) FROM pg_catalog.unnest(c.reloptions) AS o) END AS options,
  c.reloptions AS options_as_written,
  ts.spcname::text AS tablespace,
  -- Only an expression can have one.
  CASE WHEN i.indexprs IS NOT NULL THEN (
    SELECT pg_catalog.json_agg(pg_catalog.json_build_array(a.attnum, a.attstattarget) ORDER BY a.attnum)
    FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = i.indexrelid AND a.attnum > 0 AND a.attstattarget >= 0) END AS statistics,
  i.indisclustered AS clustered,
  i.indisvalid AS valid,
  parts.tables AS parts,
  ext.extensions,
  h.inhparent IS NOT NULL AS inherited,
  i.indisreplident AS replica_identity,
  c.relkind = 'I' AS partitioned,
  c.relkind = 'I' AND (NOT i.indisvalid OR coalesce(irregular.irregular, false)) AS irregular,
  i.indexprs IS NOT NULL OR i.indpred IS NOT NULL AS computed,
  names.names AS column_names
FROM (
  -- Those under a constraint are the constraint. They are put aside before anything is deparsed.
  SELECT i.* FROM pg_catalog.pg_index i
  WHERE i.indexrelid >= 16384 AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
  )
  OFFSET 0
) i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
LEFT JOIN pg_catalog.pg_attribute first ON first.attrelid = i.indrelid AND first.attnum = i.indkey[0]
LEFT JOIN pg_catalog.pg_attribute second ON second.attrelid = i.indrelid AND second.attnum = i.indkey[1]
LEFT JOIN btree_default is_default ON is_default.oid = i.indclass[0]
LEFT JOIN btree_default is_default_too ON is_default_too.oid = i.indclass[1]
-- Most indexes are over one or two columns and as PostgreSQL makes them: they are written down here, for the server looks
-- through all operator classes for each column of an index that it deparses.
CROSS JOIN LATERAL (
  SELECT coalesce(
    i.indexprs IS NULL AND i.indpred IS NULL AND i.indnatts <= 2 AND i.indnkeyatts = i.indnatts
    AND NOT i.indnullsnotdistinct --@ 15+
    AND i.indoption[0] = 0 AND i.indcollation[0] = first.attcollation AND is_default.opcintype = first.atttypid
    AND (
      i.indnatts = 1
      OR i.indoption[1] = 0 AND i.indcollation[1] = second.attcollation AND is_default_too.opcintype = second.atttypid
    ), false) AS is
  OFFSET 0
) plain
LEFT JOIN LATERAL (
  SELECT
    pg_catalog.pg_get_indexdef(c.oid) AS whole,
    pg_catalog.length(
      CASE WHEN i.indisunique THEN 'CREATE UNIQUE INDEX ' ELSE 'CREATE INDEX ' END || pg_catalog.quote_ident(c.relname)
      || CASE WHEN c.relkind = 'I' THEN ' ON ONLY ' ELSE ' ON ' END
      || pg_catalog.quote_ident(tn.nspname) || '.' || pg_catalog.quote_ident(t.relname) || ' USING '
    ) AS skip,
    coalesce(' WHERE ' || pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') AS predicate,
    CASE WHEN c.reloptions IS NULL THEN '' ELSE ' WITH (' || (
      SELECT pg_catalog.string_agg(
        pg_catalog.quote_ident(o.name) || '='
        || CASE WHEN pg_catalog.quote_ident(o.value) = o.value THEN o.value ELSE pg_catalog.quote_literal(o.value) END, ', ')
      FROM (
        SELECT pg_catalog.split_part(o, '=', 1) AS name, pg_catalog.substr(o, pg_catalog.strpos(o, '=') + 1) AS value
        FROM pg_catalog.unnest(c.reloptions) AS o
      ) o
    ) || ')' END AS options
  WHERE NOT plain.is
  -- Keeps the planner from writing each of these out wherever it is used, and deparsing everything several times.
  OFFSET 0
) text ON true
LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = c.oid
LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
LEFT JOIN names ON names.attrelid = c.oid
LEFT JOIN irregular ON irregular.root = c.oid
LEFT JOIN (
  SELECT
    h.inhparent,
    pg_catalog.json_agg(pg_catalog.json_build_array(pn.nspname, pt.relname) ORDER BY pn.nspname, pt.relname) AS tables
  FROM pg_catalog.pg_inherits h
  JOIN pg_catalog.pg_index pi ON pi.indexrelid = h.inhrelid
  JOIN pg_catalog.pg_class pt ON pt.oid = pi.indrelid
  JOIN pg_catalog.pg_namespace pn ON pn.oid = pt.relnamespace
  GROUP BY h.inhparent
) parts ON parts.inhparent = c.oid AND NOT i.indisvalid
LEFT JOIN (
  SELECT d.objid, pg_catalog.array_agg(e.extname::text ORDER BY e.extname) AS extensions
  FROM pg_catalog.pg_extension e
  JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid
  WHERE d.deptype = 'x' AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
  GROUP BY d.objid
) ext ON ext.objid = c.oid
WHERE t.relkind IN ('r', 'p', 'm') AND t.relpersistence <> 't'
  AND n.nspname !~ '^pg_(toast|temp)'

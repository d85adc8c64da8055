--? SELECT FROM pg_catalog.pg_trigger WHERE NOT tgisinternal
-- The triggers that PostgreSQL made on partitions belong to the one they were made from, through however many levels.
WITH RECURSIVE copies AS (
  SELECT t.oid, t.oid AS root, t.tgenabled AS root_enabled, t.tgrelid, t.tgenabled
  FROM pg_catalog.pg_trigger t
  JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid AND c.relkind = 'p'
  WHERE NOT t.tgisinternal AND t.tgparentid = 0
  UNION ALL
  SELECT t.oid, p.root, p.root_enabled, t.tgrelid, t.tgenabled
  FROM copies p JOIN pg_catalog.pg_trigger t ON t.tgparentid = p.oid
),
states (code, words) AS (
  VALUES ('O'::"char", 'ENABLE'), ('D', 'DISABLE'), ('R', 'ENABLE REPLICA'), ('A', 'ENABLE ALWAYS')
)
SELECT
  'pg_catalog.pg_trigger'::pg_catalog.regclass::oid AS class, t.oid,
  CASE WHEN t.tgconstraint <> 0 THEN 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid END AS alias_class,
  nullif(t.tgconstraint, 0) AS alias_oid,
  t.tgname::text AS below,
  'pg_catalog.pg_class'::pg_catalog.regclass::oid AS parent_class, t.tgrelid AS parent_oid,
  t.tgconstraint <> 0 AS "constraint",
  -- Without the names of the trigger and its table, so that it stays the same when they are renamed.
  pg_catalog.left(whole.def, pg_catalog.strpos(whole.def, whole.target) - 1) AS event,
  pg_catalog.substr(whole.def, pg_catalog.strpos(whole.def, whole.target) + pg_catalog.length(whole.target)) AS action,
  states.words AS enabled,
  exceptions.list AS exceptions,
  ext.extensions,
  t.tgconstraint = 0 --@ 15+
  t.tgconstraint = 0 AND c.relkind <> 'p' --@ -14
    AS renamable
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN states ON states.code = t.tgenabled
CROSS JOIN LATERAL (
  SELECT
    pg_catalog.substr(pg_catalog.pg_get_triggerdef(t.oid), pg_catalog.length(
      CASE WHEN t.tgconstraint <> 0 THEN 'CREATE CONSTRAINT TRIGGER ' ELSE 'CREATE TRIGGER ' END || pg_catalog.quote_ident(t.tgname) || ' ') + 1)
      AS def,
    ' ON ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) || ' ' AS target
) whole
LEFT JOIN (
  SELECT copies.root, pg_catalog.json_agg(pg_catalog.json_build_object(
    'schema', n.nspname, 'table', c.relname, 'enabled', states.words) ORDER BY n.nspname, c.relname) AS list
  FROM copies
  JOIN pg_catalog.pg_class c ON c.oid = copies.tgrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN states ON states.code = copies.tgenabled
  WHERE copies.tgenabled <> copies.root_enabled
  GROUP BY copies.root
) exceptions ON exceptions.root = t.oid
LEFT JOIN (
  SELECT d.objid, pg_catalog.array_agg(e.extname::text ORDER BY e.extname) AS extensions
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
  WHERE d.deptype = 'x' AND d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass
    AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  GROUP BY d.objid
) ext ON ext.objid = t.oid
WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND c.relpersistence <> 't'

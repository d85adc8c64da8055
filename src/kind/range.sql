--? SELECT FROM pg_catalog.pg_range WHERE rngtypid >= 16384
WITH constructors AS (
  SELECT d.refobjid AS type, p.pronargs AS arguments, ARRAY[n.nspname::text, p.proname::text] AS by
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_proc p ON p.oid = d.objid
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  WHERE d.deptype = 'i' AND d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
    AND d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
)
SELECT
  'pg_catalog.pg_type'::pg_catalog.regclass::oid AS class, t.oid,
  ARRAY[n.nspname::text, t.typname::text] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, n.oid AS parent_oid,
  pg_catalog.format_type(r.rngsubtype, NULL) AS subtype,
  CASE WHEN NOT oc.opcdefault THEN pg_catalog.format('%I.%I', ocn.nspname, oc.opcname) END AS operator_class,
  CASE WHEN r.rngcollation <> s.typcollation THEN pg_catalog.format('%I.%I', cn.nspname, c.collname) END AS collation,
  pg_catalog.quote_ident(cfn.nspname) || '.' || pg_catalog.quote_ident(cf.proname) AS canonical,
  pg_catalog.quote_ident(dfn.nspname) || '.' || pg_catalog.quote_ident(df.proname) AS subtype_diff,
  CASE WHEN made.by <> ARRAY[n.nspname::text, t.typname::text] THEN made.by END AS constructor,
  CASE WHEN many.by <> ARRAY[mn.nspname::text, m.typname::text] THEN many.by END AS multirange_constructor, --@ 14+
  ARRAY[mn.nspname::text, m.typname::text] AS multirange --@ 14+
  NULL::text[] AS multirange_constructor, '{}'::text[] AS multirange --@ -13
FROM pg_catalog.pg_range r
JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
JOIN pg_catalog.pg_opclass oc ON oc.oid = r.rngsubopc
JOIN pg_catalog.pg_namespace ocn ON ocn.oid = oc.opcnamespace
LEFT JOIN pg_catalog.pg_collation c ON c.oid = r.rngcollation
LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = c.collnamespace
LEFT JOIN pg_catalog.pg_proc cf ON cf.oid = r.rngcanonical
LEFT JOIN pg_catalog.pg_namespace cfn ON cfn.oid = cf.pronamespace
LEFT JOIN pg_catalog.pg_proc df ON df.oid = r.rngsubdiff
LEFT JOIN pg_catalog.pg_namespace dfn ON dfn.oid = df.pronamespace
JOIN pg_catalog.pg_type m ON m.oid = r.rngmultitypid --@ 14+
JOIN pg_catalog.pg_namespace mn ON mn.oid = m.typnamespace --@ 14+
LEFT JOIN constructors made ON made.type = t.oid AND made.arguments = 2
LEFT JOIN constructors many ON many.type = m.oid AND many.arguments = 0 --@ 14+
WHERE t.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)'

--? SELECT FROM pg_catalog.pg_opfamily WHERE oid >= 16384
-- What was added to it by itself: the other members are those of an operator class.
WITH loose AS (
  SELECT o.amopfamily AS family,
    pg_catalog.format('OPERATOR %s (%s, %s)',
      o.amopstrategy, pg_catalog.format_type(o.amoplefttype, NULL), pg_catalog.format_type(o.amoprighttype, NULL)) AS place,
    pg_catalog.format('OPERATOR %s %s', o.amopstrategy, o.amopopr::pg_catalog.regoperator)
      || CASE WHEN o.amoppurpose = 'o' THEN pg_catalog.format(' FOR ORDER BY %I.%I', n.nspname, s.opfname) ELSE '' END AS sql
  FROM pg_catalog.pg_amop o
  JOIN pg_catalog.pg_depend d
    ON d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass AND d.objid = o.oid
    AND d.refclassid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass AND d.refobjid = o.amopfamily
  LEFT JOIN pg_catalog.pg_opfamily s ON s.oid = o.amopsortfamily
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = s.opfnamespace
  WHERE o.oid >= 16384
  UNION ALL
  SELECT p.amprocfamily,
    pg_catalog.format('FUNCTION %s (%s, %s)',
      p.amprocnum, pg_catalog.format_type(p.amproclefttype, NULL), pg_catalog.format_type(p.amprocrighttype, NULL)),
    pg_catalog.format('FUNCTION %s (%s, %s) %s',
      p.amprocnum, pg_catalog.format_type(p.amproclefttype, NULL), pg_catalog.format_type(p.amprocrighttype, NULL),
      p.amproc::pg_catalog.regprocedure)
  FROM pg_catalog.pg_amproc p
  JOIN pg_catalog.pg_depend d
    ON d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass AND d.objid = p.oid
    AND d.refclassid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass AND d.refobjid = p.amprocfamily
  WHERE p.oid >= 16384
)
SELECT
  'pg_catalog.pg_opfamily'::pg_catalog.regclass::oid AS class, f.oid,
  ARRAY[n.nspname::text, pg_catalog.format('%s(%s)', f.opfname, a.amname)] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, f.opfnamespace AS parent_oid,
  coalesce(members.members, '[]') AS members
FROM pg_catalog.pg_opfamily f
JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod
LEFT JOIN (
  SELECT family, pg_catalog.json_agg(pg_catalog.json_build_object('place', place, 'sql', sql) ORDER BY place COLLATE "C") AS members
  FROM loose GROUP BY family
) members ON members.family = f.oid
WHERE f.oid >= 16384

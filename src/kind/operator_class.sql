--? SELECT FROM pg_catalog.pg_opclass WHERE oid >= 16384
WITH own AS (
  SELECT d.refobjid AS class, 1 AS sort, o.amopstrategy AS number,
    pg_catalog.format('OPERATOR %s %s', o.amopstrategy, o.amopopr::pg_catalog.regoperator)
      || CASE WHEN o.amoppurpose = 'o' THEN pg_catalog.format(' FOR ORDER BY %I.%I', n.nspname, s.opfname) ELSE '' END AS sql
  FROM pg_catalog.pg_amop o
  JOIN pg_catalog.pg_depend d
    ON d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass AND d.objid = o.oid
    AND d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass
  LEFT JOIN pg_catalog.pg_opfamily s ON s.oid = o.amopsortfamily
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = s.opfnamespace
  WHERE o.oid >= 16384
  UNION ALL
  SELECT d.refobjid, 2, p.amprocnum,
    pg_catalog.format('FUNCTION %s (%s, %s) %s',
      p.amprocnum, pg_catalog.format_type(p.amproclefttype, NULL), pg_catalog.format_type(p.amprocrighttype, NULL),
      p.amproc::pg_catalog.regprocedure)
  FROM pg_catalog.pg_amproc p
  JOIN pg_catalog.pg_depend d
    ON d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass AND d.objid = p.oid
    AND d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass
  WHERE p.oid >= 16384
)
SELECT
  'pg_catalog.pg_opclass'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[n.nspname::text, pg_catalog.format('%s(%s)', c.opcname, a.amname)] AS path,
  'pg_catalog.pg_namespace'::pg_catalog.regclass::oid AS parent_class, c.opcnamespace AS parent_oid,
  c.opcdefault AS default,
  pg_catalog.format_type(c.opcintype, NULL) AS type,
  pg_catalog.format('%I.%I', fn.nspname, f.opfname) AS family,
  CASE WHEN c.opckeytype <> 0 THEN pg_catalog.format_type(c.opckeytype, NULL) END AS storage,
  a.amname::text AS method,
  ARRAY(SELECT own.sql FROM own WHERE own.class = c.oid ORDER BY own.sort, own.number, own.sql COLLATE "C") AS members
FROM pg_catalog.pg_opclass c
JOIN pg_catalog.pg_namespace n ON n.oid = c.opcnamespace
JOIN pg_catalog.pg_am a ON a.oid = c.opcmethod
JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily
JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
WHERE c.oid >= 16384

--? SELECT FROM pg_catalog.pg_cast WHERE oid >= 16384
SELECT
  'pg_catalog.pg_cast'::pg_catalog.regclass::oid AS class, c.oid,
  ARRAY[pg_catalog.format_type(c.castsource, NULL) || ' AS ' || pg_catalog.format_type(c.casttarget, NULL)] AS path,
  CASE c.castmethod WHEN 'f' THEN 'FUNCTION' WHEN 'i' THEN 'INOUT' WHEN 'b' THEN 'WITHOUT FUNCTION' END AS method,
  CASE WHEN c.castfunc <> 0 THEN c.castfunc::pg_catalog.regprocedure::text END AS function,
  CASE c.castcontext WHEN 'e' THEN 'EXPLICIT' WHEN 'a' THEN 'ASSIGNMENT' WHEN 'i' THEN 'IMPLICIT' END AS context
FROM pg_catalog.pg_cast c
WHERE c.oid >= 16384
  -- That of a range to its multirange comes and goes with it.
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'i'
  )

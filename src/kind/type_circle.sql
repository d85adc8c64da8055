DO $schemadiff$
BEGIN
  IF EXISTS (
    WITH RECURSIVE own (class, object) AS (
      VALUES {rows}
      UNION
      SELECT d.classid, d.objid
      FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
      WHERE d.deptype = 'i'
    )
    SELECT FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
    WHERE (d.classid, d.objid) NOT IN (SELECT class, object FROM own)
  ) THEN
    RAISE EXCEPTION 'something else uses type %', {name};
  END IF;
  DROP TYPE {type} CASCADE;
END
$schemadiff$
-- for PostgreSQL 18
-- 4 changes (4 drop) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.booked
-- hazard data-loss: drops table public.booked and all rows in it
-- hazard breaks-running-code: code that uses table public.booked fails from here on
DROP TABLE public.booked;

-- drop range type public.days, with the functions that it is made of and nothing else
-- hazard breaks-running-code: code that uses range type public.days fails from here on
-- hazard breaks-running-code: code that uses function public.whole_days(public.days) fails from here on
DO $schemadiff$
BEGIN
  IF EXISTS (
    WITH RECURSIVE own (class, object) AS (
      VALUES ('pg_catalog.pg_type'::pg_catalog.regclass::oid, 'public.days'::pg_catalog.regtype::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.whole_days(public.days)'::pg_catalog.regprocedure::oid)
      UNION
      SELECT d.classid, d.objid
      FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
      WHERE d.deptype = 'i'
    )
    SELECT FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
    WHERE (d.classid, d.objid) NOT IN (SELECT class, object FROM own)
  ) THEN
    RAISE EXCEPTION 'something else uses type %', 'public.days';
  END IF;
  DROP TYPE public.days CASCADE;
END
$schemadiff$;

COMMIT;

RESET check_function_bodies;

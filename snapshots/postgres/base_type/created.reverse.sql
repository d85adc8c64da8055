-- for PostgreSQL 18
-- 17 changes (17 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop cast (integer AS public.celsius)
-- hazard breaks-running-code: code that uses cast (integer AS public.celsius) fails from here on
DROP CAST (integer AS public.celsius);

-- drop table public.measured
-- hazard data-loss: drops table public.measured and all rows in it
-- hazard breaks-running-code: code that uses table public.measured fails from here on
DROP TABLE public.measured;

-- drop base type public.celsius, with the functions that it is made of and nothing else
-- hazard breaks-running-code: code that uses base type public.celsius fails from here on
-- hazard breaks-running-code: code that uses function public.celsius_in(cstring) fails from here on
-- hazard breaks-running-code: code that uses function public.celsius_out(public.celsius) fails from here on
-- hazard breaks-running-code: code that uses function public.celsius_recv(internal) fails from here on
-- hazard breaks-running-code: code that uses function public.celsius_send(public.celsius) fails from here on
DO $schemadiff$
BEGIN
  IF EXISTS (
    WITH RECURSIVE own (class, object) AS (
      VALUES ('pg_catalog.pg_type'::pg_catalog.regclass::oid, 'public.celsius'::pg_catalog.regtype::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.celsius_in(cstring)'::pg_catalog.regprocedure::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.celsius_out(public.celsius)'::pg_catalog.regprocedure::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.celsius_recv(internal)'::pg_catalog.regprocedure::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.celsius_send(public.celsius)'::pg_catalog.regprocedure::oid)
      UNION
      SELECT d.classid, d.objid
      FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
      WHERE d.deptype = 'i'
    )
    SELECT FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
    WHERE (d.classid, d.objid) NOT IN (SELECT class, object FROM own)
  ) THEN
    RAISE EXCEPTION 'something else uses type %', 'public.celsius';
  END IF;
  DROP TYPE public.celsius CASCADE;
END
$schemadiff$;

-- drop base type public.label, with the functions that it is made of and nothing else
-- hazard breaks-running-code: code that uses base type public.label fails from here on
-- hazard breaks-running-code: code that uses function public.label_in(cstring) fails from here on
-- hazard breaks-running-code: code that uses function public.label_out(public.label) fails from here on
DO $schemadiff$
BEGIN
  IF EXISTS (
    WITH RECURSIVE own (class, object) AS (
      VALUES ('pg_catalog.pg_type'::pg_catalog.regclass::oid, 'public.label'::pg_catalog.regtype::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.label_in(cstring)'::pg_catalog.regprocedure::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.label_out(public.label)'::pg_catalog.regprocedure::oid)
      UNION
      SELECT d.classid, d.objid
      FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
      WHERE d.deptype = 'i'
    )
    SELECT FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
    WHERE (d.classid, d.objid) NOT IN (SELECT class, object FROM own)
  ) THEN
    RAISE EXCEPTION 'something else uses type %', 'public.label';
  END IF;
  DROP TYPE public.label CASCADE;
END
$schemadiff$;

-- drop base type public.later
-- hazard breaks-running-code: code that uses base type public.later fails from here on
DROP TYPE public.later;

COMMIT;

RESET check_function_bodies;

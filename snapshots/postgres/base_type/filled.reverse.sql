-- for PostgreSQL 18
-- 4 changes (1 alter, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.measured
-- hazard data-loss: drops table public.measured and all rows in it
-- hazard breaks-running-code: code that uses table public.measured fails from here on
DROP TABLE public.measured;

-- drop base type public.celsius, with the functions that it is made of and nothing else for now: it cannot be changed in place
-- hazard breaks-running-code: code that uses function public.celsius_out(public.celsius) fails from here on
DO $schemadiff$
BEGIN
  IF EXISTS (
    WITH RECURSIVE own (class, object) AS (
      VALUES ('pg_catalog.pg_type'::pg_catalog.regclass::oid, 'public.celsius'::pg_catalog.regtype::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.celsius_in(cstring)'::pg_catalog.regprocedure::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.celsius_out(public.celsius)'::pg_catalog.regprocedure::oid)
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

-- create base type public.celsius again
CREATE TYPE public.celsius;

-- create function public.celsius_in(cstring) again
CREATE OR REPLACE FUNCTION public.celsius_in(cstring)
 RETURNS public.celsius
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;

COMMIT;

RESET check_function_bodies;

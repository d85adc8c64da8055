-- for PostgreSQL 18
-- 2 changes (2 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.shown for now: it depends on base type public.unused
DROP VIEW public.shown;

-- drop function public.takes(public.unused) for now: it depends on base type public.unused
DROP FUNCTION public.takes(public.unused);

-- drop base type public.unused, with the functions that it is made of and nothing else for now: it cannot be changed in place
DO $schemadiff$
BEGIN
  IF EXISTS (
    WITH RECURSIVE own (class, object) AS (
      VALUES ('pg_catalog.pg_type'::pg_catalog.regclass::oid, 'public.unused'::pg_catalog.regtype::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.unused_in(cstring)'::pg_catalog.regprocedure::oid),
      ('pg_catalog.pg_proc'::pg_catalog.regclass::oid, 'public.unused_out(public.unused)'::pg_catalog.regprocedure::oid)
      UNION
      SELECT d.classid, d.objid
      FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
      WHERE d.deptype = 'i'
    )
    SELECT FROM pg_catalog.pg_depend d JOIN own o ON d.refclassid = o.class AND d.refobjid = o.object
    WHERE (d.classid, d.objid) NOT IN (SELECT class, object FROM own)
  ) THEN
    RAISE EXCEPTION 'something else uses type %', 'public.unused';
  END IF;
  DROP TYPE public.unused CASCADE;
END
$schemadiff$;

-- alter base type public.celsius: receive, send
ALTER TYPE public.celsius SET (RECEIVE = public.celsius_recv, SEND = public.celsius_send);

-- create base type public.unused as a shell, for the functions that it is made of
CREATE TYPE public.unused;

-- create function public.unused_in(cstring) again
CREATE OR REPLACE FUNCTION public.unused_in(cstring)
 RETURNS public.unused
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;

-- create function public.unused_out(public.unused) again
CREATE OR REPLACE FUNCTION public.unused_out(public.unused)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;

-- create base type public.unused again
CREATE TYPE public.unused (
  INPUT = public.unused_in,
  OUTPUT = public.unused_out,
  STORAGE = plain,
  INTERNALLENGTH = 4,
  ALIGNMENT = int4,
  CATEGORY = 'Y',
  DEFAULT = '7',
  DELIMITER = ',',
  PASSEDBYVALUE
);

-- create function public.takes(public.unused) again
CREATE OR REPLACE FUNCTION public.takes(public.unused)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4up$function$;

-- create view public.shown again
CREATE VIEW public.shown AS
 SELECT '1'::public.unused AS one;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.z()
CREATE OR REPLACE FUNCTION public.z()
 RETURNS integer
 LANGUAGE sql
RETURN 1;

-- create function public.m()
CREATE OR REPLACE FUNCTION public.m()
 RETURNS integer
 LANGUAGE sql
RETURN (public.z() + 1);

-- create view public.v
CREATE VIEW public.v AS
 SELECT public.m() AS x;

-- create function public.a()
CREATE OR REPLACE FUNCTION public.a()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT v.x
    FROM public.v;
END;

COMMIT;

RESET check_function_bodies;

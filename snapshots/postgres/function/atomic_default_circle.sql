-- for PostgreSQL 18
-- 4 changes (4 create) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.t
CREATE TABLE public.t (
  a integer
);

-- create function public.next_a()
CREATE OR REPLACE FUNCTION public.next_a()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (max(t.a) + 1)
    FROM public.t;
END;

-- create default public.t.a
ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT public.next_a();

COMMIT;

RESET check_function_bodies;

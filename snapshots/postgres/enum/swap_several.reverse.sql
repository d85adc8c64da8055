-- for PostgreSQL 18
-- 2 changes (2 alter) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.v for now: it depends on enum public.colour
DROP VIEW public.v;

-- drop default public.a.c for now: it depends on enum public.colour
ALTER TABLE ONLY public.a ALTER COLUMN c DROP DEFAULT;

-- set the old enum public.colour aside
-- hazard breaks-running-code: code that reads or writes 'blue' of enum public.colour fails from here on
ALTER TYPE public.colour RENAME TO colour__schemadiff_old;

-- drop default public.a.s2 for now: it depends on enum public.status
ALTER TABLE ONLY public.a ALTER COLUMN s2 DROP DEFAULT;

-- set the old enum public.status aside
ALTER TYPE public.status RENAME TO status__schemadiff_old;

-- create enum public.colour
CREATE TYPE public.colour AS ENUM ('red', 'green');

-- create enum public.status
CREATE TYPE public.status AS ENUM ('active', 'closed', 'old');

-- alter column public.a.c: move it to the new enum public.colour
-- alter column public.a.s: move it to the new enum public.status
-- alter column public.a.s2: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.a while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write view public.v meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.a and its indexes anew
-- evidence: rewrites public.a
-- evidence: 0 rows of public.a with 'blue' in c
ALTER TABLE public.a ALTER COLUMN c TYPE public.colour USING c::text::public.colour,
    ALTER COLUMN s TYPE public.status USING s::text::public.status,
    ALTER COLUMN s2 TYPE public.status USING s2::text::public.status;

-- alter column public.b.c: move it to the new enum public.colour
-- alter column public.b.s: move it to the new enum public.status
-- hazard blocks-reads: nobody can read or write table public.b while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.a meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.b and its indexes anew
-- evidence: rewrites public.b
-- evidence: 0 rows of public.b with 'blue' in c
ALTER TABLE public.b ALTER COLUMN c TYPE public.colour[] USING c::text[]::public.colour[],
    ALTER COLUMN s TYPE public.status USING s::text::public.status;

-- drop the old enum public.colour
DROP TYPE public.colour__schemadiff_old;

-- drop the old enum public.status
DROP TYPE public.status__schemadiff_old;

-- create default public.a.c again
ALTER TABLE ONLY public.a ALTER COLUMN c SET DEFAULT 'red'::public.colour;

-- create default public.a.s2 again
ALTER TABLE ONLY public.a ALTER COLUMN s2 SET DEFAULT 'active'::public.status;

-- create view public.v again
CREATE VIEW public.v AS
 SELECT a.s,
    b.c
   FROM (public.a
     JOIN public.b ON ((a.s = b.s)))
  WHERE (a.c = 'red'::public.colour);

COMMIT;

RESET check_function_bodies;

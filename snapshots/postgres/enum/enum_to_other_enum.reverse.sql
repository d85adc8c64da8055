-- for PostgreSQL 18
-- 5 changes (1 create, 3 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.m for now: it depends on column public.t.m
ALTER TABLE ONLY public.t ALTER COLUMN m DROP DEFAULT;

-- create enum public.a
CREATE TYPE public.a AS ENUM ('x', 'y');

-- alter column public.t.m: type public.b becomes public.a
-- alter column public.t.ms: type public.b[] becomes public.a[]
-- hazard breaks-running-code: code that expects public.b in column public.t.m gets public.a, and must send that
-- hazard breaks-running-code: code that expects public.b[] in column public.t.ms gets public.a[], and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what is no value of public.a in m
-- evidence: 0 rows of public.t with what is no value of public.a[] in ms
ALTER TABLE public.t ALTER COLUMN m TYPE public.a USING m::text::public.a,
    ALTER COLUMN ms TYPE public.a[] USING ms::text[]::public.a[];

-- drop enum public.b
-- hazard breaks-running-code: code that uses enum public.b fails from here on
DROP TYPE public.b;

-- create default public.t.m again
ALTER TABLE ONLY public.t ALTER COLUMN m SET DEFAULT 'x'::public.a;

COMMIT;

RESET check_function_bodies;

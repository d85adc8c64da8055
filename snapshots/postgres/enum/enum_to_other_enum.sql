-- for PostgreSQL 18
-- 5 changes (1 create, 3 alter, 1 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.m for now: it depends on column public.t.m
ALTER TABLE ONLY public.t ALTER COLUMN m DROP DEFAULT;

-- create enum public.b
CREATE TYPE public.b AS ENUM ('y', 'x');

-- alter column public.t.m: type public.a becomes public.b
-- alter column public.t.ms: type public.a[] becomes public.b[]
-- hazard breaks-running-code: code that expects public.a in column public.t.m gets public.b, and must send that
-- hazard breaks-running-code: code that expects public.a[] in column public.t.ms gets public.b[], and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what is no value of public.b in m
-- evidence: 0 rows of public.t with what is no value of public.b[] in ms
ALTER TABLE public.t ALTER COLUMN m TYPE public.b USING m::text::public.b,
    ALTER COLUMN ms TYPE public.b[] USING ms::text[]::public.b[];

-- drop enum public.a
-- hazard breaks-running-code: code that uses enum public.a fails from here on
DROP TYPE public.a;

-- create default public.t.m again
ALTER TABLE ONLY public.t ALTER COLUMN m SET DEFAULT 'x'::public.b;

COMMIT;

RESET check_function_bodies;

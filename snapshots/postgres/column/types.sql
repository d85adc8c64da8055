-- for PostgreSQL 18
-- 4 changes (4 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type integer becomes bigint
-- alter column public.t.b: type character varying(10) becomes text
-- alter column public.t.c: type text becomes integer
-- alter column public.t.d: type timestamp without time zone becomes timestamp with time zone
-- hazard breaks-running-code: code that expects integer in column public.t.a gets bigint, and must send that
-- hazard breaks-running-code: code that expects text in column public.t.c gets integer, and must send that
-- hazard needs-valid-data: fails if a value of column public.t.d does not fit timestamp with time zone
-- hazard breaks-running-code: code that expects timestamp without time zone in column public.t.d gets timestamp with time zone, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in c
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE integer USING c::integer,
    ALTER COLUMN d TYPE timestamp with time zone;

COMMIT;

RESET check_function_bodies;

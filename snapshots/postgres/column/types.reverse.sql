-- for PostgreSQL 18
-- 4 changes (4 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: type bigint becomes integer
-- alter column public.t.b: type text becomes character varying(10)
-- alter column public.t.c: type integer becomes text
-- alter column public.t.d: type timestamp with time zone becomes timestamp without time zone
-- hazard breaks-running-code: code that expects bigint in column public.t.a gets integer, and must send that
-- hazard breaks-running-code: code that expects text in column public.t.b gets character varying(10), and must send that
-- hazard breaks-running-code: code that expects integer in column public.t.c gets text, and must send that
-- hazard needs-valid-data: fails if a value of column public.t.d does not fit timestamp without time zone
-- hazard breaks-running-code: code that expects timestamp with time zone in column public.t.d gets timestamp without time zone, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in a
-- evidence: 0 rows of public.t with what character varying(10) cannot hold in b
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE character varying(10),
    ALTER COLUMN c TYPE text,
    ALTER COLUMN d TYPE timestamp without time zone;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 10 changes (2 alter, 8 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop security label of demo on column public.heir.x
-- hazard privilege-widened: security label of demo on column public.heir.x is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN public.heir.x IS NULL;

-- drop security label of demo on column public.p1.b
-- hazard privilege-widened: security label of demo on column public.p1.b is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON COLUMN public.p1.b IS NULL;

-- drop security label of demo on table public.p
-- hazard privilege-widened: security label of demo on table public.p is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TABLE public.p IS NULL;

-- drop security label of demo on table public.p1
-- hazard privilege-widened: security label of demo on table public.p1 is gone: what it hid or forbade may be open then
SECURITY LABEL FOR demo ON TABLE public.p1 IS NULL;

-- drop table public.p2
-- hazard data-loss: drops table public.p2 and all rows in it
-- hazard breaks-running-code: code that uses table public.p2 fails from here on
-- hazard second-table-lock: locks table public.p as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.p2;

-- alter column public.p.b: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.p.b gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.p while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.p and its indexes anew
-- evidence: rewrites public.p
-- evidence: 0 rows of public.p with what integer cannot hold in b
ALTER TABLE public.p ALTER COLUMN b TYPE integer;

COMMIT;

RESET check_function_bodies;

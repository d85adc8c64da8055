-- for PostgreSQL 18
-- 10 changes (8 create, 2 alter) · 8 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- alter column public.p.b: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.p.b gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.p while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.p and its indexes anew
-- evidence: rewrites public.p
ALTER TABLE public.p ALTER COLUMN b TYPE bigint;

-- create security label of demo on column public.heir.x
SECURITY LABEL FOR demo ON COLUMN public.heir.x IS 'inherited';

-- create security label of demo on column public.p1.b
SECURITY LABEL FOR demo ON COLUMN public.p1.b IS 'of the part';

-- create security label of demo on table public.p
SECURITY LABEL FOR demo ON TABLE public.p IS 'in parts';

-- create security label of demo on table public.p1
SECURITY LABEL FOR demo ON TABLE public.p1 IS 'a part';

-- create table public.p2
CREATE TABLE public.p2 (
  a integer,
  b bigint
);

-- create security label of demo on column public.p2.b
SECURITY LABEL FOR demo ON COLUMN public.p2.b IS 'of the new part';

COMMIT;

BEGIN;

-- alter table public.p2: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES IN (2);

COMMIT;

RESET check_function_bodies;

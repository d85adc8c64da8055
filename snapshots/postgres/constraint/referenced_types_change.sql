-- for PostgreSQL 18
-- 6 changes (6 alter) · 9 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.s.s_up_fkey for now: it depends on column public.s.id
ALTER TABLE public.s DROP CONSTRAINT s_up_fkey;

-- drop constraint public.t.t_a_fkey for now: it depends on column public.o.x
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DROP CONSTRAINT t_a_fkey;

-- alter column public.o.x: type integer becomes text
-- alter column public.o.y: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.o.x gets text, and must send that
-- hazard breaks-running-code: code that expects integer in column public.o.y gets bigint, and must send that
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.o while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.s meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.o and its indexes anew
-- evidence: rewrites public.o
-- evidence: reads all of public.t: it has 8,192 bytes
ALTER TABLE public.o ALTER COLUMN x TYPE text,
    ALTER COLUMN y TYPE bigint;

-- alter column public.s.id: type integer becomes text
-- alter column public.s.up: type integer becomes text
-- hazard breaks-running-code: code that expects integer in column public.s.id gets text, and must send that
-- hazard breaks-running-code: code that expects integer in column public.s.up gets text, and must send that
-- hazard blocks-reads: nobody can read or write table public.s while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.o meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.s and its indexes anew
-- evidence: rewrites public.s
ALTER TABLE public.s ALTER COLUMN id TYPE text,
    ALTER COLUMN up TYPE text;

-- alter column public.t.a: type integer becomes text
-- alter column public.t.b: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.t.a gets text, and must send that
-- hazard breaks-running-code: code that expects integer in column public.t.b gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.s meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.o as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE bigint;

-- create constraint public.s.s_up_fkey, for new rows again
ALTER TABLE public.s ADD CONSTRAINT s_up_fkey FOREIGN KEY (up) REFERENCES public.s(id) NOT VALID;

-- create constraint public.t.t_a_fkey, for new rows again
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT t_a_fkey FOREIGN KEY (a) REFERENCES public.o(x) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.s.s_up_fkey: check the rows that are there
-- evidence: 0 rows of public.s with up that no row of public.s has
ALTER TABLE public.s VALIDATE CONSTRAINT s_up_fkey;

COMMIT;

BEGIN;

-- alter constraint public.t.t_a_fkey: check the rows that are there
-- evidence: 0 rows of public.t with a that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_fkey;

COMMIT;

RESET check_function_bodies;

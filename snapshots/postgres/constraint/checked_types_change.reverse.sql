-- for PostgreSQL 18
-- 4 changes (4 alter) · 8 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t;

-- drop constraint public.t.two for now: it depends on column public.t.a
ALTER TABLE public.t DROP CONSTRAINT two;

-- drop constraint public.t.x for now: it depends on column public.t.a
ALTER TABLE public.t DROP CONSTRAINT x;

-- alter column public.t.a: type bigint becomes integer
-- alter column public.t.b: type bigint becomes integer
-- alter column public.t.c: type text becomes character varying(5)
-- hazard breaks-running-code: code that expects bigint in column public.t.a gets integer, and must send that
-- hazard breaks-running-code: code that expects bigint in column public.t.b gets integer, and must send that
-- hazard breaks-running-code: code that expects text in column public.t.c gets character varying(5), and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in a
-- evidence: 0 rows of public.t with what integer cannot hold in b
-- evidence: 0 rows of public.t with what character varying(5) cannot hold in c
ALTER TABLE public.t ALTER COLUMN a TYPE integer,
    ALTER COLUMN b TYPE integer,
    ALTER COLUMN c TYPE character varying(5);

-- create constraint public.t.t, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t CHECK (((c)::text <> ''::text)) NOT VALID;

-- create constraint public.t.two again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 8,192 bytes, and 16 kB of indexes
ALTER TABLE public.t ADD CONSTRAINT two CHECK ((a < b));

-- create constraint public.t.x again
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 8,192 bytes, and 16 kB of indexes
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING btree (a WITH =) WHERE ((a > b));

COMMIT;

BEGIN;

-- alter constraint public.t.t: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t
ALTER TABLE public.t VALIDATE CONSTRAINT t;

COMMIT;

RESET check_function_bodies;

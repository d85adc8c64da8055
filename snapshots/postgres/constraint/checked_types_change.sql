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

-- alter column public.t.a: type integer becomes bigint
-- alter column public.t.b: type integer becomes bigint
-- alter column public.t.c: type character varying(5) becomes text
-- hazard breaks-running-code: code that expects integer in column public.t.a gets bigint, and must send that
-- hazard breaks-running-code: code that expects integer in column public.t.b gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE bigint,
    ALTER COLUMN c TYPE text;

-- create constraint public.t.t, for new rows again
ALTER TABLE public.t ADD CONSTRAINT t CHECK ((c <> ''::text)) NOT VALID;

-- create constraint public.t.two again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 0 bytes, and 16 kB of indexes
ALTER TABLE public.t ADD CONSTRAINT two CHECK ((a < b));

-- create constraint public.t.x again
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 0 bytes, and 16 kB of indexes
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING btree (a WITH =) WHERE ((a > b));

COMMIT;

BEGIN;

-- alter constraint public.t.t: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.t.t
ALTER TABLE public.t VALIDATE CONSTRAINT t;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 3 changes (3 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.e for now: it depends on column public.t.a
DROP INDEX public.e;

-- drop index public.p for now: it depends on column public.t.a
DROP INDEX public.p;

-- drop index public.u for now: it depends on column public.t.a
DROP INDEX public.u;

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

-- create index public.e again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 8,192 bytes, and 72 kB of indexes
CREATE INDEX e ON public.t USING btree (((a + b)));

-- create index public.p again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 8,192 bytes, and 72 kB of indexes
CREATE INDEX p ON public.t USING btree (a) WHERE (a > b);

-- create index public.u again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 8,192 bytes, and 72 kB of indexes
CREATE UNIQUE INDEX u ON public.t USING btree (c) WHERE (a > 5);

COMMIT;

RESET check_function_bodies;

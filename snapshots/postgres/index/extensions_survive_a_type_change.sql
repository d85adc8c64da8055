-- for PostgreSQL 18
-- 6 changes (6 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.i for now: it depends on column public.t.a
DROP INDEX public.i;

-- alter column public.p.b: type character varying(5) becomes character varying(9)
ALTER TABLE public.p ALTER COLUMN b TYPE character varying(9);

-- alter column public.t.a: type integer becomes bigint
-- alter column public.t.b: type character varying(5) becomes character varying(9)
-- hazard breaks-running-code: code that expects integer in column public.t.a gets bigint, and must send that
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE character varying(9);

-- create index public.i again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 0 bytes, and 24 kB of indexes
CREATE INDEX i ON public.t USING btree (lower((b)::text), a);

-- alter index public.i: statistics target
ALTER INDEX public.i ALTER COLUMN 1 SET STATISTICS 70;

-- alter index public.i: goes with extension plpgsql
ALTER INDEX public.i DEPENDS ON EXTENSION plpgsql;

-- alter index public.new: goes with extension plpgsql
ALTER INDEX public.new DEPENDS ON EXTENSION plpgsql;

-- alter index public.whole: goes with extension plpgsql
ALTER INDEX public.whole DEPENDS ON EXTENSION plpgsql;

-- alter index public.p1_b_idx: goes with extension plpgsql
ALTER INDEX public.p1_b_idx DEPENDS ON EXTENSION plpgsql;

-- alter constraint public.t.t_key: goes with extension plpgsql
ALTER INDEX public.t_key DEPENDS ON EXTENSION plpgsql;

COMMIT;

RESET check_function_bodies;

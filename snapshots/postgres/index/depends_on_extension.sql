-- for PostgreSQL 18
-- 18 changes (7 create, 9 alter, 2 drop) · 28 statements in 23 transactions

SET check_function_bodies = off;

BEGIN;

-- alter index public.kept: goes with extension plpgsql
ALTER INDEX public.kept DEPENDS ON EXTENSION plpgsql;

-- alter index public.let_go: no longer goes with extension plpgsql
ALTER INDEX public.let_go NO DEPENDS ON EXTENSION plpgsql;

-- alter index public.of_view: goes with extension plpgsql
ALTER INDEX public.of_view DEPENDS ON EXTENSION plpgsql;

-- alter index public.whole: goes with extension plpgsql
ALTER INDEX public.whole DEPENDS ON EXTENSION plpgsql;

-- alter index public.p1_b_idx: goes with extension plpgsql
ALTER INDEX public.p1_b_idx DEPENDS ON EXTENSION plpgsql;

-- alter constraint public.t.t_key: goes with extension plpgsql
ALTER INDEX public.t_key DEPENDS ON EXTENSION plpgsql;

COMMIT;

-- drop index public.becomes_free_key
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.becomes_free_key;

BEGIN;

-- alter column public.p.a: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.p.a fails from here on
ALTER TABLE public.p ADD CONSTRAINT p_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- alter column public.p.a: not null, for the rows that are there
-- evidence: 0 rows of public.p with NULL in a
ALTER TABLE public.p VALIDATE CONSTRAINT p_a_not_null;

COMMIT;

-- create index public.added
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY added ON public.t USING btree (c, b);

BEGIN;

-- alter index public.added: goes with extension plpgsql
ALTER INDEX public.added DEPENDS ON EXTENSION plpgsql;

COMMIT;

-- the new index public.changed beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY changed__schemadiff_new ON public.t USING btree (b, c DESC);

-- drop the old index public.changed
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.changed;

BEGIN;

-- put the new index public.changed in its place
ALTER INDEX public.changed__schemadiff_new RENAME TO changed;

COMMIT;

BEGIN;

-- alter index public.changed: goes with extension plpgsql
ALTER INDEX public.changed DEPENDS ON EXTENSION plpgsql;

COMMIT;

BEGIN;

-- create index public.second
-- hazard blocks-writes: nobody can write table public.p while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.p without CONCURRENTLY
-- evidence: builds an index of public.p: it has 8,192 bytes, and 8,192 bytes of indexes
CREATE INDEX second ON ONLY public.p USING btree (b, a);

COMMIT;

-- create index public.p1_b_a_idx
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY p1_b_a_idx ON public.p1 USING btree (b, a);

BEGIN;

-- alter index public.p1_b_a_idx: a part of index public.second
ALTER INDEX public.second ATTACH PARTITION public.p1_b_a_idx;

COMMIT;

BEGIN;

-- alter index public.p1_b_a_idx: goes with extension plpgsql
ALTER INDEX public.p1_b_a_idx DEPENDS ON EXTENSION plpgsql;

COMMIT;

BEGIN;

-- create constraint public.p.p_pkey
-- evidence: 0 duplicate keys of public.p in a
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a);

COMMIT;

-- the index of constraint public.p1.p1_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.p1.p1_pkey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY p1_pkey ON public.p1 USING btree (a);

BEGIN;

-- create constraint public.p1.p1_pkey
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY USING INDEX p1_pkey;

COMMIT;

BEGIN;

-- alter constraint public.p1.p1_pkey: a part of constraint public.p.p_pkey
ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;

COMMIT;

BEGIN;

-- alter constraint public.p1.p1_pkey: goes with extension plpgsql
ALTER INDEX public.p1_pkey DEPENDS ON EXTENSION plpgsql;

COMMIT;

-- the index of constraint public.t.becomes_free_key, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in d
CREATE UNIQUE INDEX CONCURRENTLY becomes_free_key ON public.t USING btree (d);

BEGIN;

-- create constraint public.t.becomes_free_key
ALTER TABLE public.t ADD CONSTRAINT becomes_free_key UNIQUE USING INDEX becomes_free_key;

COMMIT;

BEGIN;

-- create constraint public.t.becomes_key
ALTER TABLE public.t ADD CONSTRAINT becomes_key UNIQUE USING INDEX becomes_key;

COMMIT;

BEGIN;

-- alter constraint public.t.becomes_key: goes with extension plpgsql
ALTER INDEX public.becomes_key DEPENDS ON EXTENSION plpgsql;

COMMIT;

RESET check_function_bodies;

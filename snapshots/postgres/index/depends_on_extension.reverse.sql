-- for PostgreSQL 18
-- 18 changes (2 create, 9 alter, 7 drop) · 21 statements in 10 transactions

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.p_pkey
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- drop constraint public.t.becomes_free_key
ALTER TABLE public.t DROP CONSTRAINT becomes_free_key;

-- drop constraint public.t.becomes_key
ALTER TABLE public.t DROP CONSTRAINT becomes_key;

-- drop index public.second
DROP INDEX public.second;

-- alter column public.p.a: nullable
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;

-- alter column public.p1.a: nullable
ALTER TABLE public.p1 ALTER COLUMN a DROP NOT NULL;

-- alter index public.kept: no longer goes with extension plpgsql
ALTER INDEX public.kept NO DEPENDS ON EXTENSION plpgsql;

-- alter index public.let_go: goes with extension plpgsql
ALTER INDEX public.let_go DEPENDS ON EXTENSION plpgsql;

-- alter index public.of_view: no longer goes with extension plpgsql
ALTER INDEX public.of_view NO DEPENDS ON EXTENSION plpgsql;

-- alter index public.whole: no longer goes with extension plpgsql
ALTER INDEX public.whole NO DEPENDS ON EXTENSION plpgsql;

-- alter index public.p1_b_idx: no longer goes with extension plpgsql
ALTER INDEX public.p1_b_idx NO DEPENDS ON EXTENSION plpgsql;

-- alter constraint public.t.t_key: no longer goes with extension plpgsql
ALTER INDEX public.t_key NO DEPENDS ON EXTENSION plpgsql;

COMMIT;

-- drop index public.added
-- hazard not-transactional: when it fails, what came before it stays done
DROP INDEX CONCURRENTLY public.added;

-- create index public.becomes_free_key
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in d
CREATE UNIQUE INDEX CONCURRENTLY becomes_free_key ON public.t USING btree (d);

BEGIN;

-- alter index public.becomes_free_key: goes with extension plpgsql
ALTER INDEX public.becomes_free_key DEPENDS ON EXTENSION plpgsql;

COMMIT;

-- create index public.becomes_key
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in c
CREATE UNIQUE INDEX CONCURRENTLY becomes_key ON public.t USING btree (c);

BEGIN;

-- alter index public.becomes_key: goes with extension plpgsql
ALTER INDEX public.becomes_key DEPENDS ON EXTENSION plpgsql;

COMMIT;

-- the new index public.changed beside the old one, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY changed__schemadiff_new ON public.t USING btree (b, c);

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

RESET check_function_bodies;

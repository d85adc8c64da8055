-- for PostgreSQL 18
-- 15 changes (15 create) · 15 statements in 15 transactions

SET check_function_bodies = off;

-- create index public."Quoted Index"
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY "Quoted Index" ON public.t USING btree (a, id) WITH (fillfactor='70');

-- create index public.brinned
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY brinned ON public.t USING brin (a) WITH (autosummarize='on', pages_per_range='16');

-- create index public.collated
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY collated ON public.t USING btree (b COLLATE "C");

-- create index public.everything
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.everything
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY everything ON public.t USING btree (lower(b) COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (a) WITH (deduplicate_items='off', fillfactor='50') WHERE (a IS NOT NULL);

-- create index public.expression
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY expression ON public.t USING btree (lower(b), ((a + 1)), c);

-- create index public.ginned
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY ginned ON public.t USING gin (j jsonb_path_ops);

-- create index public.gisted
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY gisted ON public.t USING gist (ts tsvector_ops (siglen='100'), r);

-- create index public.hashed
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY hashed ON public.t USING hash (b);

-- create index public.including
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY including ON public.t USING btree (a) INCLUDE (b, c);

-- create index public.opclass
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY opclass ON public.t USING btree (b text_pattern_ops, c COLLATE "C" text_pattern_ops);

-- create index public.partial
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY partial ON public.t USING btree (a) WHERE ((b <> ''::text) AND (a > 0));

-- create index public.plain
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY plain ON public.t USING btree (a);

-- create index public.sorted
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY sorted ON public.t USING btree (a DESC, b NULLS FIRST, c DESC NULLS LAST);

-- create index public.spgisted
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY spgisted ON public.t USING spgist (p);

-- create index public.uniq
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a, b
CREATE UNIQUE INDEX CONCURRENTLY uniq ON public.t USING btree (a, b);

RESET check_function_bodies;

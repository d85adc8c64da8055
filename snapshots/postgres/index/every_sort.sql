-- for PostgreSQL 18
-- 15 changes (15 create) · 15 statements in 15 transactions

SET check_function_bodies = off;

-- create index public."Quoted Index"
CREATE INDEX CONCURRENTLY "Quoted Index" ON public.t USING btree (a, id) WITH (fillfactor='70');

-- create index public.brinned
CREATE INDEX CONCURRENTLY brinned ON public.t USING brin (a) WITH (autosummarize='on', pages_per_range='16');

-- create index public.collated
CREATE INDEX CONCURRENTLY collated ON public.t USING btree (b COLLATE "C");

-- create index public.everything
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.everything
CREATE UNIQUE INDEX CONCURRENTLY everything ON public.t USING btree (lower(b) COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (a) WITH (deduplicate_items='off', fillfactor='50') WHERE (a IS NOT NULL);

-- create index public.expression
CREATE INDEX CONCURRENTLY expression ON public.t USING btree (lower(b), ((a + 1)), c);

-- create index public.ginned
CREATE INDEX CONCURRENTLY ginned ON public.t USING gin (j jsonb_path_ops);

-- create index public.gisted
CREATE INDEX CONCURRENTLY gisted ON public.t USING gist (ts tsvector_ops (siglen='100'), r);

-- create index public.hashed
CREATE INDEX CONCURRENTLY hashed ON public.t USING hash (b);

-- create index public.including
CREATE INDEX CONCURRENTLY including ON public.t USING btree (a) INCLUDE (b, c);

-- create index public.opclass
CREATE INDEX CONCURRENTLY opclass ON public.t USING btree (b text_pattern_ops, c COLLATE "C" text_pattern_ops);

-- create index public.partial
CREATE INDEX CONCURRENTLY partial ON public.t USING btree (a) WHERE ((b <> ''::text) AND (a > 0));

-- create index public.plain
CREATE INDEX CONCURRENTLY plain ON public.t USING btree (a);

-- create index public.sorted
CREATE INDEX CONCURRENTLY sorted ON public.t USING btree (a DESC, b NULLS FIRST, c DESC NULLS LAST);

-- create index public.spgisted
CREATE INDEX CONCURRENTLY spgisted ON public.t USING spgist (p);

-- create index public.uniq
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.uniq
CREATE UNIQUE INDEX CONCURRENTLY uniq ON public.t USING btree (a, b);

RESET check_function_bodies;

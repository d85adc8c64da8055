-- for PostgreSQL 18
-- 17 changes (17 create) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create index public.e
CREATE INDEX e ON public.p USING btree (lower(b), ((c + 1)), c) WHERE (c > 0);

-- create index public.i
CREATE INDEX i ON public.p USING btree (b);

-- create index public.o
CREATE INDEX o ON public.p USING btree (c) WITH (fillfactor='70');

-- create index public.own
CREATE INDEX own ON public.p1 USING btree (c, b);

-- create index public.u
-- hazard needs-valid-data: fails if rows are equal in the columns of index public.u
CREATE UNIQUE INDEX u ON public.p USING btree (a) INCLUDE (b);

COMMIT;

RESET check_function_bodies;

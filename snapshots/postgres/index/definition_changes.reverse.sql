-- for PostgreSQL 18
-- 5 changes (5 alter) · 11 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.e for now: it cannot be changed in place
DROP INDEX public.e;

-- drop index public.i for now: it cannot be changed in place
DROP INDEX public.i;

-- drop index public.k for now: it cannot be changed in place
DROP INDEX public.k;

-- drop index public.m for now: it cannot be changed in place
DROP INDEX public.m;

-- drop index public.u for now: it cannot be changed in place
DROP INDEX public.u;

-- create index public.e again
CREATE INDEX e ON public.t USING btree (lower(b));

-- create index public.i again
CREATE INDEX i ON public.t USING btree (a);

-- create index public.k again
CREATE INDEX k ON public.t USING btree (a) WHERE (b = 'x'::text);

-- create index public.m again
CREATE INDEX m ON public.t USING btree (b);

-- create index public.u again
CREATE INDEX u ON public.t USING btree (a);

-- create comment on index public.i again
COMMENT ON INDEX public.i IS 'kept';

COMMIT;

RESET check_function_bodies;

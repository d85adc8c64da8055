-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.x for now: it cannot be changed in place
DROP INDEX public.x;

-- drop index public.y for now: it cannot be changed in place
DROP INDEX public.y;

-- create index public.x again
CREATE INDEX x ON public.t USING btree (b);

-- create index public.y again
CREATE INDEX y ON public.t USING btree (a);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.p for now: it depends on column public.t.a
DROP INDEX public.p;

-- alter column public.t.a: type integer becomes text
-- alter column public.t.b: type integer becomes text
ALTER TABLE public.t ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;

-- create index public.p again
CREATE INDEX p ON public.t USING btree (a) WHERE (a > b);

COMMIT;

RESET check_function_bodies;

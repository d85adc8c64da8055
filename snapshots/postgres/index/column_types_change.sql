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
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE bigint,
    ALTER COLUMN c TYPE text;

-- create index public.e again
CREATE INDEX e ON public.t USING btree (((a + b)));

-- create index public.p again
CREATE INDEX p ON public.t USING btree (a) WHERE (a > b);

-- create index public.u again
CREATE UNIQUE INDEX u ON public.t USING btree (c) WHERE (a > 5);

COMMIT;

RESET check_function_bodies;

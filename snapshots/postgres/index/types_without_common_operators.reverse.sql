-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.p for now: it depends on column public.t.a
DROP INDEX public.p;

-- alter column public.t.a: type text becomes integer
-- alter column public.t.b: type text becomes integer
-- hazard needs-valid-data: fails if a value of column public.t.a does not fit integer
-- hazard needs-valid-data: fails if a value of column public.t.b does not fit integer
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN b TYPE integer USING b::integer;

-- create index public.p again
CREATE INDEX p ON public.t USING btree (a) WHERE (a > b);

COMMIT;

RESET check_function_bodies;

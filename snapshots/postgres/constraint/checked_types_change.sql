-- for PostgreSQL 18
-- 4 changes (4 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.t.t for now: it cannot be changed in place
ALTER TABLE public.t DROP CONSTRAINT t;

-- drop constraint public.t.two for now: it depends on column public.t.a
ALTER TABLE public.t DROP CONSTRAINT two;

-- drop constraint public.t.x for now: it depends on column public.t.a
ALTER TABLE public.t DROP CONSTRAINT x;

-- alter column public.t.a: type integer becomes bigint
-- alter column public.t.b: type integer becomes bigint
-- alter column public.t.c: type character varying(5) becomes text
ALTER TABLE public.t ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE bigint,
    ALTER COLUMN c TYPE text;

-- create constraint public.t.t again
ALTER TABLE public.t ADD CONSTRAINT t CHECK ((c <> ''::text));

-- create constraint public.t.two again
ALTER TABLE public.t ADD CONSTRAINT two CHECK ((a < b));

-- create constraint public.t.x again
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING btree (a WITH =) WHERE ((a > b));

COMMIT;

RESET check_function_bodies;

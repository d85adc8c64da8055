-- for PostgreSQL 18
-- 6 changes (6 create) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create composite type public.empty
CREATE TYPE public.empty AS ();

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    "Name" character varying(20) COLLATE pg_catalog."C",
    tags text[],
    price numeric(10,2)
);

-- create composite type public.nested
CREATE TYPE public.nested AS (
    pair public.pair,
    pairs public.pair[]
);

-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n public.nested;

-- create comment on composite type public.pair
COMMENT ON TYPE public.pair IS 'a pair';

-- create comment on column public.pair."Name"
COMMENT ON COLUMN public.pair."Name" IS 'its name';

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 12 changes (12 create) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create domain public.full_one
CREATE DOMAIN public.full_one AS character varying(20) COLLATE pg_catalog."C" DEFAULT 'a@b'::character varying NOT NULL
    CONSTRAINT has_at CHECK (((VALUE)::text ~~ '%@%'::text))
    CONSTRAINT short CHECK ((length((VALUE)::text) < 10));

-- create domain public.many
CREATE DOMAIN public.many AS integer[]
    CONSTRAINT many_check CHECK ((cardinality(VALUE) < 9));

-- create domain public.over
CREATE DOMAIN public.over AS public.full_one DEFAULT 'a@b'::character varying;

-- create domain public.plain
CREATE DOMAIN public.plain AS integer;

-- create domain constraint public.full_one.later
ALTER DOMAIN public.full_one ADD CONSTRAINT later CHECK (((VALUE)::text <> 'x'::text)) NOT VALID;

-- create column public.t.p
ALTER TABLE public.t ADD COLUMN p public.plain;

-- create column public.t.m
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ADD COLUMN m public.many;

-- create comment on domain public.plain
COMMENT ON DOMAIN public.plain IS 'a plain one';

-- create comment on domain constraint public.full_one.has_at
COMMENT ON CONSTRAINT has_at ON DOMAIN public.full_one IS 'has an at';

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 14 changes (2 create, 8 alter, 4 drop) · 17 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.visits.shared for now: it cannot be changed in place
ALTER TABLE public.visits DROP CONSTRAINT shared;

-- drop constraint public.visits.young
ALTER TABLE public.visits DROP CONSTRAINT young;

-- drop default public.visits.at for now: it depends on column public.visits.at
ALTER TABLE ONLY public.visits ALTER COLUMN at DROP DEFAULT;

-- drop column public.visits.filled
-- hazard breaks-running-code: code that uses column public.visits.filled fails from here on
ALTER TABLE public.visits DROP COLUMN filled;

-- drop column public.visits.new
-- hazard breaks-running-code: code that uses column public.visits.new fails from here on
ALTER TABLE public.visits DROP COLUMN new;

-- alter table public.visits: options of its foreign-data wrapper
ALTER FOREIGN TABLE public.visits OPTIONS (DROP fetch_size, ADD schema_name 'log', SET table_name 'visits');

-- alter column public.visits.at: type timestamp with time zone becomes timestamp without time zone
-- alter column public.visits.code: type integer becomes text
-- hazard breaks-running-code: code that expects timestamp with time zone in column public.visits.at gets timestamp without time zone, and must send that
-- hazard breaks-running-code: code that expects integer in column public.visits.code gets text, and must send that
ALTER TABLE public.visits ALTER COLUMN at TYPE timestamp without time zone,
    ALTER COLUMN code TYPE text;

-- alter column public.visits.code: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN code OPTIONS (ADD column_name 'code');

-- alter column public.visits.id: nullable
-- hazard breaks-running-code: code that expects bigint in column public.visits.id gets integer, and must send that
ALTER TABLE public.visits ALTER COLUMN id DROP NOT NULL;

-- alter column public.visits.id: type bigint becomes integer
ALTER TABLE public.visits ALTER COLUMN id TYPE integer;

-- alter column public.visits.page: nullable
ALTER TABLE public.visits ALTER COLUMN page DROP NOT NULL;

-- alter column public.visits.page: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN page OPTIONS (DROP cut, SET column_name 'path', ADD "trim" 'yes');

-- create column public.visits.gone
-- hazard breaks-running-code: code that does not know column public.visits.gone inserts nothing into it and fails: it has no default
ALTER TABLE public.visits ADD COLUMN gone text NOT NULL;

-- create default public.visits.at again
ALTER TABLE ONLY public.visits ALTER COLUMN at SET DEFAULT now();

-- create constraint public.visits.old
ALTER TABLE public.visits ADD CONSTRAINT old CHECK ((id > 0));

-- create constraint public.visits.shared again
ALTER TABLE public.visits ADD CONSTRAINT shared CHECK ((page <> ''::text)) NOT VALID;

-- alter comment on table public.visits: text
COMMENT ON FOREIGN TABLE public.visits IS 'who came';

COMMIT;

RESET check_function_bodies;

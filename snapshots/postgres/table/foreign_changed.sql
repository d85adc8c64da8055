-- for PostgreSQL 18
-- 14 changes (4 create, 8 alter, 2 drop) · 16 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.visits.old
ALTER TABLE public.visits DROP CONSTRAINT old;

-- drop default public.visits.at for now: it depends on column public.visits.at
ALTER TABLE ONLY public.visits ALTER COLUMN at DROP DEFAULT;

-- drop column public.visits.gone
-- hazard breaks-running-code: code that uses column public.visits.gone fails from here on
ALTER TABLE public.visits DROP COLUMN gone;

-- alter table public.visits: options of its foreign-data wrapper
ALTER FOREIGN TABLE public.visits OPTIONS (DROP schema_name, ADD fetch_size '100', SET table_name 'visit');

-- alter column public.visits.at: type timestamp without time zone becomes timestamp with time zone
-- alter column public.visits.code: type text becomes integer
-- alter column public.visits.id: type integer becomes bigint
-- hazard breaks-running-code: code that expects timestamp without time zone in column public.visits.at gets timestamp with time zone, and must send that
-- hazard breaks-running-code: code that expects text in column public.visits.code gets integer, and must send that
-- hazard breaks-running-code: code that expects integer in column public.visits.id gets bigint, and must send that
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.visits.id fails from here on
ALTER TABLE public.visits ALTER COLUMN at TYPE timestamp with time zone,
    ALTER COLUMN code TYPE integer,
    ALTER COLUMN id TYPE bigint;

-- alter column public.visits.code: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN code OPTIONS (DROP column_name);

-- alter column public.visits.id: not null
ALTER TABLE public.visits ALTER COLUMN id SET NOT NULL;

-- alter column public.visits.page: not null
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.visits.page fails from here on
ALTER TABLE public.visits ALTER COLUMN page SET NOT NULL;

-- alter column public.visits.page: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN page OPTIONS (DROP "trim", SET column_name 'page', ADD cut '10');

-- create column public.visits.new
-- hazard breaks-running-code: code that does not know column public.visits.new inserts nothing into it and fails: it has no default
ALTER TABLE public.visits ADD COLUMN new integer NOT NULL;

-- alter column public.visits.new: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.visits ALTER COLUMN new OPTIONS (ADD column_name 'n');

-- create column public.visits.filled
ALTER TABLE public.visits ADD COLUMN filled uuid DEFAULT gen_random_uuid();

-- create default public.visits.at again
ALTER TABLE ONLY public.visits ALTER COLUMN at SET DEFAULT '2020-01-01 00:00:00+00'::timestamp with time zone;

-- alter constraint public.visits.shared: check the rows that are there
ALTER TABLE public.visits VALIDATE CONSTRAINT shared;

-- create constraint public.visits.young
ALTER TABLE public.visits ADD CONSTRAINT young CHECK ((id < 100));

-- alter comment on table public.visits: text
COMMENT ON FOREIGN TABLE public.visits IS 'who came, and when';

COMMIT;

RESET check_function_bodies;

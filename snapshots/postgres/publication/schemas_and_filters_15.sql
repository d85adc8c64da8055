-- for PostgreSQL 18
-- 8 changes (1 create, 6 alter, 1 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication of_columns for now: it depends on column public.a.id
DROP PUBLICATION of_columns;

-- drop publication of_dropped_column for now: it depends on column public.a.id
DROP PUBLICATION of_dropped_column;

-- drop publication of_rows for now: it depends on column public.d.e
DROP PUBLICATION of_rows;

-- drop column public.a.c
-- hazard data-loss: drops column public.a.c and all values in it
-- hazard breaks-running-code: code that uses column public.a.c fails from here on
ALTER TABLE public.a DROP COLUMN c;

-- alter publication of_schemas: less in it
ALTER PUBLICATION of_schemas DROP TABLES IN SCHEMA one;

-- create schema three
CREATE SCHEMA three;

-- alter column public.a.id: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.a.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.a while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.a and its indexes anew
-- evidence: rewrites public.a
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- alter column public.d.e: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.d.e gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.d while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.a meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.d and its indexes anew
-- evidence: rewrites public.d
ALTER TABLE public.d ALTER COLUMN e TYPE bigint;

-- create publication of_columns again
CREATE PUBLICATION of_columns FOR TABLE ONLY public.a;

-- create publication of_dropped_column again
CREATE PUBLICATION of_dropped_column FOR TABLE ONLY public.a (id) WITH (publish = 'insert');

-- create publication of_rows again
CREATE PUBLICATION of_rows FOR TABLE ONLY public.a WHERE ((b = 'x'::text)), ONLY public.d WHERE (((id > 5) AND (e IS NOT NULL))) WITH (publish = 'insert');

-- alter publication of_schemas: more in it
ALTER PUBLICATION of_schemas ADD TABLES IN SCHEMA "Two", three;

COMMIT;

RESET check_function_bodies;

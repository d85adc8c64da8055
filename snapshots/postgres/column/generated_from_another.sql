-- for PostgreSQL 18
-- 4 changes (1 create, 1 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.person.nick
ALTER TABLE public.person ADD COLUMN nick text;

-- alter column public.person.called: nullable
ALTER TABLE public.person ALTER COLUMN called DROP NOT NULL;

-- alter column public.person.called: expression
-- hazard blocks-reads: nobody can read or write table public.person while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.person and its indexes anew
-- evidence: rewrites public.person
ALTER TABLE public.person ALTER COLUMN called SET EXPRESSION AS (upper(nick));

-- drop column public.person.name
-- hazard data-loss: drops column public.person.name and all values in it
-- hazard breaks-running-code: code that uses column public.person.name fails from here on
ALTER TABLE public.person DROP COLUMN name;

COMMIT;

RESET check_function_bodies;

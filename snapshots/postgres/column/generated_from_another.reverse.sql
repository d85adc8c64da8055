-- for PostgreSQL 18
-- 4 changes (2 create, 1 alter, 1 drop) · 5 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- create column public.person.name
ALTER TABLE public.person ADD COLUMN name text DEFAULT 'nobody'::text NOT NULL;

-- alter column public.person.called: expression
-- hazard breaks-running-code: code that writes NULL to column public.person.called fails from here on
-- hazard blocks-reads: nobody can read or write table public.person while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.person and its indexes anew
-- evidence: rewrites public.person
ALTER TABLE public.person ALTER COLUMN called SET EXPRESSION AS (upper(name));

COMMIT;

BEGIN;

-- alter column public.person.called: not null, for new rows
ALTER TABLE public.person ADD CONSTRAINT person_called_not_null NOT NULL called NOT VALID;

COMMIT;

BEGIN;

-- alter column public.person.called: not null, for the rows that are there
-- evidence: 0 rows of public.person with NULL in called
ALTER TABLE public.person VALIDATE CONSTRAINT person_called_not_null;

COMMIT;

BEGIN;

-- drop column public.person.nick
-- hazard data-loss: drops column public.person.nick and all values in it
-- hazard breaks-running-code: code that uses column public.person.nick fails from here on
ALTER TABLE public.person DROP COLUMN nick;

COMMIT;

RESET check_function_bodies;

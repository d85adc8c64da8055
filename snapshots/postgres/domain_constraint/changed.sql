-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop domain constraint public.d.low for now: it cannot be changed in place
ALTER DOMAIN public.d DROP CONSTRAINT low;

-- create domain constraint public.d.high
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with a outside of CHECK ((VALUE < 100))
ALTER DOMAIN public.d ADD CONSTRAINT high CHECK ((VALUE < 100));

-- create domain constraint public.d.low again
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with a outside of CHECK ((VALUE > 1))
ALTER DOMAIN public.d ADD CONSTRAINT low CHECK ((VALUE > 1));

COMMIT;

RESET check_function_bodies;

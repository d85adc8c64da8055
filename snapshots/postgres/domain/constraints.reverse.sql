-- for PostgreSQL 18
-- 7 changes (1 rename, 1 create, 2 alter, 3 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename domain constraint public.d.new_name to old_name
ALTER DOMAIN public.d RENAME CONSTRAINT new_name TO old_name;

-- drop domain constraint public.d."Added"
ALTER DOMAIN public.d DROP CONSTRAINT "Added";

-- drop domain constraint public.d.changed for now: it cannot be changed in place
ALTER DOMAIN public.d DROP CONSTRAINT changed;

-- drop domain constraint public.d.loose
ALTER DOMAIN public.d DROP CONSTRAINT loose;

-- drop domain constraint public.d.proven for now: it cannot be changed in place
ALTER DOMAIN public.d DROP CONSTRAINT proven;

-- create domain constraint public.d.changed again
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with d outside of CHECK ((VALUE < 100))
ALTER DOMAIN public.d ADD CONSTRAINT changed CHECK ((VALUE < 100));

-- create domain constraint public.d.gone
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with d outside of CHECK ((VALUE > '-5'::integer))
ALTER DOMAIN public.d ADD CONSTRAINT gone CHECK ((VALUE > '-5'::integer));

-- create domain constraint public.d.proven again
ALTER DOMAIN public.d ADD CONSTRAINT proven CHECK ((VALUE <> 51)) NOT VALID;

COMMIT;

RESET check_function_bodies;

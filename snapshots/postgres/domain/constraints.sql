-- for PostgreSQL 18
-- 7 changes (1 rename, 3 create, 2 alter, 1 drop) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename domain constraint public.d.old_name to new_name
ALTER DOMAIN public.d RENAME CONSTRAINT old_name TO new_name;

-- drop domain constraint public.d.changed for now: it cannot be changed in place
ALTER DOMAIN public.d DROP CONSTRAINT changed;

-- drop domain constraint public.d.gone
ALTER DOMAIN public.d DROP CONSTRAINT gone;

-- create domain constraint public.d."Added"
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with d outside of CHECK ((VALUE <> 7))
ALTER DOMAIN public.d ADD CONSTRAINT "Added" CHECK ((VALUE <> 7));

-- create domain constraint public.d.changed again
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with d outside of CHECK ((VALUE < 90))
ALTER DOMAIN public.d ADD CONSTRAINT changed CHECK ((VALUE < 90));

-- create domain constraint public.d.loose
ALTER DOMAIN public.d ADD CONSTRAINT loose CHECK ((VALUE <> 8)) NOT VALID;

-- alter domain constraint public.d.proven: validate
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with d outside of CHECK ((VALUE <> 51))
ALTER DOMAIN public.d VALIDATE CONSTRAINT proven;

-- create comment on domain constraint public.d.changed
COMMENT ON CONSTRAINT changed ON DOMAIN public.d IS 'new';

COMMIT;

RESET check_function_bodies;

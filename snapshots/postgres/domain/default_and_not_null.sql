-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter domain public.d: set default
ALTER DOMAIN public.d SET DEFAULT 2;

-- alter domain public.d: set not null
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with NULL in d
ALTER DOMAIN public.d SET NOT NULL;

-- alter domain public.e: drop not null
ALTER DOMAIN public.e DROP NOT NULL;

-- alter domain public.f: set default
ALTER DOMAIN public.f SET DEFAULT 7;

COMMIT;

RESET check_function_bodies;

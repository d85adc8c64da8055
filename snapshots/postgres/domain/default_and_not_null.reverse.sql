-- for PostgreSQL 18
-- 3 changes (3 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter domain public.d: set default
ALTER DOMAIN public.d SET DEFAULT 1;

-- alter domain public.d: drop not null
ALTER DOMAIN public.d DROP NOT NULL;

-- alter domain public.e: set not null
-- hazard blocking-scan: reads all rows of table public.t under SHARE
-- hazard blocks-writes: nobody can write table public.t while all its rows are read (SHARE)
-- evidence: reads all of public.t
-- evidence: 0 rows of public.t with NULL in e
ALTER DOMAIN public.e SET NOT NULL;

-- alter domain public.f: drop default
ALTER DOMAIN public.f DROP DEFAULT;

COMMIT;

RESET check_function_bodies;

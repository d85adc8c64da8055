-- for PostgreSQL 18
-- 2 changes (2 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta aside
ALTER TYPE public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta RENAME TO tttttttttttttttttttttttttttttttttttttt_8d73021c__schemadiff_old;

-- set the old enum public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb aside
ALTER TYPE public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb RENAME TO tttttttttttttttttttttttttttttttttttttt_907306d5__schemadiff_old;

-- create enum public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta
CREATE TYPE public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta AS ENUM ('y', 'x');

-- create enum public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb
CREATE TYPE public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb AS ENUM ('y', 'x');

-- alter column public.t.a: move it to the new enum public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta
-- alter column public.t.b: move it to the new enum public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta USING a::text::public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta,
    ALTER COLUMN b TYPE public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb USING b::text::public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb;

-- drop the old enum public.tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttta
DROP TYPE public.tttttttttttttttttttttttttttttttttttttt_8d73021c__schemadiff_old;

-- drop the old enum public.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttb
DROP TYPE public.tttttttttttttttttttttttttttttttttttttt_907306d5__schemadiff_old;

COMMIT;

RESET check_function_bodies;

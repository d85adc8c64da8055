-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.mood aside
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- alter column public.t.mood: move it to the new enum public.mood
-- hazard enum-value-removed: fails if column public.t.mood holds "awful", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood awful -> ...`
-- hazard enum-value-removed: fails if column public.t.mood holds "bad", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood bad -> ...`
-- hazard enum-value-removed: fails if column public.t.mood holds "so-so", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood so-so -> ...`
-- hazard enum-value-removed: fails if column public.t.mood holds "ok", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood ok -> ...`
-- hazard enum-value-removed: fails if column public.t.mood holds "merry", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood merry -> ...`
-- hazard enum-value-removed: fails if column public.t.mood holds "jolly", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood jolly -> ...`
ALTER TABLE public.t ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

COMMIT;

RESET check_function_bodies;

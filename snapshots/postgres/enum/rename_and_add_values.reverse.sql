-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public.mood aside
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('a', 'b', 'c');

-- alter column public.t.mood: move it to the new enum public.mood
-- hazard enum-value-removed: fails if column public.t.mood holds "new", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood new -> ...`
-- hazard enum-value-removed: fails if column public.t.mood holds "last", which is gone from enum public.mood; to keep such rows write `-- schemadiff: removed-value public.mood last -> ...`
ALTER TABLE public.t ALTER COLUMN mood TYPE public.mood USING (CASE mood::text WHEN 'b' THEN 'a' WHEN 'c' THEN 'b' WHEN 'd' THEN 'c' ELSE mood::text END)::public.mood;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 14 changes (1 alter, 13 drop) · 9 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.cats
-- hazard data-loss: drops table public.cats and all rows in it
-- hazard breaks-running-code: code that uses table public.cats fails from here on
DROP TABLE public.cats;

-- drop column public.animals.weight
-- hazard data-loss: drops column public.animals.weight and all values in it
-- hazard breaks-running-code: code that uses column public.animals.weight fails from here on
-- hazard breaks-running-code: code that uses column public.dogs.weight fails from here on
ALTER TABLE public.animals DROP COLUMN weight;

-- drop table public.readings_2026
-- hazard data-loss: drops table public.readings_2026 and all rows in it
-- hazard breaks-running-code: code that uses table public.readings_2026 fails from here on
-- hazard second-table-lock: locks table public.readings as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.readings_2026;

COMMIT;

-- alter table public.readings_2024: no longer a partition of table public.readings, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.readings DETACH PARTITION public.readings_2024 CONCURRENTLY;

BEGIN;

-- alter table public.readings_2024: without the check that takes the place of the bound
ALTER TABLE public.readings_2024 DROP CONSTRAINT IF EXISTS readings_2024_day_check;

-- alter table public.readings_2024: name of a NOT NULL constraint
ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_city_not_null TO readings_2024_city_not_null;

-- alter table public.readings_2024: name of a NOT NULL constraint
ALTER TABLE public.readings_2024 RENAME CONSTRAINT readings_day_not_null TO readings_2024_day_not_null;

-- drop column public.readings_2024.note
-- hazard data-loss: drops column public.readings_2024.note and all values in it
-- hazard breaks-running-code: code that uses column public.readings_2024.note fails from here on
ALTER TABLE public.readings_2024 DROP COLUMN note;

-- drop column public.readings.note
-- hazard data-loss: drops column public.readings.note and all values in it
-- hazard breaks-running-code: code that uses column public.readings.note fails from here on
-- hazard breaks-running-code: code that uses column public.readings_2025.note fails from here on
ALTER TABLE public.readings DROP COLUMN note;

COMMIT;

RESET check_function_bodies;

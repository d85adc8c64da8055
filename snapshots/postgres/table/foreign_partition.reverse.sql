-- for PostgreSQL 18
-- 21 changes (4 alter, 17 drop) · 10 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.events_at
DROP INDEX public.events_at;

-- drop column public.events_2022.note
-- hazard breaks-running-code: code that uses column public.events_2022.note fails from here on
ALTER TABLE public.events_2022 DROP COLUMN note;

-- drop table public.events_2023
-- hazard breaks-running-code: code that uses table public.events_2023 fails from here on
-- hazard second-table-lock: locks table public.events as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP FOREIGN TABLE public.events_2023;

COMMIT;

-- alter table public.events_2021: no longer a partition of table public.events, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.events DETACH PARTITION public.events_2021 CONCURRENTLY;

BEGIN;

-- alter table public.events_2021: without the check that takes the place of the bound
ALTER TABLE public.events_2021 DROP CONSTRAINT IF EXISTS events_2021_at_check;

-- alter table public.events_2021: name of a NOT NULL constraint
ALTER TABLE public.events_2021 RENAME CONSTRAINT events_id_not_null TO events_2021_id_not_null;

-- drop column public.events_2021.note
-- hazard breaks-running-code: code that uses column public.events_2021.note fails from here on
ALTER TABLE public.events_2021 DROP COLUMN note;

-- drop column public.events.note
-- hazard data-loss: drops column public.events.note and all values in it
-- hazard breaks-running-code: code that uses column public.events.note fails from here on
-- hazard breaks-running-code: code that uses column public.events_now.note fails from here on
ALTER TABLE public.events DROP COLUMN note;

-- alter table public.events_2022: name of a NOT NULL constraint
ALTER TABLE public.events_2022 RENAME CONSTRAINT events_2022_id_not_null TO events_id_not_null;

-- alter table public.events_2022: a partition of public.events
ALTER TABLE public.events ATTACH PARTITION public.events_2022 FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');

COMMIT;

RESET check_function_bodies;

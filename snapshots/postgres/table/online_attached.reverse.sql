-- for PostgreSQL 18
-- 7 changes (3 alter, 4 drop) · 6 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- drop table public.t_as
-- hazard data-loss: drops table public.t_as and all rows in it
-- hazard breaks-running-code: code that uses table public.t_as fails from here on
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.t_other as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.t_as;

COMMIT;

-- alter table public.m_old: no longer a partition of table public.m, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.m DETACH PARTITION public.m_old CONCURRENTLY;

BEGIN;

-- alter table public.m_old: without the check that takes the place of the bound
ALTER TABLE public.m_old DROP CONSTRAINT IF EXISTS m_old_day_check;

-- alter table public.m_old: name of a NOT NULL constraint
ALTER TABLE public.m_old RENAME CONSTRAINT m_day_not_null TO m_old_day_not_null;

-- alter table public.t_us: no longer a partition of public.t
-- hazard second-table-lock: locks table public.t as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.t_other as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
ALTER TABLE public.t DETACH PARTITION public.t_us;

-- alter table public.t_us: name of a NOT NULL constraint
ALTER TABLE public.t_us RENAME CONSTRAINT t_id_not_null TO t_us_id_not_null;

COMMIT;

RESET check_function_bodies;

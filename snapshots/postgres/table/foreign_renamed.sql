-- for PostgreSQL 18
-- 3 changes (3 rename) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move table public.visits to schema log
-- hazard breaks-running-code: code that uses table public.visits fails from here on
ALTER TABLE public.visits SET SCHEMA log;

-- rename table log.visits to calls
-- hazard breaks-running-code: code that uses table log.visits fails from here on
ALTER TABLE log.visits RENAME TO calls;

-- rename column log.calls.page to path
-- hazard breaks-running-code: code that uses column log.calls.page fails from here on
ALTER TABLE log.calls RENAME COLUMN page TO path;

-- rename server far to distant
ALTER SERVER far RENAME TO distant;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter domain public.d: rename the not-null constraint
ALTER DOMAIN public.d RENAME CONSTRAINT two TO one;

-- alter domain public.e: rename the not-null constraint
ALTER DOMAIN public.e RENAME CONSTRAINT three TO e_not_null;

-- alter domain public.f: drop not null
ALTER DOMAIN public.f DROP NOT NULL;

COMMIT;

RESET check_function_bodies;

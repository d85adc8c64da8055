-- for PostgreSQL 18
-- 3 changes (3 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter domain public.d: rename the not-null constraint
ALTER DOMAIN public.d RENAME CONSTRAINT one TO two;

-- alter domain public.e: rename the not-null constraint
ALTER DOMAIN public.e RENAME CONSTRAINT e_not_null TO three;

-- alter domain public.f: set not null
-- hazard needs-valid-data: fails if a column of domain public.f holds NULLs
ALTER DOMAIN public.f ADD CONSTRAINT four NOT NULL;

COMMIT;

RESET check_function_bodies;

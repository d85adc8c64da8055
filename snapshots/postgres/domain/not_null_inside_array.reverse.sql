-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter domain public.d: drop not null
ALTER DOMAIN public.d DROP NOT NULL;

COMMIT;

RESET check_function_bodies;

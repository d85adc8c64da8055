-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.state: add value 'done'
-- hazard not-reversible: PostgreSQL has no statement that takes 'done' out of enum public.state again
ALTER TYPE public.state ADD VALUE 'done';

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop aggregate public.total(integer) for now: it cannot be changed in place
DROP AGGREGATE public.total(integer);

-- create aggregate public.total(integer) again
CREATE AGGREGATE public.total(a integer) (
    SFUNC = public.add_up,
    STYPE = integer
);

COMMIT;

RESET check_function_bodies;

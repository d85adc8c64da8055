-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create aggregate public.total(integer)
CREATE AGGREGATE public.total(integer) (
    SFUNC = public.add_up,
    STYPE = integer
);

COMMIT;

RESET check_function_bodies;

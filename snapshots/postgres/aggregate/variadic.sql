-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create aggregate public.any_of(integer[])
CREATE AGGREGATE public.any_of(VARIADIC integer[]) (
    SFUNC = public.f,
    STYPE = integer
);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter aggregate public.total(integer): finalfunc
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = public.add_up,
    STYPE = integer,
    FINALFUNC = public.finish
);

COMMIT;

RESET check_function_bodies;

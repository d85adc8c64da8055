-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter aggregate public.total(integer): mfinalfunc, minitcond, minvfunc, msfunc, msspace, mstype
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = public.add_up,
    STYPE = integer,
    MSFUNC = public.add_up,
    MINVFUNC = public.take_off,
    MSTYPE = integer,
    MSSPACE = 10,
    MFINALFUNC = public.finish,
    MINITCOND = '0'
);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter aggregate public.total(integer): mfinalfunc, mfinalfunc_extra, mfinalfunc_modify
CREATE OR REPLACE AGGREGATE public.total(integer) (
    SFUNC = public.add_up,
    STYPE = integer,
    MSFUNC = public.add_up,
    MINVFUNC = public.take_off,
    MSTYPE = integer,
    MFINALFUNC = public.finish_with,
    MFINALFUNC_EXTRA,
    MFINALFUNC_MODIFY = READ_WRITE
);

COMMIT;

RESET check_function_bodies;

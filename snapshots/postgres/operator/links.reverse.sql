-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create operator public.>>>> (integer, integer)
CREATE OPERATOR public.>>>> (
    FUNCTION = public.more,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.<<<<)
);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter aggregate public.mean(numeric): combinefunc, deserialfunc, parallel, serialfunc
CREATE OR REPLACE AGGREGATE public.mean(numeric) (
    SFUNC = numeric_avg_accum,
    STYPE = internal,
    FINALFUNC = numeric_avg
);

COMMIT;

RESET check_function_bodies;

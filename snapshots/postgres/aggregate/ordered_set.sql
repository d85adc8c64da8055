-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create aggregate public.middle(double precision, anyelement)
CREATE AGGREGATE public.middle(double precision ORDER BY anyelement) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_disc_final,
    FINALFUNC_EXTRA
);

-- create comment on aggregate public.middle(double precision, anyelement)
COMMENT ON AGGREGATE public.middle(double precision, anyelement) IS 'median';

COMMIT;

RESET check_function_bodies;

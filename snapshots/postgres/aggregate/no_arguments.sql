-- for PostgreSQL 18
-- 2 changes (2 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create aggregate public.many(*)
CREATE AGGREGATE public.many(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

-- create comment on aggregate public.many(*)
COMMENT ON AGGREGATE public.many(*) IS 'counts';

COMMIT;

RESET check_function_bodies;

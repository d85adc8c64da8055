-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter operator family public.sizes USING btree: less in it
ALTER OPERATOR FAMILY public.sizes USING btree DROP
    FUNCTION 1 (integer, bigint),
    FUNCTION 2 (integer, integer),
    OPERATOR 1 (integer, bigint);

COMMIT;

RESET check_function_bodies;

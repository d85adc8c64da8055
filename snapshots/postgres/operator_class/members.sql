-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter operator family public.sizes USING btree: more in it
ALTER OPERATOR FAMILY public.sizes USING btree ADD
    FUNCTION 1 (integer, bigint) public.compare(integer,bigint),
    FUNCTION 2 (integer, integer) btint4sortsupport(internal),
    OPERATOR 1 <(integer,bigint);

COMMIT;

RESET check_function_bodies;

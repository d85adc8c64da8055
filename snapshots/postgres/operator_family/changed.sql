-- for PostgreSQL 18
-- 5 changes (1 rename, 1 create, 2 alter, 1 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename function public.compare(integer, bigint) to other(integer, bigint)
-- hazard breaks-running-code: code that uses function public.compare(integer, bigint) fails from here on
ALTER FUNCTION public.compare(integer, bigint) RENAME TO other;

-- alter operator family public.sizes USING btree: less in it
ALTER OPERATOR FAMILY public.sizes USING btree DROP
    FUNCTION 1 (integer, bigint),
    OPERATOR 1 (integer, bigint),
    OPERATOR 3 (integer, bigint);

-- drop operator public.<<< (integer, bigint)
-- hazard breaks-running-code: code that uses operator public.<<< (integer, bigint) fails from here on
DROP OPERATOR public.<<< (integer, bigint);

-- alter function public.smaller(integer, bigint): body
-- hazard unchecked-body: PostgreSQL looks into the body of function public.smaller(integer, bigint) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.smaller(integer, bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT other($1, $2) < 0 $function$;

-- create operator public.<< (integer, bigint)
CREATE OPERATOR public.<< (
    FUNCTION = public.smaller,
    LEFTARG = integer,
    RIGHTARG = bigint
);

-- alter operator family public.sizes USING btree: more in it
ALTER OPERATOR FAMILY public.sizes USING btree ADD
    FUNCTION 1 (integer, bigint) public.other(integer,bigint),
    OPERATOR 1 public.<<(integer,bigint),
    OPERATOR 5 >(integer,bigint);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 3 changes (2 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter transform FOR bigint LANGUAGE plpgsql: functions
CREATE OR REPLACE TRANSFORM FOR bigint LANGUAGE plpgsql (TO SQL WITH FUNCTION int8recv(internal));

-- alter transform FOR integer LANGUAGE plpgsql: functions
CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- drop function public.int_from(internal)
-- hazard breaks-running-code: code that uses function public.int_from(internal) fails from here on
DROP FUNCTION public.int_from(internal);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 3 changes (1 create, 2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.int_from(internal)
CREATE OR REPLACE FUNCTION public.int_from(internal)
 RETURNS internal
 LANGUAGE internal
 STABLE
AS $function$prsd_lextype$function$;

-- alter transform FOR bigint LANGUAGE plpgsql: functions
CREATE OR REPLACE TRANSFORM FOR bigint LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- alter transform FOR integer LANGUAGE plpgsql: functions
CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.int_from(internal), TO SQL WITH FUNCTION int4recv(internal));

COMMIT;

RESET check_function_bodies;

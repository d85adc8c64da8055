-- for PostgreSQL 18
-- 5 changes (4 create, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create function public.state_from(internal)
CREATE OR REPLACE FUNCTION public.state_from(internal)
 RETURNS internal
 LANGUAGE internal
 STABLE
AS $function$prsd_lextype$function$;

-- create transform FOR integer LANGUAGE own
CREATE TRANSFORM FOR integer LANGUAGE own (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));

-- create transform FOR public.state LANGUAGE own
CREATE TRANSFORM FOR public.state LANGUAGE own (FROM SQL WITH FUNCTION public.state_from(internal));

-- alter function public.f(public.state): transforms
CREATE OR REPLACE FUNCTION public.f(public.state)
 RETURNS integer
 TRANSFORM FOR TYPE public.state
 LANGUAGE own
AS $function$BEGIN RETURN 1; END$function$;

-- create comment on transform FOR public.state LANGUAGE own
COMMENT ON TRANSFORM FOR public.state LANGUAGE own IS 'one way';

COMMIT;

RESET check_function_bodies;

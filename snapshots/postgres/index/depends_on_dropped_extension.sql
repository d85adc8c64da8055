-- for PostgreSQL 18
-- 4 changes (2 alter, 2 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop index public.goes
DROP INDEX public.goes;

-- alter index public.stays: no longer goes with extension citext
ALTER INDEX public.stays NO DEPENDS ON EXTENSION citext;

-- alter constraint public.t.t_key: no longer goes with extension citext
ALTER INDEX public.t_key NO DEPENDS ON EXTENSION citext;

-- drop extension citext
-- hazard breaks-running-code: code that uses extension citext fails from here on
DROP EXTENSION citext;

COMMIT;

RESET check_function_bodies;

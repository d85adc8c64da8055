-- for PostgreSQL 18
-- 1 change (1 rename) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- move function public.note() to schema app
-- hazard breaks-running-code: code that uses function public.note() fails from here on
ALTER FUNCTION public.note() SET SCHEMA app;

-- rename function app.note() to Note()
-- hazard breaks-running-code: code that uses function app.note() fails from here on
ALTER FUNCTION app.note() RENAME TO "Note";

COMMIT;

RESET check_function_bodies;

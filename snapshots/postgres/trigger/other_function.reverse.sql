-- for PostgreSQL 18
-- 2 changes (1 rename, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename function public.new_f() to old_f()
-- hazard breaks-running-code: code that uses function public.new_f() fails from here on
ALTER FUNCTION public.new_f() RENAME TO old_f;

-- alter trigger public.t.x: definition
CREATE OR REPLACE TRIGGER x AFTER UPDATE
    ON public.t FOR EACH ROW EXECUTE FUNCTION public.old_f();

COMMIT;

RESET check_function_bodies;

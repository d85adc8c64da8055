-- for PostgreSQL 18
-- 1 change (1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: generated ALWAYS
-- hazard breaks-running-code: code that writes a value to column public.t.a fails from here on
ALTER TABLE public.t ALTER COLUMN a SET GENERATED ALWAYS;

-- alter column public.t.a: options of the identity sequence
ALTER TABLE public.t ALTER COLUMN a SET INCREMENT BY 1 SET MAXVALUE 2147483647 SET NO CYCLE;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 4 changes (4 alter) · 4 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.t.a fails from here on
ALTER TABLE public.t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.a: not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in a
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null;

COMMIT;

BEGIN;

-- alter column public.t."b c": not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.t."b c" fails from here on
ALTER TABLE public.t ADD CONSTRAINT "t_b c_not_null" NOT NULL "b c" NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t."b c": not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in "b c"
ALTER TABLE public.t VALIDATE CONSTRAINT "t_b c_not_null";

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 2 changes (2 alter) · 5 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.b: options
ALTER TABLE ONLY public.t ALTER COLUMN b SET (n_distinct='-0.5');

COMMIT;

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

-- alter column public.t.a: storage
ALTER TABLE ONLY public.t ALTER COLUMN a SET STORAGE EXTERNAL;

-- alter column public.t.a: statistics target
ALTER TABLE ONLY public.t ALTER COLUMN a SET STATISTICS 500;

COMMIT;

RESET check_function_bodies;

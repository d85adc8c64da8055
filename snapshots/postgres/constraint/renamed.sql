-- for PostgreSQL 18
-- 4 changes (4 rename) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.o.old_key to new_key
ALTER TABLE public.o RENAME CONSTRAINT old_key TO new_key;

-- rename constraint public.t.old_f to New F
ALTER TABLE public.t RENAME CONSTRAINT old_f TO "New F";

-- rename constraint public.t.old_check to new_check
ALTER TABLE public.t RENAME CONSTRAINT old_check TO new_check;

-- rename constraint public.t.old_unique to new_unique
ALTER TABLE public.t RENAME CONSTRAINT old_unique TO new_unique;

COMMIT;

RESET check_function_bodies;

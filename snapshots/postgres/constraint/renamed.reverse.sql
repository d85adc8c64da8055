-- for PostgreSQL 18
-- 4 changes (4 rename) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- rename constraint public.o.new_key to old_key
ALTER TABLE public.o RENAME CONSTRAINT new_key TO old_key;

-- rename constraint public.t.new_check to old_check
ALTER TABLE public.t RENAME CONSTRAINT new_check TO old_check;

-- rename constraint public.t."New F" to old_f
ALTER TABLE public.t RENAME CONSTRAINT "New F" TO old_f;

-- rename constraint public.t.new_unique to old_unique
ALTER TABLE public.t RENAME CONSTRAINT new_unique TO old_unique;

COMMIT;

RESET check_function_bodies;

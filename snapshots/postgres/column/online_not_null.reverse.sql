-- for PostgreSQL 18
-- 4 changes (4 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.a: nullable
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- alter column public.h.a: nullable
ALTER TABLE public.h ALTER COLUMN a DROP NOT NULL;

-- alter column public.t."b c": nullable
ALTER TABLE public.t ALTER COLUMN "b c" DROP NOT NULL;

-- alter column public.h."b c": nullable
ALTER TABLE public.h ALTER COLUMN "b c" DROP NOT NULL;

COMMIT;

RESET check_function_bodies;

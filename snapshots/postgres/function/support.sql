-- for PostgreSQL 18
-- 1 change (1 alter) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter function public.begins(text, text): support
ALTER FUNCTION public.begins(text, text) SUPPORT text_starts_with_support;

COMMIT;

RESET check_function_bodies;

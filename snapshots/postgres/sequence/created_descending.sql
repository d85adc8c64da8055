-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.s
CREATE SEQUENCE public.s AS integer INCREMENT BY -1;

COMMIT;

RESET check_function_bodies;

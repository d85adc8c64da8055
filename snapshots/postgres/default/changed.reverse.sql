-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.c
ALTER TABLE ONLY public.t ALTER COLUMN c DROP DEFAULT;

-- alter default public.t.a: now 1
ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT 1;

-- create default public.t.b
ALTER TABLE ONLY public.t ALTER COLUMN b SET DEFAULT 'x'::text;

COMMIT;

RESET check_function_bodies;

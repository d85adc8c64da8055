-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop default public.t.b
ALTER TABLE ONLY public.t ALTER COLUMN b DROP DEFAULT;

-- alter default public.t.a: now 2
ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT 2;

-- create default public.t.c
ALTER TABLE ONLY public.t ALTER COLUMN c SET DEFAULT now();

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 1 change (1 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create sequence public.s
CREATE SEQUENCE public.s AS smallint INCREMENT BY 2 MINVALUE 3 MAXVALUE 90 START WITH 5 CACHE 4 CYCLE;

COMMIT;

RESET check_function_bodies;

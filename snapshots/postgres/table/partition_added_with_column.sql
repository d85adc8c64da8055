-- for PostgreSQL 18
-- 4 changes (4 create) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.a.more
ALTER TABLE public.a ADD COLUMN more boolean;

-- create table public.part
CREATE TABLE public.part PARTITION OF public.a FOR VALUES WITH (modulus 2, remainder 1);

COMMIT;

RESET check_function_bodies;

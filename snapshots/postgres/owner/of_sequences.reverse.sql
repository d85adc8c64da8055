-- for PostgreSQL 18
-- 16 changes (4 alter, 12 drop) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give table public.c to CURRENT_USER
ALTER TABLE public.c OWNER TO CURRENT_USER;

-- drop default public.b.x
ALTER TABLE ONLY public.b ALTER COLUMN x DROP DEFAULT;

-- drop table public.d
-- hazard data-loss: drops table public.d and all rows in it
-- hazard breaks-running-code: code that uses table public.d fails from here on
-- hazard breaks-running-code: code that uses sequence public.d_x_seq fails from here on
DROP TABLE public.d;

-- drop sequence public.b_x_seq
-- hazard breaks-running-code: code that uses sequence public.b_x_seq fails from here on
DROP SEQUENCE public.b_x_seq;

-- alter sequence public.s: owned by no column
ALTER SEQUENCE public.s OWNED BY NONE;

-- alter column public.b.x: nullable
ALTER TABLE public.b ALTER COLUMN x DROP NOT NULL;

-- give table public.a to writer
ALTER TABLE public.a OWNER TO writer;

COMMIT;

RESET check_function_bodies;

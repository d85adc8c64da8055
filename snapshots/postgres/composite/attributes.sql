-- for PostgreSQL 18
-- 1 change (1 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter composite type public.pair: drop attribute gone
-- hazard data-loss: drops the values of gone in all columns of composite type public.pair
ALTER TYPE public.pair DROP ATTRIBUTE gone;

-- alter composite type public.pair: add attribute added text COLLATE pg_catalog."C"
ALTER TYPE public.pair ADD ATTRIBUTE added text COLLATE pg_catalog."C";

-- alter composite type public.pair: add attribute "More" integer[]
ALTER TYPE public.pair ADD ATTRIBUTE "More" integer[];

COMMIT;

RESET check_function_bodies;

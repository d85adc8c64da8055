-- for PostgreSQL 18
-- 3 changes (3 create) · 1 statement in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.other_event
CREATE TABLE public.other_event () INHERITS (public.placed, public.named);

COMMIT;

RESET check_function_bodies;

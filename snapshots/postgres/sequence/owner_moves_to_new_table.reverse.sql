-- for PostgreSQL 18
-- 8 changes (3 create, 1 alter, 4 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.old_id_seq: owned by no column
ALTER SEQUENCE public.old_id_seq OWNED BY NONE;

-- drop table public.new
-- hazard data-loss: drops table public.new and all rows in it
-- hazard breaks-running-code: code that uses table public.new fails from here on
DROP TABLE public.new;

-- create table public.old
CREATE TABLE public.old (
  id integer DEFAULT nextval('public.old_id_seq'::regclass) NOT NULL
);

-- let sequence public.old_id_seq be dropped with column public.old.id
ALTER SEQUENCE public.old_id_seq OWNED BY public.old.id;

COMMIT;

RESET check_function_bodies;

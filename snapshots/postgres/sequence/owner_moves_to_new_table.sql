-- for PostgreSQL 18
-- 8 changes (4 create, 1 alter, 3 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.old_id_seq: owned by no column
ALTER SEQUENCE public.old_id_seq OWNED BY NONE;

-- drop table public.old
-- hazard data-loss: drops table public.old and all rows in it
-- hazard breaks-running-code: code that uses table public.old fails from here on
DROP TABLE public.old;

-- create table public.new
CREATE TABLE public.new (
  id integer DEFAULT nextval('public.old_id_seq'::regclass) NOT NULL,
  more integer
);

-- let sequence public.old_id_seq be dropped with column public.new.id
ALTER SEQUENCE public.old_id_seq OWNED BY public.new.id;

COMMIT;

RESET check_function_bodies;

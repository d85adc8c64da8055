-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.old_log
CREATE TABLE public.old_log (
  id integer
);

-- alter rule public.t.r: definition
CREATE OR REPLACE RULE r AS
    ON INSERT TO public.t DO  INSERT INTO public.old_log (id)
  VALUES (new.id);

-- drop table public.new_log
-- hazard data-loss: drops table public.new_log and all rows in it
-- hazard breaks-running-code: code that uses table public.new_log fails from here on
DROP TABLE public.new_log;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.new_log
CREATE TABLE public.new_log (
  id integer
);

-- alter rule public.t.r: definition
CREATE OR REPLACE RULE r AS
    ON INSERT TO public.t DO  INSERT INTO public.new_log (id)
  VALUES (new.id);

-- drop table public.old_log
-- hazard data-loss: drops table public.old_log and all rows in it
-- hazard breaks-running-code: code that uses table public.old_log fails from here on
DROP TABLE public.old_log;

COMMIT;

RESET check_function_bodies;

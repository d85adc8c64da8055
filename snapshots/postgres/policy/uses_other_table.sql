-- for PostgreSQL 18
-- 5 changes (2 create, 1 alter, 2 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.new_o
CREATE TABLE public.new_o (
  id integer
);

-- alter policy public.t.x: using
-- hazard privilege-widened: policy public.t.x may let more rows through than before
ALTER POLICY x ON public.t
    USING ((EXISTS ( SELECT
   FROM public.new_o
  WHERE (new_o.id = t.id))));

-- drop table public.old_o
-- hazard data-loss: drops table public.old_o and all rows in it
-- hazard breaks-running-code: code that uses table public.old_o fails from here on
DROP TABLE public.old_o;

COMMIT;

RESET check_function_bodies;

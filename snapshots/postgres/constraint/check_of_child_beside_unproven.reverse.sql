-- for PostgreSQL 18
-- 8 changes (8 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.old_parent.positive
ALTER TABLE public.old_parent DROP CONSTRAINT positive;

-- drop constraint public.old_parents_child.positive
ALTER TABLE public.old_parents_child DROP CONSTRAINT positive;

-- drop table public.parents_child
-- hazard data-loss: drops table public.parents_child and all rows in it
-- hazard breaks-running-code: code that uses table public.parents_child fails from here on
DROP TABLE public.parents_child;

-- drop table public.parent
-- hazard data-loss: drops table public.parent and all rows in it
-- hazard breaks-running-code: code that uses table public.parent fails from here on
DROP TABLE public.parent;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 17 changes (17 drop) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.visit_far_1
-- hazard data-loss: drops table public.visit_far_1 and all rows in it
-- hazard breaks-running-code: code that uses table public.visit_far_1 fails from here on
-- hazard second-table-lock: locks table public.visit_far as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.place as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.visit_far_1;

-- drop table public.visit_far_2
-- hazard data-loss: drops table public.visit_far_2 and all rows in it
-- hazard breaks-running-code: code that uses table public.visit_far_2 fails from here on
-- hazard second-table-lock: locks table public.visit_far as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.place as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.visit_far_2;

-- drop table public.visit_far
-- hazard data-loss: drops table public.visit_far and all rows in it
-- hazard breaks-running-code: code that uses table public.visit_far fails from here on
-- hazard second-table-lock: locks table public.visit as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
-- hazard second-table-lock: locks table public.place as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.visit_far;

-- drop table public.visit
-- hazard data-loss: drops table public.visit and all rows in it
-- hazard breaks-running-code: code that uses table public.visit fails from here on
-- hazard second-table-lock: locks table public.place as well: who uses it waits meanwhile (ACCESS EXCLUSIVE)
DROP TABLE public.visit;

COMMIT;

RESET check_function_bodies;

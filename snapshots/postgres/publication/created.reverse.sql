-- for PostgreSQL 18
-- 9 changes (9 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication "Some"
DROP PUBLICATION "Some";

-- drop publication everything
DROP PUBLICATION everything;

-- drop publication nothing
DROP PUBLICATION nothing;

-- drop table public."Fresh"
-- hazard data-loss: drops table public."Fresh" and all rows in it
-- hazard breaks-running-code: code that uses table public."Fresh" fails from here on
DROP TABLE public."Fresh";

-- drop table public.below
-- hazard data-loss: drops table public.below and all rows in it
-- hazard breaks-running-code: code that uses table public.below fails from here on
DROP TABLE public.below;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 6 changes (6 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop statistics object public.columns for now: it cannot be changed in place
DROP STATISTICS public.columns;

-- drop statistics object public.kinds for now: it cannot be changed in place
DROP STATISTICS public.kinds;

-- drop statistics object public.of_one for now: it cannot be changed in place
DROP STATISTICS public.of_one;

-- create statistics object public.columns again
CREATE STATISTICS public.columns ON a, b FROM public.pairs;

-- create statistics object public.kinds again
CREATE STATISTICS public.kinds (mcv) ON a, b FROM public.pairs;

-- alter statistics object public.no_target: statistics target
ALTER STATISTICS public.no_target SET STATISTICS 0;

-- create statistics object public.of_one again
CREATE STATISTICS public.of_one ON x, y FROM public.one;

-- alter statistics object public.target: statistics target
ALTER STATISTICS public.target SET STATISTICS -1;

-- create comment on statistics object public.columns again
COMMENT ON STATISTICS public.columns IS 'It comes back';

-- alter comment on statistics object public.texts: text
COMMENT ON STATISTICS public.texts IS 'one';

COMMIT;

RESET check_function_bodies;

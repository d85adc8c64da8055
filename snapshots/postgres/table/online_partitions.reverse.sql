-- for PostgreSQL 18
-- 16 changes (5 alter, 11 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.t4
-- hazard data-loss: drops table public.t4 and all rows in it
-- hazard breaks-running-code: code that uses table public.t4 fails from here on
DROP TABLE public.t4;

-- alter table public.t3: name of a NOT NULL constraint
ALTER TABLE public.t3 RENAME CONSTRAINT t3_id_not_null TO t_id_not_null;

-- alter table public.t3: a partition of public.t
-- hazard needs-valid-data: fails if rows of table public.t3 lie outside of FOR VALUES FROM (1000000) TO (2000000)
ALTER TABLE public.t ATTACH PARTITION public.t3 FOR VALUES FROM (1000000) TO (2000000);

COMMIT;

RESET check_function_bodies;

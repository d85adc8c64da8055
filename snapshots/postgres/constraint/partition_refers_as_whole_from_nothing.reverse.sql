-- for PostgreSQL 18
-- 34 changes (34 drop) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.p.whole
ALTER TABLE public.p DROP CONSTRAINT whole;

-- drop constraint public.p1.own
ALTER TABLE public.p1 DROP CONSTRAINT own;

-- drop constraint public.p2.own
ALTER TABLE public.p2 DROP CONSTRAINT own;

-- drop constraint public.q.whole
ALTER TABLE public.q DROP CONSTRAINT whole;

-- drop constraint public.q1.own
ALTER TABLE public.q1 DROP CONSTRAINT own;

-- drop constraint public.s.whole
ALTER TABLE public.s DROP CONSTRAINT whole;

-- drop table public.p1
-- hazard data-loss: drops table public.p1 and all rows in it
-- hazard breaks-running-code: code that uses table public.p1 fails from here on
DROP TABLE public.p1;

-- drop table public.p2
-- hazard data-loss: drops table public.p2 and all rows in it
-- hazard breaks-running-code: code that uses table public.p2 fails from here on
DROP TABLE public.p2;

-- drop table public.p
-- hazard data-loss: drops table public.p and all rows in it
-- hazard breaks-running-code: code that uses table public.p fails from here on
DROP TABLE public.p;

-- drop table public.q1
-- hazard data-loss: drops table public.q1 and all rows in it
-- hazard breaks-running-code: code that uses table public.q1 fails from here on
DROP TABLE public.q1;

-- drop table public.q
-- hazard data-loss: drops table public.q and all rows in it
-- hazard breaks-running-code: code that uses table public.q fails from here on
DROP TABLE public.q;

-- drop table public.r
-- hazard data-loss: drops table public.r and all rows in it
-- hazard breaks-running-code: code that uses table public.r fails from here on
DROP TABLE public.r;

-- drop table public.s1
-- hazard data-loss: drops table public.s1 and all rows in it
-- hazard breaks-running-code: code that uses table public.s1 fails from here on
DROP TABLE public.s1;

-- drop table public.s
-- hazard data-loss: drops table public.s and all rows in it
-- hazard breaks-running-code: code that uses table public.s fails from here on
DROP TABLE public.s;

COMMIT;

RESET check_function_bodies;

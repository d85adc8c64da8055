-- for PostgreSQL 18
-- 2 changes (2 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.p.x: enable always
ALTER TABLE public.p ENABLE ALWAYS TRIGGER x;

-- alter trigger public.p.x: disable on public.p2
ALTER TABLE ONLY public.p2 DISABLE TRIGGER x;

-- alter trigger public.p.y: enable
ALTER TABLE public.p ENABLE TRIGGER y;

-- alter trigger public.p.y: enable replica on public.p21
ALTER TABLE ONLY public.p21 ENABLE REPLICA TRIGGER y;

COMMIT;

RESET check_function_bodies;

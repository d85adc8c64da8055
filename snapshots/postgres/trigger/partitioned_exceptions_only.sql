-- for PostgreSQL 18
-- 6 changes (4 create, 2 alter) · 7 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.p3
CREATE TABLE public.p3 PARTITION OF public.p FOR VALUES FROM (20) TO (30);

-- alter trigger public.p.x: enable
ALTER TABLE public.p ENABLE TRIGGER x;

-- alter trigger public.p.x: disable on public.p21
ALTER TABLE ONLY public.p21 DISABLE TRIGGER x;

-- alter trigger public.p.y: disable on public.p3
ALTER TABLE ONLY public.p3 DISABLE TRIGGER y;

-- create trigger public.p.z
CREATE TRIGGER z AFTER INSERT
    ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.p.z: disable
ALTER TABLE public.p DISABLE TRIGGER z;

-- alter trigger public.p.z: enable on public.p1
ALTER TABLE ONLY public.p1 ENABLE TRIGGER z;

COMMIT;

RESET check_function_bodies;

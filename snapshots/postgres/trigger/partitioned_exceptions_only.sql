-- for PostgreSQL 18
-- 6 changes (4 create, 2 alter) · 8 statements in 3 transactions

SET check_function_bodies = off;

BEGIN;

-- alter trigger public.p.x: enable
ALTER TABLE public.p ENABLE TRIGGER x;

-- alter trigger public.p.x: disable on public.p21
ALTER TABLE ONLY public.p21 DISABLE TRIGGER x;

-- create trigger public.p.z
CREATE TRIGGER z AFTER INSERT
    ON public.p FOR EACH ROW EXECUTE FUNCTION public.f();

-- alter trigger public.p.z: disable
ALTER TABLE public.p DISABLE TRIGGER z;

-- alter trigger public.p.z: enable on public.p1
ALTER TABLE ONLY public.p1 ENABLE TRIGGER z;

-- create table public.p3
CREATE TABLE public.p3 (
  a integer,
  b text
);

COMMIT;

BEGIN;

-- alter table public.p3: a partition of table public.p, which stays in use
ALTER TABLE public.p ATTACH PARTITION public.p3 FOR VALUES FROM (20) TO (30);

COMMIT;

BEGIN;

-- alter trigger public.p.y: disable on public.p3
ALTER TABLE ONLY public.p3 DISABLE TRIGGER y;

COMMIT;

RESET check_function_bodies;

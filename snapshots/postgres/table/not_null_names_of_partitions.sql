-- for PostgreSQL 18
-- 6 changes (3 create, 3 alter) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.detached: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.detached;

-- alter table public.detached: name of a NOT NULL constraint
ALTER TABLE public.detached RENAME CONSTRAINT p_a_not_null TO detached_a_not_null;

-- alter table public.detached: name of a NOT NULL constraint
ALTER TABLE public.detached RENAME CONSTRAINT p_b_not_null TO detached_b_not_null;

-- alter table public.moved: no longer a partition of public.p
ALTER TABLE public.p DETACH PARTITION public.moved;

-- alter table public.attached: name of a NOT NULL constraint
ALTER TABLE public.attached RENAME CONSTRAINT attached_a_not_null TO p_a_not_null;

-- alter table public.attached: name of a NOT NULL constraint
ALTER TABLE public.attached RENAME CONSTRAINT attached_b_not_null TO p_b_not_null;

-- alter table public.attached: a partition of public.p
-- hazard needs-valid-data: fails if rows of table public.attached lie outside of FOR VALUES FROM (20) TO (30)
ALTER TABLE public.p ATTACH PARTITION public.attached FOR VALUES FROM (20) TO (30);

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT p_a_not_null TO q_a_not_null;

-- alter table public.moved: name of a NOT NULL constraint
ALTER TABLE public.moved RENAME CONSTRAINT p_b_not_null TO q_b_not_null;

-- alter table public.moved: a partition of public.q
-- hazard needs-valid-data: fails if rows of table public.moved lie outside of FOR VALUES FROM (10) TO (20)
ALTER TABLE public.q ATTACH PARTITION public.moved FOR VALUES FROM (10) TO (20);

-- create table public.created
CREATE TABLE public.created PARTITION OF public.p FOR VALUES FROM (30) TO (40);

-- alter table public.created: for the names of its NOT NULL constraints
ALTER TABLE public.p DETACH PARTITION public.created;

-- alter table public.created: name of a NOT NULL constraint
ALTER TABLE public.created RENAME CONSTRAINT p_a_not_null TO created_a_not_null;

-- alter table public.created: name of a NOT NULL constraint
ALTER TABLE public.created RENAME CONSTRAINT p_b_not_null TO created_b_not_null;

-- alter table public.created: a partition of public.p
ALTER TABLE public.p ATTACH PARTITION public.created FOR VALUES FROM (30) TO (40);

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 7 changes (3 create, 4 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.w
CREATE TABLE public.w (
  a integer NOT NULL
);

-- alter index public.k: order the table by it
ALTER TABLE public.t CLUSTER ON k;

-- alter constraint public.u.u_pkey: order the table by it
ALTER TABLE public.u CLUSTER ON u_pkey;

-- alter constraint public.v.v_pkey: no longer clustered
ALTER TABLE public.v SET WITHOUT CLUSTER;

-- create constraint public.w.w_pkey
ALTER TABLE public.w ADD CONSTRAINT w_pkey PRIMARY KEY (a);

-- alter constraint public.w.w_pkey: order the table by it
ALTER TABLE public.w CLUSTER ON w_pkey;

COMMIT;

RESET check_function_bodies;

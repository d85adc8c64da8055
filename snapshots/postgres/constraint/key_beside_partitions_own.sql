-- for PostgreSQL 18
-- 3 changes (3 alter) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop constraint public.orders.orders_pkey for now: it cannot be changed in place
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- create constraint public.orders.orders_pkey again
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id, region);

-- create constraint public.orders_first.orders_first_pkey again
-- hazard blocks-reads: nobody can read or write table public.orders_first while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.orders_first without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.orders meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.orders_rest meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.orders_first
ALTER TABLE public.orders_first ADD CONSTRAINT orders_first_pkey PRIMARY KEY (id, region);

-- alter constraint public.orders_first.orders_first_pkey: a part of constraint public.orders.orders_pkey
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_first_pkey;

-- create constraint public.orders_rest.orders_rest_pkey again
-- hazard blocks-reads: nobody can read or write table public.orders_rest while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.orders_rest without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.orders_first meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.orders_rest
ALTER TABLE public.orders_rest ADD CONSTRAINT orders_rest_pkey PRIMARY KEY (id, region);

-- alter constraint public.orders_rest.orders_rest_pkey: a part of constraint public.orders.orders_pkey
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_rest_pkey;

COMMIT;

RESET check_function_bodies;

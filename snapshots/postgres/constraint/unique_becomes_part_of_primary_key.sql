-- for PostgreSQL 18
-- 3 changes (2 create, 1 alter) · 5 statements in 5 transactions

SET check_function_bodies = off;

BEGIN;

-- create constraint public.events.events_key
-- evidence: 0 duplicate keys of public.events in id, region
ALTER TABLE ONLY public.events ADD CONSTRAINT events_key PRIMARY KEY (id, region);

COMMIT;

BEGIN;

-- alter constraint public.events_north.north_key: a part of constraint public.events.events_key
ALTER INDEX public.events_key ATTACH PARTITION public.north_key;

COMMIT;

-- the index of constraint public.events_south.events_south_pkey, while the table is in use
-- hazard needs-valid-data: fails if rows violate constraint public.events_south.events_south_pkey
-- hazard not-transactional: when it fails, what came before it stays done
CREATE UNIQUE INDEX CONCURRENTLY events_south_pkey ON public.events_south USING btree (id, region);

BEGIN;

-- create constraint public.events_south.events_south_pkey
ALTER TABLE public.events_south ADD CONSTRAINT events_south_pkey PRIMARY KEY USING INDEX events_south_pkey;

COMMIT;

BEGIN;

-- alter constraint public.events_south.events_south_pkey: a part of constraint public.events.events_key
ALTER INDEX public.events_key ATTACH PARTITION public.events_south_pkey;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 4 changes (3 create, 1 alter) · 7 statements in 7 transactions

SET check_function_bodies = off;

BEGIN;

-- alter column public.t.id: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.t.id fails from here on
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.id: not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in id
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

-- the index of constraint public.t.t_a, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a
CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t USING btree (a) WITH (fillfactor='70');

BEGIN;

-- create constraint public.t.t_a
ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE USING INDEX t_a DEFERRABLE;

COMMIT;

BEGIN;

-- create comment on constraint public.t.t_a
COMMENT ON CONSTRAINT t_a ON public.t IS 'once each';

COMMIT;

-- the index of constraint public.t.t_pkey, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in id
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t USING btree (id) INCLUDE (b);

BEGIN;

-- create constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;

COMMIT;

RESET check_function_bodies;

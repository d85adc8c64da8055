-- for PostgreSQL 18
-- 21 changes (17 create, 4 alter) · 14 statements in 3 transactions

SET check_function_bodies = off;

-- alter table public.events_2022: no longer a partition of table public.events, which stays in use
-- hazard not-transactional: when it fails, what came before it stays done
ALTER TABLE public.events DETACH PARTITION public.events_2022 CONCURRENTLY;

BEGIN;

-- alter table public.events_2022: without the check that takes the place of the bound
ALTER TABLE public.events_2022 DROP CONSTRAINT IF EXISTS events_2022_at_check;

-- alter table public.events_2022: name of a NOT NULL constraint
ALTER TABLE public.events_2022 RENAME CONSTRAINT events_id_not_null TO events_2022_id_not_null;

-- create column public.events.note
ALTER TABLE public.events ADD COLUMN note text DEFAULT ''::text NOT NULL;

-- create column public.events_2021.note
ALTER TABLE public.events_2021 ADD COLUMN note text DEFAULT ''::text NOT NULL;

-- alter table public.events_2021: name of a NOT NULL constraint
ALTER TABLE public.events_2021 RENAME CONSTRAINT events_2021_id_not_null TO events_id_not_null;

-- alter table public.events_2021: the NOT NULL of note is that of the whole
ALTER TABLE public.events_2021 RENAME CONSTRAINT events_2021_note_not_null TO events_note_not_null;

-- alter table public.events_2021: a partition of public.events
ALTER TABLE public.events ATTACH PARTITION public.events_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

-- create column public.events_2022.note
ALTER TABLE public.events_2022 ADD COLUMN IF NOT EXISTS note text DEFAULT ''::text NOT NULL;

-- create default public.events_now.note
ALTER TABLE ONLY public.events_now ALTER COLUMN note SET DEFAULT ''::text;

-- create index public.events_at
-- hazard blocks-writes: nobody can write table public.events while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.events without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.events meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.events_2021 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.events_2022 meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.events_now meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.events
CREATE INDEX events_at ON public.events USING btree (at);

-- create table public.events_2023
CREATE FOREIGN TABLE public.events_2023 (
  id integer CONSTRAINT events_id_not_null NOT NULL,
  at date DEFAULT '2023-06-01'::date NOT NULL,
  note text DEFAULT ''::text CONSTRAINT events_note_not_null NOT NULL,
  CONSTRAINT positive CHECK ((id > 0))
) SERVER far OPTIONS (table_name 'e23');

-- alter column public.events_2023.id: options of the foreign-data wrapper
ALTER FOREIGN TABLE public.events_2023 ALTER COLUMN id OPTIONS (ADD column_name 'number');

COMMIT;

BEGIN;

-- alter table public.events_2023: a partition of table public.events, which stays in use
ALTER TABLE public.events ATTACH PARTITION public.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 8 changes (6 create, 2 alter) · 8 statements in 8 transactions

SET check_function_bodies = off;

BEGIN;

-- create table public.v
CREATE TABLE public.v (
  id int4range,
  valid daterange,
  CONSTRAINT v_id_valid_key UNIQUE (id, valid WITHOUT OVERLAPS)
);

COMMIT;

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

BEGIN;

-- alter column public.t.valid: not null, for new rows
-- hazard breaks-running-code: code that writes no value, or NULL, to column public.t.valid fails from here on
ALTER TABLE public.t ADD CONSTRAINT t_valid_not_null NOT NULL valid NOT VALID;

COMMIT;

BEGIN;

-- alter column public.t.valid: not null, for the rows that are there
-- evidence: 0 rows of public.t with NULL in valid
ALTER TABLE public.t VALIDATE CONSTRAINT t_valid_not_null;

COMMIT;

BEGIN;

-- create constraint public.t.t_pkey
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_pkey
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS);

COMMIT;

BEGIN;

-- create constraint public.u.f, for new rows
-- hazard second-table-lock: locks table public.t as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (id, PERIOD valid) REFERENCES public.t(id, PERIOD valid) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.u.f: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.u.f
ALTER TABLE public.u VALIDATE CONSTRAINT f;

COMMIT;

RESET check_function_bodies;

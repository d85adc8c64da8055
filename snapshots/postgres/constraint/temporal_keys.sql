-- for PostgreSQL 18
-- 8 changes (6 create, 2 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.v
CREATE TABLE public.v (
  id int4range,
  valid daterange,
  CONSTRAINT v_id_valid_key UNIQUE (id, valid WITHOUT OVERLAPS)
);

-- alter column public.t.id: not null
-- hazard needs-valid-data: fails if column public.t.id holds NULLs
ALTER TABLE public.t ALTER COLUMN id SET NOT NULL;

-- alter column public.t.valid: not null
-- hazard needs-valid-data: fails if column public.t.valid holds NULLs
ALTER TABLE public.t ALTER COLUMN valid SET NOT NULL;

-- create constraint public.t.t_pkey
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS);

-- create constraint public.u.f
-- hazard needs-valid-data: fails if rows violate constraint public.u.f
ALTER TABLE public.u ADD CONSTRAINT f FOREIGN KEY (id, PERIOD valid) REFERENCES public.t(id, PERIOD valid);

COMMIT;

RESET check_function_bodies;

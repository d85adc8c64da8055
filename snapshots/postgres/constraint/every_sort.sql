-- for PostgreSQL 18
-- 15 changes (15 create) · 16 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create column public.t.ir
ALTER TABLE public.t ADD COLUMN ir int4range;

-- create constraint public.t."Check This"
ALTER TABLE public.t ADD CONSTRAINT "Check This" CHECK ((b <> 7)) NOT VALID;

-- create constraint public.t.t_alone
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_alone
ALTER TABLE public.t ADD CONSTRAINT t_alone CHECK ((a < 1000)) NO INHERIT;

-- create constraint public.t.t_check
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_check
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((a > 0) AND (b <> a)));

-- create constraint public.t.t_fk
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_fk
ALTER TABLE public.t ADD CONSTRAINT t_fk FOREIGN KEY (a) REFERENCES public.o(x) ON UPDATE SET NULL ON DELETE CASCADE;

-- create constraint public.t.t_fk2
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_fk2
ALTER TABLE public.t ADD CONSTRAINT t_fk2 FOREIGN KEY (a, b) REFERENCES public.o(x, y) MATCH FULL ON DELETE RESTRICT DEFERRABLE;

-- create constraint public.t.t_fk3
ALTER TABLE public.t ADD CONSTRAINT t_fk3 FOREIGN KEY (b) REFERENCES public.o(x) DEFERRABLE INITIALLY DEFERRED NOT VALID;

-- create constraint public.t.t_later
ALTER TABLE public.t ADD CONSTRAINT t_later CHECK ((b < 1000)) NO INHERIT NOT VALID;

-- create constraint public.t.t_pkey
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id) INCLUDE (a) WITH (fillfactor='70');

-- create constraint public.t.t_self
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_self
ALTER TABLE public.t ADD CONSTRAINT t_self FOREIGN KEY (a) REFERENCES public.t(id) ON UPDATE SET DEFAULT;

-- create constraint public.t.t_u
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_u
ALTER TABLE public.t ADD CONSTRAINT t_u UNIQUE (a, b) INCLUDE (id) WITH (fillfactor='60') DEFERRABLE INITIALLY DEFERRED;

-- create constraint public.t.t_u2
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_u2
ALTER TABLE public.t ADD CONSTRAINT t_u2 UNIQUE (b);

-- create constraint public.t.t_u3
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_u3
ALTER TABLE public.t ADD CONSTRAINT t_u3 UNIQUE (b, id) DEFERRABLE;

-- create constraint public.t.t_x
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_x
ALTER TABLE public.t ADD CONSTRAINT t_x EXCLUDE USING gist (r WITH &&, ir WITH =) INCLUDE (a) WITH (fillfactor='55') WHERE ((a > 5)) DEFERRABLE INITIALLY DEFERRED;

-- create constraint public.t.t_x2
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_x2
ALTER TABLE public.t ADD CONSTRAINT t_x2 EXCLUDE USING btree (lower((b)::text) WITH =, a WITH =);

-- alter constraint public.t.t_x2: statistics target
ALTER INDEX public.t_x2 ALTER COLUMN 1 SET STATISTICS 40;

COMMIT;

RESET check_function_bodies;

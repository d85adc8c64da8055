-- for PostgreSQL 18
-- 15 changes (15 create) · 25 statements in 19 transactions

SET check_function_bodies = off;

BEGIN;

-- create column public.t.ir
ALTER TABLE public.t ADD COLUMN ir int4range;

-- create constraint public.t."Check This"
ALTER TABLE public.t ADD CONSTRAINT "Check This" CHECK ((b <> 7)) NOT VALID;

-- create constraint public.t.t_fk3
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT t_fk3 FOREIGN KEY (b) REFERENCES public.o(x) DEFERRABLE INITIALLY DEFERRED NOT VALID;

-- create constraint public.t.t_later
ALTER TABLE public.t ADD CONSTRAINT t_later CHECK ((b < 1000)) NO INHERIT NOT VALID;

-- create constraint public.t.t_x
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_x
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can write table public.o meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- evidence: builds an index of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT t_x EXCLUDE USING gist (r WITH &&, ir WITH =) INCLUDE (a) WITH (fillfactor='55') WHERE ((a > 5)) DEFERRABLE INITIALLY DEFERRED;

-- create constraint public.t.t_x2
-- hazard needs-valid-data: fails if rows violate constraint public.t.t_x2
-- hazard blocks-reads: nobody can read or write table public.t while an index is built from all its rows (ACCESS EXCLUSIVE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- evidence: builds an index of public.t: it has 8,192 bytes
ALTER TABLE public.t ADD CONSTRAINT t_x2 EXCLUDE USING btree (lower((b)::text) WITH =, a WITH =);

-- alter constraint public.t.t_x2: statistics target
ALTER INDEX public.t_x2 ALTER COLUMN 1 SET STATISTICS 40;

COMMIT;

BEGIN;

-- create constraint public.t.t_alone, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_alone CHECK ((a < 1000)) NO INHERIT NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_alone: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((a < 1000))
ALTER TABLE public.t VALIDATE CONSTRAINT t_alone;

COMMIT;

BEGIN;

-- create constraint public.t.t_check, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((a > 0) AND (b <> a))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_check: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK (((a > 0) AND (b <> a)))
ALTER TABLE public.t VALIDATE CONSTRAINT t_check;

COMMIT;

BEGIN;

-- create constraint public.t.t_fk, for new rows
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT t_fk FOREIGN KEY (a) REFERENCES public.o(x) ON UPDATE SET NULL ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_fk: check the rows that are there
-- evidence: 0 rows of public.t with a that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT t_fk;

COMMIT;

BEGIN;

-- create constraint public.t.t_fk2, for new rows
-- hazard second-table-lock: locks table public.o as well: who writes it waits meanwhile (SHARE ROW EXCLUSIVE)
ALTER TABLE public.t ADD CONSTRAINT t_fk2 FOREIGN KEY (a, b) REFERENCES public.o(x, y) MATCH FULL ON DELETE RESTRICT DEFERRABLE NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_fk2: check the rows that are there
-- evidence: 0 rows of public.t with a, b that no row of public.o has
ALTER TABLE public.t VALIDATE CONSTRAINT t_fk2;

COMMIT;

-- the index of constraint public.t.t_pkey, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in id
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON public.t USING btree (id) INCLUDE (a) WITH (fillfactor='70');

BEGIN;

-- create constraint public.t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;

COMMIT;

BEGIN;

-- create constraint public.t.t_self, for new rows
ALTER TABLE public.t ADD CONSTRAINT t_self FOREIGN KEY (a) REFERENCES public.t(id) ON UPDATE SET DEFAULT NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.t_self: check the rows that are there
-- evidence: 0 rows of public.t with a that no row of public.t has
ALTER TABLE public.t VALIDATE CONSTRAINT t_self;

COMMIT;

-- the index of constraint public.t.t_u, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in a, b
CREATE UNIQUE INDEX CONCURRENTLY t_u ON public.t USING btree (a, b) INCLUDE (id) WITH (fillfactor='60');

BEGIN;

-- create constraint public.t.t_u
ALTER TABLE public.t ADD CONSTRAINT t_u UNIQUE USING INDEX t_u DEFERRABLE INITIALLY DEFERRED;

COMMIT;

-- the index of constraint public.t.t_u2, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in b
CREATE UNIQUE INDEX CONCURRENTLY t_u2 ON public.t USING btree (b);

BEGIN;

-- create constraint public.t.t_u2
ALTER TABLE public.t ADD CONSTRAINT t_u2 UNIQUE USING INDEX t_u2;

COMMIT;

-- the index of constraint public.t.t_u3, while the table is in use
-- hazard not-transactional: when it fails, what came before it stays done
-- evidence: 0 duplicate keys of public.t in b, id
CREATE UNIQUE INDEX CONCURRENTLY t_u3 ON public.t USING btree (b, id);

BEGIN;

-- create constraint public.t.t_u3
ALTER TABLE public.t ADD CONSTRAINT t_u3 UNIQUE USING INDEX t_u3 DEFERRABLE;

COMMIT;

RESET check_function_bodies;

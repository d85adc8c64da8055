-- for PostgreSQL 18
-- 6 changes (6 create) · 10 statements in 10 transactions

SET check_function_bodies = off;

-- create index public.e
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY e ON public.t USING btree ((((s)::text = ANY (ARRAY['x'::character varying, 'y'::character varying]))));

-- create index public.i
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a) WHERE ((s)::text = ANY (ARRAY['x'::character varying, 'y'::character varying]));

BEGIN;

-- create constraint public.t.l, for new rows
ALTER TABLE public.t ADD CONSTRAINT l CHECK (((s)::text = ANY (ARRAY['x'::character varying, 'y''(ARRAY['::character varying]))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.l: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK (((s)::text = ANY (ARRAY['x'::character varying, 'y''(ARRAY['::character varying])))
ALTER TABLE public.t VALIDATE CONSTRAINT l;

COMMIT;

BEGIN;

-- create constraint public.t.m, for new rows
ALTER TABLE public.t ADD CONSTRAINT m CHECK ((n <> ALL (ARRAY[(1)::numeric, (2)::numeric]))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.m: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((n <> ALL (ARRAY[(1)::numeric, (2)::numeric])))
ALTER TABLE public.t VALIDATE CONSTRAINT m;

COMMIT;

BEGIN;

-- create constraint public.t.o, for new rows
ALTER TABLE public.t ADD CONSTRAINT o CHECK (((s)::text ~~ ANY (ARRAY['a%%'::text, 'b%%'::text]))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.o: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK (((s)::text ~~ ANY (ARRAY['a%%'::text, 'b%%'::text])))
ALTER TABLE public.t VALIDATE CONSTRAINT o;

COMMIT;

BEGIN;

-- create constraint public.t.p, for new rows
ALTER TABLE public.t ADD CONSTRAINT p CHECK ((c = ANY (ARRAY['a'::bpchar, 'b'::bpchar]))) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.t.p: check the rows that are there
-- evidence: 0 rows of public.t outside of CHECK ((c = ANY (ARRAY['a'::bpchar, 'b'::bpchar])))
ALTER TABLE public.t VALIDATE CONSTRAINT p;

COMMIT;

RESET check_function_bodies;

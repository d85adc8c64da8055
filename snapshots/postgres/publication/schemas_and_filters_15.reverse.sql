-- for PostgreSQL 18
-- 8 changes (1 create, 6 alter, 1 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication of_dropped_column for now: it depends on column public.a.id
DROP PUBLICATION of_dropped_column;

-- drop publication of_rows for now: it depends on column public.d.e
DROP PUBLICATION of_rows;

-- alter publication of_columns: less in it
ALTER PUBLICATION of_columns DROP TABLE ONLY public.a;

-- alter publication of_schemas: less in it
ALTER PUBLICATION of_schemas DROP TABLES IN SCHEMA "Two", three;

-- drop schema three
-- hazard breaks-running-code: code that uses schema three fails from here on
DROP SCHEMA three;

-- alter column public.a.id: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.a.id gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.a while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.a and its indexes anew
-- evidence: rewrites public.a
-- evidence: 0 rows of public.a with what integer cannot hold in id
ALTER TABLE public.a ALTER COLUMN id TYPE integer;

-- alter column public.d.e: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.d.e gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.d while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.a meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.d and its indexes anew
-- evidence: rewrites public.d
-- evidence: 0 rows of public.d with what integer cannot hold in e
ALTER TABLE public.d ALTER COLUMN e TYPE integer;

-- create column public.a.c
ALTER TABLE public.a ADD COLUMN c integer;

-- alter publication of_columns: more in it
ALTER PUBLICATION of_columns ADD TABLE ONLY public.a (b, id);

-- create publication of_dropped_column again
CREATE PUBLICATION of_dropped_column FOR TABLE ONLY public.a (c, id) WHERE ((c > 0)) WITH (publish = 'insert');

-- create publication of_rows again
CREATE PUBLICATION of_rows FOR TABLE ONLY public.a, ONLY public.d WHERE (((id > 5) AND (e IS NOT NULL))) WITH (publish = 'insert');

-- alter publication of_schemas: more in it
ALTER PUBLICATION of_schemas ADD TABLES IN SCHEMA one;

COMMIT;

RESET check_function_bodies;

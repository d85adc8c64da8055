-- for PostgreSQL 18
-- 3 changes (1 create, 1 alter, 1 drop) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create access method gone
CREATE ACCESS METHOD gone TYPE TABLE HANDLER heap_tableam_handler;

-- alter table public.t: access method
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t SET ACCESS METHOD gone;

-- drop access method here
DROP ACCESS METHOD here;

COMMIT;

RESET check_function_bodies;

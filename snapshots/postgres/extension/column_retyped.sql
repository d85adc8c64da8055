-- for PostgreSQL 18
-- 2 changes (1 create, 1 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create extension citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

-- alter column public.t.a: type text becomes public.citext
-- hazard needs-valid-data: fails if a value of column public.t.a does not fit public.citext
-- hazard breaks-running-code: code that expects text in column public.t.a gets public.citext, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN a TYPE public.citext USING a::public.citext;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 8 changes (3 create, 5 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter table public.back: logged
-- hazard blocks-reads: nobody can read or write table public.back while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.back and its indexes anew
-- evidence: rewrites public.back
ALTER TABLE public.back SET LOGGED;

-- create table public.fresh
CREATE UNLOGGED TABLE public.fresh (
  id integer GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1) NOT NULL,
  v text
);

-- alter table public.turned: unlogged
-- hazard blocks-reads: nobody can read or write table public.turned while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.back meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.turned and its indexes anew
-- evidence: rewrites public.turned
ALTER TABLE public.turned SET UNLOGGED;

-- alter column public.back.id: identity sequence unlogged
ALTER SEQUENCE public.back_id_seq SET UNLOGGED;

-- alter column public.fresh.id: identity sequence logged
ALTER SEQUENCE public.fresh_id_seq SET LOGGED;

-- alter column public.passing.id: identity sequence unlogged
ALTER SEQUENCE public.passing_id_seq SET UNLOGGED;

-- alter column public.plain.id: identity sequence unlogged
ALTER SEQUENCE public.plain_id_seq SET UNLOGGED;

-- alter column public.turned.id: identity sequence logged
ALTER SEQUENCE public.turned_id_seq SET LOGGED;

COMMIT;

RESET check_function_bodies;

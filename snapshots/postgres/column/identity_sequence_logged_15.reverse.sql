-- for PostgreSQL 18
-- 8 changes (5 alter, 3 drop) · 6 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop table public.fresh
-- hazard data-loss: drops table public.fresh and all rows in it
-- hazard breaks-running-code: code that uses table public.fresh fails from here on
DROP TABLE public.fresh;

-- alter table public.back: unlogged
-- hazard blocks-reads: nobody can read or write table public.back while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.fresh meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.back and its indexes anew
-- evidence: rewrites public.back
ALTER TABLE public.back SET UNLOGGED;

-- alter table public.turned: logged
-- hazard blocks-reads: nobody can read or write table public.turned while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.back meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.turned and its indexes anew
-- evidence: rewrites public.turned
ALTER TABLE public.turned SET LOGGED;

-- alter column public.back.id: identity sequence logged
ALTER SEQUENCE public.back_id_seq SET LOGGED;

-- alter column public.passing.id: identity sequence logged
ALTER SEQUENCE public.passing_id_seq SET LOGGED;

-- alter column public.plain.id: identity sequence logged
ALTER SEQUENCE public.plain_id_seq SET LOGGED;

COMMIT;

RESET check_function_bodies;

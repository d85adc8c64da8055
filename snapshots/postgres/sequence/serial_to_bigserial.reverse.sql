-- for PostgreSQL 18
-- 2 changes (2 alter) · 3 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.t_id_seq: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.t_id_seq', 1, false) FROM public.t_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- alter sequence public.t_id_seq: as integer maxvalue 2147483647
ALTER SEQUENCE public.t_id_seq AS integer MAXVALUE 2147483647;

-- alter column public.t.id: type bigint becomes integer
-- hazard breaks-running-code: code that expects bigint in column public.t.id gets integer, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write sequence public.t_id_seq meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with what integer cannot hold in id
ALTER TABLE public.t ALTER COLUMN id TYPE integer;

COMMIT;

RESET check_function_bodies;

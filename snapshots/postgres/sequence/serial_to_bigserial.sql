-- for PostgreSQL 18
-- 2 changes (2 alter) · 2 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter sequence public.t_id_seq: as bigint maxvalue 9223372036854775807
ALTER SEQUENCE public.t_id_seq AS bigint MAXVALUE 9223372036854775807;

-- alter column public.t.id: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.t.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can write sequence public.t_id_seq meanwhile: this transaction has locked it already (SHARE ROW EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 8 changes (3 create, 5 alter) · 13 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create table public.fresh
CREATE TABLE public.fresh (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1) NOT NULL,
  v text
);

-- alter column public.fresh.id: type of the identity sequence
ALTER SEQUENCE public.fresh_id_seq AS integer MINVALUE 1 MAXVALUE 2147483647 START WITH 1;

-- alter column public.kept.id: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.kept.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.kept while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.kept and its indexes anew
-- evidence: rewrites public.kept
ALTER TABLE public.kept ALTER COLUMN id TYPE bigint;

-- alter column public.narrow.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.narrow_id_seq', 1, false) FROM public.narrow_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- alter column public.narrow.id: type and options of the identity sequence
ALTER SEQUENCE public.narrow_id_seq AS integer MAXVALUE 2147483647;

-- alter column public.other.id: type smallint becomes bigint
-- hazard breaks-running-code: code that expects smallint in column public.other.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.other while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.kept meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.other and its indexes anew
-- evidence: rewrites public.other
ALTER TABLE public.other ALTER COLUMN id TYPE bigint;

-- alter column public.other.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.other_id_seq', 1, false) FROM public.other_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- alter column public.other.id: type and options of the identity sequence
ALTER SEQUENCE public.other_id_seq AS integer MAXVALUE 2147483647;

-- alter column public.wide.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.wide_id_seq', 1, false) FROM public.wide_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;

-- alter column public.wide.id: type and options of the identity sequence
ALTER SEQUENCE public.wide_id_seq AS integer MAXVALUE 2147483647;

-- alter column public.widened.id: type smallint becomes bigint
-- hazard breaks-running-code: code that expects smallint in column public.widened.id gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.widened while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.other meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.widened and its indexes anew
-- evidence: rewrites public.widened
ALTER TABLE public.widened ALTER COLUMN id TYPE bigint;

-- alter column public.widened.id: start anew if its value lies outside of the new limits
SELECT pg_catalog.setval('public.widened_id_seq', 1, false) FROM public.widened_id_seq WHERE last_value NOT BETWEEN 1 AND 32767;

-- alter column public.widened.id: options of the identity sequence
ALTER TABLE public.widened ALTER COLUMN id SET MAXVALUE 32767;

COMMIT;

RESET check_function_bodies;

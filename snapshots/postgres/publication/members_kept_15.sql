-- for PostgreSQL 18
-- 5 changes (5 alter) · 10 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop publication of_columns for now: it depends on column public.retyped.told
DROP PUBLICATION of_columns;

-- drop publication of_replaced for now: it depends on table public.replaced
DROP PUBLICATION of_replaced;

-- drop publication of_rows for now: it depends on column public.retyped.filtered
DROP PUBLICATION of_rows;

-- drop table public.replaced for now: it cannot be changed in place
-- hazard data-loss: drops table public.replaced and all rows in it
DROP TABLE public.replaced;

-- create table public.replaced again
CREATE TABLE public.replaced (
  id integer,
  note text
) PARTITION BY RANGE (id);

-- alter column public.retyped.filtered: type integer becomes bigint
-- alter column public.retyped.hidden: type integer becomes bigint
-- alter column public.retyped.told: type integer becomes bigint
-- hazard breaks-running-code: code that expects integer in column public.retyped.filtered gets bigint, and must send that
-- hazard breaks-running-code: code that expects integer in column public.retyped.hidden gets bigint, and must send that
-- hazard breaks-running-code: code that expects integer in column public.retyped.told gets bigint, and must send that
-- hazard blocks-reads: nobody can read or write table public.retyped while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write table public.replaced meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.retyped and its indexes anew
-- evidence: rewrites public.retyped
ALTER TABLE public.retyped ALTER COLUMN filtered TYPE bigint,
    ALTER COLUMN hidden TYPE bigint,
    ALTER COLUMN told TYPE bigint;

-- create publication of_columns again
CREATE PUBLICATION of_columns FOR TABLE ONLY public.retyped (id, told);

-- create publication of_replaced again
CREATE PUBLICATION of_replaced FOR TABLE ONLY public.replaced (id, note) WHERE (((id > 5) OR (note = 'x'::text))), ONLY public.retyped (id) WITH (publish = 'insert', publish_via_partition_root = true);

-- create publication of_rows again
CREATE PUBLICATION of_rows FOR TABLE ONLY public.retyped WHERE ((filtered > 0)) WITH (publish = 'insert');

-- create comment on publication of_replaced again
COMMENT ON PUBLICATION of_replaced IS 'It stays';

COMMIT;

RESET check_function_bodies;

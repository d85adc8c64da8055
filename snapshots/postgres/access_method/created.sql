-- for PostgreSQL 18
-- 6 changes (5 create, 1 alter) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create access method "Heap"
CREATE ACCESS METHOD "Heap" TYPE TABLE HANDLER heap_tableam_handler;

-- create access method tree
CREATE ACCESS METHOD tree TYPE INDEX HANDLER bthandler;

-- create table public.s
CREATE TABLE public.s (
  a integer
) USING "Heap";

-- alter materialized view public.v: access method
-- hazard blocks-reads: nobody can read or write materialized view public.v while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of materialized view public.v and its indexes anew
-- evidence: rewrites public.v
ALTER MATERIALIZED VIEW public.v SET ACCESS METHOD "Heap";

-- create comment on access method "Heap"
COMMENT ON ACCESS METHOD "Heap" IS 'as the usual one';

COMMIT;

RESET check_function_bodies;

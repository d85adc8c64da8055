-- for PostgreSQL 18
-- 3 changes (3 alter) · 8 statements in 2 transactions

SET check_function_bodies = off;

BEGIN;

-- drop index public.by_default for now: it depends on operator class public.first USING hash
DROP INDEX public.by_default;

-- drop index public.by_name for now: it cannot be changed in place
DROP INDEX public.by_name;

-- drop operator class public.first USING hash for now: it cannot be changed in place
DROP OPERATOR CLASS public.first USING hash;

-- drop operator class public.second USING hash for now: it cannot be changed in place
DROP OPERATOR CLASS public.second USING hash;

-- create operator class public.first USING hash again
CREATE OPERATOR CLASS public.first FOR TYPE json USING hash FAMILY public.first AS
    OPERATOR 1 public.=(json,json),
    FUNCTION 1 (json, json) public.hash(json);

-- create operator class public.second USING hash again
CREATE OPERATOR CLASS public.second DEFAULT FOR TYPE json USING hash FAMILY public.second AS
    OPERATOR 1 public.=(json,json),
    FUNCTION 1 (json, json) public.hash(json);

-- create index public.by_default again
-- hazard blocks-writes: nobody can write table public.note while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.note without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.note meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.note
CREATE INDEX by_default ON public.note USING hash (body);

COMMIT;

-- create index public.by_name again
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY by_name ON public.note USING hash (body);

RESET check_function_bodies;

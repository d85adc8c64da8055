-- for PostgreSQL 18
-- 1 change (1 alter) · 14 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public.mood: rename value 'ok' to 'fine'
-- hazard breaks-running-code: code that reads or writes 'ok' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME VALUE 'ok' TO 'fine';

-- set the old composite type public.pair aside
ALTER TYPE public.pair RENAME TO pair__schemadiff_old;

-- drop constraint public.t.t_check for now: it depends on enum public.mood
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- drop index public.t_ok for now: it depends on enum public.mood
DROP INDEX public.t_ok;

-- drop default public.t.mood for now: it depends on enum public.mood
ALTER TABLE ONLY public.t ALTER COLUMN mood DROP DEFAULT;

-- set the old enum public.mood aside
-- hazard breaks-running-code: code that reads or writes 'gone' of enum public.mood fails from here on
ALTER TYPE public.mood RENAME TO mood__schemadiff_old;

-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'fine', 'happy');

-- create composite type public.pair
CREATE TYPE public.pair AS (
    id integer,
    mood public.mood
);

-- alter column public.t.mood: move it to the new enum public.mood
-- alter column public.t.pairs: move it to the new composite type public.pair
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.t.mood meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public.t and its indexes anew
-- evidence: rewrites public.t
-- evidence: 0 rows of public.t with 'gone' in mood
-- evidence: 0 rows of public.t with 'gone' in pairs
ALTER TABLE public.t ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN pairs TYPE public.pair[] USING pairs::text[]::public.pair[];

-- drop the old composite type public.pair
DROP TYPE public.pair__schemadiff_old;

-- drop the old enum public.mood
DROP TYPE public.mood__schemadiff_old;

-- create default public.t.mood again
ALTER TABLE ONLY public.t ALTER COLUMN mood SET DEFAULT 'fine'::public.mood;

-- create index public.t_ok again
-- hazard blocks-writes: nobody can write table public.t while an index is built from all its rows (SHARE)
-- hazard index-not-concurrent: builds an index of table public.t without CONCURRENTLY
-- hazard long-held-lock: nobody can read or write table public.t meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- hazard long-held-lock: nobody can read or write column public.t.mood meanwhile: this transaction has locked it already (ACCESS EXCLUSIVE)
-- evidence: builds an index of public.t: it has 16 kB, and 16 kB of indexes
CREATE INDEX t_ok ON public.t USING btree (id) WHERE (mood = 'fine'::public.mood);

-- create constraint public.t.t_check again
-- hazard blocking-scan: reads all rows of table public.t under ACCESS EXCLUSIVE
-- hazard blocks-reads: nobody can read or write table public.t while all its rows are read (ACCESS EXCLUSIVE)
-- evidence: reads all of public.t: it has 16 kB, and 16 kB of indexes
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (((mood <> 'fine'::public.mood) OR (id > 0)));

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public."Odd Mood" aside
-- hazard breaks-running-code: code that reads or writes E'back\\slash', 'two words', '"quoted"', '', '日本', 'a,b', '{}', 'sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0' of enum public."Odd Mood" fails from here on
ALTER TYPE public."Odd Mood" RENAME TO "Odd Mood__schemadiff_old";

-- create enum public."Odd Mood"
CREATE TYPE public."Odd Mood" AS ENUM ('it''s', 'größe');

-- alter column public."T"."the Mood": move it to the new enum public."Odd Mood"
-- hazard blocks-reads: nobody can read or write table public."T" while all its rows are written anew (ACCESS EXCLUSIVE)
-- hazard table-rewrite: writes all rows of table public."T" and its indexes anew
-- evidence: rewrites public."T"
-- evidence: 0 rows of public."T" with E'back\\slash' in "the Mood"
-- evidence: 0 rows of public."T" with 'two words' in "the Mood"
-- evidence: 0 rows of public."T" with '"quoted"' in "the Mood"
-- evidence: 0 rows of public."T" with '' in "the Mood"
-- evidence: 0 rows of public."T" with '日本' in "the Mood"
-- evidence: 0 rows of public."T" with 'a,b' in "the Mood"
-- evidence: 0 rows of public."T" with '{}' in "the Mood"
-- evidence: 0 rows of public."T" with 'sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0' in "the Mood"
ALTER TABLE public."T" ALTER COLUMN "the Mood" TYPE public."Odd Mood" USING "the Mood"::text::public."Odd Mood";

-- drop the old enum public."Odd Mood"
DROP TYPE public."Odd Mood__schemadiff_old";

COMMIT;

RESET check_function_bodies;

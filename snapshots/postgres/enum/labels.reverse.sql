-- for PostgreSQL 18
-- 1 change (1 alter) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- set the old enum public."Odd Mood" aside
ALTER TYPE public."Odd Mood" RENAME TO "Odd Mood__schemadiff_old";

-- create enum public."Odd Mood"
CREATE TYPE public."Odd Mood" AS ENUM ('it''s', 'größe');

-- alter column public."T"."the Mood": move it to the new enum public."Odd Mood"
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "back\\slash", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" back\slash -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "two words", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" two words -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "\"quoted\"", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" "quoted" -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood"  -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "日本", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" 日本 -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "a,b", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" a,b -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "{}", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" {} -> ...`
-- hazard enum-value-removed: fails if column public."T"."the Mood" holds "sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0", which is gone from enum public."Odd Mood"; to keep such rows write `-- schemadiff: removed-value public."Odd Mood" sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0 -> ...`
ALTER TABLE public."T" ALTER COLUMN "the Mood" TYPE public."Odd Mood" USING "the Mood"::text::public."Odd Mood";

-- drop the old enum public."Odd Mood"
DROP TYPE public."Odd Mood__schemadiff_old";

COMMIT;

RESET check_function_bodies;

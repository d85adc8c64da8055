-- for PostgreSQL 18
-- 1 change (1 alter) · 8 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- alter enum public."Odd Mood": add value E'back\\slash'
-- hazard not-reversible: PostgreSQL has no statement that takes E'back\\slash' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE E'back\\slash' BEFORE 'it''s';

-- alter enum public."Odd Mood": add value 'two words'
-- hazard not-reversible: PostgreSQL has no statement that takes 'two words' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE 'two words' AFTER 'it''s';

-- alter enum public."Odd Mood": add value '"quoted"'
-- hazard not-reversible: PostgreSQL has no statement that takes '"quoted"' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE '"quoted"';

-- alter enum public."Odd Mood": add value ''
-- hazard not-reversible: PostgreSQL has no statement that takes '' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE '';

-- alter enum public."Odd Mood": add value '日本'
-- hazard not-reversible: PostgreSQL has no statement that takes '日本' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE '日本';

-- alter enum public."Odd Mood": add value 'a,b'
-- hazard not-reversible: PostgreSQL has no statement that takes 'a,b' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE 'a,b';

-- alter enum public."Odd Mood": add value '{}'
-- hazard not-reversible: PostgreSQL has no statement that takes '{}' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE '{}';

-- alter enum public."Odd Mood": add value 'sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0'
-- hazard not-reversible: PostgreSQL has no statement that takes 'sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0' out of enum public."Odd Mood" again
ALTER TYPE public."Odd Mood" ADD VALUE 'sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0';

COMMIT;

RESET check_function_bodies;

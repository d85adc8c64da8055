-- for PostgreSQL 18
-- 14 changes (14 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.lengths
-- hazard breaks-running-code: code that uses view public.lengths fails from here on
DROP VIEW public.lengths;

-- drop constraint public.notes.no_y
ALTER TABLE public.notes DROP CONSTRAINT no_y;

-- drop index public.notes_about_x
DROP INDEX public.notes_about_x;

-- drop operator "Odd".@# (NONE, text)
-- hazard breaks-running-code: code that uses operator "Odd".@# (NONE, text) fails from here on
DROP OPERATOR "Odd".@# (NONE, text);

-- drop operator public.!~>> (text, text)
-- hazard breaks-running-code: code that uses operator public.!~>> (text, text) fails from here on
DROP OPERATOR public.!~>> (text, text);

-- drop operator public.~<< (text, text)
-- hazard breaks-running-code: code that uses operator public.~<< (text, text) fails from here on
DROP OPERATOR public.~<< (text, text);

-- drop operator public.~>> (text, text)
-- hazard breaks-running-code: code that uses operator public.~>> (text, text) fails from here on
DROP OPERATOR public.~>> (text, text);

-- drop function public.length_of(text)
-- hazard breaks-running-code: code that uses function public.length_of(text) fails from here on
DROP FUNCTION public.length_of(text);

-- drop function public.matched_by(text, text)
-- hazard breaks-running-code: code that uses function public.matched_by(text, text) fails from here on
DROP FUNCTION public.matched_by(text, text);

-- drop function public.matches(text, text)
-- hazard breaks-running-code: code that uses function public.matches(text, text) fails from here on
DROP FUNCTION public.matches(text, text);

-- drop function public.matches_not(text, text)
-- hazard breaks-running-code: code that uses function public.matches_not(text, text) fails from here on
DROP FUNCTION public.matches_not(text, text);

-- drop schema "Odd"
-- hazard breaks-running-code: code that uses schema "Odd" fails from here on
DROP SCHEMA "Odd";

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 14 changes (14 drop) · 12 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop view public.lengths
DROP VIEW public.lengths;

-- drop constraint public.notes.no_y
ALTER TABLE public.notes DROP CONSTRAINT no_y;

-- drop index public.notes_about_x
DROP INDEX public.notes_about_x;

-- drop operator "Odd".@# (NONE, text)
DROP OPERATOR "Odd".@# (NONE, text);

-- drop operator public.!~>> (text, text)
DROP OPERATOR public.!~>> (text, text);

-- drop operator public.~<< (text, text)
DROP OPERATOR public.~<< (text, text);

-- drop operator public.~>> (text, text)
DROP OPERATOR public.~>> (text, text);

-- drop function public.length_of(text)
DROP FUNCTION public.length_of(text);

-- drop function public.matched_by(text, text)
DROP FUNCTION public.matched_by(text, text);

-- drop function public.matches(text, text)
DROP FUNCTION public.matches(text, text);

-- drop function public.matches_not(text, text)
DROP FUNCTION public.matches_not(text, text);

-- drop schema "Odd"
DROP SCHEMA "Odd";

COMMIT;

RESET check_function_bodies;

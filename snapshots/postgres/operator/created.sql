-- for PostgreSQL 18
-- 14 changes (14 create) · 15 statements in 4 transactions

SET check_function_bodies = off;

BEGIN;

-- create schema "Odd"
CREATE SCHEMA "Odd";

-- create function public.length_of(text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.length_of(text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.length_of(text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT length($1)$function$;

-- create function public.matched_by(text, text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.matched_by(text, text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.matched_by(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $2 ~ $1$function$;

-- create function public.matches(text, text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.matches(text, text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.matches(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 ~ $2$function$;

-- create function public.matches_not(text, text)
-- hazard unchecked-body: PostgreSQL looks into the body of function public.matches_not(text, text) (sql) only when it runs
CREATE OR REPLACE FUNCTION public.matches_not(text, text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 !~ $2$function$;

-- create operator "Odd".@# (NONE, text)
CREATE OPERATOR "Odd".@# (
    FUNCTION = public.length_of,
    RIGHTARG = text
);

-- create operator public.!~>> (text, text)
CREATE OPERATOR public.!~>> (
    FUNCTION = public.matches_not,
    LEFTARG = text,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.~>>)
);

-- create operator public.~<< (text, text)
CREATE OPERATOR public.~<< (
    FUNCTION = public.matched_by,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.~>>),
    RESTRICT = contsel,
    JOIN = contjoinsel
);

-- create operator public.~>> (text, text)
CREATE OPERATOR public.~>> (
    FUNCTION = public.matches,
    LEFTARG = text,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.~<<),
    NEGATOR = OPERATOR(public.!~>>)
);

-- create view public.lengths
CREATE VIEW public.lengths AS
 SELECT (OPERATOR("Odd".@#) body) AS length
   FROM public.notes;

-- create comment on operator "Odd".@# (NONE, text)
COMMENT ON OPERATOR "Odd".@# (NONE, text) IS 'how long';

-- create comment on operator public.~<< (text, text)
COMMENT ON OPERATOR public.~<< (text, text) IS 'is a pattern for';

COMMIT;

-- create index public.notes_about_x
-- hazard not-transactional: when it fails, what came before it stays done
CREATE INDEX CONCURRENTLY notes_about_x ON public.notes USING btree (body) WHERE ('x'::text OPERATOR(public.~<<) body);

BEGIN;

-- create constraint public.notes.no_y, for new rows
ALTER TABLE public.notes ADD CONSTRAINT no_y CHECK ((body OPERATOR(public.!~>>) 'y'::text)) NOT VALID;

COMMIT;

BEGIN;

-- alter constraint public.notes.no_y: check the rows that are there
-- hazard needs-valid-data: fails if rows violate constraint public.notes.no_y
ALTER TABLE public.notes VALIDATE CONSTRAINT no_y;

COMMIT;

RESET check_function_bodies;

-- A cast uses the type that is made anew.
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE FUNCTION number(state) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE CAST (state AS int) WITH FUNCTION number(state);
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
COMMENT ON CAST (varchar AS state) IS 'for drivers';
CREATE TABLE task (id int PRIMARY KEY, state state DEFAULT 'new' NOT NULL, rank int GENERATED ALWAYS AS (state::int) STORED);

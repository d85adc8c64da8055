CREATE TYPE state AS ENUM ('new', 'done');
CREATE FUNCTION number(state) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE FUNCTION other_number(state) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE CAST (state AS int) WITH FUNCTION other_number(state);
CREATE CAST (varchar AS state) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (varchar AS state) IS 'for drivers';

-- for PostgreSQL 18
-- 15 changes (15 create) · 15 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- give aggregate app.how_many(*) to writer
ALTER AGGREGATE app.how_many(*) OWNER TO writer;

-- give aggregate app.total(integer) to writer
ALTER AGGREGATE app.total(integer) OWNER TO writer;

-- give collation app.plain to writer
ALTER COLLATION app.plain OWNER TO writer;

-- give composite type app.point to writer
ALTER TYPE app.point OWNER TO writer;

-- give domain app.positive to writer
ALTER DOMAIN app.positive OWNER TO writer;

-- give enum app.mood to writer
ALTER TYPE app.mood OWNER TO writer;

-- give function app.next(integer) to writer
ALTER FUNCTION app.next(integer) OWNER TO writer;

-- give function app.tidy(text[]) to writer
ALTER PROCEDURE app.tidy(text[]) OWNER TO writer;

-- give materialized view app.counts to writer
ALTER MATERIALIZED VIEW app.counts OWNER TO writer;

-- give range type app.span to writer
ALTER TYPE app.span OWNER TO writer;

-- give schema app to writer
ALTER SCHEMA app OWNER TO writer;

-- give sequence app.ticket to writer
ALTER SEQUENCE app.ticket OWNER TO writer;

-- give table app.groups to writer
ALTER TABLE app.groups OWNER TO writer;

-- give table app.users to "Odd Role"
ALTER TABLE app.users OWNER TO "Odd Role";

-- give view app.members to writer
ALTER VIEW app.members OWNER TO writer;

COMMIT;

RESET check_function_bodies;

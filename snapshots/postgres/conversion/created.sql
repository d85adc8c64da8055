-- for PostgreSQL 18
-- 4 changes (4 create) · 4 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- create schema other
CREATE SCHEMA other;

-- create conversion other."Usual"
CREATE DEFAULT CONVERSION other."Usual" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- create conversion public.latin
CREATE CONVERSION public.latin FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;

-- create comment on conversion other."Usual"
COMMENT ON CONVERSION other."Usual" IS 'as the server has it';

COMMIT;

RESET check_function_bodies;

-- for PostgreSQL 18
-- 7 changes (3 create, 4 drop) · 5 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop conversion other.moved
DROP CONVERSION other.moved;

-- drop conversion public."Latin"
DROP CONVERSION public."Latin";

-- create conversion public.latin
CREATE CONVERSION public.latin FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;

-- create conversion public.moving
CREATE DEFAULT CONVERSION public.moving FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- create comment on conversion public.latin
COMMENT ON CONVERSION public.latin IS 'It stays';

COMMIT;

RESET check_function_bodies;

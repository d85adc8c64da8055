-- for PostgreSQL 18
-- 5 changes (1 create, 3 alter, 1 drop) · 9 statements in 1 transaction

SET check_function_bodies = off;

BEGIN;

-- drop conversion public.a for now: it cannot be changed in place
DROP CONVERSION public.a;

-- drop conversion public.leaving
DROP CONVERSION public.leaving;

-- drop conversion public.windows for now: it cannot be changed in place
DROP CONVERSION public.windows;

-- drop conversion public.z for now: it cannot be changed in place
DROP CONVERSION public.z;

-- create conversion public.a again
CREATE CONVERSION public.a FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;

-- create conversion public.coming
CREATE DEFAULT CONVERSION public.coming FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- create conversion public.windows again
CREATE CONVERSION public.windows FOR 'UTF8' TO 'WIN1252' FROM utf8_to_win;

-- create conversion public.z again
CREATE DEFAULT CONVERSION public.z FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;

-- create comment on conversion public.windows again
COMMENT ON CONVERSION public.windows IS 'It stays';

COMMIT;

RESET check_function_bodies;

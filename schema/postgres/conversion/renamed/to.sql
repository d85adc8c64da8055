CREATE SCHEMA other;
-- schemadiff: renamed-from latin
CREATE CONVERSION "Latin" FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
-- schemadiff: renamed-from public.moving
CREATE DEFAULT CONVERSION other.moved FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION "Latin" IS 'It stays';
ALTER CONVERSION "Latin" OWNER TO keeper;
